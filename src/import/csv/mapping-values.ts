import { nearest } from '#check/nearest.ts';
import type { Problem } from '#check/finding.ts';
import { acceptedFor, listedValues } from '#check/value-lists.ts';
import type { ListName } from '#i18n/editor/es.ts';
import { importMessages } from '#i18n/editor/import-messages.ts';
import type { EditorLanguage } from '#i18n/editor/messages.ts';
import { codeNamed, dateWritten, numberWritten, statusNamed } from './cell-values.ts';

/** Lists whose values fill the fields. */
const lists: Readonly<Record<string, ListName>> = {
  strand: 'strands',
  scheme: 'schemes',
  direction: 'directions',
  forms: 'forms',
  financing: 'financings',
  countries: 'countries',
  scope: 'scopes',
  status: 'activityStatuses',
  sectors: 'sectors',
  'sdg.main': 'sdgGoals',
  'sdg.secondary': 'sdgGoals',
  'sdg.targets': 'sdgTargets',
  currency: 'currencies',
};
const listFields: readonly string[] = ['forms', 'countries', 'sectors', 'sdg.secondary', 'sdg.targets'];
const isDateField = (field: string): boolean =>
  /^(?:dates\..+|(?:status|amounts)\.asOf|updated)$/.test(field);
const isAmountField = (field: string): boolean => /^amounts\.(?!asOf$|contributor$)/.test(field);

/** How values of a field are written. */
export interface ValueForm {
  readonly separator: string;
  readonly dates: string;
  readonly decimal: '.' | ',';
}

/**
 * What is wrong with a value that the mapping itself gives to a field: every row would lose it.
 * @param name what stands before the value in the mapping, for a corrected line
 */
export function valueProblem(
  field: string,
  name: string,
  text: string,
  { separator, dates, decimal }: ValueForm,
  language: EditorLanguage,
): Problem | undefined {
  const words = importMessages(language).mapping;
  if (isDateField(field) && text !== 'unknown' && dateWritten(text, dates) === undefined) {
    return { rule: 'mapping-date', what: words.notDate(text, dates), example: `${name}: 2019-02-01` };
  }
  if (isAmountField(field) && numberWritten(text, decimal) === undefined) {
    return { rule: 'mapping-number', what: words.notNumber(text, decimal) };
  }
  const list = Object.hasOwn(lists, field) ? lists[field] : undefined;
  if (list === undefined) return undefined;
  const items = listFields.includes(field) ? text.split(separator).map((item) => item.trim()) : [text];
  const values = listedValues(list);
  const wrong = items
    .map((item) => (field === 'sectors' ? item.replace(/\s*:\s*[\d.,]+\s*%?$/, '') : item))
    .find((item) => item !== '' && !isIn(field, item, values));
  if (wrong === undefined) return undefined;
  const meant = nearest(wrong, values);
  return {
    rule: 'mapping-code',
    what: words.notInList(wrong, field),
    accepted: acceptedFor(singular(wrong), values, language),
    nearest: meant,
    example: meant === undefined ? undefined : `${name}: ${text.replace(wrong, () => meant)}`,
  };
}

/** Whoever writes `pesos` is shown every peso, and left to choose. */
const singular = (text: string): string => text.replace(/(?<=[aeo])s$|(?<=[lnr])es$/i, '');

function isIn(field: string, text: string, values: ReturnType<typeof listedValues>): boolean {
  if (field === 'status') return statusNamed(text) !== undefined;
  if (field === 'currency') return values.some(({ value }) => value === text.toUpperCase());
  return (
    codeNamed(
      values.map(({ value, label }) => ({ code: value, label })),
      text,
    ) !== undefined
  );
}
