import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { checkContent } from '#check/check-content.ts';
import { annotationsReport } from '#check/reporters/annotations.ts';
import { jsonReport } from '#check/reporters/json.ts';
import { linesReport } from '#check/reporters/lines.ts';
import { summary } from '#check/reporters/summary.ts';
import { terminalReport } from '#check/reporters/terminal.ts';
import { editorMessages } from '#i18n/editor/messages.ts';
import { contentWith } from './base.ts';
import { AS_OF } from './mistake.ts';

const project = 'projects/agua-bolivia.mdx';
const clean = checkContent(contentWith(), { language: 'es', asOf: AS_OF });
const broken = checkContent(
  contentWith(
    { file: project, find: 'declared: closed', put: 'declared: En proceso' },
    { file: project, find: 'plannedEnd: 2013-12-31', put: 'plannedEnd: 2010' },
    { file: 'organizations/unodc.mdx', find: 'sources:\n  - informe-2015\n', put: '' },
  ),
  { language: 'es', asOf: AS_OF },
);

describe('the report', () => {
  test('of valid content is one line', () => {
    const line =
      'Sin errores: 2 conceptos, 1 proyecto, 2 organizaciones, 2 fuentes, 1 página, 2 traducciones (0 advertencias)';
    expect(summary(clean, editorMessages('es'))).toBe(line);
    expect(terminalReport(clean, 'content', editorMessages('es'))).toBe(line);
    expect(summary(clean, editorMessages('en'))).toBe(
      'No errors: 2 concepts, 1 project, 2 organisations, 2 sources, 1 page, 2 translations (0 warnings)',
    );
    expect(annotationsReport(clean, 'content')).toBe('');
  });

  test('for a terminal shows each line and marks its place', () => {
    expect(terminalReport(broken, 'content', editorMessages('es'))).toBe(`content/organizations/unodc.mdx

  2:1  advertencia
    El registro no cita ninguna fuente, ni en sus campos ni en su texto.
    2 | title: Oficina de las Naciones Unidas contra la Droga y el Delito
      | ^
    Ejemplo:
      sources:
        - clave-de-la-fuente

content/projects/agua-bolivia.mdx

  23:15  error  dates.plannedEnd
    “plannedStart” (2011) es posterior a “plannedEnd” (2010).
    23 |   plannedEnd: 2010
       |               ^

  26:13  error  status.declared
    “En proceso” no es un estado. Si son las palabras de la fuente, van en “asPublished”. Se acepta: pipeline (Planificación), implementation (Ejecución), finalisation (Finalización), closed (Cerrado), cancelled (Cancelado), suspended (Suspendido). ¿Quiso decir “implementation”?
    26 |   declared: En proceso
       |             ^
    Corregido:
    26 |   declared: implementation

2 errores y 1 advertencia en 1 archivo`);
  });

  test('for a terminal cuts a long line around its place', () => {
    const long = checkContent(
      contentWith({
        file: 'pages/acerca.mdx',
        find: 'Un sitio de prueba.',
        put: `${'palabra '.repeat(30)}{llave} ${'palabra '.repeat(30)}`,
      }),
      { language: 'es', asOf: AS_OF },
    );
    const lines = terminalReport(long, 'content', editorMessages('es')).split('\n');
    const excerpt = lines.findIndex((line) => line.startsWith('    6 | …'));
    expect(lines[excerpt]?.length).toBeLessThan(120);
    expect(lines[excerpt + 1]?.indexOf('^')).toBe(lines[excerpt]?.indexOf('{llave}'));
  });

  test('for a terminal is painted by whoever prints it', () => {
    const mark = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
    const paint = { file: mark('f'), error: mark('e'), warning: mark('w'), faint: mark('d') };
    const text = terminalReport(broken, 'content', editorMessages('es'), paint);
    expect(text).toContain('<f>content/projects/agua-bolivia.mdx</f>');
    expect(text).toContain('  26:13  <e>error</e>  <d>status.declared</d>');
  });

  test('for tools is JSON', () => {
    const report: unknown = JSON.parse(jsonReport(broken));
    expect(report).toMatchObject({
      errors: 2,
      warnings: 1,
      findings: [
        {},
        {},
        {
          file: project,
          line: 26,
          column: 13,
          severity: 'error',
          field: 'status.declared',
          rule: 'unknown-code',
          nearest: 'implementation',
          example: '  declared: implementation',
          correctedLine: 26,
          fix: { edits: [{ length: 10, insert: 'implementation' }], isSafe: false },
          accepted: [
            'pipeline: Planificación',
            'implementation: Ejecución',
            'finalisation: Finalización',
            'closed: Cerrado',
            'cancelled: Cancelado',
            'suspended: Suspendido',
          ],
        },
      ],
    });
    expect(report).not.toHaveProperty('files');
  });

  test('for continuous integration is one command a finding, escaped', () => {
    const lines = annotationsReport(broken, 'content').split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe(
      '::warning file=content/organizations/unodc.mdx,line=2,col=1,title=unsourced::El registro no cita ninguna fuente, ni en sus campos ni en su texto. Ejemplo:%0A  sources:%0A    - clave-de-la-fuente',
    );
    expect(lines[1]).toBe(
      '::error file=content/projects/agua-bolivia.mdx,line=23,col=15,title=start-after-end::“plannedStart” (2011) es posterior a “plannedEnd” (2010).',
    );
  });
});

describe('one line a finding', () => {
  const tasks = z.object({
    tasks: z.array(
      z.object({
        problemMatcher: z.union([
          z.object({ pattern: z.looseObject({ regexp: z.string() }) }),
          z.array(z.never()),
        ]),
      }),
    ),
  });

  test('is what the task of the workspace reads into the pane of problems', async () => {
    const { tasks: all } = tasks.parse(JSON.parse(await readFile('.vscode/tasks.json', 'utf8')));
    const pattern = all.flatMap(({ problemMatcher }) =>
      'pattern' in problemMatcher ? [problemMatcher.pattern] : [],
    )[0];
    const matches = linesReport(broken, 'content')
      .split('\n')
      .map((line) => new RegExp(pattern?.regexp ?? '').exec(line));
    const read = matches.map((match) =>
      ['file', 'line', 'column', 'severity', 'message'].map((part) => match?.[Number(pattern?.[part])]),
    );
    expect(read).toEqual(
      broken.findings.map(({ file, line, column, severity, message }) => [
        `content/${file}`,
        String(line),
        String(column),
        severity,
        message.replaceAll('\n', ' ⏎ '),
      ]),
    );
  });

  test('is nothing for valid content', () => {
    expect(linesReport(clean, 'content')).toBe('');
  });
});
