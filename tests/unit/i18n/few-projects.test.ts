import { expect, it } from 'vitest';
import { messagesIn } from '#i18n/languages.ts';

const upTo = (most: number): readonly number[] => Array.from({ length: most + 1 }, (_, n) => n);

it.each(['es', 'en', 'pt'] as const)(
  'says in %s of few projects what has been declared, as people do',
  (language) => {
    const { finding } = messagesIn(language).figures.charts.declared;
    const said = [1, 2, 3].flatMap((total) =>
      upTo(total).flatMap((declared) =>
        upTo(declared).map((contradicting) => finding(total - declared, total, declared, contradicting)),
      ),
    );
    expect(said.filter((words) => /\b[01]\b/.test(words))).toEqual([]);
    expect(new Set(said).size).toBe(said.length);
  },
);
