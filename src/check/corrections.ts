import { parsePartialDate } from '#model/partial-date.ts';
import { fold } from '#model/fold.ts';

const months = [
  ['enero', 'january', 'ene', 'jan'],
  ['febrero', 'february', 'feb'],
  ['marzo', 'march', 'mar'],
  ['abril', 'april', 'abr', 'apr'],
  ['mayo', 'may'],
  ['junio', 'june', 'jun'],
  ['julio', 'july', 'jul'],
  ['agosto', 'august', 'ago', 'aug'],
  ['septiembre', 'september', 'setiembre', 'sep', 'sept'],
  ['octubre', 'october', 'oct'],
  ['noviembre', 'november', 'nov'],
  ['diciembre', 'december', 'dic', 'dec'],
];

const two = (digits: string | number): string => String(digits).padStart(2, '0');

/** The date that was probably meant, in ISO form; undefined when that cannot be told. */
export function correctedDate(text: string): string | undefined {
  const written = fold(text);
  const asDate = (year: string, month?: string | number, day?: string | number): string | undefined =>
    parsePartialDate(
      [year, ...[month, day].flatMap((part) => (part === undefined ? [] : [two(part)]))].join('-'),
    );

  const [, first, second, year] = /^(\d{1,2}) (\d{1,2}) (\d{4})$/.exec(written) ?? [];
  if (first !== undefined && second !== undefined && year !== undefined) {
    // The day first, as Spanish has it; the month first only where nothing else is possible.
    return asDate(year, second, first) ?? asDate(year, first, second);
  }
  const numbers = /^(\d{4})(?: (\d{1,2}))?(?: (\d{1,2}))?$/.exec(written);
  if (numbers?.[1] !== undefined) return asDate(numbers[1], numbers[2], numbers[3]);
  const monthAndYear = /^(\d{1,2}) (\d{4})$/.exec(written);
  if (monthAndYear?.[2] !== undefined) return asDate(monthAndYear[2], monthAndYear[1]);

  const words = written.split(' ').filter((word) => !['de', 'del', 'of', 'the', 'el'].includes(word));
  const month = months.findIndex((names) => words.some((word) => names.includes(word))) + 1;
  const named = words.find((word) => /^\d{4}$/.test(word));
  const rest = words.filter((word) => /\d/.test(word) && word !== named);
  if (named === undefined || (month === 0 && rest.length > 0)) return undefined;
  if (month === 0) return words.length <= 2 ? asDate(named) : undefined;
  const day = /^(\d{1,2})(?:st|nd|rd|th|o)?$/.exec(rest[0] ?? '')?.[1];
  return rest.length === 0 ? asDate(named, month) : day === undefined ? undefined : asDate(named, month, day);
}

/** True for a period (`2011-2013`, `2011/2013`), which is two dates. */
export const isPeriod = (text: string): boolean => {
  const [, from, to] = /^\s*(\d{4})\s*(?:[-–—/]|a|al|to)\s*(\d{4})\s*$/.exec(text) ?? [];
  return from !== undefined && to !== undefined;
};

/** True for a date in the right form that the calendar does not have. */
export const isNoDay = (text: string): boolean =>
  /^[12]\d{3}-\d{2}(?:-\d{2})?$/.test(text.trim()) && parsePartialDate(text) === undefined;

/** True for words that say that a thing is not known. */
export const saysUnknown = (text: string): boolean =>
  [
    'desconocido',
    'desconocida',
    'se desconoce',
    'no se sabe',
    'sin fecha',
    's f',
    'n d',
    'unknown',
    'not known',
    '?',
  ].includes(text.trim() === '?' ? '?' : fold(text));

/** The number that was probably meant by `1,250,000` or `1.250.000,50`; undefined when that cannot be told. */
export function correctedNumber(text: string): number | undefined {
  const words = fold(text);
  const scale = /\b(?:millon|millones|million|millions|mdp|mdd)\b/.test(words) ? 1_000_000 : 1;
  const digits = /\d[\d.,\s']*/.exec(text)?.[0].replace(/[\s']/g, '').replace(/[.,]$/, '');
  if (digits === undefined || (text.match(/\d[\d.,\s']*/g) ?? []).length > 1) return undefined;
  const lastMark = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
  const decimals = digits.length - lastMark - 1;
  const marks = digits.replace(/\d/g, '');
  const isThousands = lastMark >= 0 && decimals === 3 && new Set(marks).size === 1 && scale === 1;
  const whole = lastMark < 0 || isThousands ? digits : digits.slice(0, lastMark);
  const fraction = lastMark < 0 || isThousands ? '' : digits.slice(lastMark + 1);
  const value = Number(`${whole.replace(/[.,]/g, '')}.${fraction || '0'}`) * scale;
  return Number.isFinite(value) ? value : undefined;
}

/** The yes or no that was meant. */
export function correctedBoolean(text: string): boolean | undefined {
  const word = fold(text);
  if (['si', 'yes', 'verdadero', 'cierto', 'x', '1'].includes(word)) return true;
  if (['no', 'falso', '0'].includes(word)) return false;
  return undefined;
}

/** The web address that was meant; undefined when the text is not one. */
export function correctedAddress(text: string): string | undefined {
  const bare = text.trim().replace(/^<|>$/g, '').replace(/\s+/g, '');
  const address = /^https?:\/\//i.test(bare)
    ? bare
    : /^https?:\/+/i.test(bare)
      ? bare.replace(/^(https?):\/+/i, '$1://')
      : `https://${bare}`;
  return /^https?:\/\/[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/i.test(address) && address !== text
    ? address
    : undefined;
}

const languageNames: Readonly<Record<string, string>> = {
  espanol: 'es',
  castellano: 'es',
  spanish: 'es',
  ingles: 'en',
  english: 'en',
  frances: 'fr',
  french: 'fr',
  portugues: 'pt',
  portuguese: 'pt',
};

/** The language tag that was meant. */
export function correctedLanguage(text: string): string | undefined {
  const named = languageNames[fold(text)];
  if (named !== undefined) return named;
  const [, language, region] = /^\s*([a-z]{2,3})(?:[-_ ]([a-z]{2}))?\s*$/i.exec(text) ?? [];
  if (language === undefined) return undefined;
  return region === undefined ? language.toLowerCase() : `${language.toLowerCase()}-${region.toUpperCase()}`;
}
