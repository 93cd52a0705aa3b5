import { describe, expect, it } from 'vitest';
import { en as editorEn } from '#i18n/editor/en.ts';
import { es as editorEs } from '#i18n/editor/es.ts';
import { editorMessages, isEditorLanguage } from '#i18n/editor/messages.ts';
import { en } from '#i18n/en.ts';
import { es } from '#i18n/es.ts';
import { pt } from '#i18n/pt.ts';
import { isLanguage, knownLanguages, languageName, messagesIn } from '#i18n/languages.ts';
import { KEY_PATTERN } from '#model/key.ts';
import { strands } from '#model/codelists/strands.ts';

type Message = readonly [path: string, value: unknown];

/** Every message with its path. */
function messagesOf(value: unknown, path = ''): readonly Message[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    messagesOf(inner, path === '' ? name : `${path}.${name}`),
  );
}

const isFunction = (value: unknown): value is (...given: unknown[]) => unknown => typeof value === 'function';

/** The message as a reader sees it; a function is called with words. */
const said = (value: unknown): unknown =>
  isFunction(value) ? value('«uno»', '«dos»', '«tres»', '«cuatro»') : value;

const catalogues = [
  ['the site', 'English', es, en],
  ['the site', 'Portuguese', es, pt],
  ['the editor', 'English', editorEs, editorEn],
] as const;

describe.each(catalogues)('messages for %s in %s', (_, __, spanish, other) => {
  const inSpanish = messagesOf(spanish);
  const inOther = new Map(messagesOf(other));

  it('are the same ones as in Spanish, of the same kind', () => {
    expect(inSpanish.length).toBeGreaterThan(80);
    expect([...inOther.keys()].sort()).toEqual(inSpanish.map(([path]) => path).sort());
    const differing = inSpanish.filter(([path, value]) => typeof inOther.get(path) !== typeof value);
    expect(differing.map(([path]) => path)).toEqual([]);
  });

  it('are words or functions of them, never empty, never undefined inside', () => {
    const bad = [...inSpanish, ...inOther].filter(([, value]) => {
      const text = said(value);
      return typeof text !== 'string' || text.trim() === '' || /undefined|\[object|NaN|=>/.test(text);
    });
    expect(bad.map(([path]) => path)).toEqual([]);
  });

  it('use every value they are given that they use in Spanish', () => {
    const marks = ['«uno»', '«dos»'];
    const uses = (value: unknown) =>
      isFunction(value) ? marks.filter((mark) => String(value(...marks)).includes(mark)) : [];
    const losing = inSpanish.filter(([path, value]) => {
      const used = uses(inOther.get(path));
      return uses(value).some((mark) => !used.includes(mark));
    });
    expect(losing.map(([path]) => path)).toEqual([]);
  });
});

/** What reads the same in both languages, and why. */
const same: ReadonlyMap<string, string> = new Map([
  ['direction', 'a value of HTML'],
  ['changes.no', 'the same word'],
  ['facetRoutes.sector', 'the same word'],
  ['facets.sector.name', 'the same word'],
  ['severity.error', 'the same word'],
  ['source.officialUrl', 'the same word'],
  ['forms.markdown', 'a name'],
  ['forms.json', 'a name'],
  ['figures.total', 'the same word'],
  ['figures.sectors.name', 'the same word'],
  ['figures.charts.countries.quoted', 'a name as it is'],
  ['figures.charts.known.fields.sector', 'the same word'],
]);

it('no Spanish is left in English', () => {
  const inEnglishToo = catalogues.filter(([, language]) => language === 'English');
  const left = inEnglishToo.flatMap(([, , spanish, english]) => {
    const inEnglish = new Map(messagesOf(english));
    return messagesOf(spanish)
      .filter(([path, value]) => {
        return said(value) === said(inEnglish.get(path));
      })
      .map(([path]) => path);
  });
  expect(left.filter((path) => !same.has(path))).toEqual([]);
  expect([...same.keys()].filter((path) => !left.includes(path))).toEqual([]);
});

it('English has no letter that only Spanish has', () => {
  const spanish = [...messagesOf(en), ...messagesOf(editorEn)].filter(([, value]) =>
    /[ñ¿¡áéíóúü]/i.test(String(said(value))),
  );
  expect(spanish.map(([path]) => path)).toEqual([]);
});

it('Portuguese has no letter or mark that only Spanish has', () => {
  const spanish = messagesOf(pt).filter(([, value]) =>
    /[ñ¿¡«»]/i.test(String(said(value)).replace(/«(?:uno|dos|tres|cuatro)»/g, '')),
  );
  expect(spanish.map(([path]) => path)).toEqual([]);
});

describe.each(knownLanguages)('addresses in %s', (language) => {
  const { routes } = messagesIn(language);

  it('are all different, and fit for an address', () => {
    const names: readonly string[] = Object.values(routes);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !KEY_PATTERN.test(name))).toEqual([]);
  });

  it('take the name of no language', () => {
    expect(Object.values(routes).filter(isLanguage)).toEqual([]);
  });
});

describe('plurals', () => {
  it.each([
    [es.counts.projects(0), '0 proyectos'],
    [es.counts.projects(1), '1 proyecto'],
    [es.counts.countries(2), '2 países'],
    [en.counts.countries(1), '1 country'],
    [en.counts.countries(21), '21 countries'],
    [es.assessment.years(1), '1 año'],
    [en.assessment.years(12), '12 years'],
    [es.search.results(0), 'Sin resultados'],
    [en.search.results(1), '1 result'],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });
});

it('says the founding case as it is', () => {
  expect(es.assessment['end-passed']('2013', es.assessment.years(12))).toMatch(/2013.*hace 12 años/);
  expect(en.assessment['end-passed']('2013', en.assessment.years(12))).toMatch(/2013.*12 years ago/);
});

it('explains every strand', () => {
  const codes = strands.map(({ code }) => code).sort();
  expect(Object.keys(es.strandHelp).sort()).toEqual(codes);
});

it('knows its languages, the reference language first', () => {
  expect(knownLanguages[0]).toBe('es');
  expect(isLanguage('pt')).toBe(true);
  expect(isLanguage('tlh')).toBe(false);
  expect(isLanguage('toString')).toBe(false);
  expect(isEditorLanguage('en')).toBe(true);
  expect(isEditorLanguage('de')).toBe(false);
  expect(editorMessages('en').severity.warning).toBe(editorEn.severity.warning);
  expect(languageName('de', 'es')).toBe('alemán');
  expect(languageName('de', 'en')).toBe('German');
  expect(languageName('es', 'pt')).toBe('espanhol');
});
