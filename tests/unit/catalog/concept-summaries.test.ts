import { expect, it } from 'vitest';
import { conceptSummaries } from '#catalog/concept-summaries.ts';
import { someCatalog } from '../fixtures/records.ts';

it('has every published concept at the path of its page, in the language', () => {
  expect(conceptSummaries(someCatalog(), 'es').byPath).toEqual({
    '/base/conceptos/ambito/': { title: { text: 'Ámbito' }, summary: { text: 'Hasta dónde llega.' } },
    '/base/conceptos/nandu/': { title: { text: 'Ñandú' }, summary: { text: 'Un ave.' } },
    '/base/conceptos/oferente/': { title: { text: 'Oferente' }, summary: { text: 'Quien ofrece.' } },
  });
});

it('marks what is not translated with its language', () => {
  const { byPath } = conceptSummaries(someCatalog(), 'en');
  expect(byPath['/base/en/concepts/nandu/']).toEqual({
    title: { text: 'Ñandú', lang: 'es' },
    summary: { text: 'Un ave.', lang: 'es' },
  });
  expect(byPath['/base/en/concepts/provider/']).toEqual({
    title: { text: 'Provider' },
    summary: { text: 'Who offers.' },
  });
});

it('tells in the language how to go on', () => {
  const [es, en] = (['es', 'en'] as const).map(
    (language) => conceptSummaries(someCatalog(), language).tapAgain,
  );
  expect(es).toMatch(/otra vez/);
  expect(en).toMatch(/again/);
});
