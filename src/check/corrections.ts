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

  const [, first, second, year] = /^(\d{1,2}) (\d{1,2}) (\d{2}|\d{4})$/.exec(written) ?? [];
  if (first !== undefined && second !== undefined && year !== undefined) {
    // The day first, as Spanish has it; the month first only where nothing else is possible.
    return asDate(fullYear(year), second, first) ?? asDate(fullYear(year), first, second);
  }
  const [, day] = /^(\d{4}-\d{2}-\d{2})[t ]/i.exec(text.trim()) ?? [];
  if (day !== undefined) return parsePartialDate(day);
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
  const nth = /^(\d{1,2})(?:st|nd|rd|th|o)?$/.exec(rest[0] ?? '')?.[1];
  return rest.length === 0 ? asDate(named, month) : nth === undefined ? undefined : asDate(named, month, nth);
}

/** The other date that `03/04/2013` may be; undefined where only one can have been meant. */
export function otherDate(text: string): string | undefined {
  const [, first, second, year] = /^(\d{1,2}) (\d{1,2}) (\d{2,4})$/.exec(fold(text)) ?? [];
  if (first === undefined || second === undefined || year === undefined || first === second) return undefined;
  const [one, other] = [second, first].map((month) =>
    parsePartialDate(`${fullYear(year)}-${two(month)}-${two(month === second ? first : second)}`),
  );
  return one !== undefined && other !== undefined ? other : undefined;
}

const fullYear = (year: string): string => (year.length === 2 ? `20${year}` : year);

/** The day that Excel keeps as a number of days; undefined for numbers that no recent day has. */
export function excelDate(text: string): string | undefined {
  const days = /^\s*(\d{5})(?:\.\d+)?\s*$/.exec(text)?.[1];
  if (days === undefined || Number(days) < 20_000 || Number(days) > 60_000) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + Number(days) * 86_400_000).toISOString().slice(0, 10);
}

/** True for a period (`2011-2013`, `2011/2013`), which is two dates. */
export const isPeriod = (text: string): boolean => {
  const [, from, to] = /^\s*(\d{4})\s*(?:[-–—/]|a|al|to)\s*(\d{4})\s*$/.exec(text) ?? [];
  return from !== undefined && to !== undefined;
};

/** True for a date in the right form that the calendar does not have. */
export const isNoDay = (text: string): boolean =>
  /^[12]\d{3}-\d{2}(?:-\d{2})?$/.test(text.trim()) && parsePartialDate(text) === undefined;

/** True for words that say that a thing is not known, and nothing else. */
export const saysSurelyUnknown = (text: string): boolean =>
  ['desconocido', 'desconocida', 'se desconoce', 'unknown'].includes(fold(text));

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

/** A number as it is to be written, and whether it could have been meant for no other. */
export interface MeantNumber {
  readonly text: string;
  readonly isSure: boolean;
}

/** The number that was probably meant by `1,250,000` or `1.250.000,50`; undefined when that cannot be told. */
export function correctedNumber(text: string): MeantNumber | undefined {
  const words = fold(text);
  const isMillions = /\b(?:millon|millones|million|millions|mdp|mdd)\b/.test(words);
  const [written, ...others] = text.match(/\d[\d.,\s']*/g) ?? [];
  if (written === undefined || others.length > 0 || !isGrouped(written)) return undefined;
  const digits = written.replace(/[\s']/g, '').replace(/[.,]$/, '');
  const lastMark = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
  const decimals = digits.length - lastMark - 1;
  const marks = digits.replace(/\d/g, '');
  const isThousands = lastMark >= 0 && decimals === 3 && new Set(marks).size === 1;
  // 500,000 millions may be half a million of them, or five hundred.
  if (isThousands && isMillions) return undefined;
  const whole = lastMark < 0 || isThousands ? digits : digits.slice(0, lastMark);
  const fraction = lastMark < 0 || isThousands ? '' : digits.slice(lastMark + 1);
  const plain = whole.replace(/[.,]/g, '') + (fraction === '' ? '' : `.${fraction}`);
  if (!Number.isFinite(Number(plain))) return undefined;
  if (isMillions) return { text: String(Number(plain) * 1_000_000), isSure: false };
  // One mark before three digits may be that of thousands or that of decimals.
  const isSure = /^[\d.,\s']+$/.test(text) && !(isThousands && marks.length === 1);
  return { text: plain, isSure };
}

/** True where one mark parts the whole number at every third digit, or nothing does, and decimals have another. */
const isGrouped = (text: string): boolean =>
  /^\d{1,3}(?:([.,\s'])\d{3}(?:\1\d{3})*)(?:(?!\1)[.,]\d+)?[.,]?\s*$|^\d+(?:[.,]\d+)?[.,]?\s*$/.test(text);

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

/** The e-mail address that was meant; undefined when the text is not one. */
export function correctedEmail(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(/^mailto:|^<|>$/gi, '')
    .replace(/\s*(?:[([]\s*(?:arroba|at)\s*[)\]]|\sarroba\s)\s*/i, '@')
    .replace(/\s+/g, '');
  return /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(bare) && bare !== text ? bare : undefined;
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
  const name = fold(text);
  if (Object.hasOwn(languageNames, name)) return languageNames[name];
  const [, language, region] = /^\s*([a-z]{2,3})(?:[-_ ]([a-z]{2}))?\s*$/i.exec(text) ?? [];
  if (language === undefined) return undefined;
  return region === undefined ? language.toLowerCase() : `${language.toLowerCase()}-${region.toUpperCase()}`;
}
