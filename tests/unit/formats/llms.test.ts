import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { llmsText } from '#formats/llms.ts';
import { aConcept, aSite, someCatalog } from '../fixtures/records.ts';

const host = 'https://atlas.example/base';
const text = await llmsText(someCatalog());

/** The lines under each heading. */
const sections = new Map(
  text.split(/^## /m).map((section) => {
    const [title = '', ...lines] = section.split('\n');
    return [title, lines.filter((line) => line !== '')];
  }),
);

describe('llms.txt', () => {
  it('begins with the name of the site and what it is', () => {
    expect(text.split('\n').slice(0, 5)).toEqual([
      '# Atlas',
      '',
      '> Un atlas abierto.',
      '',
      'No es de ningún gobierno.',
    ]);
  });

  it('tells how to read a record and how to cite it before any list', () => {
    const [before = ''] = text.split('\n## ');
    for (const word of [
      'Declarado',
      'Se desconoce',
      'No aplica',
      'inferido',
      '.md',
      'CC BY 4.0',
      '2026-11-22',
    ])
      expect(before).toContain(word);
  });

  it('is made of headings and lists of links alone from there on', () => {
    const [, ...lists] = [...sections];
    expect(lists.map(([title]) => title)).toEqual([
      'Índices',
      'Sobre el sitio',
      'Datos abiertos',
      'Conceptos',
      'Optional',
    ]);
    const others = lists
      .flatMap(([, lines]) => lines)
      .filter((line) => !/^- \[.+\]\(\S+\)(: .+)?$/.test(line));
    expect(others).toEqual([]);
  });

  it('lists every published concept with its Markdown and its summary', () => {
    expect(sections.get('Conceptos')).toEqual([
      `- [Ámbito](${host}/conceptos/ambito.md): Hasta dónde llega.`,
      `- [Ñandú](${host}/conceptos/nandu.md): Un ave.`,
      `- [Oferente](${host}/conceptos/oferente.md): Quien ofrece.`,
    ]);
  });

  it('leads to the indexes of the other languages', () => {
    const optional = sections.get('Optional')?.join('\n') ?? '';
    for (const path of ['/en.md', '/en/projects.md', '/en/start-here.md', '/en.atom'])
      expect(optional).toContain(`(${host}${path})`);
  });

  it('says of each file of the data what is in it', () => {
    const files = sections.get('Datos abiertos') ?? [];
    expect(files).toContain(`- [Proyectos](${host}/data/projects.csv): Una fila por proyecto. (text/csv)`);
    expect(files.filter((line) => !/: .+\.( \(\w+\/[\w+-]+\))?$/.test(line))).toEqual([]);
  });

  it('leads to the news of each language among the links of that language', () => {
    expect(sections.get('Índices')?.at(-1)).toBe(`- [Novedades (Atom)](${host}/index.atom)`);
    expect(sections.get('Optional')?.at(-1)).toBe(`- [News feed (Atom)](${host}/en.atom)`);
  });

  it('names the path for newcomers only where there is one', async () => {
    expect(text).toContain(`${host}/para-empezar.md`);
    const without = await llmsText(someCatalog({ site: { ...aSite, beginWith: [] } }));
    expect(without).not.toContain('para-empezar');
  });

  it('keeps hostile words whole', async () => {
    const title = '*a* [b](c) <i>d</i> # `e`';
    const concepts = [aConcept('x', { kind: 'theme', title, summary: `- ${title}` })];
    const hostile = await llmsText(
      someCatalog({ concepts, conceptTranslations: [], site: { ...aSite, name: title } }),
    );
    const { html } = markdownToHtml(hostile);
    const shown = '*a* [b](c) &lt;i&gt;d&lt;/i&gt; # `e`';
    expect(html).toContain(`<h1>${shown}</h1>`);
    expect(html).toContain(`<a href="${host}/conceptos/x.md">${shown}</a>: - ${shown}</li>`);
  });
});
