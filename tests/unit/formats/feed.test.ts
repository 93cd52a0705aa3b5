import { describe, expect, it } from 'vitest';
import type { BuildFacts } from '#catalog/build-facts.ts';
import { createCatalog } from '#catalog/catalog.ts';
import type { Records } from '#catalog/records.ts';
import { atomFeed } from '#formats/feed/atom.ts';
import { feedPlace, type FeedSubject, feedSubjects } from '#formats/feed/subjects.ts';
import type { Language } from '#i18n/languages.ts';
import { atomFindings, readFeed } from '../fixtures/atom.ts';
import { aProject, aSite, someFacts, someRecords } from '../fixtures/records.ts';

const host = 'https://atlas.example/base';
const everything: FeedSubject = { about: 'everything' };
const daysBack = (day: string): number => (Date.parse('2027-01-01') - Date.parse(day)) / 86_400_000;
/** One commit a day. */
const history = (created: string, changed = created) => ({
  created,
  changed,
  commit: 'a1b2c3d4e5',
  age: daysBack(changed),
});

/** The small register with a history of its projects and organisations. */
const facts: BuildFacts = {
  ...someFacts,
  files: {
    ...someFacts.files,
    'projects/aguas.mdx': history('2026-05-01', '2026-05-02'),
    'projects/integridad.mdx': history('2026-05-02'),
    'projects/integridad.en.mdx': history('2026-05-02'),
    'projects/zonas.mdx': history('2026-01-01'),
    'projects/borrador-p.mdx': history('2026-06-01'),
    'organizations/agencia-nueva.mdx': history('2026-05-02'),
    'organizations/agencia-vieja.mdx': history('2025-05-02', '2026-04-01'),
  },
};
const catalogOf = (records: Partial<Records> = {}, known: BuildFacts = facts) =>
  createCatalog({ ...someRecords, ...records }, known);
const catalog = catalogOf();

const feed = (subject: FeedSubject, language: Language, of = catalog) =>
  readFeed(atomFeed(of, subject, language));
const titles = (subject: FeedSubject, language: Language, of = catalog): readonly string[] =>
  feed(subject, language, of).entries.map(({ title }) => title);

describe('every feed', () => {
  const feeds = feedSubjects(catalog).flatMap((subject) =>
    catalog.addresses.languages.map((language) => [subject, language] as const),
  );

  it('is of everything, and of each strand, country and organisation', () => {
    const about = feedSubjects(catalog).map((subject) => ('code' in subject ? subject.code : subject.about));
    expect(about).toEqual(
      expect.arrayContaining(['everything', 'recipient', 'provider', 'BO', 'MX', 'agencia-nueva']),
    );
    expect(about).not.toContain('borrador-o');
  });

  it.each(feeds)('%j in %s is sound Atom', (subject, language) => {
    expect(atomFindings(atomFeed(catalog, subject, language))).toEqual([]);
  });

  it.each(feeds)('%j in %s names itself and its page', (subject, language) => {
    const place = feedPlace(catalog, subject, language);
    const { id, links, language: written } = feed(subject, language);
    expect(written).toBe(language);
    expect(links.get('alternate')).toBe(catalog.addresses.absolute(catalog.addresses.href(place, language)));
    expect([links.get('self'), id]).toEqual(
      Array(2).fill(catalog.addresses.absolute(catalog.addresses.beside(place, language, 'atom'))),
    );
  });
});

