import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { terminalInterview } from '../../../src/cli/terminal-interview.ts';
import { checkContent } from '#check/check-content.ts';
import { type Content, contentOf } from '#check/content.ts';
import type { ContentFile } from '#check/content-file.ts';
import { type Choice, choiceMeant, choicesFor } from '#editing/choices.ts';
import { Cancelled, type Interview } from '#editing/interview.ts';
import { Answers } from '#editing/new/answers.ts';
import { likelyDuplicates } from '#editing/new/duplicates.ts';
import type { Making } from '#editing/new/making.ts';
import { newConcept } from '#editing/new/new-concept.ts';
import { newOrganization } from '#editing/new/new-organization.ts';
import { newProject } from '#editing/new/new-project.ts';
import { newSource } from '#editing/new/new-source.ts';
import { newTranslation } from '#editing/new/new-translation.ts';
import { suggestKey } from '#editing/new/suggest-key.ts';
import { editingMessages } from '#i18n/editor/editing-messages.ts';
import { type EditorLanguage, editorMessages } from '#i18n/editor/messages.ts';
import { newMessages } from '#i18n/editor/new-messages.ts';
import { parsePartialDate } from '#model/partial-date.ts';
import { contentWith } from '../check/base.ts';
import { AS_OF } from '../check/mistake.ts';

const check = (files: readonly ContentFile[]) => checkContent(files, { language: 'es', asOf: AS_OF });

function read(files: readonly ContentFile[]): Content {
  const today = parsePartialDate(AS_OF);
  if (today === undefined) throw new Error(AS_OF);
  return contentOf(check(files).files, today, 'es', editorMessages('es'));
}

const base = read(contentWith());

function making(content = base, language: EditorLanguage = 'es', isForced = false): Making {
  return {
    content,
    language,
    words: newMessages(language),
    common: editingMessages(language),
    isForced,
    made: [],
    duplicates: [],
  };
}

type Maker = typeof newProject;

/** Makes a record from arguments alone. */
async function made(
  maker: Maker,
  given: Readonly<Record<string, string | readonly string[]>>,
  run = making(),
) {
  const answers = new Answers(
    new Map(Object.entries(given).map(([name, value]) => [name, [value].flat()])),
    undefined,
  );
  const key = await maker(answers, run);
  return { key, answers, run, files: run.made };
}

/** Findings about the files that a run made, within the content. */
function findings(run: Making, change: (text: string) => string = (text) => text) {
  const files = run.made.map(({ path, text }) => ({ path, text: change(text) }));
  return check([...contentWith(), ...files]).findings.filter(({ file }) =>
    files.some(({ path }) => path === file),
  );
}

const project = {
  title: 'Reúso de aguas en Tarija',
  summary: 'México enseñó a tratar aguas.',
  strand: 'oferente',
  scheme: 'bilateral',
  direction: 'sur-sur',
  country: 'bolivia',
  sector: '14020',
  source: 'Informe de 2015',
};

const makers = [
  ['project', newProject, project],
  [
    'project in full',
    newProject,
    {
      ...project,
      partner: ['UNODC:ejecuta', 'BO:recipient', 'secretaria anticorrupcion y buen gobierno:first-provider'],
      start: '2011',
      end: 'no sé',
      'actual-start': '2011-03',
      status: 'terminado',
      'status-date': '2015',
      amount: ['1250000.50 USD', '99:peso mexicano'],
      'amount-kind': 'desembolso',
      'amount-date': '2014',
      identifier: 'IATI:XM-DAC-1-2',
      region: 'mesoamerica',
    },
  ],
  [
    'concept',
    newConcept,
    {
      title: 'Ayuda *atada*',
      kind: 'modality',
      summary: 'Se <condiciona> {todo} a [comprar].',
      source: ['lcid-2011', 'informe-2015'],
    },
  ],
  [
    'organization',
    newOrganization,
    {
      title: 'Comisión de Aguas',
      acronym: 'CA; CDA',
      type: '10',
      country: 'Bolivia',
      source: 'informe-2015',
    },
  ],
  [
    'source',
    newSource,
    {
      title: 'Informe: 2016',
      type: 'informe',
      author: 'Una; Otra',
      issued: '2016',
      url: 'https://ejemplo.example/x',
    },
  ],
] as const;

