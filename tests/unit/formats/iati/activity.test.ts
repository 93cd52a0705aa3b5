import { describe, expect, it } from 'vitest';
import { textOf } from '#formats/data-file.ts';
import { someCatalog } from '../../fixtures/records.ts';
import { iatiFiles } from '#formats/iati/iati-files.ts';
import { activitiesOf, bare, exported, type ProjectData, registerOf } from './exported.ts';

it('makes no file where the site does not say who reports', () => {
  expect(iatiFiles(someCatalog())).toEqual([]);
});

it('makes the same files each time', async () => {
  const texts = async () => Promise.all(iatiFiles(registerOf()).map(textOf));
  expect(await texts()).toEqual(await texts());
});

it('makes no activities file where no record can be exported: IATI does not allow an empty one', () => {
  const files = iatiFiles(registerOf({ dates: {} }));
  expect(files.map(({ path }) => path)).toEqual([
    'data/iati-organisations.xml',
    'data/iati-losses.json',
    'data/iati-losses.csv',
  ]);
});

it('a record with what IATI asks for loses nothing', () => {
  const { say, losses } = exported();
  expect(losses).toEqual([]);
  expect(say('iati-identifier')).toEqual(['XE-EXAMPLE-ATLAS-riego']);
  expect(say('reporting-org/@secondary-reporter')).toEqual(['1']);
  expect(say('@linked-data-uri')).toEqual(['https://atlas.example/base/proyectos/riego/']);
  expect(say('activity-status/@code')).toEqual(['2']);
  expect(say('recipient-country/@code')).toEqual(['BO']);
  expect(say("sector[@vocabulary='1']/@code")).toEqual(['14030']);
  expect(say('participating-org/@ref')).toEqual(['XM-DAC-44000']);
});

it('says each text in each language that has it, and marks a record in another language', () => {
  const both = exported({}, { title: 'Irrigation', summary: 'Watering better.' });
  expect(both.say("title/narrative[@xml:lang='es']")).toEqual(['Riego']);
  expect(both.say("title/narrative[@xml:lang='en']")).toEqual(['Irrigation']);
  const foreign = exported({ language: 'pt' });
  expect(foreign.say('@xml:lang')).toEqual(['pt']);
  expect(foreign.say('title/narrative/@xml:lang')).toEqual(['pt']);
});

describe('what cannot be exported honestly is left out', () => {
  it.each<[string, Partial<ProjectData>]>([
    ['no-start', { dates: { actualEnd: 2020 } }],
    ['no-start', { dates: { actualStart: 'unknown' } }],
    ['no-status', { status: { asPublished: 'EN PROCESO', asOf: 2020 } }],
    ['no-sector', { sectors: [] }],
    ['no-place', { countries: [] }],
    ['no-participant', { participants: [] }],
    ['no-participant', { participants: [{ country: 'BO', role: 'recipient' }] }],
    ['actual-date-in-future', { dates: { actualStart: 2020, actualEnd: 2027 } }],
    ['dates-out-of-order', { dates: { plannedStart: '2020-05', plannedEnd: '2020-04' } }],
  ])('%s', (rule, data) => {
    expect(exported(data).leftOut).toBe(rule);
  });
});

