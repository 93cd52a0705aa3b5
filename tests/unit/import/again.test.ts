import { describe, expect, it, test } from 'vitest';
import type { ContentFile } from '#check/content-file.ts';
import { activities, activity, importing, lossesOf } from './importing.ts';

const more = `<activity-date type="1" iso-date="2011-03-25"/>
<activity-date type="3" iso-date="2013-03-25"/>
<participating-org role="1"><narrative>Fondo</narrative></participating-org>
<title><narrative xml:lang="en">Clean water</narrative></title>
<description type="2"><narrative>Dar agua.</narrative></description>`;
const first = activities(activity(more));
const path = 'projects/xe-1-a.mdx';

const edited = (
  content: readonly ContentFile[],
  ...changes: readonly (readonly [string, string, string])[]
): readonly ContentFile[] =>
  content.map((file) =>
    changes.reduce(({ path: name, text }, [of, find, put]) => {
      if (name !== of) return { path: name, text };
      if (!text.includes(find)) throw new Error(`“${find}” is not in ${text}`);
      return { path: name, text: text.replace(find, () => put) };
    }, file),
  );

test('the same file again changes nothing, on another day too', async () => {
  const { content } = await importing({ data: first });
  const { report, content: after } = await importing({ data: first, content, on: '2026-11-01' });
  expect(report).toMatchObject({ files: [], projects: [{ outcome: 'same', changed: [], kept: [] }] });
  expect(after).toEqual(content);
});

test('an import that was ended after any of its files is completed by repeating it', async () => {
  const whole = await importing({ data: first });
  for (const n of whole.order.keys()) {
    const written = new Set(whole.order.slice(0, n));
    const partly = whole.content.filter(({ path: name }) => written.has(name) || !whole.order.includes(name));
    const { content } = await importing({ data: first, content: partly });
    expect(Object.fromEntries(content.map(({ path: name, text }) => [name, text]))).toEqual(
      Object.fromEntries(whole.content.map(({ path: name, text }) => [name, text])),
    );
  }
});

test('what changed in the file changes in the record, with its day; nothing else does', async () => {
  const { content } = await importing({ data: first });
  const data = first.replace('2013-03-25', '2014-12-31').replace('>Clean water<', '>Clean waters<');
  const { report, text } = await importing({ data, content, on: '2026-11-01' });
  expect(report.files).toEqual(['projects/xe-1-a.en.mdx', path, 'sources/fichero.yaml']);
  expect(report.projects).toMatchObject([
    { outcome: 'changed', changed: ['dates.plannedEnd', 'en.title', 'en.summary'] },
  ]);
  expect(text(path)).toContain('plannedEnd: 2014-12-31');
  expect(text(path)).toContain('on: 2026-11-01');
  expect(text('sources/fichero.yaml')).toContain('accessed: 2026-11-01');
});

test('what left the file leaves the record', async () => {
  const { content } = await importing({ data: first });
  const data = first.replace(/<activity-date type="3"[^>]*>/, '').replace(/<participating-org.*\n/, '');
  const { report, text } = await importing({ data, content });
  expect(report.projects[0]?.changed.toSorted()).toEqual(['dates.plannedEnd', 'participants']);
  expect(text(path)).not.toMatch(/plannedEnd:|participants:\n/);
});

