import { expect, test } from 'vitest';
import { checkContent } from '#check/check-content.ts';
import { type Change, contentWith } from './base.ts';

export const AS_OF = '2026-11-22';

/** One kind of mistake, and all that an editor is told of it. */
export interface Mistake {
  readonly mistake: string;
  readonly changes: readonly Change[];
  readonly told: readonly {
    /** File, line and column. */
    readonly at: string;
    readonly rule: string;
    /** `error` when left out. */
    readonly severity?: 'warning';
    readonly field?: string;
    readonly nearest?: string;
    /** The whole message, in Spanish. */
    readonly message: string;
    /** The whole message in English, for a sample. */
    readonly english?: string;
  }[];
}

/** One test for each mistake: what is said of it, where, and nothing else. */
export function testMistakes(mistakes: readonly Mistake[]): void {
  test.each(mistakes)('$mistake', ({ changes, told }) => {
    const files = contentWith(...changes);
    const { findings } = checkContent(files, { language: 'es', asOf: AS_OF });
    const english = checkContent(files, { language: 'en', asOf: AS_OF }).findings;
    const actual = findings.map((finding, n) => {
      const { file, line, column, rule, severity, field, nearest, message } = finding;
      return {
        at: `${file}:${line}:${column}`,
        rule,
        ...(severity === 'warning' ? { severity } : {}),
        ...(field === undefined ? {} : { field }),
        ...(nearest === undefined ? {} : { nearest }),
        message,
        ...(told[n]?.english === undefined ? {} : { english: english[n]?.message }),
      };
    });
    expect(actual).toEqual(told);
    expect(english.map(({ rule, line, column }) => ({ rule, line, column }))).toEqual(
      findings.map(({ rule, line, column }) => ({ rule, line, column })),
    );
  });
}
