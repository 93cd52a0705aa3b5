import { countryName, type Catalog } from '#catalog/catalog.ts';
import { tallyByValue } from '#catalog/tallies/by-value.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { countryNumbersMap, homeAndOthers } from './country-numbers-map.ts';
import type { Figure } from './figure.ts';

/** In how many of the projects the benefit falls in each country; undefined where no project names one. */
export function benefitMap(
  catalog: Catalog,
  projects: readonly string[],
  language: Language,
): Figure | undefined {
  const t = messagesIn(language).figures.partners.maps;
  const tally = tallyByValue(catalog, projects, [], ({ countries }) => countries);
  const {
    home,
    others: [first],
  } = homeAndOthers(catalog, tally);
  const homeName = home && countryName(home.code, language);
  const finding = first
    ? t.benefit.finding(tally.length, homeName, countryName(first.code, language), first.projects)
    : home && t.benefit.findingHome(countryName(home.code, language), home.projects);
  if (finding === undefined) return undefined;
  const elsewhere = projects.filter((key) => catalog.find.project.get(key).data.countries.length === 0);
  return {
    id: 'mapa',
    title: t.benefit.title,
    finding,
    counted: [t.benefit.counted(elsewhere.length), t.circles, t.note].join(' '),
    ...countryNumbersMap(catalog, tally, language, { enlarged: t.enlarged }),
  };
}
