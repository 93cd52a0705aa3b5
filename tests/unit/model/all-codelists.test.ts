import { describe, expect, it } from 'vitest';
import { codelistAnchor, codelists } from '#model/codelists/all-codelists.ts';
import { listedValues, isListName } from '#check/value-lists.ts';
import { es } from '#i18n/editor/es.ts';

describe('the published code lists', () => {
  it('hold every list that an editor may write a value of, whole', () => {
    const names = Object.keys(es.lists).filter(isListName);
    expect(names.length).toBeGreaterThan(20);
    for (const name of names) {
      const list = codelists.find(({ id }) => id === name);
      expect(list?.entries.map(({ code, key }) => key ?? code).sort(), name).toEqual(
        listedValues(name)
          .map(({ value }) => value)
          .sort(),
      );
    }
  });

  it('have titles and addresses of their own in each language', () => {
    for (const language of ['es', 'en'] as const) {
      expect(new Set(codelists.map(({ slug }) => slug[language])).size).toBe(codelists.length);
      expect(new Set(codelists.map(({ title }) => title[language])).size).toBe(codelists.length);
    }
  });

  it('give each code an anchor of its own, fit for an address', () => {
    for (const { id, entries } of codelists) {
      const anchors = entries.map(({ code }) => codelistAnchor(code));
      expect(new Set(anchors).size, id).toBe(entries.length);
      for (const anchor of anchors) expect(encodeURIComponent(anchor)).toBe(anchor);
    }
    expect(codelistAnchor('16.a')).toBe('16.a');
    expect(codelistAnchor('A01')).toBe('a01');
    expect(codelistAnchor('a b/c')).toBe('a-b-c');
  });

  it('name a parent that is there, and never themselves', () => {
    const parents = codelists.flatMap(({ id, entries }) =>
      entries.flatMap(({ code, parent }) => (parent ? [{ of: `${id} ${code}`, ...parent }] : [])),
    );
    expect(parents.length).toBeGreaterThan(700);
    for (const { of, list, code } of parents) {
      expect(of).not.toBe(`${list} ${code}`);
      expect(
        codelists.find(({ id }) => id === list)?.entries.some((entry) => entry.code === code),
        of,
      ).toBe(true);
    }
  });
});
