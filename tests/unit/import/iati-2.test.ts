import { describe, expect, it, test } from 'vitest';
import { contentWith } from '../check/base.ts';
import { activities, activity, imported, importing, lossesOf } from './importing.ts';

const of = (inside: string, attributes?: string) =>
  imported({ data: activities(activity(inside, attributes)) });

test('a whole activity becomes a record that cites its file', async () => {
  const { text, report } = await importing({
    from: 'datos/agua.xml',
    data: activities(
      activity(
        `<reporting-org ref="XE-9" type="10"><narrative>Agencia</narrative></reporting-org>
<participating-org ref="XE-2" role="1" type="10"><narrative>Fondo de Agua</narrative></participating-org>
<participating-org role="4"><narrative>UNODC</narrative></participating-org>
<activity-status code="2"/>
<activity-date type="1" iso-date="2011-03-25"/>
<transaction><transaction-type code="3"/><transaction-date iso-date="2012-05-01"/><value value-date="2012-05-01">12.50</value>
<provider-org ref="XE-2"/></transaction>
<result type="1"><title><narrative>Cien pozos</narrative></title></result>`,
        'xml:lang="es" default-currency="EUR" last-updated-datetime="2015-02-03T10:00:00"',
      ),
    ),
  });
  expect(report.projects).toMatchObject([{ path: 'projects/xe-1-a.mdx', outcome: 'new' }]);
  expect(text('projects/xe-1-a.mdx').replace(/written: .*/, 'written: …')).toBe(`---
title: Agua limpia
summary: Pozos.
identifiers:
  - scheme: IATI
    id: XE-1-A
participants:
  - organization: fondo-de-agua
    role: funder
  - organization: unodc
    role: implementing
countries:
  - BO
dates:
  plannedStart: 2011-03-25
status:
  declared: implementation
  asOf: 2015-02-03
  source: fichero
sectors:
  - code: '14020'
amounts:
  - kind: disbursement
    amount: 12.5
    currency: EUR
    asOf: 2012-05-01
    contributor:
      organization: fondo-de-agua
    source: fichero
results:
  - id: r1
    statement: Cien pozos
    source: fichero
sources:
  - fichero
imported:
  from: datos/agua.xml
  on: 2026-10-01
  written: …
---
`);
  expect(text('organizations/fondo-de-agua.mdx')).toBe(`---
title: Fondo de Agua
type: '10'
identifiers:
  - scheme: IATI
    id: XE-2
sources:
  - fichero
---
`);
  expect(text('sources/fichero.yaml')).toBe(`type: dataset
title: datos/agua.xml
authors:
  - Agencia
accessed: 2026-10-01
`);
});

