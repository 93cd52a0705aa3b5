import { describe, expect, test } from 'vitest';
import { schemas } from '#check/record-schemas.ts';
import { fieldsOf, parsed, schemaValidators } from './editor-schemas.ts';

const known = [
  parsed('organizations/amexcid.mdx', '---\ntitle: Agencia de Cooperación\n---\n'),
  parsed('concepts/cooperacion-tecnica.mdx', '---\ntitle: Cooperación técnica\n---\n'),
  parsed('projects/otro.mdx', '---\ntitle: Otro proyecto\n---\n'),
  parsed('sources/informe-2012.yaml', 'title: Informe\n'),
  parsed('groupings.yaml', '- key: mesoamerica\n  names:\n    es: Mesoamérica\n  members:\n    - MX\n'),
];
const validator = schemaValidators(known);

/** A file without a mistake of each type that has its own kinds of fields. */
const correct = {
  project: `---
title: Proyecto de prueba
officialTitle:
  text: Trial project
  language: en
summary: Una oración.
identifiers:
  - scheme: IATI
    id: XX-1
strand: provider
participants:
  - organization: amexcid
    role: funder
  - country: BO
    role: recipient
    note: >-
      Una nota
      en dos renglones.
countries:
  - BO
regions:
  - '013'
  - mesoamerica
dates:
  plannedStart: 2011
  plannedEnd: 2011-03
  actualStart:
    value: 2011-03-25
    basis: inferred
    source: informe-2012
  actualEnd: unknown
status:
  declared: implementation
  asPublished: EN PROCESO
  asOf: 2013
  source: informe-2012
sectors:
  - code: 15113
    percentage: 60.5
  - code: '151'
    percentage: 39.5
sdg:
  main: 16
  targets:
    - '16.5'
policyMarkers:
  - code: '2'
    significance: 1
amounts:
  - kind: budget
    amount: 1250000.50
    currency: USD
    asOf: 2011-03
    source: informe-2012
results:
  - id: uno
    statement: Se hizo.
documents:
  - title: Convenio
    url: https://example.org/árbol
    category: A01
related:
  - otro
concepts:
  - cooperacion-tecnica
sources:
  - informe-2012
reviewed: 2026-11-22
draft: true
---
`,
  organization: `---
title: Organización
type: 10
country: not-applicable
website: https://example.org
names:
  - text: Organization
    language: en
---
`,
  source: `type: report
title: Informe
authors:
  - Secretaría
issued: 2012
url: https://example.org/informe.pdf
`,
  groupings: `- key: grupo
  names:
    es: Grupo
    en: Group
  members:
    - MX
`,
  projectTranslation: `---
title: Trial project
summary: One sentence.
results:
  - id: uno
    statement: It was done.
---
`,
};
type Tried = keyof typeof correct;
const tried: readonly Tried[] = ['project', 'organization', 'source', 'groupings', 'projectTranslation'];

const pathOf: Readonly<Record<Tried, string>> = {
  project: 'projects/prueba.mdx',
  organization: 'organizations/prueba.mdx',
  source: 'sources/prueba.yaml',
  groupings: 'groupings.yaml',
  projectTranslation: 'projects/prueba.en.mdx',
};

const read = (type: Tried, text: string): unknown => fieldsOf({ path: pathOf[type], text });

