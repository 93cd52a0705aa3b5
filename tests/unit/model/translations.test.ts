import { describe, expect, it } from 'vitest';
import { codelists } from '#model/codelists/all-codelists.ts';
import { codeLabel, byCode } from '#model/codelists/codelist.ts';
import { demonymsOf } from '#model/codelists/demonyms.ts';
import { owners } from '#model/codelists/codelist-owners.ts';
import { statusWarnings } from '#model/codelists/status-warnings.ts';
import { strands } from '#model/codelists/strands.ts';
import { translations } from '#model/codelists/translations.ts';
import { KEY_PATTERN } from '#model/key.ts';

const repeated = (texts: readonly string[]): readonly string[] =>
  texts.filter((text, index) => texts.indexOf(text) !== index);

describe.each(Object.keys(translations))('the code lists in %s', (language) => {
  it.each(codelists.map((list) => [list.id, list] as const))('%s', (id, list) => {
    const labels = translations[language]?.lists?.[id]?.labels ?? {};
    const codes = new Set<string>([...list.entries.map(({ code }) => code), 'undeclared']);
    expect(Object.keys(labels).filter((code) => !codes.has(code))).toEqual([]);
    expect(list.entries.filter(({ label }) => label[language] === undefined)).toEqual([]);
    expect(list.entries.filter(({ about }) => about && about[language] === undefined)).toEqual([]);
    expect(list.title[language]).toBeTruthy();
    expect(list.slug[language]).toMatch(KEY_PATTERN);
    expect(Object.values(labels).filter((text) => text !== text.trim() || /\s{2}/.test(text))).toEqual([]);
  });

  it('has an address of its own for each list, and for each code that has one', () => {
    expect(repeated(codelists.map(({ slug }) => slug[language] ?? ''))).toEqual([]);
    for (const { entries } of codelists) {
      const slugs = entries.flatMap((entry) => ('slug' in entry ? [Object(entry.slug)[language]] : []));
      expect(repeated(slugs)).toEqual([]);
      expect(slugs.filter((slug) => !KEY_PATTERN.test(slug))).toEqual([]);
    }
  });

  it('names those who keep the lists', () => {
    expect(Object.values(owners).filter(({ name }) => name[language] === undefined)).toEqual([]);
  });
});

describe('an address in a further language', () => {
  it('follows from the name', () => {
    expect(strands.find(({ code }) => code === 'provider')?.slug).toMatchObject({ pt: 'ofertante' });
  });

  it('stays what it is said to be', () => {
    expect(statusWarnings.find(({ code }) => code === 'not-started')?.slug).toMatchObject({
      pt: 'inicio-vencido',
    });
  });
});

it('a language without names for the codes has those of the reference language', () => {
  expect(codeLabel(byCode(strands), 'provider', 'fr')).toBe('Oferente');
  expect(codeLabel(byCode(strands), 'provider', 'pt')).toBe('Ofertante');
  expect(demonymsOf('BO', 'fr')).toEqual([]);
  expect(demonymsOf('BR', 'pt')).toEqual(['brasileiro']);
});
