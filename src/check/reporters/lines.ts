import type { Report } from '../check-content.ts';

/** One line a finding, as compilers write them: editors of texts read them and mark the place. */
export function linesReport({ findings }: Report, contentFolder: string): string {
  return findings
    .map(
      ({ severity, file, line, column, message }) =>
        `${contentFolder}/${file}:${line}:${column}: ${severity}: ${message.replaceAll('\n', ' ⏎ ')}`,
    )
    .join('\n');
}
