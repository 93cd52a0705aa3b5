import { countryLink, countryName, type Catalog } from '#catalog/catalog.ts';
import { perspectiveCountry } from '#catalog/perspective.ts';
import { tallyByValue } from '#catalog/tallies/by-value.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { drawShadedMap } from './drawing/shaded-map.ts';
import { type Figure, NARROW, WIDE } from './figure.ts';
import { enlargedPart } from './maps/enlarged-part.ts';
import { worldView } from './maps/map-view.ts';
import { stepsUpTo, stepWords } from './maps/steps.ts';

/** In how many of the projects the benefit falls in each country; undefined where no project names one. */
export function benefitMap(
  catalog: Catalog,
  projects: readonly string[],
  language: Language,
): Figure | undefined {
  const { figures } = messagesIn(language);
  const t = figures.partners.maps;
  const tally = tallyByValue(catalog, projects, [], ({ countries }) => countries);
  const homeCode = perspectiveCountry(catalog);
  const home = tally.find(({ code }) => code === homeCode);
  const others = tally.filter(({ code }) => code !== homeCode);
  const [first] = others;
  const [homeName] = home ? [countryName(home.code, language)] : [];
  const finding = first
    ? t.benefit.finding(tally.length, homeName, countryName(first.code, language), first.projects)
    : home && t.benefit.findingHome(countryName(home.code, language), home.projects);
  if (finding === undefined) return undefined;
  const elsewhere = projects.filter((key) => catalog.find.project.get(key).data.countries.length === 0);
  const steps = stepsUpTo(first?.projects ?? 0).map((step) => ({
    ...step,
    text: stepWords(step, t.andMore),
  }));
  return {
    id: 'mapa',
    title: t.benefit.title,
    finding,
    counted: [t.benefit.counted(elsewhere.length), t.circles, t.note].join(' '),
    draw: (width) => {
      const part = enlargedPart(
        tally.map(({ code }) => code),
        width,
      );
      return drawShadedMap({
        view: worldView(width),
        ...(part ? { part: { view: part, text: t.enlarged } } : {}),
        countries: others.map(({ code, projects: value }) => ({
          code,
          text: countryName(code, language),
          value,
        })),
        ...(home
          ? { home: { code: home.code, text: `${countryName(home.code, language)}: ${home.projects}` } }
          : {}),
        steps,
        none: t.none,
        unit: figures.projects,
      });
    },
    widths: [WIDE, NARROW],
    table: {
      columns: [t.country, figures.projects],
      rows: tally.map(({ code, projects: value }) => {
        const { text, href, ...lang } = countryLink(catalog, code, language);
        return [{ value: text, href, ...lang }, { value }];
      }),
    },
  };
}
