import { describe, expect, it } from 'vitest';
import { compareVersions } from '#changes/compare-versions.ts';
import { describeChanges, describeTranslation, plainLine } from '#changes/describe-changes.ts';
import { fieldLabel } from '#changes/field-label.ts';
import type { Telling } from '#changes/value-words.ts';
import { schemas } from '#check/record-schemas.ts';
import { type Language, knownLanguages } from '#i18n/languages.ts';
import { concept } from '#model/concept.ts';
import { fieldNames, fieldOf, partOf } from '#model/field.ts';
import { organization } from '#model/organization.ts';
import { project, projectTranslation } from '#model/project.ts';
import { source } from '#model/source.ts';

const telling = (language: Language): Telling => ({
  language,
  textLanguage: 'es',
  nameOf: (collection, key) => (key === 'conagua' ? { text: `CONAGUA (${collection})` } : undefined),
});

const base = { title: 'Agua limpia', summary: 'Trata agua.', status: { declared: 'implementation' } };

function said(
  language: Language,
  before: object,
  after: object,
  {
    schema = project,
    text = ['', ''],
  }: { schema?: Parameters<typeof describeChanges>[0]; text?: [string, string] } = {},
): readonly string[] {
  const versions = [before, after].map((fields, n) => ({
    fields: { ...base, ...fields },
    text: text[n] ?? '',
  }));
  const [old, young] = versions;
  if (!old || !young) return [];
  return describeChanges(schema, compareVersions(schema, old, young), telling(language)).map(plainLine);
}

const amount = { kind: 'commitment', amount: 1250000, currency: 'MXN', asOf: '2013', source: 'informe' };
const participant = { organization: 'conagua', role: 'first-provider' };

describe.each([
  [
    'a status',
    { status: { declared: 'implementation' } },
    { status: { declared: 'closed' } },
    'Estado: Ejecución → Cerrado',
    'Status: Implementation → Closed',
  ],
  [
    'a date',
    { dates: { plannedEnd: 2013 } },
    { dates: { plannedEnd: '2014-03' } },
    'Fin previsto: 2013 → marzo de 2014',
    'Planned end: 2013 → March 2014',
  ],
  [
    'a date that nobody knew',
    { dates: { actualEnd: 'unknown' } },
    { dates: { actualEnd: '2014-03-25' } },
    'Fin real: «se desconoce» → 25 de marzo de 2014',
    'Actual end: “not known” → 25 March 2014',
  ],
  [
    'the basis of a date',
    { dates: { plannedEnd: 2013 } },
    { dates: { plannedEnd: { value: 2013, basis: 'inferred' } } },
    'Fin previsto, base: Publicado → Inferido',
    'Planned end, basis: Stated → Inferred',
  ],
  [
    'a participant that came',
    {},
    { participants: [participant] },
    'Participantes: se agregó CONAGUA (organizations) (Primer oferente)',
    'Participants: added CONAGUA (organizations) (First provider)',
  ],
  [
    'what a participant does',
    { participants: [participant] },
    { participants: [{ ...participant, role: 'partner' }] },
    'Participantes (CONAGUA (organizations)), papel: Primer oferente → Socio',
    'Participants (CONAGUA (organizations)), role: First provider → Partner',
  ],
  [
    'an amount that came',
    {},
    { amounts: [amount] },
    'Montos: se agregó Compromiso, 1,250,000 MXN (2013)',
    'Amounts: added Commitment, 1,250,000 MXN (2013)',
  ],
  [
    'an amount',
    { amounts: [amount] },
    { amounts: [{ ...amount, amount: 1300000.5 }] },
    'Montos (Compromiso), monto: 1,250,000 MXN → 1,300,000.5 MXN',
    'Amounts (Commitment), amount: 1,250,000 MXN → 1,300,000.5 MXN',
  ],
  [
    'codes of a list',
    { countries: ['BO', 'PE'] },
    { countries: ['CL', 'PE', 'UY'] },
    'Países: se agregaron Chile y Uruguay; se quitó Bolivia',
    'Countries: added Chile and Uruguay; removed Bolivia',
  ],
  [
    'more values than are read at a glance',
    {},
    { aliases: ['uno', 'dos', 'tres', 'cuatro', 'cinco'] },
    'Otros nombres: se agregaron uno, dos, tres y 2 más',
    'Other names: added uno, dos, tres and 2 more',
  ],
  [
    'a sector',
    {},
    { sectors: [{ code: 14030 }] },
    'Sectores: se agregó 14030 Agua potable y saneamiento básicos',
    'Sectors: added 14030 Basic drinking water and sanitation',
  ],
  [
    'a record that has no page',
    {},
    { sources: ['informe'] },
    'Fuentes: se agregó informe',
    'Sources: added informe',
  ],
  [
    'the language of a text',
    { officialTitle: 'Clean water' },
    { officialTitle: { text: 'Clean water', language: 'en' } },
    'Título oficial, idioma: se agregó inglés',
    'Official title, language: added English',
  ],
])('%s', (_, before, after, es, en) => {
  it.each([
    ['es', es],
    ['en', en],
  ] as const)('in %s', (language, expected) => {
    expect(said(language, before, after)).toEqual([expected]);
  });
});

it('tells of the text in paragraphs', () => {
  const text = (before: string, after: string, language: Language = 'es') =>
    said(language, {}, {}, { text: [before, after] });
  expect(text('', 'Uno.\n\nDos.')).toEqual(['Texto: 2 párrafos nuevos']);
  expect(text('Uno dos tres.\n\nSe va.', 'Uno dos cuatro.')).toEqual([
    'Texto: 1 párrafo cambiado, 1 párrafo quitado',
  ]);
  expect(text('Uno dos tres.', 'Uno dos cuatro.', 'en')).toEqual(['Text: 1 changed paragraph']);
});

