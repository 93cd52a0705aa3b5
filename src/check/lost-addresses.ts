import type { FormerAddress } from '#model/former-address.ts';
import { sitePath } from '#model/former-address.ts';
import { collections } from '#model/key.ts';
import { type AddressMessages, addressMessages } from '#i18n/editor/address-messages.ts';
import type { EditorLanguage } from '#i18n/editor/messages.ts';
import type { RuleProblem } from './content.ts';
import { FORMER_ADDRESSES } from './content-file.ts';
import { nearest } from './nearest.ts';
import type { FileOf, ParsedFile } from './parse-file.ts';

/** The addresses of the site as it would be built, from the site's own root. */
export interface SiteAddresses {
  /** Every address that something has, with `collection/key` where it is a record's page. */
  readonly today: ReadonlyMap<string, string | undefined>;
  /** Addresses of former keys of records, with where they lead. */
  readonly redirects: ReadonlyMap<string, string>;
  /** The day of the check, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** A line of the list of addresses that were published. */
export interface ListedAddress {
  readonly path: string;
  readonly record?: string;
  /** From 1. */
  readonly line: number;
}

interface Former {
  readonly entry: FormerAddress;
  readonly file: FileOf<'formerAddresses'>;
  readonly at: number;
}

/** The lines of the list; those that are neither an address nor a comment are told apart. */
export function listedAddresses(text: string): {
  readonly listed: readonly ListedAddress[];
  readonly unread: readonly { readonly text: string; readonly line: number }[];
} {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((written, n) => ({ text: written.trim(), line: n + 1 }))
    .filter((one) => one.text !== '' && !one.text.startsWith('#'));
  const read = lines.map(({ text: written, line }) => {
    const [path = '', record, more] = written.split(/\s+/);
    const isRead = sitePath.safeParse(path).success && more === undefined;
    return { text: written, line, path: isRead ? path : undefined, record };
  });
  return {
    listed: read.flatMap(({ path, record, line }) =>
      path === undefined ? [] : [{ path, line, ...(record === undefined ? {} : { record }) }],
    ),
    unread: read.filter(({ path }) => path === undefined),
  };
}

/** What keeps an address from leading anywhere: one that vanished, one that leads to nothing or round and round. */
export function addressProblems(
  files: readonly ParsedFile[],
  site: SiteAddresses,
  language: EditorLanguage,
): readonly RuleProblem[] {
  const messages = addressMessages(language);
  const former = files
    .filter((file) => file.type === 'formerAddresses')
    .flatMap((file) => (file.data ?? []).map((entry, at): Former => ({ entry, file, at })));
  return [
    ...former.flatMap((one) => formerProblems(one, former, site, messages)),
    ...files
      .filter(({ role }) => role.kind === 'addresses')
      .flatMap((file) => vanished(file, files, former, site, messages)),
  ];
}

const leadsFrom = (former: readonly Former[], path: string): Former | undefined =>
  former.find(({ entry }) => entry.addresses.includes(path));

function formerProblems(
  one: Former,
  former: readonly Former[],
  site: SiteAddresses,
  messages: AddressMessages,
): readonly RuleProblem[] {
  const { entry, file, at } = one;
  const problem = (
    rule: string,
    what: string,
    path: readonly PropertyKey[],
    rest: Partial<RuleProblem> = {},
  ): RuleProblem => ({ rule, what, file, path: [at, ...path], ...rest });
  const ownAddresses = entry.addresses.flatMap((address, n): readonly RuleProblem[] => {
    const path = ['addresses', n];
    const isSecond = leadsFrom(former, address) !== one || entry.addresses.indexOf(address) !== n;
    if (isSecond) return [problem('former-address-twice', messages.twice(address), path)];
    if (site.today.has(address)) return [problem('former-address-in-use', messages.inUse(address), path)];
    if (site.redirects.has(address))
      return [problem('former-address-twice', messages.redirected(address), path)];
    return [];
  });
  const { to } = entry;
  if (to === undefined) {
    const missing = (['title', 'until', 'why'] as const).filter((name) => entry[name] === undefined);
    return missing.length === 0
      ? ownAddresses
      : [
          ...ownAddresses,
          problem('former-address-untold', messages.untold(missing), [], {
            example: goneLines(entry.addresses, entry.title, site.asOf, messages),
          }),
        ];
  }
  const end = endOf(to, former, site);
  const leads = (rule: string, what: string): RuleProblem =>
    problem(rule, what, ['to'], {
      ...(end.kind === 'page' ? { instead: { kind: 'value', value: end.path }, isSafe: true } : {}),
    });
  if (end.kind === 'loop') return [...ownAddresses, leads('redirect-loop', messages.loop(end.through))];
  if (end.kind === 'gone') return [...ownAddresses, leads('redirect-to-gone', messages.toGone(to, end.path))];
  if (end.kind === 'nothing') {
    const known = [...site.today.keys()].flatMap((value) => (value === '/' ? [] : [{ value }]));
    return [
      ...ownAddresses,
      problem('redirect-to-nothing', messages.toNothing(end.path), ['to'], { nearest: nearest(to, known) }),
    ];
  }
  if (end.path !== to) return [...ownAddresses, leads('redirect-chain', messages.chain(to, end.path))];
  const other = entry.addresses.find((address) => endingOf(address) !== endingOf(to));
  return other === undefined
    ? ownAddresses
    : [...ownAddresses, problem('redirect-to-other-kind', messages.otherKind(other, to), ['to'])];
}

const endingOf = (path: string): string => /\.[^/]*$/.exec(path)?.[0] ?? '/';

type End =
  | { readonly kind: 'page' | 'gone' | 'nothing'; readonly path: string }
  | { readonly kind: 'loop'; readonly through: readonly string[] };

/** Where one who follows an address arrives. */
function endOf(to: string, former: readonly Former[], { today, redirects }: SiteAddresses): End {
  const through: string[] = [];
  for (let path = to; ;) {
    if (today.has(path)) return { kind: 'page', path };
    if (through.includes(path)) return { kind: 'loop', through: [...through, path] };
    through.push(path);
    const entry = leadsFrom(former, path)?.entry;
    if (entry && entry.to === undefined) return { kind: 'gone', path };
    const next = entry?.to ?? redirects.get(path);
    if (next === undefined) return { kind: 'nothing', path };
    path = next;
  }
}

/** The page to which a file belongs: the one beside which, or within whose address, it stands. */
function pagesOfFile(path: string): readonly string[] {
  if (path.endsWith('/')) return [];
  const name = path.slice(0, -endingOf(path).length);
  return [`${name}/`, path.slice(0, path.lastIndexOf('/') + 1)];
}

/** Addresses of the list that nothing answers for any more, those of one record together. */
function vanished(
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
  const ofRecords = listed.flatMap(({ path, record }): readonly [string, string][] =>
    record === undefined ? [] : [[path, record]],
  );
  const recordOfPage = new Map(ofRecords);
  // What is computed of a record, such as a comparison, has the record's part in its address.
  const lostRecords = new Map(
    ofRecords.flatMap(([path, record]): readonly [string, string][] =>
      lost.some((one) => one.path === path) ? [[lastPart(path), record]] : [],
    ),
  );
  const nameOf = ({ path, record }: ListedAddress): string =>
    record ??
    pagesOfFile(path).flatMap((page) => recordOfPage.get(page) ?? [])[0] ??
    path.split('/').flatMap((part) => lostRecords.get(part) ?? [])[0] ??
    path;
  return [
    ...unread.map(({ text, line }): RuleProblem => ({
      rule: 'address-list',
      what: messages.notListed(text),
      file,
      at: { line, column: 1 },
    })),
    ...[...Map.groupBy(lost, nameOf)].flatMap(([name, ofOne]): readonly RuleProblem[] => {
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
  ];
}

interface Mending {
  readonly how: string;
  /** To be added to a file. */
  readonly lines: string;
}

function mending(
  lost: readonly ListedAddress[],
  record: string | undefined,
  files: readonly ParsedFile[],
  { today, asOf }: SiteAddresses,
  messages: AddressMessages,
): Mending {
  const paths = lost.map(({ path }) => path);
  const pages = paths.filter((path) => path.endsWith('/'));
  const addresses = pages.length === 0 ? paths : pages;
  const [address = ''] = addresses;
  if (record === undefined) {
    const to = address.endsWith('/') ? nearestPage(address, today) : `/…${endingOf(address)}`;
    return { how: messages.addTo(FORMER_ADDRESSES), lines: movedLines(addresses, to) };
  }
  const file = files.find(
    ({ role }) => role.kind === 'record' && `${role.collection}/${role.key}` === record,
  );
  const own = [...today].filter(([, of]) => of === record).map(([path]) => path);
  const [now] = own;
  const lastParts = [
    ...new Set(lost.filter((one) => one.record === record).map(({ path }) => lastPart(path))),
  ];
  if (
    file &&
    now !== undefined &&
    lastParts.length > 0 &&
    !lastParts.some((part) => own.map(lastPart).includes(part))
  ) {
    return { how: messages.addRedirect(file.file.path), lines: redirectLines(lastParts) };
  }
  if (now !== undefined) return { how: messages.addTo(FORMER_ADDRESSES), lines: movedLines(addresses, now) };
  const title = file?.legible?.data && 'title' in file.legible.data ? file.legible.data.title : undefined;
  const lines = goneLines(addresses, title, asOf, messages);
  if (file) return { how: messages.draft(file.file.path), lines };
  const [collection = '', key = ''] = record.split('/');
  const others = files.flatMap(({ role }) =>
    role.kind === 'record' && role.collection === collection ? [{ value: role.key }] : [],
  );
  const kin = collections.some((name) => name === collection) ? nearest(key, others) : undefined;
  return { how: messages.removed(record, key, kin && `${collection}/${kin}`), lines };
}

const lastPart = (path: string): string => path.split('/').at(-2) ?? '';

/** The page above an address that is still there. */
function nearestPage(address: string, today: SiteAddresses['today']): string {
  let above = address;
  while (above !== '/' && !today.has(above)) above = above.replace(/[^/]+\/$/, '');
  return above;
}

const listLines = (addresses: readonly string[]): string =>
  ['- addresses:', ...addresses.map((address) => `    - ${address}`)].join('\n');

const movedLines = (addresses: readonly string[], to: string): string =>
  `${listLines(addresses)}\n  to: ${to}`;

const redirectLines = (keys: readonly string[]): string =>
  ['redirectFrom:', ...keys.map((key) => `  - ${key}`)].join('\n');

const goneLines = (
  addresses: readonly string[],
  title: string | undefined,
  day: string,
  messages: AddressMessages,
): string =>
  [
    listLines(addresses),
    `  title: ${title === undefined ? messages.whatItWas : JSON.stringify(title)}`,
    `  until: ${day}`,
    '  why:',
    `    es: ${messages.whyGone}`,
  ].join('\n');
