import { DOMParser } from '@xmldom/xmldom';
import { expect, it } from 'vitest';
import { xmlDocument } from '#formats/xml.ts';

const parsed = (xml: string) =>
  new DOMParser({ onError: (level, message) => expect.unreachable(`${level}: ${message}`) }).parseFromString(
    xml,
    'text/xml',
  );

it.each(['<b>&amp;</b>', `"'`, ']]>', '<!-- -->', 'ñ 漢 🌊', ' spaces '])('reads %s back', (text) => {
  const root = parsed(xmlDocument({ a: { '@b': text, c: text } })).documentElement;
  expect(root?.getAttribute('b')).toBe(text);
  expect(root?.textContent).toBe(text);
});

it('leaves out what XML cannot hold', () => {
  const text = 'a\0b\x1Fc\uFFFEd';
  const root = parsed(xmlDocument({ a: { '@b': text, c: text } })).documentElement;
  expect(root?.getAttribute('b')).toBe('abcd');
  expect(root?.textContent).toBe('abcd');
  expect(xmlDocument({ a: 'x\uD800y' })).toContain('x\uFFFDy');
});

it('writes what repeats in its order, and nothing for what is left out', () => {
  expect(xmlDocument({ a: { b: ['1', '2'], '@c': undefined, d: undefined, e: [] } })).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a><b>1</b><b>2</b></a>\n',
  );
});
