import type { Content, Rule, RuleProblem } from '../content.ts';
import { exampleOf } from '../example.ts';
import type { TextValue } from '#model/field.ts';
import { textsIn } from '../texts.ts';
import { exactly, nearest } from '../nearest.ts';
import type { ParsedFile } from '../parse-file.ts';
import { hasRecord, isCollection, isPublished, knownRegions, unknownRecord } from '../reference.ts';
import { acceptedFor } from '../value-lists.ts';

/** Every key written in a field names a record, and not the record itself; every region is known. */
export const references: Rule = (content) => {
  const regions = knownRegions(content);
  const known = new Set(regions.map(({ value }) => value));
  return content.files.flatMap((file) => {
    if (file.type === 'other' || !file.legible) return [];
    return textsIn(file).flatMap((value): RuleProblem[] => {
      const { path, text, field } = value;
      if (isCollection(field.values)) return recordProblems(value, file, content);
      if (field.values !== 'regions' || known.has(text)) return [];
      const meant = nearest(text, regions) ?? nearest(text.padStart(3, '0'), regions);
      return [
        {
          rule: 'unknown-region',
          what: content.messages.rules.unknownRegion(text),
          accepted: acceptedFor(text, regions, content.language),
          nearest: meant,
          ...(meant === undefined
            ? {}
            : {
                example: exampleOf(path, meant),
                instead: { kind: 'value', value: meant },
                isSafe: meant === text.padStart(3, '0') || meant === exactly(text, regions),
              }),
          file,
          path,
        },
      ];
    });
  });
};

function recordProblems({ path, text, field }: TextValue, file: ParsedFile, content: Content): RuleProblem[] {
  const { values } = field;
  if (!isCollection(values)) return [];
  if (!hasRecord(content, values, text)) {
    const problem = unknownRecord(content, values, text);
    const { nearest: meant } = problem;
    if (meant === undefined) return [{ ...problem, file, path }];
    return [
      { ...problem, example: exampleOf(path, meant), instead: { kind: 'value', value: meant }, file, path },
    ];
  }
  if (values === 'sources' && content.drafts.has(`sources/${text}`) && isPublished(file, content)) {
    return [{ rule: 'cites-draft', what: content.messages.rules.citesDraft(text), file, path }];
  }
  const { role } = file;
  const isItself = role.kind === 'record' && role.collection === values && role.key === text;
  // A record that is wider than itself is a circle, which has its own rule.
  if (!isItself || path[0] === 'broader' || path[0] === 'predecessors') return [];
  const what = content.messages.rules.selfReference(String(path[0]));
  return [{ rule: 'self-reference', what, file, path }];
}