describe('dates', () => {
  it('of which the month or the day is not known begin on the first day and end on the last', () => {
    const { say, losses } = exported({
      dates: { plannedStart: '2019', actualStart: '2020-02', plannedEnd: '2024-02', actualEnd: '2025' },
    });
    expect(say('activity-date/@type')).toEqual(['1', '2', '3', '4']);
    expect(say('activity-date/@iso-date')).toEqual(['2019-01-01', '2020-02-01', '2024-02-29', '2025-12-31']);
    expect(say('activity-date/@marks:date')).toEqual(['2019', '2020-02', '2024-02', '2025']);
    expect(say("activity-date[@type='1']/narrative")).toEqual([
      '2019, sin mes ni día',
      '2019, month and day not known',
    ]);
    expect(say("activity-date[@type='3']/narrative[@xml:lang='es']")).toEqual(['febrero de 2024, sin día']);
    expect(losses).toHaveLength(4);
    expect(losses[0]).toBe(
      'dates.plannedStart date-precision (activity-date/narrative): IATI asks for day, month and year; only 2019 is known. The first possible day stands for a start, the last for an end.',
    );
  });

  it('that say that it ended in a year that is not over are left out, whatever the day of the build', () => {
    const { say, losses } = exported({ dates: { actualStart: '2020-02-03', actualEnd: '2026' } });
    expect(say('activity-date/@type')).toEqual(['2']);
    expect(losses).toEqual([
      'dates.actualEnd date-not-over (): Only 2026 is known, which is not over: IATI takes nothing for done that may lie ahead, and it is left out.',
    ]);
    expect(
      exported({ dates: { actualStart: '2020-02-03', actualEnd: '2025' } }).say('activity-date/@type'),
    ).toEqual(['2', '4']);
  });

  it('that nobody published are marked so', () => {
    const { say, losses } = exported({
      dates: { actualStart: { value: '2020-02-03', basis: 'inferred' }, plannedEnd: 'unknown' },
    });
    expect(say('activity-date/@marks:basis')).toEqual(['inferred']);
    expect(say("activity-date/narrative[@xml:lang='es']")).toEqual([
      '3 de febrero de 2020; inferido por este registro, no publicado',
    ]);
    expect(losses).toEqual([
      'dates.actualStart.basis inferred (activity-date/narrative): That it is a reading of this register and was not published: 3 February 2020.',
      'dates.plannedEnd date-unknown (): What the record says of the date: Not known.',
    ]);
  });
});

describe('the status', () => {
  it('that was declared goes with its words and its date', () => {
    const { say, losses } = exported({
      dates: { plannedStart: 2011, plannedEnd: 2013 },
      status: { declared: 'implementation', asPublished: 'EN PROCESO', asOf: 'unknown' },
    });
    expect(say('activity-status/@code')).toEqual(['2']);
    expect(say('activity-status/@marks:as-published')).toEqual(['EN PROCESO']);
    expect(say('activity-status/@marks:as-of')).toEqual(['unknown']);
    expect(say("description[@marks:kind='status-published']/narrative[@xml:lang='es']")).toEqual([
      'Estado declarado: Ejecución; publicado así: «EN PROCESO»; fecha de la declaración: se desconoce.',
    ]);
    // What the dates say stands beside it.
    expect(say("description[@marks:kind='status-dates']/narrative[@xml:lang='es']")).toEqual([
      'Su fin previsto (2013) pasó hace 12 años, y no se conoce que alguien haya declarado su cierre.',
    ]);
    expect(losses).toContain(
      'status.asPublished status-as-published (description): The words published of the status, and their date: EN PROCESO; unknown.',
    );
  });

  it('that is only inferred goes with a description that says so', () => {
    const { say, losses } = exported(
      { status: { inferred: { value: 'closed', why: 'Ya hay informe final.' } } },
      {
        title: 'Irrigation',
        summary: 'Watering better.',
        status: { inferred: { why: 'There is a final report.' } },
      },
    );
    expect(say('activity-status/@code')).toEqual(['4']);
    expect(say('activity-status/@marks:basis')).toEqual(['inferred']);
    expect(say("description[@type='4']/@marks:status")).toEqual(['closed']);
    expect(say("description[@type='4']/narrative")).toEqual([
      'Estado inferido por este registro; nadie lo declaró: Ya hay informe final.',
      'Status inferred by this register; nobody declared it: There is a final report.',
    ]);
    expect(losses).toEqual([
      'status.inferred status-inferred (description): That nobody declared the status: Closed is what the evidence suggests. IATI does not tell the two apart.',
    ]);
  });

  it('that nobody declared goes with the words that were published of it', () => {
    const { say, losses } = exported({
      status: { asPublished: 'DESPEDIDA', asOf: 'unknown', inferred: { value: 'closed', why: 'Se fueron.' } },
    });
    expect(say("description[@marks:kind='status-published']/narrative")).toEqual([
      'Lo publicado sobre su estado, que nadie declaró: «DESPEDIDA»; fecha: se desconoce.',
      'What was published of its status, which nobody declared: “DESPEDIDA”; date: unknown.',
    ]);
    expect(losses[0]).toContain('status.asPublished status-as-published (description)');
  });

  it('that was declared is not replaced by what the researcher reads', () => {
    const { say, losses } = exported({
      status: { declared: 'implementation', inferred: { value: 'closed', why: 'Ya hay informe final.' } },
    });
    expect(say('activity-status/@code')).toEqual(['2']);
    expect(losses.map((loss) => loss.split(' ')[1])).toEqual(['status-reading']);
  });
});

