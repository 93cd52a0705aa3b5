import { itemId } from '#model/record.ts';
import type { Rule, RuleProblem } from '../content.ts';
import type { TextValue } from '#model/field.ts';
import { textsIn } from '../texts.ts';
import { onceForEach } from '../once-for-each.ts';
import type { ParsedFile } from '../parse-file.ts';

/** In one list no id and no code or key is there twice. */
export const lists: Rule = ({ files, messages }) =>
  files.flatMap((file) => {
    const { ids, values } = repeatedIn(file);
    return [
      ...ids.map((text) => problem(file, text, 'repeated-id', messages.rules.repeatedId)),
      ...values.map((text) => problem(file, text, 'repeated-value', messages.rules.repeatedValue)),
    ];
  });

export const repeatedIn = onceForEach((file: ParsedFile) => {
  const texts = textsIn(file);
  return {
    ids: repeated(texts.filter(({ field }) => field.layers.includes(itemId))),
    values: repeated(texts.filter(({ field, path }) => field.values !== undefined && isItem(path))),
  };
});

/** A list of plain values, or the code of a sector or policy marker, which also stands for its item. */
const isItem = (path: readonly PropertyKey[]): boolean =>
  typeof path.at(-1) === 'number' ||
  path[0] === 'sectors' ||
  (path[0] === 'policyMarkers' && path.at(-1) === 'code');

/** Those that are there a second time in the same list. */
function repeated(texts: readonly TextValue[]): readonly TextValue[] {
  const seen = new Set<string>();
  return texts.filter(({ path, text, field }) => {
    if (path[0] === 'sectors' && path.at(-1) === 'basis') return false;
    const list = path.slice(
      0,
      path.findLastIndex((part) => typeof part === 'number'),
    );
    const id = JSON.stringify([list, text, field.values ?? '']);
    const isSecond = seen.has(id);
    seen.add(id);
    return isSecond;
  });
}

function problem(
  file: ParsedFile,
  { path, text }: TextValue,
  rule: string,
  what: (value: string) => string,
): RuleProblem {
  const isPlain = typeof path.at(-1) === 'number';
  return {
    rule,
    what: what(text),
    file,
    path,
    ...(isPlain ? { instead: { kind: 'nothing' }, isSafe: true } : {}),
  };
}