/** What is wrong; the type of file; what of the correct file is written otherwise, and how. */
const mistakes: readonly (readonly [string, Tried, string, string])[] = [
  ['a field with a slip in its name', 'project', 'summary: Una', 'sumary: Una'],
  ['a field in Spanish', 'project', 'countries:', 'países:'],
  ['a field of another type of file', 'projectTranslation', 'title: Trial', 'strand: provider\ntitle: Trial'],
  ['a field that is missing', 'project', 'summary: Una oración.\n', ''],
  ['a field of an item that is missing', 'project', '    role: funder\n', ''],
  ['an empty field', 'project', 'title: Proyecto de prueba', 'title:'],
  ['only spaces', 'project', 'title: Proyecto de prueba', "title: '  '"],
  ['a title of two lines', 'project', 'title: Proyecto de prueba', 'title: |\n  Uno\n  dos'],
  ['a title that is a number', 'project', 'title: Proyecto de prueba', 'title: 2011'],
  ['a status in Spanish', 'project', 'declared: implementation', 'declared: En proceso'],
  ['a status with a capital', 'project', 'declared: implementation', 'declared: Implementation'],
  ['a status as the code of IATI', 'project', 'declared: implementation', "declared: '2'"],
  ['a strand in Spanish', 'project', 'strand: provider', 'strand: oferente'],
  ['a role in Spanish', 'project', 'role: funder', 'role: donante'],
  ['a country by its name', 'project', 'country: BO', 'country: Bolivia'],
  ['a country of three letters', 'project', 'countries:\n  - BO', 'countries:\n  - BOL'],
  ['a country in small letters', 'project', 'countries:\n  - BO', 'countries:\n  - bo'],
  ['one country in place of a list', 'project', 'countries:\n  - BO', 'countries: BO'],
  ['countries set apart by commas', 'project', 'countries:\n  - BO', 'countries: BO, MX'],
  ['a region that is a country', 'project', "- '013'", '- MX'],
  ['a region that lost its zero', 'project', "- '013'", '- 13'],
  ['a date with slashes', 'project', 'plannedStart: 2011', 'plannedStart: 31/12/2013'],
  ['a date in words', 'project', 'plannedStart: 2011', 'plannedStart: marzo de 2011'],
  ['a date of one digit', 'project', 'plannedEnd: 2011-03', 'plannedEnd: 2011-3'],
  ['a date that is not known, in Spanish', 'project', 'actualEnd: unknown', 'actualEnd: desconocida'],
  ['an unknown date where a day is known', 'project', 'reviewed: 2026-11-22', 'reviewed: unknown'],
  ['a sector by its words', 'project', 'code: 15113', 'code: Anticorrupción'],
  ['a sector that is none', 'project', 'code: 15113', 'code: 99999'],
  ['a goal that is none', 'project', 'main: 16', 'main: 18'],
  ['a goal by its words', 'project', 'main: 16', 'main: ODS 16'],
  ['a target that YAML reads as a number', 'project', "- '16.5'", '- 16.5'],
  ['a marker that is not given as it should be', 'project', 'significance: 1', 'significance: alta'],
  ['an amount with commas', 'project', 'amount: 1250000.50', 'amount: 1,250,000.50'],
  ['an amount with a sign', 'project', 'amount: 1250000.50', 'amount: $1250000'],
  ['an amount below zero', 'project', 'amount: 1250000.50', 'amount: -5'],
  ['a share above all', 'project', 'percentage: 60.5', 'percentage: 160'],
  ['a share with its sign', 'project', 'percentage: 60.5', 'percentage: 60%'],
  ['a currency in words', 'project', 'currency: USD', 'currency: dólares'],
  ['a key with an accent', 'project', 'id: uno', 'id: única'],
  ['a key with spaces', 'project', 'id: uno', 'id: el uno'],
  ['an organisation that has no record', 'project', 'organization: amexcid', 'organization: amexid'],
  ['an organisation by its name', 'project', 'organization: amexcid', 'organization: Agencia de Cooperación'],
  ['a source that has no record', 'project', 'sources:\n  - informe-2012', 'sources:\n  - informe-2013'],
  ['a concept that has no record', 'project', '- cooperacion-tecnica', '- cooperacion'],
  ['fields in place of a list', 'project', 'related:\n  - otro', 'related:\n  clave: otro'],
  ['a text in place of fields', 'project', 'sdg:\n  main: 16\n  targets:\n    - ', 'sdg: '],
  ['an address without its beginning', 'project', 'url: https://example.org', 'url: www.example.org'],
  ['a draft in Spanish', 'project', 'draft: true', 'draft: sí'],
  ['a language in words', 'organization', 'language: en', 'language: inglés'],
  ['a type of organisation by its words', 'organization', 'type: 10', 'type: Gobierno'],
  ['no author', 'source', 'authors:\n  - Secretaría', 'authors: []'],
  ['a type of source in Spanish', 'source', 'type: report', 'type: informe'],
  ['a name without the reference language', 'groupings', '    es: Grupo\n', ''],
  ['a field where there is a list', 'groupings', '- key: grupo', '- nombre: x\n  key: grupo'],
];

describe('the schema of a file', () => {
  test.each(tried)('takes a correct %s', (type) => {
    const validate = validator(type);
    validate(read(type, correct[type]));
    expect(validate.errors ?? []).toEqual([]);
    expect(schemas[type].safeParse(read(type, correct[type])).success).toBe(true);
  });

  test.each(mistakes)('refuses %s', (_, type, from, to) => {
    const text = correct[type].replace(from, to);
    expect(text).not.toBe(correct[type]);
    expect(validator(type)(read(type, text))).toBe(false);
  });
});

describe('keys of records', () => {
  const withSource = (key: string) => ({ ...Object(read('project', correct.project)), sources: [key] });

  test('are taken by their form where the content has none yet', () => {
    const validate = schemaValidators(known.filter(({ type }) => type !== 'source'))('project');
    expect(validate(withSource('informe-2012'))).toBe(true);
    expect(validate(withSource('Informe 2012'))).toBe(false);
  });

  test('are taken by their form where there are too many to offer', () => {
    const sources = Array.from({ length: 2001 }, (_, n) =>
      parsed(`sources/fuente-${n}.yaml`, 'title: Una\n'),
    );
    const validate = schemaValidators([...known, ...sources])('project');
    expect(validate(withSource('fuente-99999'))).toBe(true);
    expect(validate(withSource('Fuente 1'))).toBe(false);
  });
});
