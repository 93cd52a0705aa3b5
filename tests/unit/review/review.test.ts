import { describe, expect, it } from 'vitest';
import { createCatalog } from '#catalog/catalog.ts';
import { plainLine } from '#changes/describe-changes.ts';
import { checkContent } from '#check/check-content.ts';
import type { ContentFile } from '#check/content-file.ts';
import { codeQualityReport } from '#check/reporters/code-quality.ts';
import { reviewMessages } from '#i18n/editor/review-messages.ts';
import { recordsOf } from '#integrations/checked-records.ts';
import { readVersion } from '#integrations/record-version.ts';
import { markdownReport, plainReport } from '#review/reports.ts';
import { type AuditScores, review, type Side } from '#review/review.ts';
import { sectionsOf } from '#review/sections.ts';
import { type Change, contentWith } from '../check/base.ts';
import { AS_OF } from '../check/mistake.ts';

const project = 'projects/agua-bolivia.mdx';

function sideOf(files: readonly ContentFile[]): Side {
  const report = checkContent(files, { language: 'es', asOf: AS_OF });
  const facts = { asOf: AS_OF, files: {}, days: [] };
  return { report, catalog: report.errors === 0 ? createCatalog(recordsOf(report.files), facts) : undefined };
}

const before = sideOf(contentWith());

const reviewed = (files: readonly ContentFile[], from = before, audit?: AuditScores) =>
  review(from, sideOf(files), { read: readVersion, language: 'es', audit });

/** The content, with some files moved. */
const moved = (files: readonly ContentFile[], from: string, to: string): readonly ContentFile[] =>
  files.map(({ path, text }) => ({
    path: path.replace(from, to),
    text: text.replaceAll(`project:${from}`, `project:${to}`),
  }));

const recordsIn = (files: readonly ContentFile[]) =>
  reviewed(files).records.map(({ change, collection, key, formerKey, lines }) => ({
    change,
    name: `${collection}/${key}`,
    ...(formerKey === undefined ? {} : { formerKey }),
    lines: lines.map(plainLine),
  }));

describe('the records of a proposal', () => {
  it('are none where nothing changed', () => {
    expect(reviewed(contentWith())).toEqual({
      records: [],
      respelled: [],
      findings: { introduced: [], mended: [], kept: [] },
      pages: { isEverywhere: false, own: [], naming: [] },
    });
  });

  it('are told with their facts', () => {
    expect(
      recordsIn(contentWith({ file: project, find: 'declared: closed', put: 'declared: implementation' })),
    ).toEqual([{ change: 'changed', name: 'projects/agua-bolivia', lines: ['Estado: Cerrado → Ejecución'] }]);
  });

  it('are those that came and went', () => {
    const source = { path: 'sources/nueva.yaml', text: 'type: report\ntitle: Nueva\nauthors: [Alguien]\n' };
    const files = [...contentWith(), source];
    expect(recordsIn(files)).toEqual([{ change: 'added', name: 'sources/nueva', lines: [] }]);
    expect(review(sideOf(files), before, { read: readVersion, language: 'es' }).records).toMatchObject([
      { change: 'removed', key: 'nueva', title: 'Nueva' },
    ]);
  });

  it('go on under another key, their translations with them', () => {
    const files = moved(contentWith(), 'agua-bolivia', 'agua').map((file) =>
      file.path === 'projects/agua.mdx'
        ? { ...file, text: file.text.replace('declared: closed', 'declared: implementation') }
        : file,
    );
    expect(recordsIn(files)).toEqual([
      expect.objectContaining({ name: 'concepts/cooperacion-triangular' }),
      {
        change: 'renamed',
        name: 'projects/agua',
        formerKey: 'agua-bolivia',
        lines: ['Estado: Cerrado → Ejecución'],
      },
    ]);
  });

  it('are not those that name a renamed one, where it says what it was', () => {
    const files = moved(contentWith(), 'agua-bolivia', 'agua').map((file) =>
      file.path === 'projects/agua.mdx'
        ? { ...file, text: file.text.replace('---\n', '---\nredirectFrom: [agua-bolivia]\n') }
        : file,
    );
    expect(recordsIn(files)).toEqual([
      { change: 'renamed', name: 'projects/agua', formerKey: 'agua-bolivia', lines: [] },
    ]);
    expect(reviewed(files).respelled).toEqual(['concepts/cooperacion-triangular.mdx']);
  });

  it('are left out, and counted, where only the spelling changed', () => {
    const files = contentWith({ file: project, find: 'declared: closed', put: "declared: 'closed' # sí" });
    expect(reviewed(files)).toMatchObject({ records: [], respelled: [project] });
  });

  it('are told though they cannot be read', () => {
    const files = contentWith({ file: project, find: 'declared: closed', put: 'declared: [closed' });
    expect(recordsIn(files)).toMatchObject([{ lines: [`${project}: los campos no se pueden leer`] }]);
    expect(reviewed(files).pages).toBeUndefined();
  });
});

