import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/check-content.ts';
import { type Content, contentOf, recordsIn } from '#check/content.ts';
import type { ContentFile } from '#check/content-file.ts';
import { keyProblem } from '#editing/key-problem.ts';
import { recordsNamed } from '#editing/rename/named-record.ts';
import { planRename } from '#editing/rename/plan-rename.ts';
import { changedLines, withEdits } from '#editing/text-edit.ts';
import { worseFindings } from '#editing/worse-findings.ts';
import { editingMessages } from '#i18n/editor/editing-messages.ts';
import { editorMessages } from '#i18n/editor/messages.ts';
import { parsePartialDate } from '#model/partial-date.ts';
import { type Change, contentWith } from '../check/base.ts';
import { AS_OF } from '../check/mistake.ts';

const today = parsePartialDate(AS_OF) ?? expect.unreachable();

const check = (files: readonly ContentFile[]) => checkContent(files, { language: 'es', asOf: AS_OF });

const read = (files: readonly ContentFile[]): Content =>
  contentOf(check(files).files, today, 'es', editorMessages('es'));

/** The content after a rename, and what the rename says of itself. */
function renaming(name: string, to: string, ...changes: readonly Change[]) {
  const files = contentWith(...changes);
  const content = read(files);
  const [record] = recordsNamed(name, content);
  if (!record) throw new Error(`${name} is not there`);
  const plan = planRename(content, record, to);
  const untouched = files.filter(({ path }) => !plan.writes.has(path) && !plan.moves.has(path));
  const after = [...untouched, ...[...plan.writes].map(([path, text]) => ({ path, text }))];
  const text = (path: string): string => after.find((file) => file.path === path)?.text ?? '';
  const before = (path: string): string => files.find((file) => file.path === path)?.text ?? '';
  const worse = worseFindings(check(files), check(after), plan.moves);
  return { plan, text, before, worse, paths: after.map(({ path }) => path).sort() };
}

