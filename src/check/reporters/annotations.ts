import type { Report } from '../check-content.ts';
import { printable, printableWithin } from './printable.ts';

/** One workflow command a finding, which GitHub and Gitea show beside the line; paths begin at the repository. */
export function annotationsReport({ findings }: Pick<Report, 'findings'>, contentFolder: string): string {
  return findings
    .map(({ severity, file, line, column, rule, message }) => {
      const properties = [
        ['file', `${contentFolder}/${file}`],
        ['line', String(line)],
        ['col', String(column)],
        ['title', rule],
      ].map(([name, value]) => `${name}=${escapeProperty(value ?? '')}`);
      return `::${severity} ${properties.join(',')}::${escapeData(printable(message))}`;
    })
    .join('\n');
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeData(printableWithin(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
