import { describe, expect, it } from 'vitest';
import { compareFields } from '#changes/compare-fields.ts';
import { compareText } from '#changes/compare-text.ts';
import { differingParts } from '#changes/excerpt.ts';
import { matchItems } from '#changes/match-items.ts';
import { compareVersions } from '#changes/compare-versions.ts';
import { presentKeys } from '#changes/present-keys.ts';
import { recordChanges } from '#changes/record-changes.ts';
import { concept } from '#model/concept.ts';
import { project } from '#model/project.ts';

const base = {
  title: 'Agua limpia',
  summary: 'Trata agua.',
  participants: [
    { organization: 'conagua', role: 'first-provider' },
    { organization: 'giz', role: 'funder', note: 'Paga.' },
  ],
  countries: ['BO'],
  dates: { plannedEnd: 2013 },
  status: { declared: 'implementation', asOf: 2011 },
  sectors: [
    { code: 14030, percentage: 60 },
    { code: 15125, percentage: 40 },
  ],
  amounts: [{ kind: 'commitment', amount: 1250000, currency: 'MXN', asOf: 2011, source: 'informe' }],
};

const changes = (after: object, before: object = base) =>
  compareFields(project, before, { ...before, ...after });

describe('a record that others name by another key', () => {
  const keys = presentKeys([
    { collection: 'concepts', key: 'salud', former: ['celac-salud'] },
    { collection: 'organizations', key: 'conagua', former: ['cna'] },
    { collection: 'sources', key: 'informe', former: ['informe-2015', 'taken'] },
    { collection: 'sources', key: 'taken', former: [] },
  ]);
  const version = (concepts: readonly string[], organization: string, source: string, text: string) => ({
    fields: { ...base, concepts, participants: [{ organization, role: 'funder' }], sources: [source] },
    text,
  });
  const old = version(
    ['celac-salud', 'otro'],
    'cna',
    'informe-2015',
    'Ver [x](concept:celac-salud) [@otra; @informe-2015, p. 3].',
  );

  it('is the same in fields, links and citations', () => {
    const young = version(
      ['salud', 'otro'],
      'conagua',
      'informe',
      'Ver [x](concept:salud) [@otra; @informe, p. 3].',
    );
    expect(compareVersions(project, old, young, keys)).toEqual({ fields: [] });
    expect(compareVersions(project, old, young).fields).toHaveLength(3);
  });

  it('is another where what is named now is another record', () => {
    const young = version(
      ['salud', 'nuevo'],
      'conagua',
      'taken',
      'Ver [x](project:celac-salud) [@otra; @taken, p. 3].',
    );
    const { fields, text } = compareVersions(project, old, young, keys);
    expect(fields).toEqual([
      { kind: 'list', path: ['concepts'], added: ['nuevo'], removed: ['otro'] },
      { kind: 'list', path: ['sources'], added: ['taken'], removed: ['informe'] },
    ]);
    expect(text?.changed).toBe(1);
  });

  it('is named once where two became one', () => {
    const both = version(['celac-salud', 'salud'], 'cna', 'informe', '');
    expect(compareVersions(project, both, version(['salud'], 'cna', 'informe', ''), keys).fields).toEqual([]);
  });
});

describe('two versions that say the same', () => {
  it.each([
    ['in another order of the fields', Object.fromEntries(Object.entries(base).toReversed())],
    ['in the long form of a date', { dates: { plannedEnd: { value: '2013', basis: 'stated' } } }],
    [
      'with items in another order',
      { sectors: base.sectors.toReversed(), participants: base.participants.toReversed() },
    ],
    [
      'with a code as text',
      {
        sectors: [
          { code: '14030', percentage: 60 },
          { code: '15125', percentage: 40 },
        ],
      },
    ],
    ['with what is left out said', { draft: false, aliases: [], lessons: [] }],
    [
      'with an item named for its translation',
      { participants: base.participants.map((one, n) => ({ ...one, id: `p-${n}` })) },
    ],
    ['with spaces around', { title: ' Agua limpia ' }],
  ])('%s', (_, after) => {
    expect(changes(after)).toEqual([]);
  });

  it('with another digest of the importer', () => {
    const imported = { from: 'IATI', on: '2026-01-01' };
    const before = { ...base, imported: { ...imported, written: 'title=abc' } };
    expect(changes({ imported: { ...imported, written: 'title=def' } }, before)).toEqual([]);
  });
});