describe('who takes part', () => {
  it('has the IATI role nearest to an Ibero-American one, and the role itself in words', () => {
    const { say, losses } = exported({
      participants: [
        { organization: 'banco', role: 'second-provider' },
        { organization: 'fondo', role: 'first-provider' },
        { organization: 'agencia', role: 'extending' },
        { country: 'BO', role: 'recipient' },
        { id: 'oficina', name: 'Oficina', country: 'PE', role: 'partner', note: 'Solo al inicio.' },
      ],
    });
    expect(say('participating-org/@role')).toEqual(['3', '4', '3', '4']);
    // Nobody says that who receives carries anything out.
    expect(say('marks:participant/@marks:role')).toEqual(['recipient']);
    expect(say('participating-org/@crs-channel-code')).toEqual(['44000']);
    expect(say('participating-org/@marks:role')).toEqual(['second-provider', 'first-provider', 'partner']);
    // From the record, from site.yaml, and none made up.
    expect(say('participating-org/@ref')).toEqual(['XM-DAC-44000', 'XI-IATI-FONDO']);
    expect(say("marks:participant[@marks:named='false']/narrative")).toEqual(['Bolivia', 'Bolivia']);
    expect(say("description[@marks:kind='roles']/narrative[@xml:lang='es']")).toEqual([
      'Papeles que IATI no distingue: Banco: segundo oferente; Fondo: primer oferente; Oficina: socio; Bolivia: receptor.',
    ]);
    expect(losses.filter((loss) => !loss.includes('.role '))).toEqual([
      'participants.4.note participant-note (): The note: “Solo al inicio.”',
      'participants.4.country participant-country (participating-org/@marks:country): The participant’s country: Peru.',
    ]);
    expect(losses.filter((loss) => loss.includes('.role '))).toHaveLength(4);
  });
});

describe('places', () => {
  const where = (data: Parameters<typeof exported>[0]) => {
    const { say, losses } = exported({ countries: [], ...data });
    return {
      country: say('recipient-country/@code'),
      region: say('recipient-region/@code'),
      vocabulary: say('recipient-region/@vocabulary'),
      locations: say('location/administrative/@code'),
      tags: say('tag/@code'),
      losses,
    };
  };

  it('several countries are locations in the smallest region that covers them, with no share made up', () => {
    const { losses, ...rest } = where({ countries: ['BO', 'PE'] });
    expect(rest).toEqual({
      country: [],
      region: ['005'],
      vocabulary: ['2'],
      locations: ['BO', 'PE'],
      tags: [],
    });
    expect(losses).toEqual([
      'countries places-without-shares (location): IATI asks for the share of each place, which is not known: Bolivia, Peru. The smallest region that covers them stands for them; countries are locations: whoever filters by recipient country will not find it.',
    ]);
  });

  it.each<[string, Partial<ProjectData>, string, string[]]>([
    ['countries of two continents', { countries: ['BO', 'KE'] }, '001', []],
    ['a country and a region', { countries: ['BO'], regions: ['013'] }, '419', ['region:013']],
    [
      'a grouping and a region',
      { regions: ['mesoamerica', '029'] },
      '419',
      ['region:mesoamerica', 'region:029'],
    ],
  ])('%s', (_, data, region, tags) => {
    expect(where(data)).toMatchObject({ region: [region], vocabulary: ['2'], tags });
  });

  it.each<[string, Partial<ProjectData>, string[], string[]]>([
    ['one region', { regions: ['013'] }, ['013'], ['2']],
    ['one grouping', { regions: ['mesoamerica'] }, ['mesoamerica'], ['99']],
    ['the world', { scope: 'global' }, ['001'], ['2']],
    ['nowhere in particular', { scope: 'unspecified' }, ['998'], ['1']],
  ])('%s is held whole', (_, data, region, vocabulary) => {
    expect(where(data)).toMatchObject({ region, vocabulary, losses: [] });
  });

  it('says that the reach is the world', () => {
    expect(exported({ countries: [], scope: 'global' }).say('activity-scope/@code')).toEqual(['1']);
  });
});