describe('an editor’s own words survive', () => {
  it('in fields, in the text, in comments and in a translation', async () => {
    const { content } = await importing({ data: first });
    const mine = edited(
      content,
      [path, 'title: Agua limpia', '# Lo revisó Ana\ntitle: Agua limpia para todos # mejor así'],
      [path, 'Dar agua.', 'Dar agua a diez pueblos [@informe-2015].'],
      [path, 'sectors:', 'strand: recipient\nsectors:'],
      [path, 'sources:\n  - fichero', 'sources:\n  - fichero\n  - informe-2015'],
      ['projects/xe-1-a.en.mdx', 'summary: Clean water', 'summary: Water for ten villages.'],
    );
    const data = first
      .replace('Agua limpia', 'Agua potable')
      .replace('Dar agua.', 'Dar agua potable.')
      .replace('2011-03-25', '2011-04-01')
      .replace('>Clean water<', '>Drinking water<');
    const { report, text, content: after } = await importing({ data, content: mine, on: '2026-11-01' });
    const record = text(path);
    expect(record).toContain('# Lo revisó Ana\ntitle: Agua limpia para todos # mejor así\n');
    expect(record).toContain('\n## Objetivos\n\nDar agua a diez pueblos [@informe-2015].\n');
    expect(record).toContain('strand: recipient\nsectors:');
    expect(record).toContain('sources:\n  - fichero\n  - informe-2015\n');
    expect(record).toContain('plannedStart: 2011-04-01');
    expect(text('projects/xe-1-a.en.mdx')).toContain(
      'title: Drinking water\nsummary: Water for ten villages.',
    );
    expect(report.projects[0]?.changed).toEqual(['dates.plannedStart', 'en.title']);
    expect(report.projects[0]?.kept).toEqual([
      { path, field: 'title', written: 'Agua limpia para todos', offered: 'Agua potable' },
      {
        path,
        field: 'body',
        written: '## Objetivos Dar agua a diez pueblos [@informe-2015].',
        offered: '## Objetivos Dar agua potable.',
      },
      {
        path: 'projects/xe-1-a.en.mdx',
        field: 'summary',
        written: 'Water for ten villages.',
        offered: 'Drinking water',
      },
    ]);
    const again = await importing({ data, content: after, on: '2026-12-01' });
    expect(again.report.files).toEqual([]);
    expect(again.report.projects[0]?.kept).toHaveLength(3);
  });

  it('where a field or a translation was deleted', async () => {
    const { content } = await importing({ data: first });
    const mine = edited(content, [path, '  plannedEnd: 2013-03-25\n', '']).filter(
      (file) => file.path !== 'projects/xe-1-a.en.mdx',
    );
    const { report } = await importing({ data: first, content: mine });
    expect(report.files).toEqual([]);
    expect(report.projects[0]?.kept).toMatchObject([
      { field: 'dates.plannedEnd', written: '', offered: '2013-03-25' },
      { path: 'projects/xe-1-a.en.mdx', written: '' },
    ]);
  });

  it('where the marks of what was written are gone', async () => {
    const { content } = await importing({ data: first });
    const mine = content.map((file) => ({ ...file, text: file.text.replace(/\n {2}written: .*/, '') }));
    const { text, report } = await importing({ data: first.replace('Pozos.', 'Otros.'), content: mine });
    expect(text(path)).toContain('summary: Pozos.');
    expect(report.projects[0]?.kept).toMatchObject([
      { field: 'summary', written: 'Pozos.', offered: 'Otros.' },
    ]);
  });

  it('where the file has the line ends of another system', async () => {
    const { content } = await importing({ data: first });
    const mine = content.map((file) => ({ ...file, text: file.text.replaceAll('\n', '\r\n') }));
    expect((await importing({ data: first, content: mine })).report.files).toEqual([]);
    const { text } = await importing({ data: first.replace('2013-03-25', '2013-03-26'), content: mine });
    expect(text(path).replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('where an editor’s program put a byte order mark before the file', async () => {
    const { content } = await importing({ data: first });
    const mine = edited(content, [path, '---\n', '\ufeff---\n']);
    const { report } = await importing({ data: first, content: mine, isChecked: false });
    expect(report).toMatchObject({ files: [], projects: [{ outcome: 'same', kept: [] }] });
  });

  it('where the editor came to say the same as the file', async () => {
    const { content } = await importing({ data: first });
    const mine = edited(content, [path, 'summary: Pozos.', 'summary: Otros.']);
    const second = await importing({ data: first.replace('Pozos.', 'Otros.'), content: mine });
    expect(second.report.projects).toMatchObject([{ outcome: 'same', kept: [] }]);
    const third = await importing({ data: first.replace('Pozos.', 'Más.'), content: second.content });
    expect(third.text(path)).toContain('summary: Más.');
  });

  it('where the record was renamed', async () => {
    const { content } = await importing({ data: first });
    const mine = content.map((file) => ({ ...file, path: file.path.replace('xe-1-a', 'agua-potable') }));
    const { report } = await importing({ data: first.replace('Pozos.', 'Otros.'), content: mine });
    expect(report.projects).toMatchObject([{ path: 'projects/agua-potable.mdx', outcome: 'changed' }]);
  });
});

test('a record that was written by hand is not touched', async () => {
  const { content } = await importing({ data: first });
  const mine = content.map((file) => ({ ...file, text: file.text.replace(/imported:\n(?: {2}.*\n)+/, '') }));
  const byHand = edited(mine, [
    path,
    'sectors:',
    'strand: recipient\nscheme: bilateral\ndirection: north-south\nsectors:',
  ]);
  const { report } = await importing({ data: first.replace('Pozos.', 'Otros.'), content: byHand });
  expect(report).toMatchObject({ files: [], projects: [{ outcome: 'by-hand' }] });
  expect(lossesOf(report)).toContain(`byHand ${path} XE-1-A`);
});

test('a second file that only repeats what another said does not become its source', async () => {
  const { content } = await importing({ data: first });
  const other = { content, from: 'otro.xml', source: 'otro' };
  expect((await importing({ ...other, data: first })).report.files).toEqual([]);
  const { text } = await importing({ ...other, data: first.replace('Pozos.', 'Otros.') });
  expect(text(path)).toContain('sources:\n  - otro\n');
});

describe('a file of several reporters', () => {
  const reported = (id: string, reporter: string, inside = ''): string =>
    activity(
      `<reporting-org ref="${reporter}"><narrative>Agencia ${reporter}</narrative></reporting-org>${inside}`,
    ).replace('XE-1-A', id);
  const given = '<participating-org role="1"><narrative>Fondo</narrative></participating-org>';
  const data = activities(
    reported('XE-1-A', 'XE-R') + reported('XE-1-B', 'XE-Q', given) + activity('').replace('XE-1-A', 'XE-1-C'),
  );

  it('each record cites what its own reporter says', async () => {
    const { text, report, content } = await importing({ data });
    expect(text(path)).toContain('sources:\n  - fichero-xe-r\n');
    expect(text('projects/xe-1-b.mdx')).toContain('sources:\n  - fichero-xe-q\n');
    expect(text('projects/xe-1-c.mdx')).toContain('sources:\n  - fichero\n');
    expect(text('organizations/fondo.mdx')).toContain('sources:\n  - fichero-xe-q\n');
    expect(text('sources/fichero-xe-r.yaml')).toContain('authors:\n  - Agencia XE-R\naccessed');
    expect(text('sources/fichero.yaml')).toContain('Sin autoría declarada');
    expect(report.files.filter((name) => name.startsWith('sources/'))).toHaveLength(3);
    expect((await importing({ data, content, on: '2026-11-01' })).report.files).toEqual([]);
    const changed = await importing({ data: data.replace('Pozos.', 'Otros.'), content, on: '2026-11-01' });
    expect(changed.report.files).toEqual([path, 'sources/fichero-xe-r.yaml']);
  });

  it('one that is chosen alone cites the same', async () => {
    const { report } = await importing({ data, filters: { reporters: ['XE-R'] } });
    expect(report.files).toEqual([path, 'sources/fichero-xe-r.yaml']);
  });
});

describe('filters choose', () => {
  const data = activities(
    [
      activity('<activity-date type="4" iso-date="2010-12-31"/>'),
      activity(
        '<activity-date type="2" iso-date="2012-01-01"/><reporting-org ref="XE-R"><narrative>Agencia Ñ</narrative></reporting-org><participating-org ref="XE-P" role="1"><narrative>Fondo, S. A.</narrative></participating-org>',
      )
        .replace('XE-1-A', 'XE-1-B')
        .replace('"BO"', '"MX"')
        .replace('14020', '15130'),
    ].join(''),
  );
  it.each([
    ['country', { countries: ['MX'] }, ['XE-1-B']],
    ['one country of several', { countries: ['MX', 'BO'] }, ['XE-1-A', 'XE-1-B']],
    ['sector', { sectors: ['15130'] }, ['XE-1-B']],
    ['beginning of a sector', { sectors: ['14'] }, ['XE-1-A']],
    ['identifier of who reports', { reporters: ['xe-r'] }, ['XE-1-B']],
    ['name of who reports', { reporters: ['agencia n'] }, ['XE-1-B']],
    ['who takes part', { participants: ['Fondo, S. A.'] }, ['XE-1-B']],
    ['several at once', { countries: ['MX'], sectors: ['14'] }, []],
  ])('by %s', async (_, filters, expected) => {
    const { report } = await importing({ data, filters });
    expect(report.projects.map(({ identifier }) => identifier)).toEqual(expected);
    expect(report).toMatchObject({ records: 2, chosen: expected.length });
  });

  it('by day and by number', async () => {
    const { parsePartialDate } = await import('#model/partial-date.ts');
    const since = async (day: string) =>
      (await importing({ data, filters: { since: parsePartialDate(day) } })).report.chosen;
    expect([await since('2010-12-31'), await since('2011')]).toEqual([2, 1]);
    expect((await importing({ data, limit: 1 })).report.projects).toMatchObject([{ identifier: 'XE-1-A' }]);
  });
});