describe('two versions that differ', () => {
  it('in a value', () => {
    expect(changes({ status: { declared: 'closed', asOf: 2011 } })).toEqual([
      { kind: 'value', path: ['status', 'declared'], before: 'implementation', after: 'closed' },
    ]);
  });

  it('in a date that came, and one that went', () => {
    expect(changes({ dates: { actualEnd: '2014-03' } })).toEqual([
      { kind: 'value', path: ['dates', 'plannedEnd', 'value'], before: '2013' },
      { kind: 'value', path: ['dates', 'actualEnd', 'value'], after: '2014-03' },
    ]);
  });

  it('in items of a list, known by what names them', () => {
    const participants = [
      { organization: 'giz', role: 'funder', note: 'Paga la mitad.' },
      { organization: 'conagua', role: 'partner' },
      { country: 'BO', role: 'recipient' },
    ];
    expect(changes({ participants })).toEqual([
      { kind: 'list', path: ['participants'], added: [{ country: 'BO', role: 'recipient' }], removed: [] },
      {
        kind: 'value',
        path: ['participants', 'note'],
        item: { organization: 'giz', role: 'funder', note: 'Paga la mitad.' },
        before: 'Paga.',
        after: 'Paga la mitad.',
      },
      {
        kind: 'value',
        path: ['participants', 'role'],
        item: { organization: 'conagua', role: 'partner' },
        before: 'first-provider',
        after: 'partner',
      },
    ]);
  });

  it('in an amount; in another currency it is another', () => {
    const [amount] = base.amounts;
    expect(changes({ amounts: [{ ...amount, amount: 2000000 }] })).toMatchObject([
      { kind: 'value', path: ['amounts', 'amount'], before: 1250000, after: 2000000 },
    ]);
    expect(changes({ amounts: [{ ...amount, currency: 'USD' }] })).toMatchObject([
      { kind: 'list', path: ['amounts'], added: [{ currency: 'USD' }], removed: [{ currency: 'MXN' }] },
    ]);
  });

  it('in a long text: the part that does, or nothing where that is long too', () => {
    const long =
      'Una oración que sigue y sigue para que nadie la lea de un vistazo, y que por eso se corta aquí';
    const before = { ...base, summary: `${long} en 2011.` };
    expect(changes({ summary: `${long} en 2012.` }, before)).toEqual([
      { kind: 'value', path: ['summary'], before: '…corta aquí en 2011.', after: '…corta aquí en 2012.' },
    ]);
    expect(changes({ summary: [...long].toReversed().join('') }, before)).toEqual([
      { kind: 'value', path: ['summary'] },
    ]);
  });

  it('can be kept as JSON', () => {
    const found = {
      fields: changes({ countries: ['PE'], title: 'Otra', amounts: [] }),
      text: compareText('a', 'b'),
    };
    expect(recordChanges.parse(JSON.parse(JSON.stringify(found)))).toEqual(found);
  });
});

describe('a version of an older schema, or one with mistakes', () => {
  it('is compared in what can be read', () => {
    const before = {
      ...base,
      oldField: 'x',
      status: { declared: 'En proceso' },
      dates: { plannedEnd: '31/12/2013' },
    };
    expect(compareFields(project, before, base)).toEqual([
      { kind: 'value', path: ['dates', 'plannedEnd', 'value'], before: '31/12/2013', after: '2013' },
      { kind: 'value', path: ['status', 'declared'], before: 'En proceso', after: 'implementation' },
      { kind: 'value', path: ['status', 'asOf'], after: '2011' },
    ]);
  });

  it.each([[null], ['text'], [[1, 2]], [{ participants: 'nadie', sectors: { code: 1 }, dates: [] }]])(
    'never fails: %j',
    (before) => {
      expect(compareFields(project, before, base).length).toBeGreaterThan(0);
      expect(compareFields(project, base, before).length).toBeGreaterThan(0);
    },
  );
});

