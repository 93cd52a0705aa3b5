import { afterEach, describe, expect, it } from 'vitest';
import { linkTo } from '#catalog/catalog.ts';
import type { ContentFile } from '#check/content-file.ts';
import { createPreview } from '#integrations/preview/preview.ts';
import { problemPage, problemPanel } from '#integrations/preview/problem-panel.ts';
import { contentWith } from '../check/base.ts';
import { reader } from './reader.ts';

const settings = {
  facts: { asOf: '2026-11-22', files: {}, days: [] },
  drafts: true,
  language: 'es',
  reader,
} as const;
const project = 'projects/agua-bolivia.mdx';
const good = contentWith();
const broken = contentWith({ file: project, find: 'strand: provider', put: 'strand: <b>provder' });
const drafted = contentWith({
  file: project,
  find: 'strand: provider',
  put: 'strand: provider\ndraft: true',
});

const previewOf = (files: readonly ContentFile[], given: Partial<typeof settings> = {}) =>
  createPreview({ ...settings, ...given }, files);
const catalogNow = () => {
  if (!globalThis.siteCatalog) throw new Error('there is no catalog');
  return globalThis.siteCatalog;
};

afterEach(() => {
  globalThis.siteCatalog = undefined;
});

describe('the catalog of the preview', () => {
  it('stays where nothing changes for the pages, and is another where something does', () => {
    const preview = previewOf(good);
    const first = globalThis.siteCatalog;
    preview.update(broken);
    expect(globalThis.siteCatalog).toBe(first);
    preview.update(drafted);
    expect(globalThis.siteCatalog).not.toBe(first);
  });

  it('is not there while the site has no settings, and is once it has', () => {
    const preview = previewOf(
      good.map((file) => (file.path === 'site.yaml' ? { ...file, text: 'name: [' } : file)),
    );
    expect(globalThis.siteCatalog).toBeUndefined();
    expect(preview.published().base).toBe('/');
    expect(problemPage(preview.problems('/'))).toContain('site.yaml');
    preview.update(good);
    expect(catalogNow().site.name).toBe('Ejemplo');
  });

  it('marks drafts in the words of each language', () => {
    previewOf(drafted);
    expect(linkTo(catalogNow(), 'projects', 'agua-bolivia', 'es').text).toMatch(/ \(borrador\)$/);
    expect(linkTo(catalogNow(), 'concepts', 'cooperacion-tecnica', 'es').text).not.toMatch(/borrador/);
  });

  it('leaves drafts out where it is asked to', () => {
    createPreview({ ...settings, drafts: false }, drafted);
    expect(catalogNow().find.project.maybe('agua-bolivia')).toBeUndefined();
  });

  it('has a stand-in for each kind of record that does not exist', () => {
    previewOf(good);
    const { concept, project: projects, organization, source, page } = catalogNow().find;
    for (const finder of [concept, projects, organization, source, page]) {
      expect(finder.get('nada').data.title).toBe('nada (no existe)');
      expect(finder.maybe('nada')).toBeUndefined();
    }
  });
});

describe('the problems of a page', () => {
  it.each([
    ['/proyectos/agua-bolivia/', 'es', 1],
    ['/en/projects/agua-bolivia/', 'en', 1],
    ['/conceptos/cooperacion-tecnica/', 'es', 0],
    ['/en/', 'en', 0],
  ])('at %s are told in %s, its own files’ first', (path, language, own) => {
    const problems = previewOf(broken).problems(path);
    expect(problems.language).toBe(language);
    expect(problems.own.size).toBe(own);
    const panel = problemPanel(problems);
    expect(panel).toContain(`<section class="content-problems" lang="${language}">`);
    expect(panel.indexOf('<li>') < panel.indexOf('<details>') || !panel.includes('<details>')).toBe(
      own === 1,
    );
  });

  it('say the finding as the check does, with its place, its line and an example, and no markup of its own', () => {
    const { report, ...page } = previewOf(broken).problems('/proyectos/agua-bolivia/');
    const panel = problemPanel({ report, ...page });
    const [finding] = report.findings;
    expect(finding).toMatchObject({ file: project, example: expect.any(String) });
    expect(panel).toContain(`<code>${project}</code>, línea ${finding?.line}, columna ${finding?.column}`);
    expect(panel).toContain(`<pre class="excerpt" tabindex="0">${finding?.example}</pre>`);
    expect(panel).toContain('strand: &lt;b&gt;provder');
    expect(panel).not.toContain('<b>');
    expect(panel).toContain(finding?.what.replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
  });

  it('tell whether something of the page is shown', () => {
    expect(previewOf(broken).problems('/proyectos/agua-bolivia/').isShown).toBe(false);
    const preview = previewOf(good);
    preview.update(broken);
    expect(preview.problems('/proyectos/agua-bolivia/').isShown).toBe(true);
  });

  it('are no panel where there are none', () => {
    expect(problemPanel(previewOf(good).problems('/'))).toBe('');
  });
});
