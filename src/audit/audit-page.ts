import type { Catalog, RecordLink } from '#catalog/catalog.ts';
import { linkTo } from '#catalog/catalog.ts';
import { createFrame, dateInWords, editHref, type Frame } from '#catalog/frame.ts';
import { sourceLink } from '#catalog/reference-view.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { type Audit, auditOf, countsOf } from './audit.ts';
import { type Finding, type FindingKind, findingKinds } from './finding.ts';
import { fieldName, findingWords, numberIn } from './finding-words.ts';
import { conceptCriteria } from './score/concept-criteria.ts';
import { organizationCriteria } from './score/organization-criteria.ts';
import { projectCriteria } from './score/project-criteria.ts';
import { type ScoredCollection, scoredCollections } from './score/score.ts';
import { sourceCriteria } from './score/source-criteria.ts';

/** A record that a finding is about, what the finding says, and where to mend it. */
export interface FindingView {
  readonly record: RecordLink;
  readonly what: string;
  readonly edit: string;
}

export interface FindingSection {
  readonly kind: FindingKind;
  readonly title: string;
  readonly about: string;
  readonly count: string;
  /** The first of them, the most useful to mend. */
  readonly rows: readonly FindingView[];
  /** Said where they are not all. */
  readonly more?: string;
}

/** How many records of each collection have scores in a band; `share` is of the longest bar, 0 to 100. */
export interface BandView {
  readonly label: string;
  readonly cells: readonly { readonly count: string; readonly share: number }[];
}

/** Everything the page of the state of the records shows. */
export interface AuditPage {
  readonly frame: Frame;
  readonly lead: string;
  readonly asOf: string;
  readonly commit?: string;
  readonly drafts: string;
  readonly hasHistory: boolean;
  readonly files: readonly { readonly name: string; readonly href: string }[];
  /** Every kind that was looked for, also those of which there is none. */
  readonly findings: readonly FindingSection[];
  readonly collections: readonly {
    readonly title: string;
    readonly records: string;
    readonly mean: string;
    readonly below: string;
  }[];
  readonly bands: readonly BandView[];
  readonly help: readonly {
    readonly collection: string;
    readonly field: string;
    readonly records: string;
    readonly gain: string;
  }[];
  readonly criteria: readonly {
    readonly title: string;
    readonly fields: readonly { readonly name: string; readonly weight: string; readonly full: string }[];
  }[];
}

// The page is for looking at; all of it is in the files.
const ROWS_SHOWN = 10;
const FIELDS_SHOWN = 3;
const BAND = 10;

const criteriaOf = {
  projects: projectCriteria,
  concepts: conceptCriteria,
  organizations: organizationCriteria,
  sources: sourceCriteria,
} as const;

export function auditPage(catalog: Catalog, language: Language): AuditPage {
  const messages = messagesIn(language);
  const t = messages.audit.page;
  const audit = auditOf(catalog);
  const { addresses } = catalog;
  const number = (value: number): string => numberIn(value, language);
  const file = (name: string) => ({ name, href: addresses.file(`data/${name}`) });
  return {
    frame: createFrame(catalog, {
      language,
      title: { text: messages.audit.title },
      description: messages.audit.description,
      place: () => ({ to: 'audit' }),
    }),
    lead: t.lead(t.records(number(audit.records)), number(audit.overall)),
    asOf: dateInWords(audit.asOf, language),
    ...(audit.commit === undefined ? {} : { commit: audit.commit }),
    drafts: number(audit.drafts),
    hasHistory: audit.hasHistory,
    files: ['audit-findings.csv', 'audit-scores.csv', 'audit.json'].map(file),
    findings: findingSections(catalog, audit, language),
    collections: audit.collections.map(({ collection, records, mean, below }) => ({
      title: messages.collections[collection],
      records: number(records),
      mean: number(mean),
      below: number(below),
    })),
    bands: bandViews(audit, language),
    help: audit.collections.flatMap(({ collection, fields }) =>
      fields.slice(0, FIELDS_SHOWN).map(({ field, gain, records }) => ({
        collection: messages.collections[collection],
        field: fieldName(collection, field, language),
        records: number(records),
        gain: t.points(number(gain)),
      })),
    ),
    criteria: scoredCollections.map((collection) => ({
      title: messages.collections[collection],
      fields: criteriaOf[collection].map(({ field, weight }) => ({
        name: fieldName(collection, field, language),
        weight: number(weight),
        full: fullWords(collection, field, language),
      })),
    })),
  };
}

function findingSections(
  catalog: Catalog,
  { findings }: Audit,
  language: Language,
): readonly FindingSection[] {
  const { kinds, page } = messagesIn(language).audit;
  const byKind = Map.groupBy(findings, ({ kind }) => kind);
  const counts = countsOf(findings);
  return findingKinds.map((kind) => {
    const count = counts.get(kind) ?? 0;
    // What is not published has no page and no name here.
    const own = kind === 'draft' ? [] : (byKind.get(kind) ?? []);
    const shown = own.slice(0, ROWS_SHOWN);
    return {
      kind,
      title: kinds[kind].title,
      about: kinds[kind].about,
      count: numberIn(count, language),
      rows: shown.map((finding) => ({
        record: linkOf(catalog, finding, language),
        what: findingWords(catalog, finding, language),
        edit: editHref(catalog, finding.path),
      })),
      ...(shown.length < own.length
        ? { more: page.more(numberIn(shown.length, language), numberIn(own.length, language)) }
        : {}),
    };
  });
}

const linkOf = (catalog: Catalog, { collection, key }: Finding, language: Language): RecordLink =>
  collection === 'sources' ? sourceLink(catalog, key, language) : linkTo(catalog, collection, key, language);

/** The bands from the lowest to the highest that any record is in, highest first. */
function bandViews({ collections }: Audit, language: Language): readonly BandView[] {
  const { page } = messagesIn(language).audit;
  const longest = collections.map(({ distribution }) => Math.max(...distribution));
  return Array.from({ length: BAND }, (_, band) => ({
    label: page.bandOf(String(band * BAND), String(band === BAND - 1 ? 100 : band * BAND + BAND - 1)),
    cells: collections.map(({ distribution }, at) => ({
      count: numberIn(distribution[band] ?? 0, language),
      share: Math.round((100 * (distribution[band] ?? 0)) / (longest[at] ?? 1)),
    })),
  }))
    .filter(({ cells }) => cells.some(({ share, count }) => share > 0 || count !== '0'))
    .toReversed();
}

function fullWords(collection: ScoredCollection, field: string, language: Language): string {
  const words: Readonly<Record<string, { readonly full: string } | undefined>> =
    messagesIn(language).audit.fields[collection];
  return words[field]?.full ?? '';
}
