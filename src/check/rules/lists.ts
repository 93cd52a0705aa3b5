import { itemId } from '#model/record.ts';
import type { Rule, RuleProblem } from '../content.ts';
import type { TextValue } from '#model/field.ts';
import { textsIn } from '../texts.ts';
import type { ParsedFile } from '../parse-file.ts';

/** In one list no id and no code or key is there twice. */
export const lists: Rule = ({ files, messages }) =>
  files.flatMap((file) => {
    if (file.type === 'other' || !file.legible) return [];
    const texts = textsIn(file);
    return [
      ...repeated(
        file,
        texts.filter(({ field }) => field.layers.includes(itemId)),
        'repeated-id',
        messages.rules.repeatedId,
      ),
      ...repeated(
        file,
        texts.filter(({ field, path }) => field.values !== undefined && isItem(path)),
        'repeated-value',
        messages.rules.repeatedValue,
      ),
    ];
  });

/** A list of plain values, or the code of a sector or policy marker, which also stands for its item. */
const isItem = (path: readonly PropertyKey[]): boolean =>
  typeof path.at(-1) === 'number' ||
  path[0] === 'sectors' ||
  (path[0] === 'policyMarkers' && path.at(-1) === 'code');

function repeated(
  file: ParsedFile,
  texts: readonly TextValue[],
  rule: string,
  what: (value: string) => string,
): RuleProblem[] {
  const seen = new Set<string>();
  return texts.flatMap(({ path, text, field }): RuleProblem[] => {
    if (path[0] === 'sectors' && path.at(-1) === 'basis') return [];
    const list = path.slice(
      0,
      path.findLastIndex((part) => typeof part === 'number'),
    );
    const id = JSON.stringify([list, text, field.values ?? '']);
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const isPlain = typeof path.at(-1) === 'number';
    return [
      {
        rule,
        what: what(text),
        file,
        path,
        ...(isPlain ? { instead: { kind: 'nothing' }, isSafe: true } : {}),
      },
    ];
  });
}
