/** What a link in the text may name: `concept:key`, `project:key`, `organization:key`, `country:BO`. */
export const linkSchemes = ['concept', 'project', 'organization', 'country'] as const;
export type LinkScheme = (typeof linkSchemes)[number];

export interface RecordTarget {
  readonly scheme: LinkScheme;
  /** Key of the record, or ISO code of the country. */
  readonly key: string;
}

export type LinkReading =
  | { readonly kind: 'record'; readonly target: RecordTarget }
  | { readonly kind: 'external' | 'anchor' | 'mail' }
  | {
      readonly kind: 'unsafe' | 'site-address' | 'unknown-scheme' | 'disguised';
      readonly scheme: string;
    };

/** What the address of a link is; `unsafe` for everything that could run or carry content of its own. */
export function readLink(address: string): LinkReading {
  // Browsers drop these before they read the scheme: `java\nscript:` runs.
  const url = address.replace(/[\u0000-\u0020\u007f-\u009f\u200b-\u200f\u2028\u2029\ufeff]/g, '');
  if (url.startsWith('#')) return { kind: 'anchor' };
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined) return { kind: 'site-address', scheme: '' };
  const record = linkSchemes.find((known) => known === scheme);
  if (record) return { kind: 'record', target: { scheme: record, key: url.slice(record.length + 1) } };
  if (scheme === 'http' || scheme === 'https') return readWebAddress(address, scheme);
  if (scheme === 'mailto') return { kind: 'mail' };
  if (['javascript', 'data', 'vbscript', 'file', 'blob'].includes(scheme)) return { kind: 'unsafe', scheme };
  return { kind: 'unknown-scheme', scheme };
}

/** What browsers make of an address of another site; `disguised` for one that looks like another’s. */
function readWebAddress(address: string, scheme: string): LinkReading {
  if (!/^https?:\/\/[^/\\]/i.test(address) || !URL.canParse(address)) return { kind: 'site-address', scheme };
  const { username, password } = new URL(address);
  return username === '' && password === '' ? { kind: 'external' } : { kind: 'disguised', scheme };
}