describe('what a rename rewrites', () => {
  test('fields, links and citations, and nothing else', () => {
    const { plan, text, before, worse } = renaming('sources/informe-2015', 'informe');
    expect(worse).toEqual([]);
    expect(plan.stuck).toEqual([]);
    const path = 'projects/agua-bolivia.mdx';
    expect(text(path)).toBe(before(path).replaceAll('informe-2015', 'informe'));
    expect(text('concepts/cooperacion-triangular.mdx')).toContain('[@informe].');
    expect(text('sources/informe.yaml')).toBe(
      `${before('sources/informe-2015.yaml')}redirectFrom:\n  - informe-2015\n`,
    );
  });

  test('a record and its translations move together', () => {
    const { plan, text, before, paths, worse } = renaming('projects/agua-bolivia', 'agua');
    expect(worse).toEqual([]);
    expect([...plan.moves]).toEqual([
      ['projects/agua-bolivia.mdx', 'projects/agua.mdx'],
      ['projects/agua-bolivia.en.mdx', 'projects/agua.en.mdx'],
    ]);
    expect(paths).not.toContain('projects/agua-bolivia.mdx');
    expect(text('projects/agua.en.mdx')).toBe(before('projects/agua-bolivia.en.mdx'));
    expect(text('projects/agua.mdx')).toContain(
      'sources:\n  - informe-2015\nredirectFrom:\n  - agua-bolivia\n---\n',
    );
    expect(text('concepts/cooperacion-triangular.mdx')).toContain('[proyecto de agua](project:agua)');
  });

  test('the settings of the site, and the items of a translation that refer to a concept', () => {
    const { text, worse } = renaming('concepts/cooperacion-triangular', 'triangular', {
      file: 'site.yaml',
      find: 'contact:',
      put: 'terms: # palabras\n  direction:\n    triangular: \'cooperacion-triangular\'\nbeginWith:\n  - {concept: "cooperacion-triangular", question: {es: ¿Qué es?}}\ncontact:',
    });
    expect(worse).toEqual([]);
    expect(text('site.yaml')).toContain(
      'terms: # palabras\n  direction:\n    triangular: \'triangular\'\nbeginWith:\n  - {concept: "triangular", question',
    );
    expect(text('concepts/cooperacion-tecnica.en.mdx')).toContain('- concept: triangular\n');
  });

  test('links of every form, several citations in one pair of brackets, and no example of one', () => {
    const body = [
      'Uno [a [b] `](concept:cooperacion-tecnica)`](concept:cooperacion-tecnica "título").',
      '',
      'El texto dice cooperacion-tecnica y `[x](concept:cooperacion-tecnica)`; <concept:cooperacion-tecnica>.',
      '',
      '    [y](concept:cooperacion-tecnica) [@informe-2015]',
      '',
      '```',
      '[z](concept:cooperacion-tecnica)',
      '```',
      '',
      '😀 [por nombre][n] y [otro](<concept:cooperacion-tecnica>), [proyecto](project:cooperacion-tecnica).',
      '',
      '[n]: concept:cooperacion-tecnica',
    ].join('\n');
    const change = { file: 'pages/acerca.mdx', find: 'Un sitio de prueba.', put: body };
    // The first link holds what looks like its own end: it is not guessed.
    expect(renaming('concepts/cooperacion-tecnica', 'ct', change).plan.stuck).toContainEqual({
      path: 'pages/acerca.mdx',
      line: 6,
    });
    const { text, plan } = renaming('concepts/cooperacion-tecnica', 'ct', {
      ...change,
      put: body.replace(' `](concept:cooperacion-tecnica)`', ''),
    });
    expect(plan.stuck).toEqual([]);
    expect(text('pages/acerca.mdx').split('---\n\n')[1]).toBe(
      `${[
        'Uno [a [b]](concept:ct "título").',
        '',
        'El texto dice cooperacion-tecnica y `[x](concept:cooperacion-tecnica)`; <concept:ct>.',
        '',
        '    [y](concept:cooperacion-tecnica) [@informe-2015]',
        '',
        '```',
        '[z](concept:cooperacion-tecnica)',
        '```',
        '',
        '😀 [por nombre][n] y [otro](<concept:ct>), [proyecto](project:cooperacion-tecnica).',
        '',
        '[n]: concept:ct',
      ].join('\n')}\n`,
    );
    expect(plan.untouched.map(({ path, line }) => `${path}:${line}`)).toEqual([
      'pages/acerca.mdx:8',
      'pages/acerca.mdx:10',
      'pages/acerca.mdx:13',
      'pages/acerca.mdx:16',
    ]);
  });

  test('citations with a place, beside others, and not a key that begins the same', () => {
    const { text } = renaming('sources/informe-2015', 'informe', {
      file: 'pages/acerca.mdx',
      find: 'Un sitio de prueba.',
      put: 'Así [@lcid-2011, art. 1; @informe-2015, p. 3, nota @informe-2015; @informe-2015] y [@informe-2015-b].',
    });
    expect(text('pages/acerca.mdx')).toContain(
      'Así [@lcid-2011, art. 1; @informe, p. 3, nota @informe-2015; @informe] y [@informe-2015-b].',
    );
  });

  test('line ends, a byte order mark, quotes and comments stay', () => {
    const crlf = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    const path = 'concepts/cooperacion-triangular.mdx';
    const original = contentWith().find((file) => file.path === path)?.text ?? '';
    const written = crlf(
      original.replace(
        '  - cooperacion-tecnica',
        "  - 'cooperacion-tecnica'   # la técnica\n  # - cooperacion-tecnica",
      ),
    );
    const { text } = renaming('concepts/cooperacion-tecnica', 'ct', { file: path, text: written });
    expect(text(path)).toBe(written.replace("- 'cooperacion-tecnica'", "- 'ct'"));
    const moved = renaming('cooperacion-triangular', 'triangular', { file: path, text: crlf(original) });
    expect(moved.text('concepts/triangular.mdx')).toBe(
      crlf(original.replace('tecnica\n---\n', 'tecnica\nredirectFrom:\n  - cooperacion-triangular\n---\n')),
    );
  });

  test('a key that YAML would take for something else is quoted where it has to be', () => {
    const { text, worse } = renaming('sources/informe-2015', '1e3');
    expect(worse).toEqual([]);
    expect(text('organizations/unodc.mdx')).toContain("sources:\n  - '1e3'\n");
    expect(text('projects/agua-bolivia.mdx')).toContain('[@1e3, p. 3]');
  });
});

describe('former addresses', () => {
  const source = (lines: string) => ({
    file: 'sources/informe-2015.yaml',
    find: 'url: https://ejemplo.example/informe\n',
    put: lines,
  });

  test.each([
    ['redirectFrom: [uno, dos] # antes\n', 'redirectFrom: [uno, dos, informe-2015] # antes\n'],
    ['redirectFrom: []\n', 'redirectFrom: [informe-2015]\n'],
    [
      'redirectFrom:\n    - uno # antes\nnote: Algo\n',
      'redirectFrom:\n    - uno # antes\n    - informe-2015\nnote: Algo\n',
    ],
    ['redirectFrom:\n- uno', 'redirectFrom:\n- uno\n- informe-2015'],
    ['note: |\n  Algo', 'note: |\n  Algo\nredirectFrom:\n  - informe-2015\n'],
  ])('the former key joins the list in its own style', (before, after) => {
    const { text, worse } = renaming('informe-2015', 'informe', source(before));
    expect(worse).toEqual([]);
    expect(text('sources/informe.yaml').endsWith(after)).toBe(true);
  });

  test.each([
    ['redirectFrom: [uno, informe]\n', 'redirectFrom: [uno, informe-2015]\n'],
    ["redirectFrom:\n  - 'informe'\n", "redirectFrom:\n  - 'informe-2015'\n"],
  ])('a key that was its own before leaves the list', (before, after) => {
    const { text, worse } = renaming('informe-2015', 'informe', source(before));
    expect(worse).toEqual([]);
    expect(text('sources/informe.yaml').endsWith(after)).toBe(true);
  });

  test('a list that is none is not guessed at', () => {
    const { plan } = renaming('informe-2015', 'informe', source('redirectFrom: uno\n'));
    expect(plan.stuck).toEqual([{ path: 'sources/informe-2015.yaml', line: 5 }]);
  });

  test('there and back leaves the files as they were, but for the list', () => {
    const there = renaming('concepts/cooperacion-tecnica', 'ct');
    const files = [...there.paths].map((path) => ({ file: path, text: there.text(path) }));
    const gone = [...there.plan.moves.keys()].map((file) => ({ file, text: null }));
    const back = renaming('concepts/ct', 'cooperacion-tecnica', ...gone, ...files);
    expect(back.worse).toEqual([]);
    for (const { path, text } of contentWith()) {
      expect(back.text(path).replace('redirectFrom:\n  - ct\n', '')).toBe(text);
    }
  });

  test('a slug keeps its address, and a key that is a slug elsewhere becomes the slug', () => {
    const slug = renaming('concepts/cooperacion-triangular', 'triangular', {
      file: 'concepts/cooperacion-triangular.mdx',
      find: 'kind: modality',
      put: 'kind: modality\nslug: cooperacion-triangular',
    });
    expect(slug.worse).toEqual([]);
    expect(slug.text('concepts/triangular.mdx')).toBe(slug.before('concepts/cooperacion-triangular.mdx'));
    const translated = renaming('concepts/cooperacion-tecnica', 'ct', {
      file: 'concepts/cooperacion-tecnica.en.mdx',
      find: 'slug: technical-cooperation',
      put: 'slug: cooperacion-tecnica',
    });
    expect(translated.worse).toEqual([]);
    expect(translated.text('concepts/ct.mdx')).toContain('\nslug: cooperacion-tecnica\n---\n');
  });

  test('the name of a file that is no key is mended, and leaves nothing behind', () => {
    const name = 'sources/Informe 2015.yaml';
    const { text, worse } = renaming(name, 'informe', {
      file: name,
      text: 'type: report\ntitle: X\nauthors: [Y]\n',
    });
    expect(worse).toEqual([]);
    expect(text('sources/informe.yaml')).toBe('type: report\ntitle: X\nauthors: [Y]\n');
  });
});

describe('content with mistakes', () => {
  test('another mistake in the item hides no reference', () => {
    const { text, worse } = renaming('organizations/unodc', 'onu', {
      file: 'projects/agua-bolivia.mdx',
      find: 'role: implementing',
      put: 'role: ejecuta',
    });
    expect(worse).toEqual([]);
    expect(text('projects/agua-bolivia.mdx')).toContain('- organization: onu\n    role: ejecuta');
  });

  test('what cannot be read is rewritten as far as it is understood, and the rest is named', () => {
    const { text, plan } = renaming('sources/informe-2015', 'informe', {
      file: 'organizations/sabg.mdx',
      find: 'sources:\n  - informe-2015',
      put: 'summary: "Sin cerrar\nsources:\n  - informe-2015',
    });
    expect(plan.unread).toEqual([{ path: 'organizations/sabg.mdx', line: 14 }]);
    expect(text('organizations/unodc.mdx')).toContain('- informe\n');
  });

  test('a key in a form that cannot be changed safely stops it', () => {
    const { plan } = renaming('sources/informe-2015', 'informe', {
      file: 'organizations/unodc.mdx',
      find: '- informe-2015',
      put: '- >-\n    informe-2015',
    });
    expect(plan.stuck).toEqual([{ path: 'organizations/unodc.mdx', line: 8 }]);
  });

  test('a file that lost letters is not written again', () => {
    const { plan } = renaming('sources/informe-2015', 'informe', {
      file: 'organizations/unodc.mdx',
      find: 'Oficina',
      put: 'Of\ufffdcina',
    });
    expect(plan.stuck).toEqual([{ path: 'organizations/unodc.mdx', line: 2 }]);
  });
});

describe('which record is meant', () => {
  const content = read(contentWith());
  test.each([
    ['concepts/cooperacion-tecnica', 'concepts/cooperacion-tecnica'],
    ['conceptos/cooperacion-tecnica', 'concepts/cooperacion-tecnica'],
    ['cooperacion-tecnica', 'concepts/cooperacion-tecnica'],
    ['content/concepts/cooperacion-tecnica.en.mdx', 'concepts/cooperacion-tecnica'],
    ['C:\\sitio\\content\\concepts\\cooperacion-tecnica.mdx', 'concepts/cooperacion-tecnica'],
    ['/en/concepts/technical-cooperation/', 'concepts/cooperacion-tecnica'],
    ['https://ejemplo.example/proyectos/agua-bolivia/', 'projects/agua-bolivia'],
    ['sources/informe-2015.yaml', 'sources/informe-2015'],
    ['/acerca/', 'pages/acerca'],
    ['projects/cooperacion-tecnica', undefined],
    ['nada', undefined],
  ])('%s', (given, name) => {
    const found = recordsNamed(given, content).map(({ role }) => `${role.collection}/${role.key}`);
    expect(found).toEqual(name === undefined ? [] : [name]);
  });

  test('a key of several', () => {
    const several = read(contentWith({ file: 'pages/unodc.mdx', text: '---\ntitle: X\nsummary: Y\n---\n' }));
    expect(recordsNamed('unodc', several)).toHaveLength(2);
  });
});

describe('keys that a record cannot have', () => {
  const content = read(
    contentWith({
      file: 'concepts/cooperacion-triangular.mdx',
      find: 'kind: modality',
      put: 'kind: modality\nredirectFrom: [tripartita]',
    }),
  );
  const problem = (key: string, own?: string): string | undefined =>
    keyProblem(content, 'concepts', key, editingMessages('es'), own);
  test.each([
    [
      'Técnica',
      '“Técnica” no es una clave: lleva solo minúsculas sin acentos, cifras y guiones. ¿Quiso decir “tecnica”?',
    ],
    ['¿?', '“¿?” no es una clave: lleva solo minúsculas sin acentos, cifras y guiones.'],
    ['2015', '“2015” está reservado para las direcciones del sitio. Elija otra palabra.'],
    [
      'cooperacion-triangular',
      'La clave “cooperacion-triangular” ya es la de concepts/cooperacion-triangular.mdx. Elija otra.',
    ],
    [
      'technical-cooperation',
      'La dirección “technical-cooperation” ya es la de concepts/cooperacion-tecnica.en.mdx. Cambie una de las dos.',
    ],
    [
      'tripartita',
      '“tripartita” es una clave anterior de concepts/cooperacion-triangular.mdx, y su dirección lleva allá. Elija otra.',
    ],
    ['otra', undefined],
  ])('%s', (key, message) => {
    expect(problem(key)).toBe(message);
  });

  test('its own former key and its own slug are free', () => {
    expect(problem('tripartita', 'cooperacion-triangular')).toBeUndefined();
    expect(problem('technical-cooperation', 'cooperacion-tecnica')).toBeUndefined();
  });
});

test('edits of a text, and the lines that they change', () => {
  const text = 'uno\r\ndos\r\ntres';
  const edits = [
    { start: 10, end: 14, text: 'cuatro' },
    { start: 3, end: 3, text: '\r\nmás' },
    { start: 0, end: 1, text: 'U' },
  ];
  expect(withEdits(text, edits)).toBe('Uno\r\nmás\r\ndos\r\ncuatro');
  expect(changedLines(text, edits)).toEqual([
    { line: 1, after: ['Uno', 'más'] },
    { line: 3, after: ['cuatro'] },
  ]);
});

test('the base has a record of each collection', () => {
  expect(new Set(recordsIn(read(contentWith())).map(({ role }) => role.collection)).size).toBe(5);
});
