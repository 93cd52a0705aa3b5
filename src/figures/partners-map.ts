import { type Catalog, countryLink, countryName } from '#catalog/catalog.ts';
import { perspectiveName } from '#catalog/pages/home.ts';
import { perspectiveCountry } from '#catalog/perspective.ts';
import { tallyByCountry } from '#catalog/tallies/by-country.ts';
import { strandsOf } from '#catalog/tallies/by-strand.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { drawStrandMaps } from './drawing/strand-maps.ts';
import { type Figure, NARROW, sketched, WIDE } from './figure.ts';
import { seriesOf } from './over-time.ts';

/** With which countries the site’s own has projects in each strand; undefined where there are none. */
export function partnersMap(
  catalog: Catalog,
  projects: readonly string[],
  language: Language,
): Figure | undefined {
  const { figures } = messagesIn(language);
  const t = figures.partners.maps;
  const kinds = strandsOf(catalog, projects);
  const home = perspectiveCountry(catalog);
  const partners = tallyByCountry(catalog, projects, kinds).filter(({ code }) => code !== home);
  const series = seriesOf(kinds, language).map((one, n) => ({
    ...one,
    countries: partners.filter(({ counts }) => (counts[n] ?? 0) > 0).map(({ code }) => code),
  }));
  const [broadest] = series.toSorted((a, b) => b.countries.length - a.countries.length);
  if (!broadest || partners.length === 0) return undefined;
  return {
    id: 'con-quien',
    title: t.partners.title,
    finding: t.partners.finding(
      perspectiveName(catalog, language),
      partners.length,
      broadest.text,
      broadest.countries.length,
    ),
    counted: [t.partners.counted, t.circles, t.note].join(' '),
    ...sketched(drawStrandMaps, {
      maps: series.map(({ fill, text, countries }) => ({
        fill,
        text: `${text}: ${t.partners.countries(countries.length)}`,
        countries,
      })),
      ...(home === undefined ? {} : { home: { code: home, text: countryName(home, language) } }),
    }),
    widths: [WIDE, NARROW],
    table: {
      columns: [t.country, ...series.map(({ text }) => text), figures.total],
      rows: partners.map(({ code, projects: total, counts }) => {
        const { text, href, ...lang } = countryLink(catalog, code, language);
        return [{ value: text, href, ...lang }, ...counts.map((value) => ({ value })), { value: total }];
      }),
    },
  };
}
