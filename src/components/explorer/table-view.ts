import type { ListFacet } from '#search/explorer-facets.ts';
import type { ExplorerIndex } from '#search/explorer-index.ts';
import type { ExplorerSettings } from '#search/explorer-settings.ts';
import type { Column, Sort } from '#search/explorer-state.ts';
import { valuesOf } from '#search/explorer-values.ts';
import type { Shown } from './project-rows.ts';

const sortedBy: Readonly<Partial<Record<Sort, Column | 'project'>>> = {
  title: 'project',
  start: 'start',
  end: 'end',
  changed: 'changed',
};

const isFacet = (column: Column): column is ListFacet & Column =>
  column !== 'start' && column !== 'end' && column !== 'changed';

function cellText(
  index: ExplorerIndex,
  column: Column,
  project: number,
  { words }: ExplorerSettings,
): string {
  const text = isFacet(column)
    ? valuesOf(index, column, project)
        .map(([, label]) => label)
        .join('; ')
    : ({ start: index.starts, end: index.ends, changed: index.changed }[column][project] ?? '');
  const notes = [
    ...(index.planned[project]?.some((field) => field === column) ? [words.planned] : []),
    ...(index.inferred[project]?.some((field) => field === column) ? [words.inferred] : []),
  ];
  return notes.length > 0 ? `${text} (${notes.join(', ')})` : text;
}

/** What a cell holds: the strand as the list shows it, with its mark; anything else in words. */
function fillCell(
  cell: HTMLElement,
  column: Column,
  { row, position }: Shown,
  index: ExplorerIndex,
  settings: ExplorerSettings,
): void {
  const strand = column === 'strand' ? row.querySelector('.strand') : null;
  cell.append(strand ?? cellText(index, column, position, settings));
}

/** Projects as a table, in a region of its own that scrolls sideways where it must. */
export function tableView(
  shown: readonly Shown[],
  index: ExplorerIndex,
  columns: readonly Column[],
  sort: Sort,
  settings: ExplorerSettings,
): HTMLElement {
  const table = document.createElement('table');
  table.className = 'explorer-table';
  const head = table.createTHead().insertRow();
  for (const column of ['project', ...columns] as const) {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.textContent = settings.columns[column];
    if (sortedBy[sort] === column)
      cell.setAttribute('aria-sort', column === 'project' ? 'ascending' : 'descending');
    head.append(cell);
  }
  const body = table.createTBody();
  for (const project of shown) {
    const line = body.insertRow();
    const title = document.createElement('th');
    title.scope = 'row';
    title.append(...[project.row.querySelector('a')].filter((link) => link !== null));
    line.append(title);
    for (const column of columns) fillCell(line.insertCell(), column, project, index, settings);
  }
  const region = document.createElement('div');
  region.className = 'explorer-scroll';
  region.tabIndex = 0;
  region.role = 'region';
  region.ariaLabel = settings.words.table;
  region.append(table);
  return region;
}
