import { expect, test } from 'vitest';
import { en } from '#i18n/editor/en.ts';
import { es } from '#i18n/editor/es.ts';
import { messagesByLanguage } from '#i18n/languages.ts';
import { isReservedName } from '#i18n/reserved-names.ts';

const names = (messages: object, path = ''): string[] =>
  Object.entries(messages).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? names(value, `${path}${name}.`) : [`${path}${name}`],
  );

test('editors are told the same things in every language', () => {
  expect(names(en)).toEqual(names(es));
});

test('no record can take the address of a section of the site', () => {
  const routes = Object.values(messagesByLanguage).flatMap(({ routes, facetRoutes }) => [
    ...Object.values(routes),
    ...Object.values(facetRoutes),
  ]);
  expect(routes.filter((route) => !isReservedName(route))).toEqual([]);
});
