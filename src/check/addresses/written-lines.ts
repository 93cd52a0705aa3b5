import type { AddressMessages } from '#i18n/editor/address-messages.ts';

const listLines = (addresses: readonly string[]): string =>
  ['- addresses:', ...addresses.map((address) => `    - ${address}`)].join('\n');

/** An entry of `former-addresses.yaml` that leads on. */
export const movedLines = (addresses: readonly string[], to: string): string =>
  `${listLines(addresses)}\n  to: ${to}`;

/** Former keys, in the fields of a record. */
export const redirectLines = (keys: readonly string[]): string =>
  ['redirectFrom:', ...keys.map((key) => `  - ${key}`)].join('\n');

/** An entry of `former-addresses.yaml` for what is gone. */
export const goneLines = (
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