describe('each element goes to its field', () => {
  it.each<[string, string, object]>([
    ['the region of M49', '<recipient-region code="419" vocabulary="2"/>', { regions: ['419'] }],
    ['a region of the DAC that M49 has', '<recipient-region code="298"/>', { regions: ['002'] }],
    ['a goal as a tag', '<tag code="6" vocabulary="2"/>', { sdg: { secondary: ['6'] } }],
    ['a goal as a sector', '<sector code="13" vocabulary="7"/>', { sdg: { secondary: ['13'] } }],
    ['a target as a sector', '<sector code="6.3" vocabulary="8"/>', { sdg: { targets: ['6.3'] } }],
    [
      'a marker',
      '<policy-marker code="1" significance="2"/>',
      { policyMarkers: [{ code: '1', significance: '2' }] },
    ],
    ['bilateral', '<collaboration-type code="1"/>', { scheme: 'bilateral' }],
    ['triangular', '<collaboration-type code="8"/>', { direction: 'triangular' }],
    ['a grant', '<default-finance-type code="110"/>', { financing: 'non-reimbursable' }],
    ['a loan', '<default-finance-type code="421"/>', { financing: 'reimbursable' }],
    ['technical assistance', '<default-aid-type code="D02"/>', { forms: ['technical'] }],
    [
      'another identifier',
      '<other-identifier ref="77" type="A1"><owner-org><narrative>Cancillería</narrative></owner-org></other-identifier>',
      { identifiers: [{ id: 'XE-1-A' }, { scheme: 'Cancillería', id: '77' }] },
    ],
    [
      'a document',
      '<document-link url="https://x.example/a.pdf" format="application/pdf"><title><narrative>Informe</narrative></title><category code="B01"/><language code="es"/></document-link>',
      { documents: [{ title: 'Informe', url: 'https://x.example/a.pdf', category: 'B01', language: 'es' }] },
    ],
    [
      'a budget of one year',
      '<budget><period-start iso-date="2012-01-01"/><period-end iso-date="2012-12-31"/><value value-date="2011-01-01">5</value></budget>',
      { amounts: [{ kind: 'budget', amount: 5, currency: 'USD', asOf: '2012' }] },
    ],
    [
      'a budget of part of two years',
      '<budget><period-start iso-date="2012-07-01"/><period-end iso-date="2013-06-30"/><value>5</value></budget>',
      { amounts: [{ asOf: '2012-07-01', note: 'Periodo: del 2012-07-01 al 2013-06-30.' }] },
    ],
    [
      'money that came in',
      '<transaction><transaction-type code="1"/><transaction-date iso-date="2012-01-01"/><value currency="MXN">7</value></transaction>',
      { amounts: [{ kind: 'contribution', currency: 'MXN' }] },
    ],
    [
      'a country as who pays',
      '<participating-org role="1"><narrative>Mexico</narrative></participating-org>',
      { participants: [{ country: 'MX', role: 'funder' }] },
    ],
    [
      'nobody as who pays',
      '<participating-org role="1"><narrative>Unspecified</narrative></participating-org>',
      { participants: [{ name: 'Unspecified', role: 'funder' }] },
    ],
  ])('%s', async (_, inside, expected) => {
    expect(await of(inside)).toMatchObject(expected);
  });

  it('has a scope only where there is no country and no region', async () => {
    const data = activities(
      activity('<activity-scope code="1"/>').replace('<recipient-country code="BO"/>', ''),
    );
    expect(await imported({ data })).toMatchObject({ countries: [], scope: 'global' });
    expect((await of('<activity-scope code="1"/>')).scope).toBeUndefined();
  });

  it('names a related activity by its record, and tells of one that has none', async () => {
    const other = activity('').replace('XE-1-A', 'XE-1-B');
    const inside = '<related-activity ref="XE-1-B" type="1"/><related-activity ref="XE-1-C" type="1"/>';
    const { report, text } = await importing({ data: activities(`${activity(inside)}${other}`) });
    expect(text('projects/xe-1-a.mdx')).toContain('related:\n  - xe-1-b\n');
    expect(lossesOf(report)).toContain('unknownRelated related-activity/@ref XE-1-C');
  });
});

