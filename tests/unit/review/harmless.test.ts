import { markdownToHtml } from 'satteri';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { harmless, inMarkdown } from '#review/harmless.ts';

const hostile = [
  'Agua `rm -rf` y ``` más',
  '| a | b |',
  '<script>alert(1)</script><img src=x onerror=y>',
  '[enlace](https://mal.example) ![imagen](https://mal.example/x.png)',
  'https://mal.example www.mal.example alguien@mal.example',
  '**negrita** _cursiva_ ~~tachado~~ # Título',
  '- [ ] tarea',
  '1. uno',
  '> cita',
  '&lt;b&gt; &amp; \\* \\',
  '$$x$$ <!-- oculto -->',
  '[^1] [^1]: nota',
  ':rocket: === ---',
];

describe('words of a proposal in Markdown', () => {
  it.each(hostile)('%s: are text and nothing else', (text) => {
    const root = parse(markdownToHtml(`- ${inMarkdown(text)}`).html);
    expect([...new Set(root.querySelectorAll('*').map(({ tagName }) => tagName))].sort()).toEqual([
      'LI',
      'UL',
    ]);
    expect(root.text.replaceAll('\u200b', '').trim()).toBe(text);
  });

  it('call nobody and refer to no issue or commit', () => {
    const text = inMarkdown('@gobierno/equipo #12 GH-34 usuario/repo#5');
    const rendered = parse(markdownToHtml(text).html).text;
    expect(rendered).not.toMatch(/@\w|#\d|GH-\d/);
    expect(rendered.replaceAll('\u200b', '').trim()).toBe('@gobierno/equipo #12 GH-34 usuario/repo#5');
  });

  it('stay on one line, whatever they hold', () => {
    const text = inMarkdown('uno\n\n## dos\r\n::error::tres\u2028cuatro');
    expect(text).not.toMatch(/[\n\r\u2028]/);
  });
});

it('words of a proposal command no terminal and no runner, and turn no reading direction', () => {
  expect(harmless('a\u001b[31mb\u0007c\u202ed\u200be')).toBe('a[31mbcde');
  expect(harmless('uno\n::add-mask::dos\n##[error]tres')).toBe('uno ::add-mask::dos # #[error]tres');
});