it('marks the record’s own words with their language, and ours not', () => {
  const changes = compareVersions(
    project,
    { fields: { ...base, status: { declared: 'implementation' } }, text: '' },
    { fields: { ...base, title: 'Agua potable', status: { declared: 'closed' } }, text: '' },
  );
  expect(describeChanges(project, changes, telling('en'))).toEqual([
    [
      { text: 'Title' },
      { text: ': ' },
      { text: '“Agua limpia”', lang: 'es' },
      { text: ' → ' },
      { text: '“Agua potable”', lang: 'es' },
    ],
    [{ text: 'Status' }, { text: ': ' }, { text: 'Implementation' }, { text: ' → ' }, { text: 'Closed' }],
  ]);
});

const correction = {
  id: 'anno',
  on: '2026-05-02',
  was: 'El proyecto empezó en 2012.',
  since: '2026-03-01',
  now: 'Empezó en 2013.',
};

it.each([
  ['es', 'se agregó «El proyecto empezó en 2012.»'],
  ['en', 'added “El proyecto empezó en 2012.”'],
  ['pt', 'foi acrescentado “El proyecto empezó en 2012.”'],
] as const)('names a correction in %s by what was wrong', (language, expected) => {
  expect(said(language, {}, { corrections: [correction] })[0]).toContain(expected);
  const [long] = said(language, {}, { corrections: [{ ...correction, was: 'Palabra '.repeat(40) }] });
  expect(long?.length).toBeLessThan(150);
});

it.each([
  ['es', 'se agregó Energistyrelsen (sueco); se quitó Energistyrelsen (danés)'],
  ['en', 'added Energistyrelsen (Swedish); removed Energistyrelsen (Danish)'],
] as const)('tells in %s what differs where what came is called like what went', (language, expected) => {
  const names = (tag: string) => ({
    type: 'government',
    names: [{ text: 'Energistyrelsen', language: tag }],
  });
  expect(said(language, names('da'), names('sv'), { schema: organization })[0]).toContain(expected);
});

it('names what names an item with its value only', () => {
  const caveat = (text: string) => ({ caveats: [{ id: 'plazo', text }] });
  expect(said('es', caveat('Es dudoso.'), caveat('Es seguro.'))).toEqual([
    'Reservas: «Es dudoso.» → «Es seguro.»',
  ]);
});

it('tells a code with its vocabulary, and an identifier with who gives it', () => {
  const about = { kind: 'modality', title: 'T', summary: 'S' };
  const code = { vocabulary: 'iati-aid-type', code: 'E01' };
  expect(said('es', about, { ...about, codes: [code] }, { schema: concept })).toEqual([
    'Códigos en otros vocabularios: se agregó IATI, tipo de ayuda E01',
  ]);
  expect(said('es', {}, { identifiers: [{ scheme: 'IATI', id: 'XX-1-P77' }] })).toEqual([
    'Identificadores: se agregó IATI XX-1-P77',
  ]);
});

it('does not trip over what an old version may hold', () => {
  const about = { type: 'report', title: 'T', authors: ['A'], status: undefined, summary: undefined };
  expect(
    said('es', { ...about, language: 'xx-not-a-tag' }, { ...about, language: 'en' }, { schema: source }),
  ).toEqual(['Idioma: xx-not-a-tag → inglés']);
  expect(said('es', { dates: { plannedEnd: '31/12/2013' } }, { dates: { plannedEnd: 2013 } })).toEqual([
    'Fin previsto: 31/12/2013 → 2013',
  ]);
});

it('tells of a translation which words changed', () => {
  const changes = compareVersions(
    projectTranslation,
    { fields: { title: 'A', summary: 'B', lessons: [] }, text: 'Uno.' },
    { fields: { title: 'C', summary: 'B', lessons: [{ id: 'x', statement: 'D' }] }, text: 'Uno.\n\nDos.' },
  );
  expect(plainLine(describeTranslation(projectTranslation, 'en', changes, 'es'))).toBe(
    'Traducción al inglés: título, lecciones, 1 párrafo nuevo',
  );
  expect(plainLine(describeTranslation(projectTranslation, 'en', changes, 'en'))).toBe(
    'Translation into English: title, lessons, 1 new paragraph',
  );
});

describe.each(knownLanguages)('every field has a name in %s', (language) => {
  const notRecords = ['site', 'groupings', 'formerAddresses', 'deadLinks'];
  const records = Object.entries(schemas).filter(([type]) => !notRecords.includes(type));

  function paths(
    schema: Parameters<typeof fieldOf>[0],
    path: readonly string[] = [],
  ): readonly (readonly string[])[] {
    const { core } = fieldOf(schema);
    const element = partOf(core, 0);
    const inner = fieldNames(core).length === 0 && element ? fieldOf(element).core : core;
    return fieldNames(inner).flatMap((name) => {
      const part = partOf(inner, name);
      return part ? [[...path, name], ...paths(part, [...path, name])] : [];
    });
  }

  it.each(records)('%s', (_, schema) => {
    const unnamed = paths(schema).filter((path) => {
      // Never told: what binds an item to its translation, and what is written for programs.
      const isSilent =
        (path.length > 1 && path.at(-1) === 'id') || /^(?:redirectFrom|imported|dates$)/.test(path.join('.'));
      const label = fieldLabel(schema, path, language);
      return !isSilent && (label === path.at(-1) || label.length > 60 || /[;(]/.test(label));
    });
    expect(unnamed.map((path) => path.join('.'))).toEqual([]);
  });
});
