import type { ExplorerIndex } from '#search/explorer-index.ts';
import type { ExplorerSettings } from '#search/explorer-settings.ts';
import type { Shown } from './project-rows.ts';

const yearOf = (date: string | undefined): number | undefined =>
  date ? Number(date.slice(0, 4)) : undefined;

/** Years between the marks of the scale: few enough marks that their numbers do not meet. */
function stepFor(years: number): number {
  return [1, 2, 5, 10, 20, 50].find((step) => years / step <= 5) ?? 100;
}

function paragraph(text: string): HTMLElement {
  const made = document.createElement('p');
  made.className = 'small';
  made.textContent = text;
  return made;
}

function scale(first: number, last: number): HTMLElement {
  const axis = document.createElement('div');
  axis.className = 'timeline-scale';
  axis.ariaHidden = 'true';
  const step = stepFor(last - first);
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    const mark = document.createElement('span');
    mark.textContent = String(year);
    const at = (year - first) / (last - first + 1);
    mark.style.setProperty('--at', String(at));
    // Farther on, its number would stick out of a narrow screen.
    if (at < 0.87) axis.append(mark);
  }
  return axis;
}

/**
 * Projects as bars over the years, from the first to the last year of all that were found. What is not known has no
 * edge: the bar fades where the start or the end is missing.
 */
export function timelineView(
  shown: readonly Shown[],
  found: readonly number[],
  index: ExplorerIndex,
  { words }: ExplorerSettings,
): HTMLElement {
  const years = found
    .flatMap((position) => [yearOf(index.starts[position]), yearOf(index.ends[position])])
    .filter((year) => year !== undefined);
  const first = Math.min(...years);
  const last = Math.max(...years);
  const list = document.createElement('ol');
  list.className = 'timeline';
  list.setAttribute('role', 'list');
  for (const { position, row } of shown) {
    const item = document.createElement('li');
    const start = yearOf(index.starts[position]);
    const end = yearOf(index.ends[position]);
    item.append(...row.querySelectorAll('.record-title, .record-line'));
    if (start === undefined && end === undefined) item.append(paragraph(words.noDates));
    const from = start ?? end;
    const to = end ?? start;
    if (from !== undefined && to !== undefined) {
      const track = document.createElement('div');
      track.className = 'timeline-track';
      track.ariaHidden = 'true';
      const bar = document.createElement('span');
      const strand = index.facets.strand.values[index.facets.strand.of[position]?.[0] ?? -1]?.[0];
      bar.className = ['timeline-bar', ...(strand === undefined ? [] : [`strand-${strand}`])].join(' ');
      bar.classList.toggle('no-start', start === undefined);
      bar.classList.toggle('no-end', end === undefined);
      bar.style.setProperty('--from', String((from - first) / (last - first + 1)));
      bar.style.setProperty('--length', String((to - from + 1) / (last - first + 1)));
      track.append(bar);
      item.append(track);
    }
    list.append(item);
  }
  const region = document.createElement('div');
  if (years.length > 0) region.append(scale(first, last));
  region.append(list);
  return region;
}
