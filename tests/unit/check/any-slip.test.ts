import { describe, expect, test } from 'vitest';
import { checkContent, checkParsed } from '#check/check-content.ts';
import { parseFile } from '#check/parse-file.ts';
import { withoutMistake } from './likely-mistakes.ts';
import { AS_OF } from './mistake.ts';
import { speaksOfItself } from './plain-words.ts';

const options = { language: 'es', asOf: AS_OF } as const;
const project = 'projects/agua-bolivia.mdx';
const text = withoutMistake.find(({ path }) => path === project)?.text ?? '';
const others = withoutMistake.filter(({ path }) => path !== project).map((file) => parseFile(file));
const lines = text.split('\n');

/** What is said of the project when its text is another, with whatever makes it no good answer to an editor. */
function faultsOf(changed: string): readonly string[] {
  const { findings } = checkParsed([...others, parseFile({ path: project, text: changed })], options);
  const length = changed.split('\n').map((line) => line.length);
  return findings.flatMap(({ file, line, column, message, what }): readonly string[] => {
    const width = length[line - 1];
    const isInside =
      file !== project || (width !== undefined && line >= 1 && column >= 1 && column <= width + 1);
    return [
      ...(isInside ? [] : [`outside: ${line}:${column} ${message}`]),
      ...speaksOfItself(what).map((word) => `${word}: ${message}`),
      ...(message.trim() === '' ? ['no message'] : []),
    ];
  });
}

const withLine = (n: number, ...put: readonly string[]): string =>
  [...lines.slice(0, n), ...put, ...lines.slice(n + 1)].join('\n');

test('the project has no mistake before', () => {
  expect(checkContent(withoutMistake, options).findings).toEqual([]);
  expect(lines.length).toBeGreaterThan(60);
});

describe('any slip in a project is answered within the file and in plain words', () => {
  test('one letter less', () => {
    const faults = [...text].flatMap((_, n) => faultsOf(text.slice(0, n) + text.slice(n + 1)));
    expect(faults).toEqual([]);
  }, 60_000);

  test('one line less', () => {
    expect(lines.flatMap((_, n) => faultsOf(withLine(n)))).toEqual([]);
  });

  test('one line twice', () => {
    expect(lines.flatMap((line, n) => faultsOf(withLine(n, line, line)))).toEqual([]);
  });

  test.each([1, 2, 4])('one line %i spaces to the right', (by) => {
    expect(lines.flatMap((line, n) => faultsOf(withLine(n, ' '.repeat(by) + line)))).toEqual([]);
  });

  test.each([1, 2, 4])('one line %i spaces to the left', (by) => {
    const moved = (line: string): string => line.slice(Math.min(by, line.length - line.trimStart().length));
    expect(lines.flatMap((line, n) => faultsOf(withLine(n, moved(line))))).toEqual([]);
  });

  test.each(['\t', '"', "'", ':', '#', '{', '[', '-', '<', '\u00a0', '\u200b', '*', '&', '|'])(
    '%j before any line',
    (sign) => {
      expect(lines.flatMap((line, n) => faultsOf(withLine(n, sign + line)))).toEqual([]);
    },
  );
});
