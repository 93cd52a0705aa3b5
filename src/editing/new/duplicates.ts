import { distance } from 'fastest-levenshtein';
import { type Content, everyName, type RecordFile, translationsIn } from '#check/content.ts';
import { fold, wordsOf } from '#model/fold.ts';
import { joiningWords } from '#model/joining-words.ts';

/** By what a new record can be known to be there already. */
export interface Identity {
  readonly names: readonly string[];
  readonly identifiers?: readonly { readonly scheme: string; readonly id: string }[];
  readonly addresses?: readonly string[];
}

/** A record that a new one may be, and what they have in common. */
export interface Duplicate {
  readonly record: RecordFile;
  readonly by: 'name' | 'similar-name' | 'identifier' | 'address';
  /** The name, identifier or address of the record that is there. */
  readonly text: string;
}

/** Records of the collection that the new one probably is, in the order of the content. */
export function likelyDuplicates(
  { names, identifiers = [], addresses = [] }: Identity,
  collection: RecordFile['role']['collection'],
  content: Content,
): readonly Duplicate[] {
  const translations = Map.groupBy(
    translationsIn(content).filter(({ role }) => role.collection === collection),
    ({ role }) => role.key,
  );
  const records: readonly RecordFile[] = content[collection];
  const wantedIds = new Set(identifiers.map(nameOfIdentifier));
  const wantedAddresses = new Set(addresses.map(plainAddress));
  return records.flatMap((record): Duplicate[] => {
    const data = record.legible?.data;
    const own = data && 'identifiers' in data ? data.identifiers : [];
    const identifier = own.find((one) => wantedIds.has(nameOfIdentifier(one)));
    if (identifier) return [{ record, by: 'identifier', text: `${identifier.scheme} ${identifier.id}` }];
    const address = addressesOf(record).find((one) => wantedAddresses.has(plainAddress(one)));
    if (address !== undefined) return [{ record, by: 'address', text: address }];
    const known = [record, ...(translations.get(record.role.key) ?? [])].flatMap(everyName);
    const same = known.find((name) => names.some((wanted) => isSame(wanted, name)));
    if (same !== undefined) return [{ record, by: 'name', text: same }];
    // Many documents of one subject have nearly the same title.
    const near =
      collection === 'sources'
        ? undefined
        : known.find((name) => names.some((wanted) => isSimilar(wanted, name)));
    return near === undefined ? [] : [{ record, by: 'similar-name', text: near }];
  });
}

/** Whether two names are one; of those without letters or digits nothing is left to compare but the signs. */
const isSame = (one: string, other: string): boolean =>
  fold(one) === fold(other) && (fold(one) !== '' || one.trim() === other.trim());

const nameOfIdentifier = ({ scheme, id }: { readonly scheme: string; readonly id: string }): string =>
  `${fold(scheme) || scheme} ${fold(id) || id}`;

/** Addresses of what the record describes. */
function addressesOf({ legible }: RecordFile): readonly string[] {
  const data = legible?.data;
  if (!data) return [];
  return [
    ...('url' in data ? [data.url] : []),
    ...('officialUrl' in data ? [data.officialUrl, data.archivedUrl] : []),
    ...('website' in data ? [data.website] : []),
  ].filter((address) => address !== undefined);
}

/** What tells an address from others: no protocol, `www.`, closing slash, place in the page, or trace of where it was found. */
function plainAddress(address: string): string {
  if (!URL.canParse(address)) return address.trim();
  const { host, pathname, searchParams } = new URL(address);
  const kept = [...searchParams].filter(([name]) => !/^(?:utm_\w+|fbclid|gclid)$/i.test(name));
  const query = kept.map(([name, value]) => `${name}=${value}`).join('&');
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}?${query}`;
}

// Shorter names are told apart by a single letter.
const SHORTEST_SIMILAR = 8;
const LETTERS_TO_A_SLIP = 8;
const FEWEST_SHARED = 3;
const SHARED_OF_ALL = 0.7;

/** Whether two names differ by a slip of the keyboard, by few of their words, or in that one says more. */
function isSimilar(one: string, other: string): boolean {
  const [a, b] = [fold(one), fold(other)];
  const shorter = Math.min(a.length, b.length);
  if (shorter < SHORTEST_SIMILAR) return false;
  if (
    Math.abs(a.length - b.length) <= shorter / LETTERS_TO_A_SLIP &&
    distance(a, b) <= shorter / LETTERS_TO_A_SLIP
  ) {
    // Years and numbers tell apart what is otherwise the same.
    return numbersOf(a) === numbersOf(b);
  }
  const [words, others] = [tellingWords(one), tellingWords(other)];
  const shared = [...words].filter((word) => others.has(word)).length;
  const all = new Set([...words, ...others]).size;
  const isWithin = shared === Math.min(words.size, others.size);
  return shared >= FEWEST_SHARED && (isWithin || shared / all >= SHARED_OF_ALL);
}

const numbersOf = (text: string): string => (text.match(/\d+/g) ?? []).join(' ');

const tellingWords = (text: string): ReadonlySet<string> =>
  new Set(wordsOf(text).filter((word) => !joiningWords.has(word)));
