/**
 * What an import last wrote into a record, as a digest of each field: `title:1a2b3c4d body:5e6f7a8b en.title:…`. A
 * field that no longer has its digest was changed by hand.
 */
export type WrittenMarks = ReadonlyMap<string, string>;

export const readMarks = (text: string | undefined): WrittenMarks =>
  new Map(
    (text ?? '').split(/\s+/).flatMap((mark): [string, string][] => {
      const at = mark.lastIndexOf(':');
      return at > 0 ? [[mark.slice(0, at), mark.slice(at + 1)]] : [];
    }),
  );

export const marksText = (marks: WrittenMarks): string =>
  [...marks]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, digest]) => `${name}:${digest}`)
    .join(' ');
