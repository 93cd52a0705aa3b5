import { expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '#check/check-content.ts';
import { splitFrontmatter } from '#check/frontmatter.ts';
import { editorMessages } from '#i18n/editor/messages.ts';
import { newFileText } from '#import/merge-file.ts';
import { asMarkdown, plainText, summaryOf } from '#import/plain-words.ts';
import { readBody } from '#text/body.ts';
import { randomFrom } from '../../bench/random.ts';
import { activities, activity, importing, lossesOf } from './importing.ts';
import { AS_OF } from '../check/mistake.ts';

const awkward = [
  '# título',
  '- uno\n- dos',
  '1. uno\n2) dos',
  '> cita',
  '<script>alert(1)</script>',
  '{expresión}',
  '[@clave, p. 3]',
  '[texto](javascript:alert(1))',
  '![x](y.png)',
  'import x from "y"',
  'export const a = 1',
  '    código',
  '```\ncódigo\n```',
  '---',
  '===',
  '| a | b |\n|---|---|',
  '*a* _b_ ~~c~~ `d` $e$',
  '&lt; &amp; &copy;',
  '[a]: concept:b',
  '\\*',
  'a\u00a0b\u200bc\u2028d',
  '“comillas”: y #almohadilla',
  "'uno'",
  '"dos',
  'clave: valor',
  '- ',
  '@x',
  '%y',
  '!z',
  '|',
  '>',
  'null',
  'true',
  '2011',
  '0x10',
  '1e5',
  '~',
  '? a',
  'https://x.example/a_b_c',
  'x@y.example',
];

it.each(awkward)('shows %j as the text that it is', (text) => {
  const { html, problems, citations } = readBody(asMarkdown(text));
  expect(problems).toEqual([]);
  expect(citations).toEqual([]);
  expect(html).not.toMatch(/<(?:script|h1|h2|code|pre|table|em|strong|li|blockquote|hr|img|del)\b/);
});

test('any mixture of awkward words makes records that pass the check', async () => {
  const { next, pick: pickOf } = randomFrom(20261126);
  const pick = (): string => pickOf(awkward);
  const escaped = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const mixture = (): string =>
    escaped(Array.from({ length: 1 + Math.floor(next() * 4) }, pick).join(next() < 0.5 ? ' ' : '\n'));
  const data = activities(
    Array.from({ length: 60 }, (_, n) =>
      activity(
        `<description type="2"><narrative>${mixture()}</narrative></description>
<participating-org role="1" ref="XE-${n}"><narrative>${mixture()}</narrative></participating-org>
<result><title><narrative>${mixture()}</narrative></title></result>
<other-identifier ref="7"><owner-org><narrative>${mixture()}</narrative></owner-org></other-identifier>`,
      )
        .replace('XE-1-A', `XE-1-${n}`)
        .replace('Agua limpia', mixture())
        .replace('Pozos.', `${mixture()}${'palabra '.repeat(n % 2 ? 90 : 0)}`),
    ).join('\n'),
  );
  const { content, report } = await importing({ data });
  expect(report.projects).toHaveLength(60);
  const again = await importing({ data, content });
  expect(again.report.files).toEqual([]);
  expect(checkContent(content, { language: 'es', asOf: AS_OF }).errors).toBe(0);
});

it.each(awkward)('writes %j in a field so that it is read back', (text) => {
  const line = text.replaceAll('\n', ' ').replace(/\s+/g, ' ');
  const written = newFileText({ fields: { title: line }, body: '' });
  expect(parse(splitFrontmatter(written, editorMessages('es')).fields)).toEqual({ title: line });
});

test('what cannot be seen goes, what was lost is told', () => {
  expect(plainText(' a\u00a0b\u200b\u0081c\ufeff\r\nd ')).toEqual({
    text: 'a b c\nd',
    hasLostLetters: false,
    hasPunctuationOfWindows: false,
  });
  expect(plainText('a\ufffdb')).toMatchObject({ text: 'a?b', hasLostLetters: true });
  expect(plainText('a\ud800')).toMatchObject({ text: 'a?', hasLostLetters: true });
});

test('punctuation of windows-1252 that was taken for characters of control is put right, and told', async () => {
  expect(plainText('\u0093A\u0094 \u0096 b\u0092s\u0085')).toEqual({
    text: '“A” – b’s…',
    hasLostLetters: false,
    hasPunctuationOfWindows: true,
  });
  const { report } = await importing({
    data: activities(activity('').replace('Pozos', '\u0093Pozos&#x94;')),
  });
  expect(lossesOf(report)).toEqual(['windowsPunctuation description/narrative “Pozos”.']);
});

test('a summary ends with a sentence where it can', () => {
  const sentence = 'Una oración que dice algo de lo que se hace en el lugar, y nada más.';
  expect(summaryOf(sentence)).toEqual({ summary: sentence, isWhole: true });
  const cut = summaryOf(Array.from({ length: 20 }, () => sentence).join(' '));
  expect(cut.isWhole).toBe(false);
  expect(cut.summary.endsWith('nada más.')).toBe(true);
  expect(summaryOf('palabra '.repeat(200)).summary).toMatch(/palabra…$/);
});
