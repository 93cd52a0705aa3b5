import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = 'src/styles/';
// Paper has its own measures; a drawing's are those of its own frame.
const apart = ['print.css', 'drawing.css', 'drawing-charts.css', 'tokens.css'];
const files = readdirSync(folder).filter((name) => name.endsWith('.css') && !apart.includes(name));

/**
 * Values of the properties, each with its line, that hold a length of their own instead of a step of the scale. What
 * follows the text around it (`em`) has its size from it; words in drawings are apart as the drawings are.
 */
function ownLengths(css: string, properties: RegExp): readonly string[] {
  const read = css.replace(/ text \{[^}]*\}/g, (rule) => rule.replace(/[^\n]/g, ''));
  return read.split('\n').flatMap((line, at) => {
    const [, property = '', value = ''] = /^\s*([\w-]+): (.*);$/.exec(line) ?? [];
    const isOwn = /(?<![\w.-])\d*\.?\d+(?:rem|px)\b/.test(value.replace(/\b1px\b/g, ''));
    return properties.test(property) && isOwn ? [`${at + 1}: ${line.trim()}`] : [];
  });
}

describe('the styles', () => {
  it.each(files)('%s sets text and distances in steps of the two scales', (name) => {
    const css = readFileSync(folder + name, 'utf8');
    expect(ownLengths(css, /^(?:font-size|(?:margin|padding)(?:-.*)?|(?:row-|column-)?gap)$/)).toEqual([]);
  });

  it('are read: a length of its own is found', () => {
    expect(ownLengths('a {\n  margin-block: 0 1.3rem;\n}', /^margin/)).toEqual([
      '2: margin-block: 0 1.3rem;',
    ]);
    expect(ownLengths('a {\n  margin-block: 0 var(--space-m);\n}', /^margin/)).toEqual([]);
  });
});
