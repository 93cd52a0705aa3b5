import { countries } from '#model/codelists/countries.ts';
import { sectors } from '#model/codelists/sectors.ts';
import {
  acronym,
  identifier,
  linkedTo,
  mixedTitle,
  placeNames,
  sentencesOf,
  withOtherSentences,
  type BenchLanguage,
} from './generated-words.ts';
import { randomFrom, type Random } from './random.ts';

/** The fields and the text of a record in one language. */
export interface RecordText {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** A record in the reference language and, for its words only, in English. */
export type BilingualText = Readonly<Record<BenchLanguage, RecordText>>;

/** The real records that generated ones are mixed from. */
export interface Material {
  readonly projects: readonly BilingualText[];
  /** Others whose sentences are used. */
  readonly concepts: readonly BilingualText[];
  /** Keys. */
  readonly organizations: readonly string[];
}

const placesKnown = 6000;
const yearsSpread = 4;
const shareOfOwnSentences = 0.8;
const sectorCodes = sectors.filter((sector) => !('withdrawn' in sector)).map(({ code }) => code);
// How often a place, a sector or a partner is one that no real record may have yet, so that long tails grow.
const shareOfOthers = 0.1;

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

/** Key of the nth generated project, from 0. */
export const generatedKey = (n: number): string => `generado-${String(n).padStart(6, '0')}`;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listIn = ({ fields }: RecordText, name: string): readonly unknown[] => {
  const value = fields[name];
  return Array.isArray(value) ? value : [];
};
const recordsIn = (text: RecordText, name: string) => listIn(text, name).filter(isRecord);
const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

const without = (fields: RecordText['fields'], names: readonly string[]): RecordText['fields'] =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));

/** The same dates some years earlier, with their sources and bases. */
function yearsEarlier(value: unknown, years: number): unknown {
  if (typeof value === 'number') return value - years;
  if (isRecord(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, yearsEarlier(part, years)]));
  }
  const [, year, month = '', day] = /^(\d{4})(-\d\d)?(?:-(\d\d))?$/.exec(String(value)) ?? [];
  if (year === undefined) return value;
  // Every month has a 28th.
  return `${Number(year) - years}${month}${day ? `-${String(Math.min(28, Number(day))).padStart(2, '0')}` : ''}`;
}

/** Up to `count` different things. */
function different<T>(count: number, draw: () => T): readonly T[] {
  const drawn = new Set<T>();
  for (let tries = 0; drawn.size < count && tries < 8 * count; tries += 1) drawn.add(draw());
  return [...drawn];
}

/** What a project's countries and partners are drawn with. */
interface Draws {
  readonly random: Random;
  readonly places: readonly string[];
  readonly otherCountry: () => string;
  readonly organization: () => string;
}

/** The countries of a project, one in ten another; where it has none, the regions or the scope that stand for them. */
function whereIt({ es }: BilingualText, { random, otherCountry }: Draws) {
  const { regions, scope } = es.fields;
  const countriesHere = listIn(es, 'countries').map((code) =>
    random.next() < shareOfOthers ? otherCountry() : String(code),
  );
  return countriesHere.length > 0
    ? { countries: [...new Set(countriesHere)] }
    : { countries: [], ...(regions ? { regions } : {}), ...(scope ? { scope } : {}) };
}

/** Others in the roles of a project's participants: its countries first, then others; made-up names of places. */
function partnersOf({ es }: BilingualText, itsCountries: readonly string[], draws: Draws) {
  const participants = recordsIn(es, 'participants');
  const organizations = different(participants.length, draws.organization);
  const countriesHere = [
    ...new Set([...itsCountries, ...different(participants.length, draws.otherCountry)]),
  ];
  return participants.map(({ organization, name, role }, at) => {
    if (organization !== undefined) return { organization: organizations[at] ?? organization, role };
    if (name === undefined) return { country: countriesHere[at], role };
    const kind = draws.random.pick(partnerKinds);
    const place = draws.random.pickFirstOften(draws.places);
    return { id: `local-${at}`, name: { es: `${kind.es} ${place}`, en: `${kind.en} ${place}` }, role };
  });
}

/**
 * `count` made-up projects, each in both languages. Each has the fields of a real one, as many countries, partners,
 * sectors and related projects as that one and its dates some years earlier, with a title, a summary and a text mixed
 * from those of all. Countries, partners and sectors are drawn as often as real projects have them, one in ten from
 * all there are; links to projects lead to generated ones. Concepts, organizations and sources stay the real ones.
 */