describe('sectors', () => {
  it('of five and of three digits are two vocabularies, each with its shares', () => {
    const { say, losses } = exported({
      sectors: [
        { code: '14030', percentage: 60 },
        { code: '311', percentage: 100 },
        { code: '14015', percentage: 40 },
      ],
    });
    expect(say('sector/@code')).toEqual(['14030', '14015', '311']);
    expect(say('sector/@vocabulary')).toEqual(['1', '1', '2']);
    expect(say('sector/@percentage')).toEqual(['60', '40', '100']);
    expect(losses).toEqual([]);
  });

  it('whose shares are not known are tags: no share is made up', () => {
    const { say, losses } = exported({ sectors: [{ code: '14030' }, { code: '31120' }] });
    expect(say('sector/@code')).toEqual(['99810']);
    expect(say('sector/@marks:basis')).toEqual(['derived']);
    expect(say('tag/@code')).toEqual(['sector:14030', 'sector:31120']);
    expect(losses.map((loss) => loss.split(' ').slice(0, 2).join(' '))).toEqual(['sectors sector-shares']);
  });

  it('of thirds add up to exactly 100', () => {
    const { say, losses } = exported({
      sectors: ['14030', '14015', '31120'].map((code) => ({ code, percentage: 33.33 })),
    });
    expect(say('sector/@percentage')).toEqual(['33.34', '33.33', '33.33']);
    expect(say('sector/@marks:percentage')).toEqual(['33.33']);
    expect(losses).toHaveLength(1);
  });

  it('an only one has no share but the whole', () => {
    const { say, losses } = exported({ sectors: [{ code: '14030', percentage: 60 }] });
    expect(say('sector/@percentage')).toEqual([]);
    expect(losses[0]).toContain('sectors.percentage sector-percentage');
  });

  it('that are inferred say so', () => {
    const { say } = exported({ sectors: [{ code: '14030', basis: 'inferred' }] });
    expect(say('sector/@marks:basis')).toEqual(['inferred']);
    expect(say("sector/narrative[@xml:lang='en']")[0]).toMatch(
      /\(inferred by this register, not published\)$/,
    );
  });
});

describe('classifications', () => {
  it('are IATI’s where the record implies them, and tags of our own in every case', () => {
    const { say, losses } = exported({
      strand: 'provider',
      scheme: 'bilateral',
      direction: 'triangular',
      forms: ['technical', 'humanitarian'],
      financing: 'non-reimbursable',
      concepts: ['oferente', 'borrador-c'],
    });
    expect(say('collaboration-type/@code')).toEqual(['8']);
    expect(say('default-finance-type/@code')).toEqual(['110']);
    expect(say('@humanitarian')).toEqual(['1']);
    expect(say("tag[@vocabulary='99']/@code")).toEqual([
      'strand:provider',
      'scheme:bilateral',
      'direction:triangular',
      'form:technical',
      'form:humanitarian',
      'financing:non-reimbursable',
      'concept:oferente',
    ]);
    expect(say("tag[@code='strand:provider']/@vocabulary-uri")).toEqual([
      'https://atlas.example/base/datos/listas/vertientes/',
    ]);
    expect(losses).toEqual([
      'strand own-tag (tag): IATI has no field for “Provider”; it is a tag of a vocabulary of our own.',
      'forms own-tag (tag): IATI has no field for “Technical”; it is a tag of a vocabulary of our own.',
      'concepts own-tag (tag): IATI has no field for “Provider”; it is a tag of a vocabulary of our own.',
      'financing finance-type (tag): That the record says “non-reimbursable”; it is given as a grant, which by definition is not paid back. That is a reading of this register.',
    ]);
  });

  it.each([
    ['south-south', 'bilateral', ['1']],
    ['north-south', 'multilateral', []],
    ['triangular', 'regional', ['8']],
    ['south-south', 'regional', []],
  ] as const)('%s and %s', (direction, scheme, codes) => {
    expect(exported({ direction, scheme }).say('collaboration-type/@code')).toEqual(codes);
  });

  it.each(['reimbursable', 'mixed', 'in-kind', 'unknown'] as const)(
    'nothing is said of %s finance',
    (financing) => {
      const { say, losses } = exported({ financing });
      expect(say('default-finance-type')).toEqual([]);
      expect(losses[0]).toMatch(/^financing own-tag/);
    },
  );

  it('goals and targets are tags, the main goal marked', () => {
    const { say, losses } = exported({
      sdg: { main: 6, secondary: [2], targets: ['6.3'], basis: 'inferred' },
    });
    expect(say("tag[@vocabulary='2']/@code")).toEqual(['6', '2']);
    expect(say("tag[@vocabulary='3']/@code")).toEqual(['6.3']);
    expect(say("tag[@marks:main='true']/@code")).toEqual(['6']);
    expect(say('tag/@marks:basis')).toEqual(['inferred', 'inferred', 'inferred']);
    expect(losses).toEqual([
      'sdg.main main-goal (tag/@marks:main): That the main goal is 6.',
      'sdg.basis inferred (tag/narrative): That it is a reading of this register and was not published: 6, 2, 6.3.',
    ]);
  });

  it('policy markers keep their significance', () => {
    const { say, losses } = exported({
      policyMarkers: [
        { code: '1', significance: '2' },
        { code: '6', significance: '1', basis: 'inferred' },
      ],
    });
    expect(say('policy-marker/@code')).toEqual(['1', '6']);
    expect(say('policy-marker/@significance')).toEqual(['2', '1']);
    expect(losses).toHaveLength(1);
  });
});