describe('the feed of everything', () => {
  it('tells of all records that git knows, the latest first, then by key', () => {
    expect(titles(everything, 'es')).toEqual([
      'Agencia Nueva',
      'Aguas',
      'Integridad',
      'Agencia Vieja',
      'Ñandú',
      'Oferente',
      'Areas',
    ]);
  });

  it('counts a translation as news in its language alone', () => {
    const provider = (language: Language) =>
      feed(everything, language).entries.find(({ title }) => /Oferente|Provider/.test(title));
    expect(provider('es')).toMatchObject({
      id: `${host}/conceptos/oferente/`,
      published: '2025-11-30T00:00:00Z',
      updated: '2026-01-02T00:00:00Z',
    });
    expect(provider('es')?.content[0]?.text).toBe(
      'Cambió el 2 de enero de 2026. Se publicó por primera vez el 30 de noviembre de 2025.',
    );
    expect(provider('en')).toMatchObject({
      id: `${host}/en/concepts/provider/`,
      updated: '2026-03-04T00:00:00Z',
    });
    expect(provider('en')?.content[0]?.text).toBe(
      'Translated into English on 4 March 2026. First published on 30 November 2025.',
    );
  });

  it('says what is new of a new record, and what it is about', () => {
    const [, , integrity] = feed(everything, 'es').entries;
    expect(integrity).toEqual({
      id: `${host}/proyectos/integridad/`,
      title: 'Integridad',
      language: 'es',
      updated: '2026-05-02T00:00:00Z',
      published: '2026-05-02T00:00:00Z',
      alternate: `${host}/proyectos/integridad/`,
      summary: 'Compras sin corrupción.',
      content: [
        { text: 'Registro nuevo, publicado el 2 de mayo de 2026.', language: 'es' },
        { text: 'Compras sin corrupción.', language: 'es' },
      ],
      categories: ['projects Proyectos', 'recipient Receptor', 'GT Guatemala', 'BO Bolivia', 'PE Perú'],
    });
  });

  it('marks words that are in another language', () => {
    const areas = feed(everything, 'es').entries.find(({ title }) => title === 'Areas');
    expect(areas?.language).toBe('en');
    expect(areas?.content.map(({ language }) => language)).toEqual(['es', 'en']);
  });

  it('says whose it is, under which licence, and how new', () => {
    expect(feed(everything, 'es')).toMatchObject({
      title: 'Atlas: novedades',
      author: 'Nadie',
      rights: 'Contenido bajo licencia CC BY 4.0',
      updated: '2026-05-02T00:00:00Z',
    });
  });

  it('tells the same whenever it is asked', () => {
    expect(atomFeed(catalogOf(), everything, 'es')).toBe(atomFeed(catalog, everything, 'es'));
  });

  it('ends where it grows long', () => {
    const projects = Array.from({ length: 60 }, (_, n) =>
      aProject(`p-${n}`, { title: `P ${n}`, summary: 'x', strand: 'dual', countries: ['BO'] }),
    );
    const many = catalogOf(
      { projects, projectTranslations: [] },
      { ...facts, files: Object.fromEntries(projects.map(({ path }) => [path, history('2026-02-02')])) },
    );
    expect(titles(everything, 'es', many)).toHaveLength(50);
    expect(titles({ about: 'strand', code: 'dual' }, 'es', many)).toHaveLength(30);
  });
});

describe('the feed of a subject', () => {
  it.each<[FeedSubject, string, readonly string[]]>([
    [{ about: 'strand', code: 'provider' }, 'Vertiente: Oferente · Novedades de Atlas', ['Aguas']],
    [{ about: 'countries', code: 'BO' }, 'Bolivia · Novedades de Atlas', ['Aguas', 'Integridad']],
    [{ about: 'countries', code: 'MX' }, 'México · Novedades de Atlas', ['Agencia Nueva', 'Integridad']],
    [
      { about: 'organization', code: 'agencia-nueva' },
      'Agencia Nueva · Novedades de Atlas',
      ['Agencia Nueva', 'Integridad'],
    ],
  ])('%j', (subject, title, entries) => {
    expect(feed(subject, 'es').title).toBe(title);
    expect(titles(subject, 'es')).toEqual(entries);
  });
});

it('is sound and empty where git knows nothing', () => {
  const unknown = catalogOf({}, { ...facts, files: {} });
  const xml = atomFeed(unknown, everything, 'es');
  expect(atomFindings(xml)).toEqual([]);
  expect(readFeed(xml)).toMatchObject({ entries: [], updated: '2026-11-22T00:00:00Z' });
});

it('keeps hostile words whole', () => {
  const title = `]]></title><script>alert("1")</script> & 'x' <!--`;
  const projects = [aProject('aguas', { title, summary: title, countries: ['BO'] })];
  const site = { ...aSite, name: title, url: 'https://atlas.example/a&b/' };
  const hostile = catalogOf({ projects, projectTranslations: [], site });
  const xml = atomFeed(hostile, everything, 'es');
  expect(atomFindings(xml)).toEqual([]);
  const entry = readFeed(xml).entries.find(({ id }) => id === 'https://atlas.example/a&b/proyectos/aguas/');
  expect([entry?.title, entry?.summary, entry?.content[1]?.text]).toEqual([title, title, title]);
});

describe('the check of a feed', () => {
  const xml = atomFeed(catalog, everything, 'es');

  it.each<[string, string | RegExp, string]>([
    ['feed has 0 id', /<id>[^<]*index\.atom<\/id>/, ''],
    ['feed has 0 author', /<author>.*<\/author>/, ''],
    ['feed has 2 rights', '<rights>', '<rights/><rights>'],
    ['no link to itself', 'rel="self"', 'rel="via"'],
    ['2026-05-02 is no time', '<updated>2026-05-02T00:00:00Z', '<updated>2026-05-02'],
    ['entry has 0 title', /(<entry>.*?)<title>[^<]*<\/title>/, '$1'],
    ['entry has a label', '<entry>', '<entry><label/>'],
    ['a category has no term', /term="[^"]*"/, ''],
    ['the content is no div of XHTML', 'xmlns="http://www.w3.org/1999/xhtml"', ''],
    ['is newer than the feed', '<updated>2026-05-02T', '<updated>2026-05-01T'],
    ['two entries are', /<entry>.*?<\/entry>/, '$&$&'],
  ])('finds that %s', (finding, found, instead) => {
    expect(atomFindings(xml.replace(found, instead)).join('\n')).toContain(finding);
  });
});
