import { describe, expect, test } from 'vitest';
import { mend } from '#check/fixes/mend.ts';
import { applyEdits, doOverlap } from '#check/fixes/text-edit.ts';
import { type Change, contentWith } from './base.ts';
import { AS_OF } from './mistake.ts';

const project = 'projects/agua-bolivia.mdx';
const page = 'pages/acerca.mdx';
const mended = (...changes: readonly Change[]) =>
  mend(contentWith(...changes), { language: 'es', asOf: AS_OF });

describe('what is mended without asking', () => {
  test('is nothing in content that has no mistake', () => {
    expect(mended().files).toEqual([]);
  });

  test('is not what would bring up another mistake', () => {
    const { files, report } = mended({ file: project, find: '2013-12-31', put: '31/12/2009' });
    expect(files).toEqual([]);
    expect(report.findings.map(({ rule }) => rule)).toEqual(['not-a-date']);
  });

  test('is the rest of the file, where one fix would', () => {
    const { files, report } = mended(
      { file: project, find: '2013-12-31', put: '31/12/2009' },
      { file: project, find: 'countries:\n  - BO', put: 'countries:\n  - Bolivia' },
    );
    expect(files.map(({ mendings }) => mendings.map(({ rule, line }) => `${line} ${rule}`))).toEqual([
      ['19 unknown-code'],
    ]);
    expect(report.findings.map(({ rule }) => rule)).toEqual(['not-a-date']);
  });

  test('is done one after the other where two mistakes stand in one place', () => {
    const { files, report } = mended({
      file: project,
      find: 'strand: provider',
      put: 'Strand:\u00a0“oferente”',
    });
    expect(report.findings).toEqual([]);
    expect(files[0]?.text).toContain('\nstrand: provider\n');
  });

  test('is in several files at once', () => {
    const { files, report } = mended(
      { file: project, find: 'strand: provider', put: 'strand:provider' },
      { file: 'organizations/sabg.mdx', find: 'country: MX', put: 'país: México' },
    );
    expect(files.map(({ path }) => path)).toEqual(['organizations/sabg.mdx', project]);
    expect(report.findings).toEqual([]);
  });

  test('leaves quotation marks, comments and order as they are', () => {
    const { files } = mended({
      file: project,
      find: '  plannedEnd: 2013-12-31',
      put: "  plannedEnd: '31/12/2013' # según el informe",
    });
    expect(files[0]?.mendings[0]?.after).toEqual(['  plannedEnd: 2013-12-31 # según el informe']);
  });

  test('takes spaces from the end of fields, and only of those that fit on their line', () => {
    const summary = 'summary: >-\n  Quién lo hace  \n  y para qué.';
    const { files } = mended(
      { file: page, find: 'title: Acerca del sitio', put: 'title: Acerca del sitio \t' },
      { file: page, find: 'summary: Quién lo hace y para qué.', put: summary },
      { file: page, find: 'Un sitio de prueba.\n', put: 'Un sitio  \nde prueba.' },
    );
    expect(files.map(({ text }) => text)).toEqual([
      `---\ntitle: Acerca del sitio\n${summary}\n---\n\nUn sitio  \nde prueba.\n`,
    ]);
    expect(files[0]?.mendings.map(({ rule, line }) => `${line} ${rule}`)).toEqual([
      '2 spaces-at-end',
      '9 last-line-end',
    ]);
  });

  test('is no file that is for people', () => {
    expect(mended({ file: 'README.md', text: 'Notas \r\n' }).files).toEqual([]);
  });
});

describe('edits of a text', () => {
  test('are made whatever their order', () => {
    const edits = [
      { offset: 4, length: 1, insert: 'E' },
      { offset: 0, length: 2, insert: '' },
      { offset: 3, length: 0, insert: '-' },
    ];
    expect(applyEdits('abcdef', edits)).toBe('c-dEf');
  });

  test.each([
    [0, 2, 1, 1, true],
    [0, 2, 2, 1, true],
    [0, 2, 3, 1, false],
    [3, 0, 3, 0, true],
  ])('from %i for %i and from %i for %i overlap: %j', (a, lengthOfA, b, lengthOfB, overlap) => {
    const one = { offset: a, length: lengthOfA, insert: '' };
    const other = { offset: b, length: lengthOfB, insert: '' };
    expect(doOverlap(one, other)).toBe(overlap);
    expect(doOverlap(other, one)).toBe(overlap);
  });
});
