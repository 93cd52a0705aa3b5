import type { ListFacet } from '#search/explorer-facets.ts';
import type { FacetColumn } from '#search/explorer-index.ts';
import { type ExplorerSettings, filled } from '#search/explorer-settings.ts';
import { chosenMark } from './chosen-mark.ts';
import { pressButton } from './press-button.ts';
import { valuesNamed } from '#search/explorer-values.ts';

/** One facet: its values as boxes to tick, each with its count. */
export interface FacetPanel {
  readonly update: (counts: Uint32Array, ticked: readonly string[]) => void;
}

interface PanelOptions {
  readonly facet: ListFacet;
  readonly column: FacetColumn;
  readonly settings: ExplorerSettings;
  readonly onTick: (code: string, ticked: boolean) => void;
}

interface Item {
  readonly element: HTMLLIElement;
  readonly box: HTMLInputElement;
  readonly count: HTMLElement;
}

const valuesShown = 8;
const valuesAtMost = 200;

function createItem(facet: string, code: string, name: readonly Node[], count: string): Item {
  const element = document.createElement('li');
  element.dataset['code'] = code;
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.name = facet;
  box.value = code;
  const text = document.createElement('span');
  text.append(...name);
  const counted = document.createElement('span');
  counted.className = 'code';
  counted.textContent = count;
  label.append(box, text, ' ', counted);
  element.append(label);
  return { element, box, count: counted };
}

/** Turns the links of a facet into boxes, those of its values that are there already first. */
export function facetPanel(
  details: HTMLDetailsElement,
  { facet, column, settings, onTick }: PanelOptions,
): FacetPanel {
  const { names, words, locale } = settings;
  const list = details.querySelector('ul') ?? document.createElement('ul');
  const items = new Map<string, Item>();
  const foot = details.querySelector<HTMLElement>('[data-all]')?.parentElement;
  const all = details.querySelector<HTMLElement>('[data-all]');
  const chosen = chosenMark(details);

  let counts: Uint32Array = new Uint32Array(column.values.length);
  let ticked: ReadonlySet<string> = new Set();
  let finder: HTMLInputElement | undefined;
  const others = document.createElement('li');
  others.className = 'small';

  for (const link of list.querySelectorAll<HTMLElement>(':scope > li')) {
    const code = link.dataset['code'] ?? '';
    const name = [...(link.querySelector('a')?.childNodes ?? [])];
    const item = createItem(facet, code, name, link.querySelector(':scope > .code')?.textContent ?? '');
    items.set(code, item);
    const isFocused = link.contains(document.activeElement);
    link.replaceWith(item.element);
    if (isFocused) item.box.focus();
  }

  function itemAt(position: number): Item | undefined {
    const [code, label, language] = column.values[position] ?? [];
    if (code === undefined || label === undefined) return undefined;
    const known = items.get(code);
    if (known) return known;
    const name = document.createElement('span');
    name.textContent = label;
    if (language !== undefined) name.lang = language;
    const made = createItem(facet, code, [name], '');
    items.set(code, made);
    return made;
  }

  const positions = [...column.values.keys()];
  const codeAt = (position: number): string => column.values[position]?.[0] ?? '';
  const isTicked = (position: number): boolean => ticked.has(codeAt(position));

  /** The values in sight, in their order: all of a short list, of a long one those that most of the found have. */
  function inSight(): readonly number[] {
    if (finder) return valuesNamed(column, finder.value);
    if (positions.length <= valuesShown) return positions;
    const byCount = positions.toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
    return [
      ...byCount.filter(isTicked),
      ...byCount
        .filter((position) => !isTicked(position) && (counts[position] ?? 0) > 0)
        .slice(0, valuesShown),
    ];
  }

  function fill(element: Item, position: number): void {
    const count = counts[position] ?? 0;
    element.box.checked = isTicked(position);
    element.count.textContent = count.toLocaleString(locale);
    element.element.classList.toggle('none', count === 0);
  }

  function arrange(): void {
    const shown = inSight();
    const elements = shown.slice(0, valuesAtMost).flatMap((position) => itemAt(position)?.element ?? []);
    const left = shown.length - elements.length;
    others.textContent =
      shown.length === 0 ? words.noMatch : filled(words.others, { n: left.toLocaleString(locale) });
    list.replaceChildren(...elements, ...(left > 0 || (finder && shown.length === 0) ? [others] : []));
  }

  function update(newCounts: Uint32Array, codes: readonly string[]): void {
    counts = newCounts;
    ticked = new Set(codes);
    // Where the reader is, nothing moves: a box that changes its place loses the focus.
    if (!list.contains(document.activeElement)) arrange();
    for (const position of positions) {
      const item = items.get(codeAt(position));
      if (item) fill(item, position);
    }
    chosen.textContent =
      ticked.size === 0 ? '' : filled(words.chosenCount, { n: ticked.size.toLocaleString(locale) });
  }

  function close(): void {
    finder?.closest('p')?.remove();
    finder = undefined;
    update(counts, [...ticked]);
    if (foot) foot.replaceChildren(...(all ? [all] : []));
  }

  function openAll(): void {
    const field = document.createElement('p');
    finder = document.createElement('input');
    finder.type = 'search';
    finder.className = 'search-input';
    finder.setAttribute('aria-label', filled(words.find, { what: names[facet] }));
    finder.addEventListener('input', (event) => {
      event.stopPropagation();
      update(counts, [...ticked]);
    });
    field.append(finder);
    list.before(field);
    const showFewer = (): void => {
      close();
      all?.focus();
    };
    foot?.replaceChildren(pressButton(words.fewer, showFewer, { className: 'link' }));
    update(counts, [...ticked]);
    finder.focus();
  }

  all?.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    openAll();
  });
  list.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement) onTick(event.target.value, event.target.checked);
  });

  return { update };
}
