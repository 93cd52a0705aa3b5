import { formatPartialDate, parsePartialDate } from '#model/partial-date.ts';
import { inLanguage } from '#model/language.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import type { Place, Section } from './addresses.ts';
import { lastHistory } from './build-facts.ts';
import type { Catalog, RecordLink } from './catalog.ts';
import { comparisons } from './comparisons.ts';
import type { CorrectionView } from './corrections.ts';
import type { ChangeLog } from './change-log.ts';
import { linkTo } from './catalog.ts';
import { hasOwnPrivacyPage } from './own-privacy-page.ts';
import { cardPlace } from './social-cards/card-place.ts';
import type { Words } from './words.ts';

export interface LanguageLink {
  readonly language: Language;
  readonly name: string;
  readonly href: string;
  readonly current: boolean;
}

/** A page in another format. */
export interface PageForm {
  readonly mediaType: 'text/markdown' | 'application/json' | 'application/atom+xml';
  readonly href: string;
  readonly name: string;
}

/** What every page says of itself: head, header, breadcrumbs and foot. All values are finished. */
export interface Frame {
  readonly language: Language;
  readonly siteName: string;
  readonly siteTagline: string;
  readonly homeHref: string;
  readonly searchHref: string;
  readonly base: string;
  /** Where the markup of the search dialog is. */
  readonly searchDialogHref: string;
  /** Index of concepts: the address of each begins with it. */
  readonly conceptsHref: string;
  readonly title: Words;
  readonly documentTitle: string;
  readonly isHome: boolean;
  readonly description: string;
  readonly canonical: string;
  /** The picture that other sites show with a link to the page. */
  readonly card?: { readonly href: string; readonly alt: string };
  /** Versions for search engines; empty where this page's text falls back to another language. */
  readonly alternates: readonly { readonly language: string; readonly href: string }[];
  /** The same for machines: Markdown, and where there are such, the record and a feed of its news. */
  readonly forms: readonly PageForm[];
  /** The feed of the whole site’s news; left out where it is among the page’s own forms. */
  readonly siteFeed?: PageForm;
  readonly languageLinks: readonly LanguageLink[];
  readonly navigation: readonly (RecordLink & { readonly current: boolean })[];
  readonly breadcrumbs: readonly RecordLink[];
  /** Language of the main text, which need not be the page's. */
  readonly textLanguage: string;
  readonly translated: boolean;
  readonly draft: boolean;
  readonly edit?: string;
  readonly report: string;
  /** The last change of what the page is made of: its day and the short hash of its commit. */
  readonly changed?: { readonly iso: string; readonly text: string; readonly commit: string };
  /** How the page’s record came to be what it is. */
  readonly changes?: ChangeLog;
  readonly reviewed?: string;
  /** What the page’s record once said wrong, the latest first. */
  readonly corrections: readonly CorrectionView[];
  readonly asOf: string;
  readonly footer: readonly RecordLink[];
  readonly institution: string;
  readonly licence: { readonly name: string; readonly url: string };
  readonly repository: string;
  readonly index: boolean;
}

export interface FrameOptions {
  readonly language: Language;
  readonly title: Words;
  readonly description: string;
  /** The page's place in each language. */
  readonly place: (language: Language) => Place;
  readonly section?: Section;
  readonly breadcrumbs?: readonly RecordLink[];
  /** Languages in which the page's text exists; all where left out. */
  readonly available?: readonly Language[];
  /** Language of the text where it is not the page's. */
  readonly textLanguage?: string;
  /** True where the page's record is published as JSON beside it. */
  readonly json?: boolean;
  /** True where a feed beside the page tells the news of what it is about. */
  readonly feed?: boolean;
  /** Files that the page is made of, relative to the content folder; the first is the one to edit. */
  readonly files?: readonly string[];
  readonly changes?: ChangeLog | undefined;
  readonly reviewed?: string | undefined;
  readonly draft?: boolean;
  readonly corrections?: readonly CorrectionView[];
  /** False for pages that search engines should not list. */
  readonly index?: boolean;
}

const navigationSections: readonly Section[] = [
  'concepts',
  'projects',
  'organizations',
  'countries',
  'sources',
];

// The rest are in the header.
const footerSections: readonly Section[] = ['regions', 'sectors', 'sdgs'];