describe('money', () => {
  const amounts = (
    list: NonNullable<Parameters<typeof exported>[0]>['amounts'],
    dates: NonNullable<Parameters<typeof exported>[0]>['dates'] = bare.dates,
  ) => exported({ amounts: list, dates });
  const amount = { amount: 1250000.5, currency: 'USD', source: 'dac' } as const;

  it('commitments and disbursements of which the day is known are transactions', () => {
    const { say, losses } = amounts([
      {
        ...amount,
        id: 'prestamo',
        kind: 'commitment',
        asOf: '2020-03-04',
        contributor: { organization: 'banco' },
      },
      { ...amount, kind: 'disbursement', asOf: '2020-05-06', contributor: { country: 'BO' } },
    ]);
    expect(say('transaction/transaction-type/@code')).toEqual(['2', '3']);
    expect(say('transaction/transaction-date/@iso-date')).toEqual(['2020-03-04', '2020-05-06']);
    expect(say('transaction/value')).toEqual(['1250000.5', '1250000.5']);
    expect(say('transaction/value/@currency')).toEqual(['USD', 'USD']);
    expect(say('transaction/provider-org/@ref')).toEqual(['XM-DAC-44000']);
    expect(say('transaction/@marks:id')).toEqual(['prestamo']);
    expect(losses).toEqual([]);
  });

  it('an amount that its note qualifies is a loss: who adds up does not read notes', () => {
    const list = [
      { ...amount, kind: 'commitment', asOf: '2020-03-04', note: 'Suma de las demás.' },
      { ...amount, kind: 'budget', asOf: '2020-03-04', note: 'Total.' },
    ] as const;
    const dates = { actualStart: '2020-02-03', plannedEnd: '2021-02-02' };
    const { say, losses } = amounts([...list], dates);
    expect(say('transaction | budget')).toEqual([]);
    expect(losses).toEqual([
      'amounts.1 amount-qualified (): It is not exported, because a note qualifies it and whoever adds up would not read it. Budget: 1,250,000.5 USD (4 March 2020): “Total.”',
      'amounts.0 amount-qualified (): It is not exported, because a note qualifies it and whoever adds up would not read it. Commitment: 1,250,000.5 USD (4 March 2020): “Suma de las demás.”',
    ]);
    // In an imported record it is the description that the transaction came with.
    const imported = exported({ amounts: [...list], dates, imported: { from: 'x.xml', on: '2026-01-02' } });
    expect(imported.say('transaction/description/narrative')).toEqual(['Suma de las demás.']);
    expect(imported.say('budget')).toEqual([]);
  });

  it('an amount whose day is not known is not dated by a guess', () => {
    const { say, losses } = amounts([
      { ...amount, kind: 'commitment', asOf: '2020-03' },
      { ...amount, kind: 'disbursement', asOf: 'unknown' },
      { ...amount, kind: 'contribution', asOf: '2020-03-04' },
    ]);
    expect(say('transaction')).toEqual([]);
    expect(losses).toEqual([
      'amounts.0 amount-date (): Commitment: 1,250,000.5 USD (March 2020). IATI asks for the exact day, within the life of the project, which is not known.',
      'amounts.1 amount-date (): Disbursement: 1,250,000.5 USD (unknown). IATI asks for the exact day, within the life of the project, which is not known.',
      'amounts.2 amount-kind (): Contribution: 1,250,000.5 USD (4 March 2020). Whether it is a promise, a commitment or a payment is not known.',
    ]);
  });

  it('an amount of a day after the project’s end, when somebody read it, is not a transaction of that day', () => {
    const { losses } = amounts([{ ...amount, kind: 'commitment', asOf: '2025-03-04' }], {
      actualStart: '2020',
      actualEnd: '2021',
    });
    expect(losses.some((loss) => loss.includes('amount-date'))).toBe(true);
  });

  it('a budget goes where the project’s days are known and lie within a year', () => {
    const budget = { ...amount, kind: 'budget', asOf: '2020-03-04' } as const;
    const whole = amounts([budget], { actualStart: '2020-02-03', plannedEnd: '2021-02-02' });
    expect(whole.say('budget/period-start/@iso-date')).toEqual(['2020-02-03']);
    expect(whole.say('budget/period-end/@iso-date')).toEqual(['2021-02-02']);
    expect(whole.losses).toEqual([]);
    const longer = amounts([budget], { actualStart: '2020-02-03', plannedEnd: '2021-02-03' });
    expect(longer.say('budget')).toEqual([]);
    expect(longer.losses[0]).toContain('amounts.0 budget-period');
  });

  it('a budget of a year goes where the year is known to be its period: in an imported record', () => {
    const budget = { ...amount, kind: 'budget', asOf: '2024-02' } as const;
    const { say, losses } = exported({ amounts: [budget], imported: { from: 'x.xml', on: '2026-01-02' } });
    expect(say('budget/period-start/@iso-date')).toEqual(['2024-02-01']);
    expect(say('budget/period-end/@iso-date')).toEqual(['2024-02-29']);
    expect(say('budget/value/@value-date')).toEqual(['2024-02-01']);
    expect(say('budget/@marks:as-of')).toEqual(['2024-02']);
    expect(losses[0]).toBe(
      'amounts.0.asOf budget-value-date (budget/@marks:as-of): Budget: 1,250,000.5 USD (February 2024). The day of the value, which IATI asks for, is not known; the first of the period stands for it.',
    );
    expect(amounts([budget]).losses[0]).toContain('amounts.0 budget-period');
  });
});

