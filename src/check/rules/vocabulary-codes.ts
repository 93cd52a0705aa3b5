import { vocabularies } from '#model/codelists/vocabularies.ts';
import type { Rule, RuleProblem } from '../content.ts';
import { exampleOf } from '../example.ts';
import { nearest } from '../nearest.ts';
import { acceptedFor, asListed } from '../value-lists.ts';

/** Every code that a concept has in another vocabulary is a code of that vocabulary. */
export const vocabularyCodes: Rule = ({ concepts, language, messages }) =>
  concepts.flatMap((file) =>
    (file.legible?.data.codes ?? []).flatMap(({ vocabulary: name, code }, n): RuleProblem[] => {
      const vocabulary = vocabularies.find((candidate) => candidate.code === name);
      if (!vocabulary) return [];
      // What other fields write as a word (`implementation`) has its number here.
      const entries = vocabulary.entries?.map(({ code: own, label }) => ({ code: own, label }));
      const isKnown = entries ? entries.some((entry) => entry.code === code) : vocabulary.pattern?.test(code);
      if (isKnown !== false) return [];
      const values = entries ? asListed(entries) : undefined;
      const padded = entries?.find((entry) => entry.code === code.padStart(3, '0'))?.code;
      const meant = padded ?? (values ? nearest(code, values) : undefined);
      return [
        {
          rule: 'unknown-vocabulary-code',
          what: messages.rules.unknownVocabularyCode(code, vocabulary.label[language]),
          accepted: values ? acceptedFor(code, values, language) : undefined,
          nearest: meant,
          example: meant === undefined ? undefined : exampleOf(['code'], meant),
          file,
          path: ['codes', n, 'code'],
          about: [['codes', n, 'vocabulary']],
        },
      ];
    }),
  );
