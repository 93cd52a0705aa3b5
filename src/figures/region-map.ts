import { countryName, type Catalog } from '#catalog/catalog.ts';
import { profileProjects } from '#catalog/profiles.ts';
import { membersOf } from '#catalog/regions.ts';
import { tallyByCountry } from '#catalog/tallies/by-country.ts';
import { WORLD } from '#model/region-members.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { asSentence } from './as-sentence.ts';
import { countryNumbersMap, homeAndOthers } from './country-numbers-map.ts';
import type { Figure } from './figure.ts';
import { inWords } from './list-in-words.ts';

/** The countries of a region or group by their projects; undefined where fewer than two are in any. */
export function regionMap(catalog: Catalog, region: string, language: Language): Figure | undefined {
  const t = messagesIn(language).figures.partners.maps;
  const members = membersOf(catalog, region);
  const tally = tallyByCountry(catalog, profileProjects(catalog.graph, 'regions', region), []).filter(
    ({ code }) => members.includes(code),
  );
  const { home, others } = homeAndOthers(catalog, tally);
  const [first] = others;
  if (!first || tally.length < 2) return undefined;
  const equals = others
    .filter(({ projects }) => projects === first.projects)
    .map(({ code }) => countryName(code, language));
  const homeName = home && countryName(home.code, language);
  return {
    id: 'mapa',
    title: t.region.title,
    finding: asSentence([
      t.region.finding(members.length, tally.length),
      t.region.most(homeName, inWords(equals, language), equals.length, first.projects),
    ]),
    counted: [t.region.counted, t.circles, t.note].join(' '),
    ...countryNumbersMap(
      catalog,
      tally,
      language,
      region === WORLD ? { enlarged: undefined } : { only: members },
    ),
  };
}