describe('what a proposal does to the findings', () => {
  const broken = contentWith({ file: project, find: 'declared: closed', put: 'declared: cerrado' });

  it('tells those that it brings and those that it mends', () => {
    expect(reviewed(broken).findings).toMatchObject({
      introduced: [{ severity: 'error' }],
      mended: [],
      kept: [],
    });
    expect(reviewed(contentWith(), sideOf(broken)).findings).toMatchObject({
      introduced: [],
      kept: [],
      mended: [{}],
    });
  });

  it('knows a finding again on another line, and in a file that was renamed', () => {
    const further = broken.map((file) =>
      file.path === project ? { ...file, text: file.text.replace('---\n', '---\n# Más arriba\n') } : file,
    );
    expect(reviewed(further, sideOf(broken)).findings).toMatchObject({
      introduced: [],
      kept: [{}],
      mended: [],
    });
    const renamed = moved(broken, 'agua-bolivia', 'agua');
    expect(reviewed(renamed, sideOf(broken)).findings).toMatchObject({
      introduced: [],
      kept: [{}],
      mended: [],
    });
  });

  it('tells the second of two that are alike', () => {
    const warned = contentWith({
      file: 'organizations/unodc.mdx',
      find: 'sources:\n  - informe-2015\n',
      put: '',
    });
    const { introduced } = reviewed(warned).findings;
    expect(introduced).toMatchObject([{ severity: 'warning', file: 'organizations/unodc.mdx' }]);
    expect(JSON.parse(codeQualityReport(introduced, 'content'))).toMatchObject([
      {
        check_name: introduced[0]?.rule,
        severity: 'minor',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        location: { path: 'content/organizations/unodc.mdx', lines: { begin: introduced[0]?.line } },
      },
    ]);
  });
});

describe('the pages of a proposal', () => {
  const pagesOf = (...edits: readonly Change[]) => reviewed(contentWith(...edits)).pages;

  it('are the record’s own where nothing is shown elsewhere', () => {
    expect(
      pagesOf({ file: project, find: 'plannedEnd: 2013-12-31', put: 'plannedEnd: 2013-12-31\n# sí' })?.own,
    ).toEqual([]);
    const source = 'sources/informe-2015.yaml';
    const own = pagesOf({ file: source, find: 'type: report', put: 'type: report\naccessed: 2026-03-01' });
    expect(own).toEqual({
      isEverywhere: false,
      own: ['/en/sources/informe-2015/', '/fuentes/informe-2015/'],
      naming: [],
    });
  });

  it.each([
    ['authors', 'Una autora', 'Otra autora'],
    ['date', 'type: report', 'type: report\nissued: 2015-03-01'],
    ['publisher', 'type: report', 'type: report\npublisher: Una editorial'],
    ['address', 'ejemplo.example/informe', 'ejemplo.example/otro'],
  ])('are those that cite a source too where its %s changed', (_, find, put) => {
    const naming = pagesOf({ file: 'sources/informe-2015.yaml', find, put })?.naming;
    expect(naming).toContain('/proyectos/agua-bolivia/');
  });

  it('are those that show its status and name too', () => {
    const pages = pagesOf({ file: project, find: 'declared: closed', put: 'declared: implementation' });
    expect(pages?.own).toEqual(['/en/projects/agua-bolivia/', '/proyectos/agua-bolivia/']);
    expect(pages?.naming).toContain('/conceptos/cooperacion-triangular/');
    expect(pages?.naming).toContain('/paises/bolivia/');
    expect(pages?.naming).not.toContain('/acerca/');
  });

  it('are those whose link came or went, and no other', () => {
    const pages = pagesOf({
      file: 'organizations/unodc.mdx',
      find: 'sources:\n  - informe-2015\n',
      put: 'sources:\n  - lcid-2011\n',
    });
    expect(pages?.naming).toEqual([
      '/en/sources/informe-2015/',
      '/en/sources/lcid-2011/',
      '/fuentes/informe-2015/',
      '/fuentes/lcid-2011/',
    ]);
  });

  it('are any where the settings change', () => {
    expect(pagesOf({ file: 'site.yaml', find: 'name: Ejemplo', put: 'name: Otro' })?.isEverywhere).toBe(true);
  });
});