describe('a new record', () => {
  test.each(makers)(
    '%s: the check accepts it as it is, and with all that it offers',
    async (_, maker, given) => {
      const { files, run, answers } = await made(maker, given);
      expect(answers.problems).toEqual([]);
      expect(answers.missing).toEqual([]);
      expect(answers.unused).toEqual([]);
      expect(files).toHaveLength(1);
      const text = files[0]?.text ?? '';
      expect(text.endsWith('\n') && !text.endsWith('\n\n')).toBe(true);
      expect(text).not.toMatch(/\r|[ \t]$/m);
      expect(findings(run).filter(({ severity }) => severity === 'error')).toEqual([]);
      // Each example is a field, once its mark is off; the keys in it are nobody's, and name the record twice.
      const uncommented = (file: string): string =>
        file.replace(/^( *)# (?= *(?:- )?[a-z][A-Za-z]*:| +- |'?\d)/gm, '$1');
      expect(uncommented(text)).toMatch(/^(?:reviewed|archivedUrl): 2011-03-25|^archivedUrl: https/m);
      const whole = findings(run, uncommented).filter(({ severity }) => severity === 'error');
      const rules = new Set(whole.map(({ rule }) => rule));
      for (const rule of ['unknown-key', 'unknown-vocabulary-code', 'start-after-end', 'vocabulary-code'])
        rules.delete(rule);
      expect([...rules]).toEqual([]);
    },
  );

  test('a project has its facts, its accepted values and its open questions', async () => {
    const { files, key } = await made(newProject, makers[1][2]);
    expect(key).toBe('reuso-aguas-tarija-2011');
    const text = files[0]?.text ?? '';
    for (const line of [
      'draft: true # borrador: se ve en la vista previa y no se publica; borre esta línea para publicar',
      'title: Reúso de aguas en Tarija',
      'strand: provider # recipient (Receptor), provider (Oferente), horizontal o dual',
      'scheme: bilateral # bilateral, multilateral o regional',
      '  - organization: unodc # Oficina de las Naciones Unidas contra la Droga y el Delito',
      '    role: implementing # Ejecuta',
      '  - country: BO # Bolivia',
      '  plannedStart: 2011',
      '  plannedEnd: unknown # se desconoce',
      '  # actualEnd: 2011-03-25 # Fin real',
      '  declared: closed # pipeline, implementation, finalisation, closed, cancelled o suspended',
      '  source: informe-2015 # Informe de 2015',
      "  - code: '14020' # Agua y saneamiento, grandes sistemas",
      '# reviewed: 2011-03-25 # Fecha en que alguien revisó el registro completo contra sus fuentes',
    ]) {
      expect(text.split('\n')).toContain(line);
    }
    expect(text).not.toContain('scope:');
  });

  test('an amount is a budget of unknown date by the first source, unless one says more', async () => {
    const source = ['informe-2015', 'lcid-2011'];
    const { files } = await made(newProject, { ...project, source, amount: '250000:USD' });
    expect(files[0]?.text).toMatch(
      /^amounts:\n {2}- kind: budget .*\n {4}amount: 250000\n {4}currency: USD .*\n {4}asOf: unknown .*\n {4}source: informe-2015 /m,
    );
    const full = (await made(newProject, makers[1][2])).files[0]?.text;
    expect(full).toMatch(/^ {2}- kind: disbursement .*\n {4}amount: 1250000.5\n.*USD.*\n {4}asOf: 2014\n/m);
    expect(full).toMatch(/^ {2}- kind: disbursement.*\n {4}amount: 99\n.*MXN.*\n {4}asOf: 2014\n/m);
  });

  test('the comments speak the language that was asked for', async () => {
    const { files } = await made(newSource, makers[4][2], making(base, 'en'));
    expect(files[0]?.text).toContain('# publisher: … # Who publishes it\n');
  });

  test('a translation offers the words of the original, and they are accepted', async () => {
    const content = read(contentWith({ file: 'projects/agua-bolivia.en.mdx', text: null }));
    const run = making(content);
    const { files } = await made(
      newTranslation,
      { record: '/proyectos/agua-bolivia/', to: 'en', title: 'Clean water', summary: 'Water was treated.' },
      run,
    );
    expect(files[0]?.path).toBe('projects/agua-bolivia.en.mdx');
    const text = files[0]?.text ?? '';
    expect(text).toContain('# results:\n#   - id: planta\n#     statement: Se construyó una planta.\n');
    expect(text).toContain('# participants:\n#   - id: ministerio\n#     name: Ministerio del Agua\n');
    const uncommented = text.replace(/^# (?=[a-z]+:$| )/gm, '');
    const after = check([
      ...contentWith({ file: 'projects/agua-bolivia.en.mdx', text: null }),
      { path: 'projects/agua-bolivia.en.mdx', text: uncommented },
    ]);
    expect(after.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(uncommented).not.toContain('# results');
  });

  test.each([
    ['agua-bolivia', 'fr', '“fr” no es un idioma a que se traduzca. Se acepta: en.'],
    ['projects/agua', 'en', 'No existe ningún registro “projects/agua”'],
    ['agua-bolivia', 'en', 'La traducción ya existe'],
  ])('a translation of %s into %s: only what is wrong is told', async (record, to, message) => {
    const given = { record, to, title: 'A', summary: 'B', slug: 'c' };
    const { answers } = await made(newTranslation, given);
    expect(answers.problems).toEqual([expect.stringContaining(message)]);
    expect(answers.unused).toEqual([]);
  });

  test('a translation of a project has no address of its own', async () => {
    const content = read(contentWith({ file: 'projects/agua-bolivia.en.mdx', text: null }));
    const given = { record: 'agua-bolivia', to: 'en', title: 'A', summary: 'B', slug: 'c' };
    const { answers } = await made(newTranslation, given, making(content));
    expect(answers.problems).toEqual([
      '--slug: la dirección de projects/agua-bolivia es la misma en todos los idiomas. La opción es para traducir registros de concepts, organizations o pages.',
    ]);
    expect(answers.unused).toEqual([]);
  });

  test('a translation that is there is left alone', async () => {
    const { answers, files } = await made(newTranslation, {
      record: 'agua-bolivia',
      to: 'en',
      title: 'X',
      summary: 'Y',
    });
    expect(answers.problems).toEqual(['La traducción ya existe: projects/agua-bolivia.en.mdx. No se toca.']);
    expect(files).toEqual([]);
  });
});

describe('arguments', () => {
  test('what is missing is named', async () => {
    const { answers } = await made(newProject, { title: 'Algo' });
    expect(answers.missing.map((line) => line.split(' ')[0])).toEqual([
      '--summary',
      '--strand',
      '--scheme',
      '--direction',
      '--country',
      '--sector',
      '--source',
    ]);
  });

  test.each([
    [
      'strand',
      'receptivo',
      '--strand: “receptivo” no es una vertiente. Se acepta: recipient (Receptor), provider (Oferente), horizontal, dual. ¿Quiso decir “recipient”?',
    ],
    ['amount', '250000', '--amount: “250000” no dice cuánto y en qué moneda'],
    [
      'amount',
      '250,000 USD',
      'sin comas, espacios ni signos de moneda; se escribió “250,000”. ¿Quiso decir “250000”?',
    ],
    ['amount', '250.000:USD', '¿Quiso decir “250000”?'],
    ['amount', '2.5 millones USD', '¿Quiso decir “2500000”?'],
    ['amount', '-5:USD', '--amount: El número no puede ser negativo; se escribió “-5”.'],
    ['amount', '5:USX', '--amount: “USX” no es un código de moneda'],
    ['amount-date', '2014', 'La opción --amount-date necesita --amount.'],
    ['status-date', '2014', 'La opción --status-date necesita --status.'],
    ['start', '31/12/2013', '¿Quiso decir “2013-12-31”?'],
    ['country', 'Bolvia', '¿Quiso decir “BO”?'],
    [
      'partner',
      'UNODC',
      '--partner: “UNODC” no dice quién y con qué papel, como comision-de-aguas:first-provider o BO:recipient.',
    ],
    [
      'partner',
      'Droga y el Delito:partner',
      'npm run new -- organization "Droga y el Delito". Parecidos:\n  Oficina de las Naciones Unidas',
    ],
    ['source', 'Informe de 2019', '  Informe de 2015 · informe-2015'],
    ['key', 'Clave', '¿Quiso decir “clave”?'],
    [
      'key',
      'agua-bolivia',
      '--key: La clave “agua-bolivia” ya es la de projects/agua-bolivia.mdx. Elija otra.',
    ],
    ['key', 'buscar', '--key: “buscar” está reservado'],
    ['identifier', 'XM-1', '--identifier: “XM-1” no dice quién da el identificador'],
    ['region', 'Atlántida', '--region: “Atlántida” no es un código de región'],
  ])('--%s %s', async (name, value, message) => {
    const { answers, files } = await made(newProject, { ...project, [name]: value });
    expect(answers.problems.join('\n')).toContain(message);
    expect(files).toEqual([]);
  });
});

test.each(['no sé', 'No se sabe', '?'])('--country “%s” leaves the place open', async (country) => {
  const { files, answers, run } = await made(newProject, { ...project, country });
  expect(answers.problems).toEqual([]);
  expect(files[0]?.text).toContain('\nscope: unspecified # se desconoce\n');
  expect(files[0]?.text).toContain('# countries:');
  expect(findings(run).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('what is said twice is written once', async () => {
  const { files } = await made(newProject, {
    ...project,
    country: ['BO', 'Bolivia', 'no sé'],
    source: ['informe-2015', 'Informe de 2015', 'informe-2015'],
    partner: ['UNODC:ejecuta', 'unodc:implementing'],
    sector: ['14020', '14020'],
    identifier: ['IATI:XM-1', 'IATI:XM-1'],
  });
  const text = files[0]?.text ?? '';
  for (const once of ['  - BO ', '  - informe-2015 ', '  - organization: unodc', "code: '14020'", 'id: XM-1'])
    expect(text.split(once)).toHaveLength(2);
  expect(text).not.toContain('scope:');
});

describe('likely duplicates', () => {
  const found = (
    names: readonly string[],
    more = {},
    collection: 'projects' | 'organizations' | 'sources' = 'projects',
  ) =>
    likelyDuplicates({ names, ...more }, collection, base).map(
      ({ by, record }) => `${by} ${record.role.key}`,
    );

  test('by title in any language, by slips, by words, and by what they say more', () => {
    expect(found(['AGUA limpia en bolivia'])).toEqual(['name agua-bolivia']);
    expect(found(['Clean water in Bolivia'])).toEqual(['name agua-bolivia']);
    expect(found(['Agua limpa en Bolivia'])).toEqual(['similar-name agua-bolivia']);
    expect(found(['En Bolivia, agua limpia para las ciudades'])).toEqual(['similar-name agua-bolivia']);
    expect(found(['Agua limpia en Chile'])).toEqual([]);
  });

  test('by acronym, identifier and address', () => {
    expect(found(['unodc'], {}, 'organizations')).toEqual(['name unodc']);
    expect(
      found(['X'], { addresses: ['http://www.ejemplo.example/informe/?utm_source=x#p2'] }, 'sources'),
    ).toEqual(['address informe-2015']);
    const content = read(
      contentWith({
        file: 'projects/agua-bolivia.mdx',
        find: 'forms:',
        put: 'identifiers:\n  - {scheme: IATI, id: XM-1}\nforms:',
      }),
    );
    const identity = { names: ['X'], identifiers: [{ scheme: 'iati', id: 'xm 1' }] };
    expect(likelyDuplicates(identity, 'projects', content).map(({ by }) => by)).toEqual(['identifier']);
  });

  test('by the signs themselves where a title has nothing else', () => {
    const content = read(
      contentWith({
        file: 'projects/agua-bolivia.mdx',
        find: 'title: Agua limpia en Bolivia',
        put: "title: '🌊🌊🌊'",
      }),
    );
    const by = (name: string) =>
      likelyDuplicates({ names: [name] }, 'projects', content).map((found) => found.by);
    expect(by('"""')).toEqual([]);
    expect(by('🌊🌊🌊')).toEqual(['name']);
  });

  test('are kept for the end where nobody can be asked, unless one insists', async () => {
    const again = { ...project, title: 'Agua limpia en Bolivia' };
    expect((await made(newProject, again)).run.duplicates).toHaveLength(1);
    expect((await made(newProject, again, making(base, 'es', true))).run.duplicates).toEqual([]);
  });
});

test.each([
  ['El agua y la salud en los municipios de Chiapas', '2011', 'agua-salud-municipios-chiapas-2011'],
  ['Apoyo 2011 al censo', '2011', 'apoyo-2011-censo'],
  ['¿Qué es «esto»?', undefined, 'que-es-esto'],
  ['日本', undefined, undefined],
  ['Índice', undefined, 'indice-2'],
  ['Casa dos tres cuatro cinco', undefined, 'casa-dos-tres-cuatro-cinco'],
])('the key of “%s”', (title, year, key) => {
  const taken = new Set(['indice', 'casa-dos-tres-cuatro']);
  expect(suggestKey({ title, year }, (one) => !taken.has(one))).toBe(key);
});

/** An interview whose answers are written down: what would be typed at each question. */
function scripted(answers: readonly string[]) {
  const left = [...answers];
  const asked: string[] = [];
  const refused: string[] = [];
  const next = (question: string): string => {
    asked.push(question);
    const typed = left.shift();
    if (typed === undefined) throw new Error(`Nothing is left to answer “${question}”`);
    return typed;
  };
  const interview: Interview = {
    text: ({ question, suggestion, problem }) => {
      const typed = next(question);
      const answer = typed === '' ? (suggestion ?? '') : typed;
      const wrong = problem?.(answer);
      if (wrong === undefined) return Promise.resolve(answer);
      refused.push(wrong);
      return interview.text({
        question,
        ...(suggestion === undefined ? {} : { suggestion }),
        ...(problem ? { problem } : {}),
      });
    },
    choose: <T>({ question, first = [], choices, more }: Parameters<typeof interview.choose<T>>[0]) => {
      const typed = next(question);
      const all: readonly Choice<T>[] = [...first, ...choices];
      const made = typed.startsWith('+') ? (more?.(typed.slice(1).trim()) ?? []) : choicesFor(typed, all);
      const [choice] = made;
      if (!choice) throw new Error(`“${typed}” is no answer to “${question}”`);
      return Promise.resolve(choice.value);
    },
    tell: (text) => void asked.push(text),
  };
  return { interview, asked, refused, left };
}

describe('an interview', () => {
  test('makes a project with a new organisation and a new source', async () => {
    const script = scripted([
      ...['Riego en el valle', '', 'Se riega el valle.', 'ofer', 'bilat', 'sur-sur', 'unodc', 'ejec'],
      // A partner that is not there yet.
      ...['+Instituto del Riego', 'IDR', 'gobierno', 'boliv', '', '', '', 'socio', ''],
      ...['boliv', '', '31/12/2011', '2011', 'no sé', '', '', 'no sé', ''],
      // A source that is not there yet.
      ...['+Informe del riego', '', 'informe', 'Una; Otra', '', 'unknown', '', 'es', ''],
      ...['', '250,000 USD', '250000 USD', 'compromiso', '', 'Riego', 'riego-valle'],
    ]);
    const run = making();
    const answers = new Answers(new Map(), script.interview);
    expect(await newProject(answers, run)).toBe('riego-valle');
    expect(script.left).toEqual([]);
    expect(script.refused).toEqual([
      'Esto hace falta: no puede quedar vacío.',
      '“31/12/2011” no es una fecha. Se escribe año, mes y día, con guiones. Se acepta: 2011, 2011-03, 2011-03-25, unknown, not-applicable. ¿Quiso decir “2011-12-31”?',
      '“amount” debe ser un número sin comas, espacios ni signos de moneda; se escribió “250,000”. ¿Quiso decir “250000”?',
      '“Riego” no es una clave: lleva solo minúsculas sin acentos, cifras y guiones. ¿Quiso decir “riego”?',
    ]);
    expect(run.made.map(({ path }) => path)).toEqual([
      'organizations/idr.mdx',
      'sources/informe-riego.yaml',
      'projects/riego-valle.mdx',
    ]);
    expect(findings(run).map(({ rule }) => rule)).toEqual(['unsourced']);
    const text = run.made.at(-1)?.text ?? '';
    expect(text).toContain('  - organization: idr # Instituto del Riego\n    role: partner # Socio\n');
    expect(text).toContain("  - code: '99810' # se desconoce\n");
    expect(text).toContain('sources:\n  - informe-riego # Informe del riego\n');
  });

  test.each(['', 'no sé'])('an amount left open by “%s” is not written', async (typed) => {
    const script = scripted(['', '', '', '', '', '', typed, '']);
    const given = new Map(Object.entries(project).map(([name, value]) => [name, [value]]));
    const run = making();
    await newProject(new Answers(given, script.interview), run);
    expect(script.refused).toEqual([]);
    expect(script.left).toEqual([]);
    expect(run.made[0]?.text).toContain('# amounts:');
  });

  test('asks about a likely duplicate, and writes nothing where it is the same', async () => {
    const script = scripted(['Agua limpia en Bolivia', 'agua limpia']);
    const run = making();
    expect(await newProject(new Answers(new Map(), script.interview), run)).toBe('agua-bolivia');
    expect(run.made).toEqual([]);
  });
});

describe('the terminal', () => {
  const terminal = () => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    let shown = '';
    output.on('data', (data: Buffer) => (shown += data.toString()));
    return {
      interview: terminalInterview(editingMessages('es'), { input, output }),
      input,
      shown: () => shown,
    };
  };
  const soon = () => new Promise((resolve) => setTimeout(resolve, 30));
  const type = async (input: PassThrough, ...keys: readonly string[]) => {
    for (const key of keys) {
      await soon();
      input.write(key);
    }
  };

  test('says what is wrong with a text and lets it be mended', async () => {
    const { interview, input, shown } = terminal();
    const problem = (text: string) => (text === 'bien' ? undefined : 'Así no.');
    const asked = interview.text({ question: 'Título', problem });
    await type(input, 'mal', '\r', '\u0015', 'bien', '\r');
    expect(await asked).toBe('bien');
    expect(shown()).toContain('Así no.');
  });

  test('searches without accents while one types, and tells the keys in Spanish', async () => {
    const { interview, input, shown } = terminal();
    const choices = ['Bolivia', 'Níger', 'Nigeria'].map((label) => ({ value: label, label }));
    const asked = interview.choose({ question: '¿Dónde?', choices });
    await type(input, 'nig', 'er', '\r');
    expect(await asked).toBe('Níger');
    expect(shown()).toContain('Escriba para buscar');
    expect(shown()).not.toMatch(/navigate|select\b|No results/);
  });

  test('chooses nothing of a long list before a word is typed', async () => {
    const { interview, input, shown } = terminal();
    const choices = Array.from({ length: 50 }, (_, n) => ({ value: n, label: `Número ${n}` }));
    const asked = interview.choose({ question: '¿Cuál?', choices });
    await type(input, '\r', '\r', '17', '\r');
    expect(await asked).toBe(17);
    expect(shown()).toContain('(escriba para buscar entre 50)');
  });

  test('Ctrl+C ends it', async () => {
    const { interview, input } = terminal();
    const asked = interview.text({ question: 'Título' });
    const ended = expect(asked).rejects.toThrow(Cancelled);
    await type(input, 'algo', '\u0003');
    await ended;
  });
});

test('choices by every word that is typed', () => {
  const choices = [
    { value: 1, label: 'Agua y saneamiento, grandes sistemas' },
    { value: 2, label: 'Agua potable', names: ['Drinking water'] },
  ];
  const values = (text: string) => choicesFor(text, choices).map(({ value }) => value);
  expect(values('sanea agu')).toEqual([1]);
  expect(values('drink')).toEqual([2]);
  expect(values('')).toEqual([1, 2]);
  expect(values('agwa potable')[0]).toBe(2);
  expect(choiceMeant('agua', choices)).toBeUndefined();
  expect(choiceMeant('agua potable', choices)?.value).toBe(2);
});
