import { nearest } from '#check/nearest.ts';
import type { DraftProject } from '../draft.ts';
import { Ledger } from '../ledger.ts';
import { fileProblem, Unreadable, unreadable } from '../unreadable.ts';
import type { Mapping } from './mapping.ts';
import { readRow } from './row-project.ts';
import { readRows } from './read-rows.ts';

interface Options {
  readonly mapping: Mapping;
  readonly language: string;
  /** Who issues the identifiers where the mapping does not say it. */
  readonly scheme: string;
}

/** The projects of a CSV file, row by row; first the ledger of the columns that no field takes. */
export async function* readProjects(
  texts: AsyncIterable<string>,
  { mapping, language, scheme }: Options,
): AsyncGenerator<{ readonly draft: DraftProject | undefined; readonly ledger: Ledger }> {
  let header: readonly string[] | undefined;
  const wanted = Object.values(mapping.columns).map(({ column }) => column);
  for await (const row of readRows(texts, wanted, mapping.delimiter)) {
    if (!header) {
      header = row.cells.map((cell) => cell.trim());
      checkHeader(header, mapping, row.line);
      yield { draft: undefined, ledger: unmappedColumns(header, mapping, row.line) };
      continue;
    }
    yield readRow(row, {
      mapping,
      header,
      language: mapping.language ?? language,
      scheme: mapping.scheme ?? scheme,
    });
  }
  if (!header) throw unreadable('empty', undefined);
}

function checkHeader(header: readonly string[], mapping: Mapping, line: number): void {
  const repeated = header.flatMap((name, n) =>
    name !== '' && header.indexOf(name) < n
      ? [fileProblem('repeatedColumn', { line, column: n + 1 }, name)]
      : [],
  );
  const missing = Object.values(mapping.columns).flatMap(({ column }) =>
    header.includes(column)
      ? []
      : [
          fileProblem(
            'missingColumn',
            { line, column: 1 },
            column,
            header.join(', '),
            nearest(
              column,
              header.map((value) => ({ value })),
            ),
          ),
        ],
  );
  if (repeated.length + missing.length > 0) throw new Unreadable(...repeated, ...missing);
}

function unmappedColumns(header: readonly string[], mapping: Mapping, line: number): Ledger {
  const ledger = new Ledger();
  const used = new Set(Object.values(mapping.columns).map(({ column }) => column));
  ledger.leave(
    header.flatMap((name, n) =>
      used.has(name) ? [] : [{ path: name === '' ? `(${n + 1})` : name, line, column: n + 1 }],
    ),
  );
  return ledger;
}
