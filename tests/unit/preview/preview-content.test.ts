import { describe, expect, it } from 'vitest';
import type { ContentFile } from '#check/content-file.ts';
import { changedFiles, newsOf } from '#integrations/preview/news.ts';
import { nextContent, reportIn } from '#integrations/preview/preview-content.ts';
import { contentWith } from '../check/base.ts';
import { AS_OF } from '../check/mistake.ts';
import { reader } from './reader.ts';

const project = 'projects/agua-bolivia.mdx';
const good = contentWith();
const broken = contentWith({ file: project, find: 'strand: provider', put: 'strand: provder' });
const dangling = contentWith({
  file: project,
  find: 'strand: provider',
  put: 'strand: provider\nrelated: [nada]',
});

const without = (files: readonly ContentFile[], path: string) => files.filter((file) => file.path !== path);
const textOf = (path: string, files: readonly { readonly file: ContentFile }[]) =>
  files.find(({ file }) => file.path === path)?.file.text;
const textIn = (path: string, files: readonly ContentFile[]) =>
  files.find((file) => file.path === path)?.text;

describe('what the preview shows', () => {
  const first = nextContent(undefined, good, reader, AS_OF);

  it('is the content as it is where it has no error', () => {
    expect(first.report.errors).toBe(0);
    expect(first.shown.map(({ file }) => file)).toEqual(good);
  });

  it.each([
    ['cannot be read', broken],
    ['names a record that does not exist', dangling],
    ['is empty', good.map((file) => (file.path === project ? { ...file, text: '' } : file))],
    [
      'is half written',
      good.map((file) => (file.path === project ? { ...file, text: file.text.slice(0, 90) } : file)),
    ],
    [
      'is in another encoding',
      good.map((file) =>
        file.path === project ? { ...file, text: file.text.replace('o', '\ufffd') } : file,
      ),
    ],
  ])('is the last good version of a file that %s, until it is mended', (_, files) => {
    const then = nextContent(first, files, reader, AS_OF);
    expect(then.report.errors).toBeGreaterThan(0);
    expect(textOf(project, then.shown)).toBe(textIn(project, good));
    expect(then.shown).toBe(first.shown);
    const mended = nextContent(then, good, reader, AS_OF);
    expect(mended.report.errors).toBe(0);
    expect(textOf(project, mended.shown)).toBe(textIn(project, good));
  });

  it('outlives a file that is away for a moment and comes back broken', () => {
    const away = nextContent(first, without(good, project), reader, AS_OF);
    expect(textOf(project, away.shown)).toBeUndefined();
    const back = nextContent(away, broken, reader, AS_OF);
    expect(textOf(project, back.shown)).toBe(textIn(project, good));
  });

  it('keeps the settings of the site without their file', () => {
    const then = nextContent(first, without(good, 'site.yaml'), reader, AS_OF);
    expect(then.report.errors).toBeGreaterThan(0);
    expect(textOf('site.yaml', then.shown)).toBe(textIn('site.yaml', good));
  });

  it('is what can be read of a file that never was without error', () => {
    const start = nextContent(undefined, dangling, reader, AS_OF);
    expect(textOf(project, start.shown)).toBe(textIn(project, dangling));
    expect(start.shown.find(({ file }) => file.path === project)?.data).toBeDefined();
    const unreadable = nextContent(undefined, broken, reader, AS_OF);
    expect(unreadable.shown.find(({ file }) => file.path === project)?.data).toBeUndefined();
  });

  it('reads only files whose text changed', () => {
    const then = nextContent(first, broken, reader, AS_OF);
    expect(then.report.files.filter((file) => !first.report.files.includes(file))).toHaveLength(1);
  });
});

describe('the news of a change', () => {
  const first = nextContent(undefined, good, reader, AS_OF).report;
  const second = nextContent(undefined, broken, reader, AS_OF).report;

  it('are the findings that were not there', () => {
    expect(newsOf(first, second).findings).toEqual(second.findings);
    expect(newsOf(first, second).mended).toEqual([]);
  });

  it('are none for a finding that only moved to another line', () => {
    const moved = broken.map((file) => ({
      ...file,
      text: file.path === project ? file.text.replace('---\n', '---\n# x\n') : file.text,
    }));
    const third = nextContent(undefined, moved, reader, AS_OF).report;
    expect(third.findings[0]?.line).not.toBe(second.findings[0]?.line);
    expect(newsOf(second, third).findings).toEqual([]);
  });

  it('name the files that were mended', () => {
    expect(newsOf(second, first)).toEqual({ findings: [], mended: [project] });
  });

  it('name the files that were added, changed and removed', () => {
    const third = nextContent(
      undefined,
      without([...good, { path: 'pages/x.mdx', text: '' }], 'groupings.yaml'),
      reader,
      AS_OF,
    );
    expect(changedFiles(second, third.report)).toEqual(['groupings.yaml', 'pages/x.mdx', project]);
  });
});

describe('the report in another language', () => {
  it('says the same in its words', () => {
    const { report } = nextContent(
      undefined,
      [...dangling, { path: 'pages/x.mdx', text: '' }],
      reader,
      AS_OF,
    );
    const english = reportIn(report, { asOf: AS_OF, language: 'en' });
    const places = ({ findings }: typeof report) =>
      findings.map(({ file, line, rule }) => [file, line, rule]);
    expect(places(english)).toEqual(places(report));
    expect(english.findings.map(({ message }) => message)).not.toEqual(
      report.findings.map(({ message }) => message),
    );
    expect(english.findings.every(({ message }) => !/\b(?:Falta|Ejemplo)\b/.test(message))).toBe(true);
  });
});
