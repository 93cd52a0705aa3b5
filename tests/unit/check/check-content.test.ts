import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/check-content.ts';
import { parseFile } from '#check/parse-file.ts';
import { type Change, contentWith } from './base.ts';
import { AS_OF } from './mistake.ts';

const check = (...changes: readonly Change[]) =>
  checkContent(contentWith(...changes), { language: 'es', asOf: AS_OF });

const project = 'projects/agua-bolivia.mdx';

describe('the check of a content folder', () => {
  test('has nothing to say of valid content', () => {
    const report = check();
    expect(report.findings).toEqual([]);
    expect(report.records).toEqual({ concepts: 2, projects: 1, organizations: 2, sources: 2, pages: 1 });
    expect(report.translations).toBe(2);
  });

  test('gives every file as it was read', () => {
    const file = check().files.find(({ type }) => type === 'project');
    expect(file?.type === 'project' && file.data?.dates.actualStart?.value).toBe('2011-03');
    expect(file?.body?.citations).toHaveLength(1);
    expect(file?.bodyLine).toBe(62);
  });

  test('tells all the mistakes of a file at once, of form, of fields, across fields and in the text', () => {
    const report = check(
      { file: project, find: 'title: Agua limpia en Bolivia', put: 'title: Agua: fase 2' },
      { file: project, find: 'scheme: bilateral', put: 'scheme bilateral' },
      { file: project, find: 'strand: provider', put: 'strand: provder' },
      { file: project, find: '  - country: BO', put: '  - country: Bolivia' },
      { file: project, find: 'plannedEnd: 2013-12-31', put: 'plannedEnd: 2010' },
      { file: project, find: 'percentage: 40', put: 'percentage: 30' },
      { file: project, find: 'sources:\n  - informe-2015', put: 'sources:\n  - informe' },
      { file: project, find: '[@informe-2015, p. 3]', put: '[@nada, p. 3]' },
      { file: project, find: 'México aportó', put: '{México} aportó' },
    );
    expect(report.findings.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
      '2 yaml-colon-in-value',
      '4 unknown-code',
      '5 yaml-missing-colon',
      '12 unknown-code',
      '23 start-after-end',
      '30 percentage-sum',
      '60 unknown-key',
      '63 text-brace',
      '63 unknown-source',
    ]);
    expect(report.errors).toBe(9);
  });

  test('keeps the lines of items right where another item of the list is refused', () => {
    const report = check(
      { file: project, find: 'role: implementing', put: 'role: nadie' },
      { file: project, find: '    name: Ministerio del Agua\n    country: BO\n', put: '' },
    );
    expect(report.findings.map(({ line, rule, field }) => `${line} ${rule} ${field}`)).toEqual([
      '11 unknown-code participants[0].role',
      '14 party-missing participants[2]',
    ]);
  });

  test('speaks of the rest where a record lacks its title and has no known kind', () => {
    const report = check(
      {
        file: 'concepts/cooperacion-tecnica.mdx',
        find: 'kind: modality\ntitle: Cooperación técnica\n',
        put: 'kind: otra\n',
      },
      { file: 'concepts/cooperacion-tecnica.mdx', find: 'source: lcid-2011', put: 'source: lcid-2012' },
    );
    expect(report.findings.map(({ rule, field }) => [rule, field])).toEqual([
      ['missing-field', 'title'],
      ['unknown-code', 'kind'],
      ['unknown-key', 'definitions[0].source'],
    ]);
  });

  test('does not take a year and a month of that year for a start after an end', () => {
    const report = check(
      { file: project, find: 'actualStart: 2011-03', put: 'actualStart: 2011-03' },
      { file: project, find: 'actualEnd: 2014', put: 'actualEnd: 2011' },
    );
    expect(report.findings).toEqual([]);
  });

  test('takes percentages of either vocabulary on their own', () => {
    const report = check({
      file: project,
      find: 'sdg:',
      put: "  - code: '140'\n    percentage: 100\n  - code: '151'\nsdg:",
    });
    expect(report.findings.map(({ rule, field }) => [rule, field])).toEqual([
      ['percentage-missing', 'sectors[3]'],
    ]);
  });

  test('leaves alone files that are for people', () => {
    expect(check({ file: 'README.md', text: '# Contenido' }).findings).toEqual([]);
  });

  test('refuses a day that is none', () => {
    expect(() => checkContent([], { language: 'es', asOf: 'hoy' })).toThrow(RangeError);
  });
});

describe('reading one file', () => {
  test('reads lines that end as on Windows', () => {
    const [file] = contentWith().filter(({ path }) => path === project);
    const parsed = parseFile({ path: project, text: (file?.text ?? '').replaceAll('\n', '\r\n') });
    expect(parsed.findings).toEqual([]);
    expect(parsed.data).toBeDefined();
  });

  test('gives the record of a file that there is only a warning of', () => {
    const [file] = contentWith({
      file: project,
      find: 'limpia en Bolivia',
      put: 'limpia en Bolivia"',
    }).filter(({ path }) => path === project);
    const parsed = parseFile(file ?? { path: project, text: '' });
    expect(parsed.findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'yaml-unopened-quote warning',
    ]);
    expect(parsed.isWellFormed).toBe(true);
    expect(parsed.data).toBeDefined();
  });

  test.each([
    ['', 'an empty file'],
    ['---\n---\n', 'no fields'],
    ['---', 'a lone line'],
    [`---\na: ${'['.repeat(5000)}\n---\n`, 'brackets without end'],
    [`---\ntitle: x\n---\n${'> '.repeat(2000)}x`, 'quotations without end'],
    ['---\n? [a, b]\n: c\n---\n', 'a list for a name'],
    ['---\n__proto__: 1\nconstructor: 2\n---\n', 'names of JavaScript'],
    ['---\na: &a [*a]\n---\n', 'a list that holds itself'],
    ['\u0000\ud800', 'no text at all'],
  ])('never throws on what an editor may write (%#)', (text) => {
    for (const path of [
      'concepts/a.mdx',
      'projects/a.en.mdx',
      'sources/a.yaml',
      'site.yaml',
      'groupings.yaml',
    ]) {
      const parsed = parseFile({ path, text });
      expect(parsed.data === undefined || parsed.type === 'groupings').toBe(true);
      if (parsed.data === undefined) expect(parsed.findings.length).toBeGreaterThan(0);
    }
  });

  test('finds the place of a value, of its name, and of what holds a value that is missing', () => {
    const [file] = contentWith().filter(({ path }) => path === project);
    const parsed = parseFile(file ?? { path: project, text: '' });
    expect(parsed.locate(['strand'])).toEqual({ line: 4, column: 9 });
    expect(parsed.locate(['strand'], 'key')).toEqual({ line: 4, column: 1 });
    expect(parsed.locate(['participants', 1, 'country'])).toEqual({ line: 12, column: 14 });
    expect(parsed.locate(['participants', 1, 'name'])).toEqual({ line: 12, column: 5 });
    expect(parsed.locate(['dates', 'actualStart', 'value'])).toEqual({ line: 22, column: 16 });
    expect(parsed.locate(['financing'])).toEqual({ line: 2, column: 1 });
    expect(parsed.locate(['status', 'inferred'])).toEqual({ line: 25, column: 1 });
  });
});
