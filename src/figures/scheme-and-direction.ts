import type { Catalog } from '#catalog/catalog.ts';
import { narrowedHref } from '#catalog/facet-link.ts';
import { facetTerm } from '#catalog/facets.ts';
import { tallySchemesAndDirections } from '#catalog/tallies/scheme-and-direction.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { drawDotMatrix } from './drawing/dot-matrix.ts';
import { type Figure, NARROW, sketched, WIDE } from './figure.ts';

/** The scheme of all projects against their direction; undefined where fewer than two of either are told. */
export function schemeAndDirection(catalog: Catalog, language: Language): Figure | undefined {
  const { all } = catalog.listings.get(language) ?? { all: [] };
  const { schemes, directions, counts } = tallySchemesAndDirections(catalog, all);
  if (schemes.length < 2 || directions.length < 2) return undefined;
  const messages = messagesIn(language).figures;
  const t = messages.charts.schemes;
  const columns = directions.map((code) =>
    code === undefined ? t.noDirection : facetTerm(catalog, 'direction', code, language).text,
  );
  const rows = schemes.map((code, n) => ({
    code,
    text: code === undefined ? t.noScheme : facetTerm(catalog, 'scheme', code, language).text,
    counts: counts[n] ?? [],
  }));
  const [most] = rows
    .flatMap(({ text: scheme, counts: row }) =>
      row.map((projects, n) => ({ scheme, direction: columns[n] ?? '', projects })),
    )
    .toSorted((a, b) => b.projects - a.projects);
  if (!most) return undefined;
  return {
    id: 'esquema-y-direccion',
    title: t.title,
    finding: t.finding(most.scheme, most.direction, most.projects, all.length),
    counted: t.counted,
    ...sketched(drawDotMatrix, {
      name: t.scheme,
      columns,
      rows: rows.map(({ text, counts: row }) => ({ text, cells: row.map((plain) => ({ plain })) })),
    }),
    widths: [WIDE, NARROW],
    table: {
      columns: [t.scheme, ...columns, messages.total],
      rows: rows.map(({ code, text, counts: row }) => [
        {
          value: text,
          ...(code === undefined ? {} : { href: narrowedHref(catalog, 'scheme', code, language) }),
        },
        ...row.map((value) => ({ value })),
        { value: row.reduce((sum, value) => sum + value, 0) },
      ]),
    },
  };
}
