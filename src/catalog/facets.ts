import { activityStatuses } from '#model/codelists/activity-status.ts';
import { byCode, codeLabel, type CodelistEntry } from '#model/codelists/codelist.ts';
import { forms } from '#model/codelists/forms.ts';
import { directions, schemes } from '#model/codelists/schemes.ts';
import { sdgGoals } from '#model/codelists/sdgs.ts';
import { sectorGroups, sectors } from '#model/codelists/sectors.ts';
import { statusWarnings } from '#model/codelists/status-warnings.ts';
import { strands, type Strand } from '#model/codelists/strands.ts';
import type { StatusKey } from '#model/project.ts';
import type { Language } from '#i18n/languages.ts';
import { type Catalog, linkTo } from './catalog.ts';
import { codeWords, type Words } from './words.ts';

/** A coded value in words, linked to what explains it where something does. */
export interface Term extends Words {
  readonly code: string;
  readonly href?: string;
}

const lists = {
  strand: byCode<CodelistEntry>(strands),
  scheme: byCode<CodelistEntry>(schemes),
  direction: byCode<CodelistEntry>(directions),
  form: byCode<CodelistEntry>(forms),
} as const;

/** Value of a facet whose concepts `site.yaml` names under `terms`. */
export function facetTerm(
  catalog: Catalog,
  facet: keyof typeof lists,
  code: string,
  language: Language,
): Term {
  const terms: Readonly<Record<string, string | undefined>> = catalog.site.terms[facet];
  const concept = terms[code];
  const words = codeWords(lists[facet], code, language);
  return concept !== undefined && catalog.find.concept.maybe(concept)
    ? { code, ...words, href: linkTo(catalog, 'concepts', concept, language).href }
    : { code, ...words };
}

const statusByKey = byCode(activityStatuses.map(({ key, label }) => ({ code: key, label })));
const warningByCode = byCode<CodelistEntry>(statusWarnings);
const sectorByCode = byCode<CodelistEntry>([...sectorGroups, ...sectors]);
const goalByCode = byCode<CodelistEntry>(sdgGoals);

export const strandLabel = (strand: Strand, language: Language): string =>
  codeLabel(lists.strand, strand, language);

export const statusLabel = (status: StatusKey, language: Language): string =>
  codeLabel(statusByKey, status, language);

/** What the dates say against a declared status, in a few words. */
export const warningLabel = (finding: string, language: Language): string =>
  codeLabel(warningByCode, finding, language);

export const sectorWords = (code: string, language: Language): Words =>
  codeWords(sectorByCode, code, language);

export const sectorLabel = (code: string, language: Language): string => sectorWords(code, language).text;

export const goalWords = (code: string, language: Language): Words => codeWords(goalByCode, code, language);

export const goalLabel = (code: string, language: Language): string => goalWords(code, language).text;

export const sectorTerm = (catalog: Catalog, code: string, language: Language): Term => ({
  code,
  ...sectorWords(code, language),
  href: catalog.addresses.href({ to: 'record', section: 'sectors', slug: code }, language),
});

export const goalTerm = (catalog: Catalog, code: string, language: Language): Term => ({
  code,
  ...goalWords(code, language),
  href: catalog.addresses.href({ to: 'record', section: 'sdgs', slug: code }, language),
});