describe('a value that cannot be kept is told with what it was', () => {
  const money = (value: string): string =>
    `<transaction><transaction-type code="3"/><transaction-date iso-date="2012-01-01"/>${value}</transaction>`;
  it.each<[string, string]>([
    ['<activity-date type="1" iso-date="0000-00-00"/>', 'badDate activity-date/@iso-date 0000-00-00'],
    ['<activity-date type="1" iso-date="31/12/2013"/>', 'badDate activity-date/@iso-date 31/12/2013'],
    ['<activity-date type="1" iso-date="2013-02-30"/>', 'badDate activity-date/@iso-date 2013-02-30'],
    ['<activity-date type="7" iso-date="2013-02-03"/>', 'unknownCode activity-date/@type 7'],
    ['<activity-status code="9"/>', 'unknownCode activity-status/@code 9'],
    ['<sector code="99999"/>', 'unknownCode sector/@code 99999'],
    ['<sector code="15105"/>', 'sectorGroup sector/@code 15105'],
    ['<sector code="x" vocabulary="99"/>', 'otherVocabulary sector[@vocabulary="99"] x'],
    ['<recipient-country code="ZZ"/>', 'unknownCode recipient-country/@code ZZ'],
    ['<recipient-region code="589"/>', 'unknownCode recipient-region/@code 589'],
    ['<policy-marker code="1"/>', 'missingPart policy-marker/@significance 1'],
    [
      '<participating-org role="8"><narrative>X</narrative></participating-org>',
      'unknownCode participating-org/@role 8 X',
    ],
    ['<document-link url="../x"><title/></document-link>', 'badAddress document-link/@url ../x'],
    ['<document-link url="javascript:alert(1)"/>', 'badAddress document-link/@url javascript:alert(1)'],
    [money('<value currency="USD">-5.5</value>'), 'subtracted transaction/value -5.5 USD'],
    [money('<value currency="XYZ">5</value>'), 'unknownCurrency transaction/value/@currency 5 XYZ'],
    [money('<value currency="USD">1,000</value>'), 'badNumber transaction/value 1,000'],
    [money('<value currency="USD">1e400</value>'), 'badNumber transaction/value 1e400'],
    [
      money(`<value currency="USD">${'9'.repeat(40)}</value>`),
      `badNumber transaction/value ${'9'.repeat(40)}`,
    ],
    [money('<value currency="USD">NaN</value>'), 'badNumber transaction/value NaN'],
    [money(''), 'missingPart transaction/value'],
    [
      '<transaction><transaction-type code="4"/><value>5</value></transaction>',
      'amountLeftOut transaction/value 5',
    ],
    ['<title><narrative xml:lang="fr">Eau</narrative></title>', 'otherLanguage title[@xml:lang="fr"] Eau'],
    ['<title><narrative>Otro</narrative></title>', 'secondValue title Otro'],
    [
      '<description type="2"><narrative xml:lang="x y">Z</narrative></description>',
      'badLanguage description/narrative/@xml:lang x y',
    ],
    ['<result type="1"/>', 'missingPart result/title'],
    ['<related-activity ref="XX" type="1"/>', 'unknownRelated related-activity/@ref XX'],
    [
      '<description type="2"><narrative>Perd\ufffddo</narrative></description>',
      'lostLetters description/narrative Perd?do',
    ],
  ])('%s', async (inside, loss) => {
    const { report } = await of(inside);
    expect(lossesOf(report)).toContain(loss);
  });

  it('takes a currency from nowhere', async () => {
    const { amounts, report } = await of(money('<value>5</value>'), 'xml:lang="es"');
    expect(amounts).toEqual([]);
    expect(lossesOf(report)).toContain('noCurrency transaction/value 5');
  });

  it('leaves out a record without identifier, and names one without title by its identifier', async () => {
    const nameless = activity('').replace('XE-1-A', ' ');
    const untitled = activity('').replace('Agua limpia', '');
    const { report } = await importing({ data: activities(nameless + untitled) });
    expect(report).toMatchObject({ records: 2, chosen: 1, projects: [{ title: 'XE-1-A' }] });
    expect(lossesOf(report)).toEqual(['noIdentifier iati-identifier', 'noTitle title XE-1-A']);
  });

  it('gives the sector that a code belongs to as inferred, and drops shares that no longer add up', async () => {
    const data = activities(
      activity('<sector code="15105" percentage="50"/>').replace(
        'code="14020"',
        'code="14020" percentage="50"',
      ),
    );
    const { sectors, report } = await imported({ data });
    expect(sectors).toEqual([
      { code: '14020', basis: 'stated' },
      { code: '151', basis: 'inferred' },
    ]);
    expect(lossesOf(report)).toContain('sharesDropped sector/@percentage');
  });

  it('adds up transactions that are too many to read, by kind, currency, year and giver', async () => {
    const many = Array.from({ length: 30 }, (_, n) =>
      money('<value currency="USD">0.1</value>').replace('2012', n < 20 ? '2012' : '2013'),
    ).join('');
    const { amounts, report } = await of(many);
    expect(amounts).toMatchObject([
      {
        kind: 'disbursement',
        amount: 2,
        asOf: '2012',
        note: 'Suma de 20 transacciones que el archivo da una por una.',
      },
      { kind: 'disbursement', amount: 1, asOf: '2013' },
    ]);
    expect(lossesOf(report)).toContain('amountsSummed amounts 30 → 2');
  });
});

