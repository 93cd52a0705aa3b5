import type { FormerAddress } from '#model/former-address.ts';
import type { AddressMessages } from '#i18n/editor/address-messages.ts';
import type { RuleProblem } from '../content.ts';
import { nearest } from '../nearest.ts';
import type { FileOf } from '../parse-file.ts';
import { endingOf, type SiteAddresses } from './site-addresses.ts';
import { goneLines } from './written-lines.ts';

/** An entry of `former-addresses.yaml`, and where it stands. */
export interface Former {
  readonly entry: FormerAddress;
  readonly file: FileOf<'formerAddresses'>;
  readonly at: number;
}

const leadsFrom = (former: readonly Former[], path: string): Former | undefined =>
  former.find(({ entry }) => entry.addresses.includes(path));

/** What keeps a former address from leading anywhere. */
export function formerProblems(
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