describe('documents, results and notes', () => {
  it('documents go where their kind is known, with a media type that their address says', () => {
    const { say, losses } = exported({
      documents: [
        { title: 'Report', url: 'https://x.example/Report.PDF?v=1', language: 'en', category: 'B01' },
        { title: 'Página', url: 'https://x.example/una%20página', category: 'A12' },
        { title: 'Nota', url: 'https://x.example/nota' },
        { title: 'Texto', url: 'https://x.example/a.b/p.txt', category: 'A12' },
        { title: 'Programa', url: 'https://x.example/ver.cgi?f=a.pdf', category: 'A12' },
      ],
    });
    expect(say('document-link/@format')).toEqual(['application/pdf', 'text/html', 'text/plain', 'text/html']);
    expect(say('document-link/@url')).toEqual([
      'https://x.example/Report.PDF?v=1',
      'https://x.example/una%20página',
      'https://x.example/a.b/p.txt',
      'https://x.example/ver.cgi?f=a.pdf',
    ]);
    expect(say('document-link/language/@code')).toEqual(['en']);
    expect(losses).toEqual([
      'documents.2 document-category (): “Nota, https://x.example/nota”. IATI asks for the kind of each document, which the record does not give.',
    ]);
  });

  it('results are told without a type or a measure that nobody gave', () => {
    const { say, losses } = exported(
      { results: [{ id: 'pozos', statement: 'Hay pozos.' }] },
      {
        title: 'Irrigation',
        summary: 'Watering better.',
        results: [{ id: 'pozos', statement: 'There are wells.' }],
      },
    );
    expect(say('result/@type')).toEqual(['9']);
    expect(say('result/@marks:id')).toEqual(['pozos']);
    expect(say('result/title/narrative')).toEqual(['Hay pozos.', 'There are wells.']);
    expect(say('result/indicator/@measure')).toEqual(['5']);
    expect(losses).toHaveLength(1);
  });

  it('what IATI has no field for is a description of type 4, labelled and marked', () => {
    const { say, losses } = exported({
      officialTitle: { text: 'Bewässerung', language: 'de' },
      inKind: [{ id: 'equipo', statement: 'Bombas.' }],
      lessons: [{ id: 'tiempo', statement: 'Tarda.' }],
      caveats: [{ id: 'fuente', text: 'Una sola fuente.' }],
      discrepancies: [
        {
          id: 'inicio',
          field: 'dates',
          says: [
            { source: 'dac', value: 2019 },
            { source: 'dof', value: 2020 },
          ],
        },
      ],
    });
    expect(say("description[@type='4']/@marks:kind")).toEqual([
      'official-title',
      'in-kind',
      'lesson',
      'caveat',
      'caveat',
    ]);
    expect(say('description/@marks:id')).toEqual(['equipo', 'tiempo', 'fuente', 'discrepancy-inicio']);
    expect(say("description[@type='4']/narrative")).toEqual([
      'Bewässerung',
      'Aporte en especie: Bombas.',
      'Lección: Tarda.',
      'Reserva: Una sola fuente.',
      'Reserva: Las fuentes no coinciden sobre «Fechas»: según «Aid & "terms"», 2019; según «Diario», 2020.',
    ]);
    expect(losses.map((loss) => loss.split(' ').slice(0, 2).join(' '))).toEqual([
      'officialTitle own-note',
      'inKind own-note',
      'lessons own-note',
      'caveats own-note',
      'discrepancies own-note',
    ]);
  });

  it('what has no place at all is named in the report', () => {
    const { losses } = exported({
      aliases: ['Agua'],
      reviewed: '2026-10',
      imported: { from: 'x.xml', on: '2026-01-02' },
      sources: ['dac'],
    });
    expect(losses.map((loss) => loss.split(' ').slice(0, 2).join(' '))).toEqual([
      'aliases page-only',
      'reviewed page-only',
      'imported page-only',
      'sources sources',
    ]);
  });
});