describe('negative transactions', () => {
  const paid = (value: string, year = '2012', type = '3', giver = '') =>
    `<transaction><transaction-type code="${type}"/><transaction-date iso-date="${year}-05-01"/><value currency="USD">${value}</value>${giver === '' ? '' : `<provider-org><narrative>${giver}</narrative></provider-org>`}</transaction>`;

  it('are taken from the others of their kind, currency, year and giver, and the record says so', async () => {
    const { amounts, caveats, report } = await of(
      paid('100') + paid('-30') + paid('50', '2013') + paid('7', '2012', '2'),
    );
    expect(amounts).toMatchObject([
      {
        kind: 'disbursement',
        amount: 70,
        asOf: '2012',
        note: 'Suma de 2 transacciones, de las que 1 resta.',
      },
      { kind: 'disbursement', amount: 50, asOf: '2013-05-01' },
      { kind: 'commitment', amount: 7 },
    ]);
    expect(caveats).toEqual([]);
    expect(lossesOf(report)).toContain('subtracted transaction/value -30 USD');
  });

  it('are taken from all givers and years together where one of them would be negative', async () => {
    const byGiver = await of(paid('100', '2012', '3', 'Uno') + paid('-30', '2012', '3', 'Dos'));
    expect(byGiver.amounts).toMatchObject([{ amount: 70, asOf: '2012' }]);
    const byYear = await of(paid('100', '2012') + paid('-30', '2013') + paid('1', '2013'));
    expect(byYear.amounts).toMatchObject([
      { amount: 71, asOf: '2013', note: 'Suma de 3 transacciones, de las que 1 resta.' },
    ]);
  });

  it('that outweigh the others leave their kind to a caveat', async () => {
    const { amounts, caveats, report } = await of(paid('10') + paid('-30.5') + paid('7', '2012', '2'));
    expect(amounts).toMatchObject([{ kind: 'commitment', amount: 7 }]);
    expect(caveats).toMatchObject([{ text: expect.stringMatching(/^Desembolso: .* suman -20.5 USD\./) }]);
    expect(lossesOf(report).some((loss) => loss.startsWith('leftToCaveat amounts Desembolso'))).toBe(true);
  });

  it('count once each where there are too many amounts to read', async () => {
    const many = Array.from({ length: 30 }, (_, n) => paid('1', String(1980 + n))).join('');
    const { amounts } = await of(many + paid('-0.5', '1980') + paid('1', '1980', '3', 'Uno'));
    expect(amounts.reduce((sum, { amount }) => sum + amount, 0)).toBe(30.5);
  });

  it('are told in the languages of the record’s translations', async () => {
    const english = '<title><narrative xml:lang="en">Clean water</narrative></title>';
    const inside = english + paid('100') + paid('-30') + paid('-1', '2012', '2');
    const { text } = await importing({ data: activities(activity(inside)) });
    expect(text('projects/xe-1-a.en.mdx')).toContain('note: Sum of 2 transactions, of which 1 subtracts.');
    expect(text('projects/xe-1-a.en.mdx')).toContain("'Commitment: the file gives 1 transaction");
  });
});

