import * as z from 'zod';
import type { EditorMessages } from '#i18n/editor/messages.ts';
import {
  correctedDate,
  excelDate,
  isNoDay,
  isPeriod,
  otherDate,
  saysSurelyUnknown,
  saysUnknown,
} from './corrections.ts';
import { exampleOf, writtenAs } from './example.ts';
import type { Field } from '#model/field.ts';
import { plainly } from './plainly.ts';
import type { ValueProblem } from './shape.ts';

/** True for a field that holds a date. */
export const isDate = (field: Field | undefined): boolean =>
  field?.layers.some(
    (layer) => layer instanceof z.core.$ZodPipe && layer._zod.def.out instanceof z.core.$ZodTransform,
  ) ?? false;

/** What is wrong with a text that should be a date. */
export function dateProblem(
  text: string,
  takesUnknown: boolean,
  path: readonly PropertyKey[],
  messages: EditorMessages,
): ValueProblem {
  const { shape } = messages;
  const accepted = { shown: ['2011', '2011-03', '2011-03-25'].map((value) => ({ value })), total: 3 };
  if (isPeriod(text))
    return { rule: 'date-period', what: shape.period(text), accepted, example: twoDates(text, path) };
  if (isNoDay(text)) return { rule: 'impossible-date', what: shape.noSuchDay(text), accepted };
  const plain = plainly(text);
  const [unsure, excel] = [otherDate(plain), excelDate(plain)];
  const isUnknown = takesUnknown && saysUnknown(plain);
  const meant = isUnknown ? 'unknown' : (excel ?? correctedDate(plain));
  const what =
    excel !== undefined
      ? shape.excelDate(text)
      : unsure !== undefined && meant !== undefined
        ? shape.twoDates(text, meant, unsure)
        : shape.notADate(text);
  const isSure =
    excel === undefined &&
    unsure === undefined &&
    /\d{4}/.test(plain) &&
    !/[?~]|ca?\.|aprox|hacia/i.test(plain);
  if (plain !== text && meant === plain) {
    const instead = { kind: 'value', value: plain, isBare: true } as const;
    return { rule: 'not-a-date', what: shape.disguised(plain), instead, isSafe: true };
  }
  return {
    rule: 'not-a-date',
    what,
    accepted: takesUnknown
      ? { shown: [...accepted.shown, { value: 'unknown' }, { value: 'not-applicable' }], total: 5 }
      : accepted,
    ...(meant === undefined
      ? {}
      : {
          nearest: meant,
          example: exampleOf(writtenAs(path), meant),
          instead: { kind: 'value', value: meant, isBare: true },
          isSafe: isUnknown ? saysSurelyUnknown(plain) : isSure,
        }),
  };
}

/** The two fields that a period goes in: `actualStart` and `actualEnd`, `since` and `until`. */
function twoDates(text: string, path: readonly PropertyKey[]): string | undefined {
  const [from, to] = text.match(/\d{4}/g) ?? [];
  const name = String(writtenAs(path).at(-1));
  const kind = /^(planned|actual)(?:Start|End)$/.exec(name)?.[1];
  const isSpan = ['since', 'until', 'from'].includes(name);
  const start = kind === undefined ? (name === 'from' ? 'from' : 'since') : `${kind}Start`;
  const end = kind === undefined ? 'until' : `${kind}End`;
  if ((kind === undefined && !isSpan) || from === undefined || to === undefined) return undefined;
  return `${start}: ${from}\n${end}: ${to}`;
}
