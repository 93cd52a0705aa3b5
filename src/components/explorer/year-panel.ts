import type { ExplorerIndex } from '#search/explorer-index.ts';
import type { ExplorerSettings } from '#search/explorer-settings.ts';
import { chosenMark } from './chosen-mark.ts';

/** The range of years: two fields. */
export interface YearPanel {
  readonly update: (from: number | undefined, to: number | undefined) => void;
}

interface YearOptions {
  readonly index: ExplorerIndex;
  readonly settings: ExplorerSettings;
  readonly onChange: (from: number | undefined, to: number | undefined) => void;
}

function yearField(name: string, text: string, first: number, last: number): HTMLInputElement {
  const input = document.createElement('input');
  input.type = 'number';
  input.name = name;
  input.className = 'search-input';
  // Any year of four digits: one before the first project is a fair question.
  input.min = '1000';
  input.max = '9999';
  input.placeholder = String(name === 'from' ? first : last);
  input.inputMode = 'numeric';
  input.setAttribute('aria-label', text);
  return input;
}

/** Turns the links of the years into two fields, from and to. */
export function yearPanel(
  details: HTMLDetailsElement,
  { index, settings: { words }, onChange }: YearOptions,
): YearPanel {
  const years = [...index.starts, ...index.ends]
    .filter((date) => date !== '')
    .map((date) => Number(date.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const fields = document.createElement('div');
  fields.className = 'year-range';
  const inputs = (['from', 'to'] as const).map((name) => {
    const label = document.createElement('label');
    const input = yearField(name, words[name], first, last);
    label.append(words[name], input);
    fields.append(label);
    return input;
  });
  const links = details.querySelector('ul');
  const isFocused = links?.contains(document.activeElement);
  links?.replaceWith(fields);
  if (isFocused) inputs[0]?.focus();
  details.querySelector('[data-all]')?.parentElement?.remove();

  const [from, to] = inputs;
  const chosen = chosenMark(details);
  const read = (input: HTMLInputElement | undefined): number | undefined =>
    input?.value ? Number(input.value) : undefined;
  fields.addEventListener('change', () => {
    if (inputs.every((input) => input.reportValidity())) onChange(read(from), read(to));
  });

  return {
    update(start, end) {
      if (from) from.value = start === undefined ? '' : String(start);
      if (to) to.value = end === undefined ? '' : String(end);
      chosen.textContent = start === undefined && end === undefined ? '' : `${start ?? '…'}–${end ?? '…'}`;
    },
  };
}
