import { byCode, codeLabel, type CodelistEntry } from '#model/codelists/codelist.ts';
import { readings, sourceTypes } from '#model/codelists/source-types.ts';
import { type Language, languageName, messagesIn } from '#i18n/languages.ts';
import { type Catalog, linksTo } from '../catalog.ts';
import { type FirstLinks, firstLinks } from '../first-links.ts';
import { sourceCorrections } from '../corrections.ts';
import { changeLog } from '../change-log.ts';
import { externalLink, type ExternalLink } from '../external-link.ts';
import { createFrame, dateInWords, type Frame } from '../frame.ts';
import type { RecordName } from '../graph.ts';
import { wordsIn, type Words } from '../words.ts';

export interface SourcePage {
  readonly frame: Frame;
  readonly key: string;
  readonly type: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly issued: string;
  readonly language?: string;
  readonly url?: ExternalLink;
  readonly officialUrl?: ExternalLink;
  readonly archivedUrl?: string;
  readonly accessed?: string;
  readonly read?: string;
  readonly note?: Words;
  readonly citedBy: readonly (FirstLinks & {
    readonly section: RecordName['section'];
    readonly label: string;
  })[];
}

const typeByCode = byCode<CodelistEntry>(sourceTypes);
const readingByCode = byCode<CodelistEntry>(readings);

export const sourceTypeLabel = (type: string, language: Language): string =>
  codeLabel(typeByCode, type, language);

/** Everything the page of a source shows. */
export function sourcePage(catalog: Catalog, key: string, language: Language): SourcePage {
  const { data, path } = catalog.find.source.get(key);
  const messages = messagesIn(language);
  const title = wordsIn(data.title, data.language ?? language, language);
  const type = sourceTypeLabel(data.type, language);
  const { issued } = data;
  const external = (address: string | undefined) =>
    address === undefined ? undefined : externalLink(catalog, address, language, data.archivedUrl);
  const url = external(data.url);
  const officialUrl = external(data.officialUrl);
  const archivedUrl = data.archivedUrl ?? officialUrl?.dead?.archived ?? url?.dead?.archived;
  const citedBy = catalog.graph.citedBy.get(key) ?? [];
  return {
    frame: createFrame(catalog, {
      language,
      title,
      description: [data.authors.join(', '), type, data.title].join('. '),
      place: () => ({ to: 'record', section: 'sources', slug: key }),
      section: 'sources',
      json: true,
      files: [path],
      changes: changeLog(catalog, 'sources', key, language),
      draft: data.draft,
      corrections: sourceCorrections(catalog, key, language),
    }),
    key,
    type,
    authors: data.authors,
    ...(data.publisher === undefined ? {} : { publisher: data.publisher }),
    issued:
      issued === undefined || issued === 'unknown' || issued === 'not-applicable'
        ? messages.values.unknown
        : dateInWords(issued, language),
    ...(data.language === undefined ? {} : { language: languageName(data.language, language) }),
    ...(url === undefined ? {} : { url }),
    ...(officialUrl === undefined ? {} : { officialUrl }),
    ...(archivedUrl === undefined ? {} : { archivedUrl }),
    ...(data.accessed === undefined ? {} : { accessed: dateInWords(data.accessed, language) }),
    ...(data.read === undefined ? {} : { read: codeLabel(readingByCode, data.read, language) }),
    // `language` is the document's; our own words about it are in the reference language.
    ...(data.note === undefined ? {} : { note: wordsIn(data.note, catalog.reference, language) }),
    citedBy: (['concepts', 'projects', 'organizations', 'pages'] as const).flatMap((section) => {
      const keys = citedBy.filter((name) => name.section === section).map(({ key: citing }) => citing);
      const links = linksTo(catalog, section, keys, language);
      const label = messages.collections[section];
      return links.length === 0 ? [] : [{ section, label, ...firstLinks(catalog, links, language) }];
    }),
  };
}
