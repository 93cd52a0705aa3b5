import { activityStatuses } from '#model/codelists/activity-status.ts';
import type { CodelistEntry } from '#model/codelists/codelist.ts';
import { fold } from '#model/fold.ts';
import { type PartialDate, parsePartialDate } from '#model/partial-date.ts';
import { parseDecimal } from '../parse-decimal.ts';

/** The code that a cell gives, or names in one of our languages. */
export function codeNamed(entries: readonly CodelistEntry[], text: string): string | undefined {
  const wanted = fold(text);
  return entries.find(
    ({ code, label }) =>
      code.toLowerCase() === text.toLowerCase() || fold(label.es) === wanted || fold(label.en) === wanted,
  )?.code;
}

/** The status that a cell gives by its key, its IATI code or its name. */
export function statusNamed(text: string): (typeof activityStatuses)[number]['key'] | undefined {
  const code = codeNamed(activityStatuses, text);
  return activityStatuses.find((entry) => entry.key === text.toLowerCase() || entry.code === code)?.key;
}

/** The date of a cell in the format of its column, at the format's precision; ISO dates are always taken. */
export function dateWritten(text: string, format: string): PartialDate | undefined {
  const iso = parsePartialDate(text.replace(/[T ]\d{2}:\d{2}.*$/, ''));
  if (iso) return iso;
  const names: string[] = [];
  const pattern = format.replace(/YYYY|MM|DD|[./ -]/g, (part) => {
    if (part === 'YYYY' || part === 'MM' || part === 'DD') {
      names.push(part);
      return part === 'YYYY' ? String.raw`(\d{4})` : String.raw`(\d{1,2})`;
    }
    return `\\${part}`;
  });
  const match = new RegExp(`^${pattern}$`).exec(text);
  if (!match) return undefined;
  const part = (name: string): string | undefined => {
    const at = names.indexOf(name);
    return at < 0 ? undefined : match[at + 1]?.padStart(2, '0');
  };
  return parsePartialDate(
    [part('YYYY'), part('MM'), part('DD')].filter((one) => one !== undefined).join('-'),
  );
}

/** The number of a cell: with `,` or `.` before decimals, and groups of three parted by the other or by spaces. */
export function numberWritten(text: string, decimal: '.' | ','): number | undefined {
  const group = decimal === '.' ? ',' : '.';
  const grouped = new RegExp(`^[+-]?\\d{1,3}(?:[\\${group} ']\\d{3})+(?:\\${decimal}\\d+)?$`);
  const plain = new RegExp(`^[+-]?\\d+(?:\\${decimal}\\d+)?$`);
  if (!grouped.test(text) && !plain.test(text)) return undefined;
  return parseDecimal(text.replace(/[ ']/g, '').replaceAll(group, '').replace(decimal, '.'));
}
