import type { Report } from '../check-content.ts';
import { printableWithin } from './printable.ts';

/** One line a finding, as compilers write them: editors of texts read them and mark the place. */
export function linesReport({ findings }: Report, contentFolder: string): string {
  return findings
    .map(({ severity, file, line, column, message }) => {
      const path = printableWithin(`${contentFolder}/${file}`);
      return `${path}:${line}:${column}: ${severity}: ${printableWithin(message.replaceAll('\n', ' ⏎ '))}`;
    })
    .join('\n');
}
