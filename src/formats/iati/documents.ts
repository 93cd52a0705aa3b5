import type { Project } from '#model/project.ts';
import { type Loss, loss, type Mapped } from './losses.ts';
import { narrative, type Subject } from './subject.ts';
import { element } from './xml.ts';

/** Media types by what an address ends in. */
const mediaTypes: ReadonlyMap<string, string> = new Map([
  ['pdf', 'application/pdf'],
  ['doc', 'application/msword'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['odt', 'application/vnd.oasis.opendocument.text'],
  ['rtf', 'application/rtf'],
  ['txt', 'text/plain'],
  ['xls', 'application/vnd.ms-excel'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['ods', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['csv', 'text/csv'],
  ['ppt', 'application/vnd.ms-powerpoint'],
  ['pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  ['xml', 'application/xml'],
  ['json', 'application/json'],
  ['zip', 'application/zip'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['png', 'image/png'],
  ['mp3', 'audio/mpeg'],
  ['mp4', 'video/mp4'],
]);

/** IATI asks for the media type: the address says it by its ending, and one that ends otherwise is a page's. */
export const mediaTypeOf = (url: string): string =>
  mediaTypes.get(/\.([a-z0-9]+)$/.exec(new URL(url).pathname.toLowerCase())?.[1] ?? '') ?? 'text/html';

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
