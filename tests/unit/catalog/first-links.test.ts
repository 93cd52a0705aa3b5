import { expect, it } from 'vitest';
import { firstLinks } from '#catalog/first-links.ts';
import { someCatalog } from '../fixtures/records.ts';

const some = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ text: `P ${n}`, href: `/proyectos/p-${n}/` }));

it('leaves links as they are while a page can hold them', () => {
  expect(firstLinks(someCatalog({}), some(200), 'es')).toEqual({ links: some(200) });
});

it('leads to where all of them are from the first of very many', () => {
  const { links, others } = firstLinks(someCatalog({}), some(32_444), 'en');
  expect(links).toEqual(some(200));
  expect(others?.text).toBe('and 32244 more, in the table of relations of the open data');
  expect(others?.href).toMatch(/\/en\/data\/$/);
});
