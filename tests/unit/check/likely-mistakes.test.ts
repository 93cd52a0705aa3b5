import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/check-content.ts';
import type { Finding } from '#check/finding.ts';
import { mend } from '#check/fixes/mend.ts';
import { applyEdits } from '#check/fixes/text-edit.ts';
import { editorLanguages } from '#i18n/editor/messages.ts';
import { likelyMistakes } from './likely-mistakes.ts';
import { AS_OF } from './mistake.ts';
import { speaksOfItself } from './plain-words.ts';

const options = { language: 'es', asOf: AS_OF } as const;
const mistakes = await likelyMistakes();

const countOf = (findings: readonly Finding[], path: string, rule: string): number =>
  findings.filter((finding) => finding.file === path && finding.rule === rule).length;

test('the corpus holds the likeliest mistakes', () => {
  expect(mistakes.length).toBeGreaterThan(150);
  expect(new Set(mistakes.flatMap(({ told }) => told.map(({ rule }) => rule))).size).toBeGreaterThan(60);
});

describe.each(mistakes)('$mistake ($name)', ({ files, told, mended, left }) => {
  const { findings } = checkContent(files, options);

  test('is told where it is, what is wrong and what to write, and nothing else', () => {
    const english = checkContent(files, { ...options, language: 'en' }).findings;
    const actual = findings.map(({ file, line, column, rule, severity, field, nearest, message }, n) => ({
      at: `${file}:${line}:${column}`,
      rule,
      ...(severity === 'warning' ? { severity } : {}),
      ...(field === undefined ? {} : { field }),
      ...(nearest === undefined ? {} : { nearest }),
      es: message,
      en: english[n]?.message,
    }));
    expect(actual).toEqual(told);
    expect(english).toHaveLength(findings.length);
  });

  test.each(editorLanguages)('is told in plain words (%s)', (language) => {
    const all = checkContent(files, { ...options, language }).findings;
    expect(all.flatMap(({ what }) => speaksOfItself(what))).toEqual([]);
  });

  test('is gone with the lines that are shown', () => {
    for (const finding of findings) {
      const { fix, file: path, rule } = finding;
      if (!fix || fix.edits.length === 0) continue;
      const after = files.map((file) =>
        file.path === path ? { ...file, text: applyEdits(file.text, fix.edits) } : file,
      );
      const now = checkContent(after, options).findings;
      expect(countOf(now, path, rule), rule).toBeLessThan(countOf(findings, path, rule));
      // What is ready to be pasted is what the edits make of the lines.
      if (finding.correctedLine === undefined) continue;
      const lines = (after.find((file) => file.path === path)?.text ?? '').split(/\r\n|\r|\n/);
      const from = finding.correctedLine - 1;
      const pasted = (finding.example ?? '').split('\n');
      const stands = lines
        .slice(from, from + pasted.length)
        .map((line) => line.replace(/^\ufeff/, '').trimEnd());
      expect(stands).toEqual(pasted);
    }
  });

  test('is mended if that leaves no doubt', () => {
    const done = mend(files, options);
    const actual = done.files.flatMap(({ path, mendings }) =>
      mendings.map(({ line, rule, before, after }) => ({
        at: `${path}:${line}`,
        rule,
        ...(before.length + after.length > 0 ? { after: after.join('\n') } : {}),
      })),
    );
    expect(actual).toEqual(mended);
    expect(done.report.findings.map(({ rule }) => rule)).toEqual(left ?? told.map(({ rule }) => rule));
  });

  test('is mended once, and nothing else with it', () => {
    const done = mend(files, options);
    const texts = new Map(done.files.map(({ path, text }) => [path, text]));
    const again = mend(
      files.map((file) => {
        const text = texts.get(file.path);
        return text === undefined ? file : { path: file.path, text };
      }),
      options,
    );
    expect(again.files).toEqual([]);
    for (const { before, text, mendings } of done.files) {
      const isWhole = mendings.some(({ rule }) => ['line-ends', 'misread-letters'].includes(rule));
      const lines = (of: string): readonly string[] => of.split(isWhole ? /\r\n|\r|\n/ : '\n');
      const touched = new Set(mendings.flatMap((mending) => mending.before));
      const untouched = lines(before.text).filter((line) => !touched.has(line.replace(/\r$/, '')));
      const kept = lines(text);
      const isSpaceOnly = mendings.every(({ rule }) =>
        /^(?:line-ends|spaces-at-end|last-line-end|encoding)$/.test(rule),
      );
      if (isSpaceOnly || mendings.some(({ rule }) => ['byte-order-mark', 'misread-letters'].includes(rule)))
        continue;
      expect(untouched.filter((line) => !kept.includes(line))).toEqual([]);
    }
  });
});