it('identifiers and related projects: no relation is claimed that IATI would read as another', () => {
  const { say, losses } = exported(
    {
      identifiers: [
        { scheme: 'World Bank', id: 'P074755' },
        { scheme: 'IATI', id: '44000-P074755' },
      ],
      related: ['otro', 'sin-fechas', 'borrador'],
    },
    undefined,
    [
      ['otro', { ...bare, title: 'Otro' }],
      ['sin-fechas', { ...bare, title: 'Sin fechas', dates: {} }],
      ['borrador', { ...bare, title: 'Borrador', draft: true }],
    ],
  );
  expect(say('other-identifier/@ref')).toEqual(['P074755']);
  expect(say('other-identifier/@type')).toEqual(['A9']);
  expect(say('other-identifier/owner-org/narrative')).toEqual(['World Bank']);
  expect(say('related-activity/@ref')).toEqual(['44000-P074755']);
  expect(say('related-activity/@type')).toEqual(['5']);
  expect(say('marks:related/@ref')).toEqual(['XE-EXAMPLE-ATLAS-otro']);
  expect(losses).toEqual([
    'related related (marks:related): The relation to “Otro”: it is none of the kinds that IATI tells apart.',
    'related related-left-out (): The relation to “Sin fechas”, which is not exported.',
  ]);
});

it('the day of the last change is the record’s or its translation’s, and not after the build’s', () => {
  const catalog = registerOf({}, { title: 'Irrigation', summary: 'Watering better.' });
  const of = (changed: string) =>
    /last-updated-datetime="([^"]*)"/.exec(
      activitiesOf({
        ...catalog,
        facts: {
          ...catalog.facts,
          files: {
            'projects/riego.mdx': { created: '2025-01-01', changed: '2025-01-01', commit: 'a', age: 1 },
            'projects/riego.en.mdx': { created: '2025-01-01', changed, commit: 'b', age: 0 },
          },
        },
      }).xml ?? '',
    )?.[1];
  expect(of('2026-02-03')).toBe('2026-02-03T00:00:00Z');
  expect(of('2026-12-31')).toBe('2026-11-22T00:00:00Z');
});
