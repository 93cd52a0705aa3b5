import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { countries } from '#model/codelists/countries.ts';
import { sdgGoals } from '#model/codelists/sdgs.ts';
import { sectors } from '#model/codelists/sectors.ts';
import {
  acronym,
  identifier,
  mixedTitle,
  placeNames,
  sentencesOf,
  withOtherSentences,
  type BenchLanguage,
} from './generated-words.ts';
import { randomFrom } from './random.ts';

interface Text {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
}

function readText(file: string): Text {
  const [, fields = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
  return { fields: parse(fields), body };
}

const keysIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => /^[^.]+\.mdx$/.test(name))
    .map((name) => name.slice(0, -4));

const endingOf = { es: '.mdx', en: '.en.mdx' } as const;
const languages = ['es', 'en'] as const;

// What would contradict the countries drawn, or name the same project seventy times.
const leftOut = ['regions', 'scope', 'officialTitle'];
const without = (fields: Text['fields'], names: readonly string[]): Text['fields'] =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));

// The countries that most projects are about; then come all the others.
const frequentCountries = [
  'BO',
  'GT',
  'HN',
  'SV',
  'CO',
  'CL',
  'UY',
  'PE',
  'DO',
  'HT',
  'CR',
  'PA',
  'EC',
  'PY',
];
const placesKnown = 6000;

const partnerKinds = [
  { es: 'Municipio de', en: 'Municipality of' },
  { es: 'Universidad de', en: 'University of' },
  { es: 'Fundación', en: 'Foundation of' },
  { es: 'Hospital regional de', en: 'Regional hospital of' },
] as const;
// Several, so that no word of them stands in every project.
const placeWords = {
  es: ['Se trabaja en', 'Con sede en', 'Abarca', 'Las comunidades son', 'Comenzó por', 'Municipios:'],
  en: ['It works in', 'Based in', 'It covers', 'The communities are', 'It began with', 'Municipalities:'],
} as const;
const and = { es: 'y', en: 'and' } as const;

/**
 * Writes a content folder with the real records and `count` projects more. Each has the fields of a real one, with
 * a title, a summary and a text mixed from those of all, and years, partners, places, sectors and codes drawn
 * anew, the frequent ones often and many ones seldom.
 */
export function generateContent(from: string, to: string, count: number, seed: number = 1): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  const random = randomFrom(seed);
  const read = (folder: string, key: string) => ({
    es: readText(join(from, folder, `${key}.mdx`)),
    en: readText(join(from, folder, `${key}.en.mdx`)),
  });
  const sources = keysIn(join(from, 'projects')).map((key) => read('projects', key));
  const concepts = keysIn(join(from, 'concepts')).map((key) => read('concepts', key));
  const organizations = keysIn(join(from, 'organizations'));
  const sentences = Object.fromEntries(
    languages.map((language) => [
      language,
      [...sources, ...concepts].flatMap((source) => sentencesOf(source[language].body)),
    ]),
  );
  const places = placeNames(placesKnown, random);
  const codes = countries.map(({ code }) => code);
  const orderedCodes = [...frequentCountries, ...codes.filter((code) => !frequentCountries.includes(code))];
  const sectorCodes = sectors.filter((sector) => !('withdrawn' in sector)).map(({ code }) => code);
  const shuffledSectors = sectorCodes.toSorted(() => random.next() - 0.5);

  for (let n = 0; n < count; n += 1) {
    const [base, second, third] = [random.pick(sources), random.pick(sources), random.pick(sources)];
    const start = 1995 + random.below(30);
    const where = [random.pickFirstOften(places), random.pickFirstOften(places)];
    const how = random.below(placeWords.es.length);
    const short = random.next() < 0.3 ? ` (${acronym(random)})` : '';
    const partner = { kind: random.pick(partnerKinds), place: random.pickFirstOften(places) };
    const id = identifier(random);
    const countriesHere = [
      ...new Set(Array.from({ length: 1 + random.below(3) }, () => random.pickFirstOften(orderedCodes))),
    ];
    const goals = [...new Set([random.pick(sdgGoals), random.pick(sdgGoals)].map(({ code }) => code))];

    const wordsIn = (language: BenchLanguage) => ({
      title: `${mixedTitle(
        String(base[language].fields['title']),
        String(second[language].fields['title']),
        language,
      )}, ${where[0]}${short}`,
      summary: `${String(third[language].fields['summary'])} ${placeWords[language][how]} ${where.join(` ${and[language]} `)}.`,
      aliases: [],
    });
    const facts = {
      identifiers: id ? [id] : [],
      related: [],
      dates: { plannedStart: start, plannedEnd: start + 1 + random.below(5) },
      countries: countriesHere,
      sectors: [{ code: random.pickFirstOften(shuffledSectors), percentage: 100, basis: 'inferred' }],
      sdg: { main: goals[0], secondary: goals.slice(1), basis: 'inferred' },
      participants: [
        { organization: random.pickFirstOften(organizations), role: 'implementing' },
        { organization: random.pickFirstOften(organizations), role: 'funder' },
        { id: 'local', name: `${partner.kind.es} ${partner.place}`, role: 'implementing' },
        ...countriesHere.map((country) => ({ country, role: 'recipient' })),
      ],
    };
    const fieldsOf = {
      es: { ...without(base.es.fields, leftOut), ...wordsIn('es'), ...facts },
      en: {
        ...base.en.fields,
        ...wordsIn('en'),
        participants: [{ id: 'local', name: `${partner.kind.en} ${partner.place}` }],
      },
    };
    for (const language of languages) {
      const body = withOtherSentences(base[language].body, sentences[language] ?? [], random);
      const file = `generado-${String(n).padStart(6, '0')}${endingOf[language]}`;
      writeFileSync(join(to, 'projects', file), `---\n${stringify(fieldsOf[language])}---\n${body}`);
    }
  }
}
