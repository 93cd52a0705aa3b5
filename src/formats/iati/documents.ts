import type { Project } from '#model/project.ts';
import { type Loss, loss, type Mapped } from './losses.ts';
import { narrative, type Subject } from './subject.ts';
import { element } from './xml.ts';

/** IATI asks for the media type: what the address ends in says it, and a page is what else it is. */
const mediaTypes: ReadonlyMap<string, string> = new Map([
  ['pdf', 'application/pdf'],
  ['doc', 'application/msword'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xls', 'application/vnd.ms-excel'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['csv', 'text/csv'],
  ['zip', 'application/zip'],
]);

export const mediaTypeOf = (url: string): string =>
  mediaTypes.get(/\.([a-z]+)$/.exec(new URL(url).pathname.toLowerCase())?.[1] ?? '') ?? 'text/html';

/** The address as an IRI that validators take: what is not of an address is escaped. */
export const iri = (url: string): string =>
  url.replace(/[\s"<>\\^`{|}]|%(?![0-9a-f]{2})/gi, (character) => encodeURIComponent(character));

/** Documents whose kind the record gives. */
export function documentLinks({ project, language }: Subject): Mapped {
  return {
    elements: project.documents.flatMap((document) => {
      const { title, url, category } = document;
      const own = document.language;
      if (category === undefined) return [];
      return [
        element(
          'document-link',
          { format: mediaTypeOf(url), url: iri(url) },
          element('title', {}, narrative(title, own ?? language)),
          element('category', { code: category }),
          ...(own === undefined ? [] : [element('language', { code: own.slice(0, 2) })]),
        ),
      ];
    }),
    losses: unclassified(project),
  };
}

const unclassified = ({ documents }: Project): readonly Loss[] =>
  documents.flatMap(({ category, title, url }, index) =>
    category === undefined
      ? [loss(`documents.${index}`, 'document-category', '', () => `${title}, ${url}`)]
      : [],
  );
