import type { AddressMessages } from '#i18n/editor/address-messages.ts';
import type { RuleProblem } from '../content.ts';
import type { ParsedFile } from '../parse-file.ts';
import { type ListedAddress, listedAddresses } from './address-list.ts';
import type { Former } from './former-problems.ts';
import { mending } from './mending.ts';
import { endingOf, lastPart, type SiteAddresses } from './site-addresses.ts';

/** The page to which a file belongs: the one beside which, or within whose address, it stands. */
function pagesOfFile(path: string): readonly string[] {
  if (path.endsWith('/')) return [];
  const name = path.slice(0, -endingOf(path).length);
  return [`${name}/`, path.slice(0, path.lastIndexOf('/') + 1)];
}

// Each is told at length: where a whole section is gone, the first say enough.
const MOST_TOLD = 100;

/** Addresses of the list that nothing answers for any more, those of one record together. */
export function vanished(
  file: ParsedFile,
  files: readonly ParsedFile[],
  former: readonly Former[],
  site: SiteAddresses,
  messages: AddressMessages,
): readonly RuleProblem[] {
  const { listed, unread } = listedAddresses(file.file.text);
  const told = new Set(former.flatMap(({ entry }) => entry.addresses));
  const isMoved = (path: string): boolean => told.has(path) || site.redirects.has(path);
  const lost = listed.filter(
    ({ path }) => !site.today.has(path) && !isMoved(path) && !pagesOfFile(path).some(isMoved),
  );
  const lostPaths = new Set(lost.map(({ path }) => path));
  const ofRecords = listed.flatMap(({ path, record }): readonly [string, string][] =>
    record === undefined ? [] : [[path, record]],
  );
  const recordOfPage = new Map(ofRecords);
  // What is computed of a record, such as a comparison, has the record's part in its address.
  const lostRecords = new Map(
    ofRecords.flatMap(([path, record]): readonly [string, string][] =>
      lostPaths.has(path) ? [[lastPart(path), record]] : [],
    ),
  );
  const nameOf = ({ path, record }: ListedAddress): string =>
    record ??
    pagesOfFile(path).flatMap((page) => recordOfPage.get(page) ?? [])[0] ??
    path.split('/').flatMap((part) => lostRecords.get(part) ?? [])[0] ??
    path;
  const groups = [...Map.groupBy(lost, nameOf)];
  const untold = groups.slice(MOST_TOLD).flatMap(([, ofOne]) => ofOne);
  const [firstUntold] = untold;
  return [
    ...unread.map(({ text, line }): RuleProblem => ({
      rule: 'address-list',
      what: messages.notListed(text),
      file,
      at: { line, column: 1 },
    })),
    ...groups.slice(0, MOST_TOLD).flatMap(([name, ofOne]): readonly RuleProblem[] => {
      const [first] = ofOne;
      if (!first) return [];
      const paths = ofOne.map(({ path }) => path);
      const record = name.startsWith('/') ? undefined : name;
      const { how, lines } = mending(ofOne, record, files, site, messages);
      return [
        {
          rule: 'vanished-address',
          what: `${messages.vanished(paths, record)} ${how}`,
          example: lines,
          file,
          at: { line: first.line, column: 1 },
        },
      ];
    }),
    ...(firstUntold === undefined
      ? []
      : [
          {
            rule: 'vanished-address',
            what: messages.andMore(untold.length),
            file,
            at: { line: firstUntold.line, column: 1 },
          },
        ]),
  ];
}