export function* generatedProjects(
  { projects, concepts, organizations }: Material,
  count: number,
  seed: number = 1,
): Generator<{ readonly key: string; readonly texts: BilingualText }> {
  const random = randomFrom(seed);
  const sentencesIn = (texts: readonly BilingualText[], language: BenchLanguage) =>
    texts.flatMap((text) => sentencesOf(text[language].body));
  const sentences = {
    es: { own: sentencesIn(projects, 'es'), others: sentencesIn(concepts, 'es') },
    en: { own: sentencesIn(projects, 'en'), others: sentencesIn(concepts, 'en') },
  };
  const places = placeNames(placesKnown, random);
  const drawFrom = (often: readonly unknown[], all: readonly string[]) => (): string =>
    often.length === 0 || random.next() < shareOfOthers ? random.pick(all) : String(random.pick(often));
  const inProjects = (list: string, name: string): readonly unknown[] =>
    projects.flatMap(({ es }) => recordsIn(es, list).flatMap((item) => item[name] ?? []));
  const drawSector = drawFrom(inProjects('sectors', 'code'), sectorCodes);
  const draws: Draws = {
    random,
    places,
    otherCountry: () => random.pick(countries).code,
    organization: drawFrom(inProjects('participants', 'organization'), organizations),
  };

  for (let n = 0; n < count; n += 1) {
    const base = random.pick(projects);
    const [second, third, fourth] = [random.pick(projects), random.pick(projects), random.pick(projects)];
    const { related, sectors: itsSectors, identifiers, aliases, dates } = base.es.fields;
    // Near ones often, as with projects that follow one another; never itself.
    const another = () => generatedKey((n + 1 + Math.floor(random.next() ** 3 * (count - 1))) % count);
    const where = [random.pickFirstOften(places), random.pickFirstOften(places)];
    const phrase = random.below(placeWords.es.length);
    const [isMixed, saysWhere] = [random.next() < 0.5, random.next() < 0.5];
    const short = acronym(random);
    const id = identifier(random);
    const years = random.below(yearsSpread);
    const area = whereIt(fourth, draws);
    const partners = partnersOf(base, area.countries, draws);
    const codes = different(lengthOf(itsSectors), drawSector);

    const titleIn = (language: BenchLanguage): string => {
      const [first, other] = [base, second].map((text) => String(text[language].fields['title']));
      return `${isMixed ? mixedTitle(first ?? '', other ?? '', language) : first}, ${where[0]}`;
    };
    const wordsIn = (language: BenchLanguage) => ({
      title: titleIn(language),
      summary: `${String(third[language].fields['summary'])}${
        saysWhere ? ` ${placeWords[language][phrase]} ${where.join(` ${and[language]} `)}.` : ''
      }`,
      aliases: lengthOf(aliases) > 0 ? [`${short} ${where[1]}`] : [],
    });
    const facts = {
      identifiers: id && lengthOf(identifiers) > 0 ? [id] : [],
      related: different(Math.min(count - 1, lengthOf(related)), another),
      sectors: recordsIn(base.es, 'sectors').map((sector, at) => ({
        ...sector,
        code: codes[at] ?? sector['code'],
      })),
      participants: partners.map((partner) =>
        partner.name ? { ...partner, name: partner.name.es } : partner,
      ),
      ...area,
      ...(dates ? { dates: yearsEarlier(dates, years) } : {}),
      ...('officialTitle' in base.es.fields
        ? { officialTitle: { text: titleIn('en'), language: 'en' } }
        : {}),
    };
    const names = partners.flatMap(({ id, name }) => (name ? [{ id, name: name.en }] : []));
    const bodyIn = (language: BenchLanguage): string =>
      linkedTo(
        withOtherSentences(base[language].body, () => {
          const { own, others } = sentences[language];
          return random.pick(others.length === 0 || random.next() < shareOfOwnSentences ? own : others);
        }),
        another,
      );
    yield {
      key: generatedKey(n),
      texts: {
        es: {
          fields: { ...without(base.es.fields, ['regions', 'scope']), ...wordsIn('es'), ...facts },
          body: bodyIn('es'),
        },
        en: {
          fields: {
            ...without(base.en.fields, ['participants']),
            ...wordsIn('en'),
            ...(names.length > 0 ? { participants: names } : {}),
          },
          body: bodyIn('en'),
        },
      },
    };
  }
}