/** The frame of a page. */
export function createFrame(catalog: Catalog, options: FrameOptions): Frame {
  const { language, title, place, section, files = [] } = options;
  const { addresses, site, facts, reference } = catalog;
  const messages = messagesIn(language);
  const available = options.available ?? addresses.languages;
  const translated = available.includes(language);
  const href = (at: Language): string => addresses.href(place(at), at);
  const isHome = place(language).to === 'home';
  const home: RecordLink = { text: messages.site.home, href: addresses.href({ to: 'home' }, language) };
  const sectionLink = (of: Section): RecordLink => ({
    text: messages.collections[of],
    href: addresses.href({ to: 'index', section: of }, language),
  });
  const changed = lastHistory(facts, files);
  const edit = files[0];
  const documentTitle = isHome
    ? `${site.name}: ${inLanguage(site.tagline, language)}`
    : `${title.text} · ${site.name}`;
  const canonicalLanguage = translated ? language : (available[0] ?? reference);
  return {
    language,
    siteName: site.name,
    siteTagline: inLanguage(site.tagline, language),
    homeHref: home.href,
    searchHref: addresses.href({ to: 'search' }, language),
    base: addresses.file(''),
    searchDialogHref: addresses.href({ to: 'search-dialog' }, language),
    conceptsHref: sectionLink('concepts').href,
    title,
    isHome,
    documentTitle,
    description: options.description,
    canonical: addresses.absolute(href(canonicalLanguage)),
    ...(facts.socialCards && options.index !== false
      ? { card: frameCard(catalog, place(canonicalLanguage), canonicalLanguage, documentTitle) }
      : {}),
    alternates: translated
      ? available.map((at) => ({ language: at, href: addresses.absolute(href(at)) }))
      : [],
    forms: formsOf(catalog, options),
    ...(isHome && options.feed ? {} : { siteFeed: siteFeed(catalog, language) }),
    languageLinks: addresses.languages.map((at) => ({
      language: at,
      name: messagesIn(at).name,
      href: href(at),
      current: at === language,
    })),
    navigation: [
      ...navigationSections.map((of) => ({ ...sectionLink(of), current: of === section })),
      {
        text: messages.overview.title,
        href: addresses.href({ to: 'overview' }, language),
        current: place(language).to === 'overview',
      },
      {
        text: messages.dataPage.short,
        href: addresses.href({ to: 'data' }, language),
        current: place(language).to === 'data' || place(language).to === 'codelist',
      },
    ],
    breadcrumbs: isHome
      ? []
      : [home, ...(options.breadcrumbs ?? (section ? [sectionLink(section)] : []))].filter(
          (link) => link.href !== href(language),
        ),
    textLanguage: options.textLanguage ?? (translated ? language : reference),
    translated,
    draft: options.draft ?? false,
    ...(edit === undefined ? {} : { edit: editHref(catalog, edit) }),
    report: site.repository.report
      .replace('{title}', encodeURIComponent(messages.site.reportTitle(title.text)))
      .replace('{page}', encodeURIComponent(addresses.absolute(href(language)))),
    ...(changed === undefined
      ? {}
      : {
          changed: {
            iso: changed.changed,
            text: dateInWords(changed.changed, language),
            commit: changed.commit,
          },
        }),
    ...(options.changes === undefined ? {} : { changes: options.changes }),
    ...(options.reviewed === undefined ? {} : { reviewed: dateInWords(options.reviewed, language) }),
    corrections: options.corrections ?? [],
    asOf: dateInWords(facts.asOf, language),
    footer: [
      ...footerSections.map(sectionLink),
      ...catalog.find.page.all.map(({ key }) => linkTo(catalog, 'pages', key, language)),
      ...(comparisons(catalog).length > 0
        ? [{ text: messages.compare.title, href: addresses.href({ to: 'comparisons' }, language) }]
        : []),
      { text: messages.corrections.title, href: addresses.href({ to: 'corrections' }, language) },
      ...(hasOwnPrivacyPage(catalog)
        ? []
        : [{ text: messages.privacy.title, href: addresses.href({ to: 'privacy' }, language) }]),
      { text: messages.audit.title, href: addresses.href({ to: 'audit' }, language) },
      { text: messages.offline.title, href: addresses.href({ to: 'offline' }, language) },
    ],
    institution: inLanguage(site.institution.statement, language),
    licence: site.licence,
    repository: site.repository.url,
    index: options.index ?? true,
  };
}

/** Where a file of the content is edited. */
export const editHref = ({ site }: Catalog, path: string): string =>
  site.repository.edit.replace('{path}', `content/${path}`);

/** The page’s card. Where the page’s text falls back to another language it is the card of that language’s page. */
function frameCard(
  { addresses, site }: Catalog,
  own: Place,
  language: Language,
  documentTitle: string,
): NonNullable<Frame['card']> {
  const shown = cardPlace(own);
  return {
    href: addresses.absolute(addresses.beside(shown, language, 'png')),
    alt: shown === own ? documentTitle : [...sharedTitle(shown, language), site.name].join(' · '),
  };
}

/** What a card says that pages share, besides the site’s name. */
function sharedTitle(place: Place, language: Language): readonly string[] {
  const { collections, compare } = messagesIn(language);
  if (place.to === 'index') return [collections[place.section]];
  return place.to === 'comparisons' ? [compare.title] : [];
}

function formsOf({ addresses, reference }: Catalog, options: FrameOptions): readonly PageForm[] {
  const { language, place, index = true, json = false, feed = false } = options;
  const { forms } = messagesIn(language);
  const beside = (extension: string, at: Language = language): string =>
    addresses.beside(place(at), at, extension);
  const form = (mediaType: PageForm['mediaType'], name: string, href: string): PageForm => ({
    mediaType,
    name,
    href,
  });
  return [
    ...(index ? [form('text/markdown', forms.markdown, beside('md'))] : []),
    // A record's facts are the same in every language: they are published once.
    ...(json ? [form('application/json', forms.json, beside('json', reference))] : []),
    ...(feed ? [form('application/atom+xml', forms.feed, beside('atom'))] : []),
  ];
}

const siteFeed = ({ addresses, site }: Catalog, language: Language): PageForm => ({
  mediaType: 'application/atom+xml',
  name: messagesIn(language).feed.title(site.name),
  href: addresses.beside({ to: 'home' }, language, 'atom'),
});

/** The date in the language's words; the text itself where it is no date. */
export function dateInWords(date: string, language: Language): string {
  const parsed = parsePartialDate(date);
  return parsed ? formatPartialDate(parsed, messagesIn(language).locale) : date;
}