describe('languages', () => {
  it('puts the words of another language of the site in a translation', async () => {
    const data = activities(
      activity(
        '<title><narrative xml:lang="EN">Clean water</narrative></title><description><narrative xml:lang="en-GB">Wells.</narrative></description><result type="1"><title><narrative>Pozo</narrative><narrative xml:lang="en">Well</narrative></title></result>',
      ),
    );
    const { text } = await importing({ data });
    expect(text('projects/xe-1-a.en.mdx')).toBe(`---
title: Clean water
summary: Wells.
results:
  - id: r1
    statement: Well
---
`);
  });

  it('marks a record whose words are not in the reference language', async () => {
    expect(await of('', 'xml:lang="en"')).toMatchObject({ language: 'en', title: 'Agua limpia' });
    const { language, report } = await of('', '');
    expect(language).toBeUndefined();
    expect(lossesOf(report)).toEqual(['noLanguage @xml:lang es']);
  });

  it('says of a budget what it says in the languages of the record and its translations', async () => {
    const budget =
      '<budget type="2"><period-start iso-date="2012-02-01"/><period-end iso-date="2013-03-31"/><value value-date="2012-01-01">5</value></budget>';
    const english = '<title><narrative xml:lang="en">Clean water</narrative></title>';
    const { text } = await importing({ data: activities(activity(english + budget)) });
    expect(text('projects/xe-1-a.mdx')).toContain('Presupuesto revisado. Periodo: del 2012-02-01');
    expect(text('projects/xe-1-a.en.mdx')).toContain('Revised budget. Period: 2012-02-01');
    const { amounts, report } = await of(budget);
    expect(amounts).toMatchObject([{ note: expect.stringMatching(/^Presupuesto revisado/) }]);
    expect(lossesOf(report)).toEqual([]);
  });

  it('takes the language that it is told for words of which only the record says it', async () => {
    const inside = '<description type="2"><narrative xml:lang="en">Wells.</narrative></description>';
    const data = activities(activity(inside, 'xml:lang="en"'));
    const { language, body, report } = await imported({ data, languageOverride: 'es' });
    expect(language).toBeUndefined();
    expect(body).toBe('');
    expect(lossesOf(report)).toEqual([
      'languageOverridden @xml:lang="en" Agua limpia',
      'languageOverridden @xml:lang="en" Pozos.',
      'otherLanguage description[@xml:lang="en"] Wells.',
    ]);
    expect((await imported({ data })).language).toBe('en');
    const same = await imported({ data: activities(activity('')), languageOverride: 'es' });
    expect(lossesOf(same.report)).toEqual([]);
  });

  it('shows long and further descriptions in the body, as the plain text that they are', async () => {
    const long = 'Una oración que dice algo de lo que se hace en el lugar. '.repeat(20).trim();
    const { summary, body } = await of(
      `<description><narrative>${long}</narrative></description><description type="2"><narrative>1. Uno {x}
2. Dos &lt;b&gt; [@clave] # *y*

import algo</narrative></description>`,
    );
    expect(summary.length).toBeLessThan(500);
    expect(body).toContain(long);
    expect(body).toContain('## Objetivos\n\n1\\. Uno \\{x\\}\n\n2\\. Dos \\<b\\> \\[ @clave\\] \\# \\*y\\*');
  });
});

