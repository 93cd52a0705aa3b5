import * as z from 'zod';
import type { EditorMessages } from '#i18n/editor/messages.ts';
import { correctedDate, isNoDay, isPeriod, saysUnknown } from './corrections.ts';
import { exampleOf, writtenAs } from './example.ts';
import type { Field } from '#model/field.ts';
import type { Problem } from './finding.ts';

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
): Problem {
  const { shape } = messages;
  const accepted = { shown: ['2011', '2011-03', '2011-03-25'].map((value) => ({ value })), total: 3 };
  if (isPeriod(text)) return { rule: 'date-period', what: shape.period(text), accepted };
  if (isNoDay(text)) return { rule: 'impossible-date', what: shape.noSuchDay(text), accepted };
  const meant = takesUnknown && saysUnknown(text) ? 'unknown' : correctedDate(text);
  return {
    rule: 'not-a-date',
    what: shape.notADate(text),
    accepted: takesUnknown
      ? { shown: [...accepted.shown, { value: 'unknown' }, { value: 'not-applicable' }], total: 5 }
      : accepted,
    nearest: meant,
    example: meant === undefined ? undefined : exampleOf(writtenAs(path), meant),
  };
}
