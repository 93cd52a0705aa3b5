import {
  type Column,
  columns,
  defaultSort,
  type ExplorerState,
  type Sort,
  sorts,
  type View,
  views,
} from '#search/explorer-state.ts';
import { element } from '../search/element.ts';

/** What is set in the form above the results. */
export interface FormValues {
  readonly query: string;
  readonly sort: Sort;
  readonly view: View;
  readonly columns: readonly Column[];
}

/** The form above the results: what is searched for, in which order, how it is shown, and the downloads. */
export interface ExplorerForm {
  readonly values: () => FormValues;
  readonly fill: (state: ExplorerState) => void;
}

interface FormOptions {
  /** A search was sent off, or its field left in peace for a moment. */
  readonly onSearch: (query: string, how: 'push' | 'replace') => void;
  readonly onChange: () => void;
  readonly onDownload: (format: string) => void;
}

const typingPause = 200;

/** Brings the form to life. */
export function explorerForm(
  root: HTMLElement,
  { onSearch, onChange, onDownload }: FormOptions,
): ExplorerForm {
  const form = element(root, '.explorer-tools', HTMLFormElement);
  const query = element(form, '[name=q]', HTMLInputElement);
  const sort = element(form, '[data-explorer-sort]', HTMLSelectElement);
  const view = element(form, '[data-explorer-view]', HTMLSelectElement);
  const columnList = element(form, '[data-explorer-columns]', HTMLDetailsElement);
  const boxes = [...columnList.querySelectorAll('input')];

  let pause: ReturnType<typeof setTimeout> | undefined;
  query.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => onSearch(query.value.trim(), 'replace'), typingPause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    onSearch(query.value.trim(), 'push');
  });
  for (const control of [sort, view, columnList]) control.addEventListener('change', onChange);
  for (const button of form.querySelectorAll<HTMLButtonElement>('[data-download]'))
    button.addEventListener('click', () => onDownload(button.dataset['download'] ?? ''));

  return {
    values() {
      const ticked = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
      return {
        query: query.value.trim(),
        sort: sorts.find((name) => name === sort.value) ?? defaultSort(query.value),
        view: views.find((name) => name === view.value) ?? 'list',
        columns: columns.filter((column) => ticked.has(column)),
      };
    },
    fill(state) {
      clearTimeout(pause);
      if (query.value.trim() !== state.query) query.value = state.query;
      for (const option of sort.options) if (option.value === 'relevance') option.hidden = state.query === '';
      sort.value = state.sort;
      view.value = state.view;
      columnList.hidden = state.view !== 'table';
      for (const box of boxes) box.checked = state.columns.some((column) => column === box.value);
    },
  };
}