describe('items of two lists', () => {
  it('are matched by id before all else', () => {
    const a = { id: 'uno', text: 'A' };
    const b = { id: 'dos', text: 'B' };
    expect(
      matchItems(
        [a, b],
        [
          { id: 'dos', text: 'A' },
          { id: 'uno', text: 'B' },
        ],
      ).pairs,
    ).toEqual([
      [b, { id: 'dos', text: 'A' }],
      [a, { id: 'uno', text: 'B' }],
    ]);
  });

  it('are each matched once, though some are alike', () => {
    const same = { organization: 'x', role: 'partner' };
    expect(matchItems([same, { ...same }], [{ ...same }])).toEqual({
      pairs: [[same, same]],
      added: [],
      removed: [same],
    });
  });

  it('are matched by place where nothing names them', () => {
    expect(matchItems([{ odd: 1 }, { odd: 2 }], [{ odd: 3 }])).toEqual({
      pairs: [[{ odd: 1 }, { odd: 3 }]],
      added: [],
      removed: [{ odd: 2 }],
    });
  });

  it('that only look for the concept by name become the record', () => {
    const before = {
      kind: 'modality',
      title: 'T',
      summary: 'S',
      notToConfuse: [{ name: 'Ayuda', difference: 'D' }],
    };
    const after = { ...before, notToConfuse: [{ concept: 'ayuda', difference: 'D' }] };
    expect(compareFields(concept, before, after)).toEqual([
      {
        kind: 'list',
        path: ['notToConfuse'],
        added: [{ concept: 'ayuda', difference: 'D' }],
        removed: [{ name: 'Ayuda', difference: 'D' }],
      },
    ]);
  });
});

describe('two texts', () => {
  const one = 'El agua es de todos y se cuida.';
  const two = 'Otro párrafo\nen dos renglones.';

  it('that differ in spaces and line breaks are the same', () => {
    expect(
      compareText(`${one}\n\n${two}\n`, `\n${one}  \r\n\r\nOtro párrafo en dos renglones.`),
    ).toBeUndefined();
  });

  it('count paragraphs that are new, changed and gone', () => {
    expect(compareText(`${one}\n\n${two}`, `El agua es de todas y se cuida.\n\n${two}\n\nNuevo.`)).toEqual({
      added: 1,
      removed: 0,
      changed: 1,
      isReordered: false,
    });
    expect(compareText(`${one}\n\n${two}`, two)).toMatchObject({ added: 0, removed: 1, changed: 0 });
    expect(compareText(one, `${one}\n\n${one}`)).toMatchObject({ added: 1, removed: 0, changed: 0 });
  });

  it('tell another order', () => {
    expect(compareText(`${one}\n\n${two}`, `${two}\n\n${one}`)).toMatchObject({ isReordered: true });
  });

  it('of ten thousand paragraphs are compared too', () => {
    const many = (word: string) => Array.from({ length: 10_000 }, (_, n) => `${word} ${n}`).join('\n\n');
    expect(compareText(many('uno'), many('dos'))).toMatchObject({ changed: 10_000 });
  });
});

it('shows the words that differ with some around them', () => {
  const parts = differingParts(
    'uno dos tres cuatro cinco seis siete ocho',
    'uno dos tres cuatro CINCO seis siete ocho',
    90,
  );
  expect(parts).toEqual({
    before: '…dos tres cuatro cinco seis siete ocho',
    after: '…dos tres cuatro CINCO seis siete ocho',
  });
  expect(differingParts('a b', 'a b c', 90)).toEqual({ before: 'a b', after: 'a b c' });
  expect(differingParts('x '.repeat(60), 'y '.repeat(60), 90)).toBeUndefined();
});
