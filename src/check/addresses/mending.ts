import { collections } from '#model/key.ts';
import type { AddressMessages } from '#i18n/editor/address-messages.ts';
import { FORMER_ADDRESSES } from '../content-file.ts';
import { nearest } from '../nearest.ts';
import type { ParsedFile } from '../parse-file.ts';
import type { ListedAddress } from './address-list.ts';
import { endingOf, lastPart, type SiteAddresses } from './site-addresses.ts';
import { goneLines, movedLines, redirectLines } from './written-lines.ts';

/** How a vanished address can be made to lead somewhere again. */
export interface Mending {
  readonly how: string;
  /** To be added to a file. */
  readonly lines: string;
}

/** @param record `collection/key` of the record that it was of */
export function mending(
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
  const lostPages = lost.filter((one) => one.record === record).map(({ path }) => path);
  const lastParts = [...new Set(lostPages.map(lastPart))];
  const hasOtherPart = lostPages.length > 0 && lastParts.every((part) => !own.map(lastPart).includes(part));
  // A section or a language that the site has no more has no former keys either.
  if (file && now !== undefined && hasOtherPart && lostPages.every((path) => today.has(above(path)))) {
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

/** The page above an address that is still there. */
function nearestPage(address: string, today: SiteAddresses['today']): string {
  let page = address;
  while (page !== '/' && !today.has(page)) page = above(page);
  return page;
}

const above = (page: string): string => page.replace(/[^/]+\/$/, '');