describe('organisations', () => {
  const party = (attributes: string, name: string): string =>
    `<participating-org role="1" ${attributes}><narrative>${name}</narrative></participating-org>`;
  const content = contentWith({
    file: 'organizations/unodc.mdx',
    find: "type: '40'",
    put: "type: '40'\nidentifiers:\n  - scheme: iati\n    id: XM-DAC-41128\n  - scheme: dac-channel\n    id: '41999'",
  });
  it.each<[string, string, string]>([
    ['identifier, in any case of letters', party('ref="xm-dac-41128"', 'Otra cosa'), 'unodc'],
    ['identifier of the DAC', party('ref="XM-DAC-41999"', 'Otra cosa'), 'unodc'],
    [
      'name, without accents',
      party('', 'OFICINA DE LAS NACIONES UNIDAS CONTRA LA DROGA Y EL DELITO'),
      'unodc',
    ],
    ['acronym', party('', 'Unodc'), 'unodc'],
    ['name with an acronym behind it', party('', 'Secretaría Anticorrupción y Buen Gobierno (SABG)'), 'sabg'],
    ['nothing', party('', 'Junta Nueva'), 'junta-nueva'],
    ['nothing, but its identifier', party('ref="XE-77"', ''), 'xe-77'],
  ])('is known by its %s', async (_, inside, key) => {
    const { participants } = await imported({ data: activities(activity(inside)), content });
    expect(participants).toMatchObject([{ organization: key }]);
  });

  it('makes one record of several mentions, with all that they say', async () => {
    const inside = [
      party('', 'Junta'),
      party('ref="XE-7" type="15"', 'JUNTA'),
      party('ref="XE-7"', 'La Junta'),
    ].join('');
    const { participants, report } = await imported({ data: activities(activity(inside)) });
    expect(participants).toMatchObject([{ organization: 'junta' }]);
    expect(report.files.filter((path) => path.startsWith('organizations/'))).toEqual([
      'organizations/junta.mdx',
    ]);
  });

  it('makes two records of one name with two identifiers, and takes the bare name for neither', async () => {
    const inside = [
      party('', 'Ministerio de Salud'),
      party('ref="GT-GOV-1"', 'Ministerio de Salud'),
      party('ref="HN-GOV-9"', 'MINISTERIO DE SALUD'),
    ].join('');
    const data = activities(activity(inside));
    const first = await importing({ data });
    const made = first.report.files.filter((path) => path.startsWith('organizations/'));
    expect(made).toHaveLength(2);
    expect(made.map((path) => /GT-GOV-1|HN-GOV-9/.exec(first.text(path))?.[0]).sort()).toEqual([
      'GT-GOV-1',
      'HN-GOV-9',
    ]);
    expect(lossesOf(first.report)).toEqual(
      expect.arrayContaining([
        'ambiguousName participating-org Ministerio de Salud',
        'namesake participating-org MINISTERIO DE SALUD (HN-GOV-9)',
      ]),
    );
    const again = await importing({ data, content: first.content });
    expect(again.report.files).toEqual([]);
  });

  it.each([
    ['ref="XM-DAC-99999"', 2],
    ['ref="XE-1"', 2],
  ])('does not take a record for one with another identifier of its kind: %s', async (ref, mentions) => {
    const name = 'Oficina de las Naciones Unidas contra la Droga y el Delito';
    const inside = party('ref="XM-DAC-41128"', name) + party(ref, name);
    const { participants } = await imported({ data: activities(activity(inside)), content });
    expect(new Set(participants.map(({ organization }) => organization)).size).toBe(mentions);
  });

  it('takes a bare name the same way the first time and the second', async () => {
    const inside = party('', 'UNODC') + party('ref="XE-1"', 'UNODC');
    const data = activities(activity(inside));
    const first = await importing({ data, content });
    expect(lossesOf(first.report)).toContain('ambiguousName participating-org UNODC');
    expect((await importing({ data, content: first.content })).report.files).toEqual([]);
  });

  it('takes a record whose identifiers are of another kind by its name', async () => {
    const other = contentWith({
      file: 'organizations/unodc.mdx',
      find: "type: '40'",
      put: "type: '40'\nidentifiers:\n  - scheme: dac-channel\n    id: '41128'",
    });
    const inside = party('ref="XE-1"', 'UNODC');
    const { participants } = await imported({ data: activities(activity(inside)), content: other });
    expect(participants).toMatchObject([{ organization: 'unodc' }]);
  });

  it('leaves the name of two records as a name', async () => {
    const twice = contentWith({
      file: 'organizations/sabg.mdx',
      find: '  - SABG',
      put: '  - SABG\n  - UNODC',
    });
    const { participants, report } = await imported({
      data: activities(activity(party('', 'UNODC'))),
      content: twice,
    });
    expect(participants).toMatchObject([{ name: 'UNODC' }]);
    expect(lossesOf(report)).toContain('ambiguousName participating-org UNODC');
  });

  it('come from an organisation file too', async () => {
    const data = `<iati-organisations version="2.03"><iati-organisation xml:lang="es">
<organisation-identifier>XE-5</organisation-identifier><name><narrative>Consejo</narrative><narrative xml:lang="en">Council</narrative></name>
<reporting-org ref="XE-5" type="15"><narrative>Consejo</narrative></reporting-org>
<total-budget><value>5</value></total-budget></iati-organisation></iati-organisations>`;
    const { text, report } = await importing({ data });
    expect(text('organizations/consejo.mdx')).toContain(
      "type: '15'\nidentifiers:\n  - scheme: IATI\n    id: XE-5",
    );
    expect(text('organizations/consejo.en.mdx')).toBe('---\ntitle: Council\n---\n');
    expect(report.unmapped.map(({ path }) => path)).toContain('iati-organisation/total-budget');
  });
});
