import { inLanguage } from '#model/language.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { besidePath, type Place } from '../addresses.ts';
import { type Catalog, isTranslated, placeOf, sections } from '../catalog.ts';
import { comparisons } from '../comparisons.ts';
import { hasOwnPrivacyPage } from '../own-privacy-page.ts';
import { hasPath, learningPath } from '../learning-path.ts';
import { profilePlace, profiles, profileSections } from '../profiles.ts';
import {
  type CardWords,
  conceptCardWords,
  organizationCardWords,
  profileCardWords,
  projectCardWords,
  textPageCardWords,
} from './record-cards.ts';
import type { SocialCard } from './social-card.ts';

/** The cards of the site: one for each page that has its own, in each language in which its text exists. */
export function socialCards(catalog: Catalog): readonly SocialCard[] {
  return catalog.addresses.languages.flatMap((language) => [
    ...ownCards(catalog, language),
    ...recordCards(catalog, language),
  ]);
}

function ownCards(catalog: Catalog, language: Language): readonly SocialCard[] {
  const { site } = catalog;
  const { audit, collectionLead, collections, compare, corrections, dataPage, overview, privacy, start } =
    messagesIn(language);
  const card = (place: Place, title: string, text: string): SocialCard =>
    cardAt(catalog, place, language, { about: [], title, text, names: [] });
  const home = card({ to: 'home' }, site.name, inLanguage(site.tagline, language));
  return [
    { ...home, siteName: undefined },
    ...sections.map((section) =>
      card({ to: 'index', section }, collections[section], collectionLead[section]),
    ),
    ...(hasPath(catalog)
      ? [card({ to: 'start' }, start.title, start.lead(learningPath(catalog, language).length))]
      : []),
    ...(comparisons(catalog).length > 0 ? [card({ to: 'comparisons' }, compare.title, compare.lead)] : []),
    card({ to: 'overview' }, overview.title, overview.lead),
    card({ to: 'data' }, dataPage.title, dataPage.description),
    card({ to: 'audit' }, audit.title, audit.description),
    card({ to: 'corrections' }, corrections.title, corrections.lead),
    ...(hasOwnPrivacyPage(catalog) ? [] : [card({ to: 'privacy' }, privacy.title, privacy.lead)]),
  ];
}

function recordCards(catalog: Catalog, language: Language): readonly SocialCard[] {
  const { find, addresses, reference } = catalog;
  const worded = (
    section: 'concepts' | 'projects' | 'organizations' | 'pages',
    entries: readonly { readonly key: string }[],
    words: (catalog: Catalog, key: string, language: Language) => CardWords,
  ): readonly SocialCard[] =>
    entries.flatMap(({ key }) => {
      const available = addresses.languages.filter((at) => isTranslated(catalog, section, key, at));
      // A text in none of the site’s languages stands in for itself on the reference language’s page.
      const isShown = available.includes(language) || (available.length === 0 && language === reference);
      if (!isShown) return [];
      return [
        cardAt(catalog, placeOf(catalog, section, key, language), language, words(catalog, key, language)),
      ];
    });
  return [
    ...worded('concepts', find.concept.all, conceptCardWords),
    ...worded('projects', find.project.all, projectCardWords),
    ...worded('organizations', find.organization.all, organizationCardWords),
    ...worded('pages', find.page.all, textPageCardWords),
    ...profileSections.flatMap((section) =>
      profiles(catalog, section).map((profile) =>
        cardAt(
          catalog,
          profilePlace(section, profile.code, language),
          language,
          profileCardWords(catalog, section, profile, language),
        ),
      ),
    ),
  ];
}

const cardAt = (
  { site, reference }: Catalog,
  place: Place,
  language: Language,
  words: CardWords,
): SocialCard => ({
  path: besidePath(place, language, reference, 'png'),
  language,
  siteName: site.name,
  ...words,
});
