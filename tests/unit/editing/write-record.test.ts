import { describe, expect, it } from 'vitest';
import { recordForm } from '#editing/cms/form-files.ts';
import { readRecordText, Unreadable, valuesOf } from '#editing/cms/record-text.ts';
import { writeRecord } from '#editing/cms/write-record.ts';

const form = recordForm({ type: 'project', extension: 'mdx' });

const file = `---
# Lo escribió la oficina.
title:   Agua limpia   # provisional
summary: "Un resumen"
aliases: [Agua, 'Agua, y más']
participants:
  - organization: giz
    role: funder
  # Quien recibe.
  - id: socio
    name: Un socio
    role: partner
countries:
  - BO
dates:
  plannedStart: 2011
  plannedEnd: { value: 2013-03, basis: inferred }
status:
  asOf: unknown
sectors:
  - code: '14050'
    percentage: 100
sdg:
  main: '6'
unknownField: se queda
reviewed: 2014-05
---

Un texto [@fuente].

<Note>
Una nota.
</Note>
`;

type Values = Record<string, unknown>;

/** The file after an editor changed some values in the form. */
function edited(change: (values: Values) => Values, text = file, body?: string): string {
  const record = readRecordText(text, true);
  const values = { ...valuesOf(record, form.fields) };
  return writeRecord(
    text,
    { values: { ...values, ...change(values) }, body: body ?? record.body?.trim() ?? '' },
    form,
  );
}

/** Lines that are in one text and not in the other, as a reader of the change sees them. */
function changedLines(before: string, after: string): readonly string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
}

describe('a file of which an editor changed nothing', () => {
  it('stays as it is, however it is written', () => {
    expect(edited(() => ({}))).toBe(file);
  });

  it('stays as it is where the form fills in what is standard or empty', () => {
    const filled = edited(() => ({
      draft: false,
      lessons: [],
      financing: '',
      imported: { from: '', on: '' },
      dates: {
        plannedStart: { value: '2011', basis: 'stated', source: '' },
        plannedEnd: { value: '2013-03', basis: 'inferred' },
      },
      sectors: [{ code: '14050', percentage: 100, basis: 'stated' }],
    }));
    expect(filled).toBe(file);
  });
});

describe('what an editor changed', () => {
  it('is written in its own line, and comments, order, quotes and unknown fields stay', () => {
    const after = edited(
      () => ({ summary: 'Otro resumen' }),
      file
        .replace('title:   Agua limpia   #', 'title: Agua limpia #')
        .replace("[Agua, 'Agua, y más']", "[ Agua, 'Agua, y más' ]"),
    );
    expect(changedLines(file, after).filter((line) => !/title|aliases/.test(line))).toEqual([
      '- summary: "Un resumen"',
      '+ summary: "Otro resumen"',
    ]);
    expect(after).toContain('# Lo escribió la oficina.');
    expect(after).toContain('title: Agua limpia # provisional');
    expect(after).toContain('  # Quien recibe.');
    expect(after).toContain('unknownField: se queda');
  });

  it('keeps codes between quotes and years without them', () => {
    const after = edited(() => ({
      sectors: [{ code: '15113', percentage: 100 }],
      dates: { plannedStart: { value: '2012' }, plannedEnd: { value: '2013-03', basis: 'inferred' } },
      title: '2020',
    }));
    expect(after).toContain("code: '15113'");
    expect(after).toContain('plannedStart: 2012');
    expect(after).toContain("title: '2020'");
  });

  it('writes a short form out when more is told, and a new value in its short form', () => {
    const after = edited(() => ({
      officialTitle: { text: 'Agua', language: '' },
      dates: {
        plannedStart: { value: '2011', basis: 'inferred' },
        actualStart: { value: '2011-05', basis: 'stated' },
        plannedEnd: { value: '2013-03', basis: 'inferred' },
      },
    }));
    expect(after).toContain(
      '  plannedStart:\n    value: 2011\n    basis: inferred\n  actualStart: 2011-05\n',
    );
    expect(after).toContain('title: Agua limpia # provisional\nofficialTitle: Agua\n');
  });

  it('keeps items of a list with their comments when others come, go or move', () => {
    const socio = { id: 'socio', name: 'Un socio', role: 'accountable' };
    const after = edited(({ participants }) => {
      const [payer] = Array.isArray(participants) ? participants : [];
      return { participants: [{ country: 'MX', role: 'provider' }, socio, payer] };
    });
    expect(after).toContain(
      [
        'participants:',
        '  - country: MX',
        '    role: provider',
        '  # Quien recibe.',
        '  - id: socio',
        '    name: Un socio',
        '    role: accountable',
        '  - organization: giz',
        '    role: funder',
        'countries:',
      ].join('\n'),
    );
  });

  it('puts a new field where the schema has it, and takes out what was emptied', () => {
    const after = edited(() => ({ strand: 'provider', countries: [], sdg: { main: '' } }));
    expect(after).toMatch(/^aliases: .*\nstrand: provider\nparticipants:$/m);
    expect(after).not.toContain('countries:');
    expect(after).not.toContain('sdg:');
  });

  it('writes words of several lines so that they are read as they were', () => {
    const note = 'Primera línea.\n\nSegunda: con "comillas" y # signo.';
    const after = edited(() => ({ lessons: [{ id: 'uno', statement: note }] }));
    expect(valuesOf(readRecordText(after, true), form.fields)['lessons']).toEqual([
      { id: 'uno', statement: note },
    ]);
  });

  it('changes the text and leaves the fields, or the other way about', () => {
    const after = edited(() => ({}), file, 'Otro texto.');
    expect(after.split('---\n').at(-1)).toBe('\nOtro texto.\n');
    expect(
      edited(() => ({ title: 'Otro' }))
        .split('---\n')
        .at(-1),
    ).toBe(file.split('---\n').at(-1));
  });
});

describe('a new file', () => {
  it('holds what was filled in, in the order of the schema', () => {
    const values = {
      sectors: [{ code: '15113', percentage: '100', basis: 'stated' }],
      title: ' Un proyecto: nuevo ',
      dates: { plannedStart: { value: '2011', basis: '' }, actualEnd: { value: '' } },
      draft: false,
      aliases: ['', 'Otro'],
      summary: 'De qué trata.',
      _files: 'projects',
    };
    expect(writeRecord(undefined, { values, body: '' }, form)).toBe(
      [
        '---',
        "title: 'Un proyecto: nuevo'",
        'aliases:',
        '  - Otro',
        'summary: De qué trata.',
        'dates:',
        '  plannedStart: 2011',
        'sectors:',
        "  - code: '15113'",
        '    percentage: 100',
        '---',
        '',
      ].join('\n'),
    );
  });
});

it.each([
  ['fields that are no YAML', file.replace('  - BO', '\t- BO')],
  ['a field twice', file.replace('countries:', 'title: Otra vez\ncountries:')],
  ['words where a list stands', file.replace('countries:\n  - BO', 'countries: BO')],
  ['a list where words stand', file.replace('summary: "Un resumen"', 'summary: [uno]')],
  ['words for a number', file.replace('percentage: 100', 'percentage: todo')],
  ['no end of the fields', file.replace(/\n---\n/, '\n')],
])('a file with %s is not shown, for it would be written over', (_what, text) => {
  expect(() => valuesOf(readRecordText(text, true), form.fields)).toThrow(Unreadable);
});
