import { sitePath } from '#model/former-address.ts';

/** A line of the list of addresses that were published. */
export interface ListedAddress {
  readonly path: string;
  readonly record?: string;
  /** From 1. */
  readonly line: number;
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