const scores =
  (value: number): AuditScores =>
  ({ records }) => ({
    overall: value + records.sources.length,
    records: new Map(
      records.projects.map(({ key, data }) => [`projects/${key}`, data.lessons.length * 10 + value]),
    ),
  });

describe('the report', () => {
  const files = [
    ...contentWith(
      { file: project, find: 'declared: closed', put: 'declared: implementation' },
      { file: 'organizations/unodc.mdx', find: 'sources:\n  - informe-2015\n', put: '' },
      {
        file: project,
        find: /^title: .*$/m.exec(contentWith().find(({ path }) => path === project)?.text ?? '')?.[0] ?? '',
        put: 'title: "`@todos` <b>| #1"',
      },
    ),
    { path: 'sources/nueva.yaml', text: 'type: report\ntitle: Nueva\nauthors: [Alguien]\n' },
  ];
  const found = reviewed(files, before, scores(60));
  const report = (language: 'es' | 'en', form: typeof plainReport): string => {
    const words = reviewMessages(language);
    const severity = { error: 'error', warning: language === 'es' ? 'advertencia' : 'warning' };
    const sections = sectionsOf(found, words, { severity, folder: 'content', locale: 'es-MX' });
    return form({ title: words.title, against: words.against('abc1234567') }, sections);
  };

  it('says in a terminal what there is to decide', () => {
    const text = report('es', plainReport);
    expect(text).toContain(
      'Revisión de la propuesta. Frente a la versión abc1234567.\n\nREGISTROS\n1 registro nuevo, 2 registros cambiados.\n',
    );
    expect(text).toContain('· Cambiado: `@todos` <b>| #1 (projects/agua-bolivia)\n');
    expect(text).toContain('  · Estado: Cerrado → Ejecución\n');
    expect(text).toContain(
      'La propuesta trae 0 errores y 2 advertencias.\n· advertencia, content/organizations/unodc.mdx:2:1: ',
    );
    expect(text).toMatch(/PÁGINAS\n.*\n· \d+ páginas de los registros\n {2}· \//);
    expect(text).toContain('PUNTAJE\nDel acervo, de 0 a 100: 62.0 → 63.0.');
  });

  it('says the same in English', () => {
    expect(report('en', plainReport)).toContain('1 new record, 2 changed records.\n');
  });

  it.each(['es', 'en'] as const)(
    'says in %s whose errors keep the pages and the score from being known',
    (language) => {
      const broken = contentWith({ file: project, find: 'declared: closed', put: 'declared: cerrado' });
      const pagesIn = (one: typeof found): string => {
        const words = reviewMessages(language);
        const severity = { error: 'error', warning: 'warning' };
        const sections = sectionsOf(one, words, { severity, folder: 'content', locale: 'es-MX' });
        return sections.find(({ title }) => title === words.pagesTitle)?.paragraphs.join() ?? '';
      };
      const { base, proposal } = reviewMessages(language).pagesUnknown;
      expect(pagesIn(reviewed(contentWith(), sideOf(broken)))).toBe(base);
      expect(pagesIn(reviewed(broken))).toBe(proposal);
      const worse = broken.filter(({ path }) => path !== 'organizations/unodc.mdx');
      expect(pagesIn(reviewed(worse, sideOf(broken)))).toBe(proposal);
    },
  );

  it('is harmless in Markdown', () => {
    const text = report('es', markdownReport);
    expect(text).toContain('### Registros');
    expect(text).toContain('\\`\\@\u200btodos\\` \\<b\\>\\| \\#\u200b1');
  });
});
