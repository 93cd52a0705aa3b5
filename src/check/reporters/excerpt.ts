import type { Finding } from '../finding.ts';

const WIDEST = 100;

/** The line of its file that a finding is about, cut around its place where it is long, and a mark under it. */
export function excerptOf({ line, column }: Finding, fileText: string | undefined): readonly string[] {
  const source = fileText?.split(/\r\n|\r|\n/)[line - 1];
  if (source === undefined || source.trim() === '') return [];
  const shown = source.replace(/^\ufeff/, '').replaceAll('\t', ' ');
  const from = column > WIDEST - 20 ? column - 40 : 0;
  const cut = shown.slice(from, from + WIDEST);
  const text = `${from > 0 ? '…' : ''}${cut}${from + WIDEST < shown.length ? '…' : ''}`;
  const margin = `${line} | `;
  const before = ' '.repeat(column - 1 - from + (from > 0 ? 1 : 0));
  return [margin + text, `${' '.repeat(margin.length - 2)}| ${before}^`];
}
