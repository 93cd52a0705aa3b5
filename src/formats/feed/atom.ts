import { byCode, codeLabel } from '#model/codelists/codelist.ts';
import { conceptKinds } from '#model/codelists/concept-kinds.ts';
import { inLanguage } from '#model/language.ts';
import type { Place } from '#catalog/addresses.ts';
import { type Catalog, countryName, hrefOf, summaryOf, titleOf } from '#catalog/catalog.ts';
import { strandLabel } from '#catalog/facets.ts';
import { dateInWords } from '#catalog/frame.ts';
import { countriesOf } from '#catalog/graph.ts';
import type { Words } from '#catalog/words.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { xmlDocument, type XmlNode } from '../xml.ts';
import { latestNews, type News, type NewsRecord } from './news.ts';
import { feedPlace, type FeedSubject, subjectName, subjectRecords } from './subjects.ts';

const mostOfEverything = 50;
const mostOfSubject = 30;

/** The Atom feed (RFC 4287) of a subject: its new and changed records. */
export function atomFeed(catalog: Catalog, subject: FeedSubject, language: Language): string {
  const { site, addresses, facts } = catalog;
  const messages = messagesIn(language);
  const place = feedPlace(catalog, subject, language);
  const self = addresses.absolute(addresses.beside(place, language, 'atom'));
  const name = subjectName(catalog, subject, language);
  const news = latestNews(
    catalog,
    subjectRecords(catalog, subject),
    language,
    subject.about === 'everything' ? mostOfEverything : mostOfSubject,
  );
  return xmlDocument({
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': language,
      id: self,
      title: messages.feed.title(site.name, name),
      subtitle: inLanguage(site.description, language),
      updated: timeOf(news[0]?.changed ?? facts.asOf),
      author: {
        name: inLanguage(site.institution.name, language),
        uri: site.url,
        email: site.contact.email,
      },
      rights: `${messages.site.licence} ${site.licence.name}`,
      link: [
        { '@rel': 'self', '@type': 'application/atom+xml', '@href': self },
        pageLink(addresses.absolute(addresses.href(place, language)), language),
        { '@rel': 'license', '@href': site.licence.url },
      ],
      entry: news.map((item) => entry(catalog, item, language)),
    },
  });
}

const pageLink = (href: string, language: Language): XmlNode => ({
  '@rel': 'alternate',
  '@type': 'text/html',
  '@hreflang': language,
  '@href': href,
});

/** Git tells the day: a feed of the same commits is the same wherever it is made. */
const timeOf = (day: string): string => `${day}T00:00:00Z`;

const inWords = ({ text, lang }: Words): XmlNode => ({ '@xml:lang': lang, '#text': text });

function entry(catalog: Catalog, news: News, language: Language): XmlNode {
  const { section, key } = news;
  const address = catalog.addresses.absolute(hrefOf(catalog, section, key, language));
  const summary = summaryOf(catalog, section, key, language);
  const summaries = summary.text === '' ? [] : [inWords(summary)];
  return {
    id: address,
    title: inWords(titleOf(catalog, section, key, language)),
    updated: timeOf(news.changed),
    published: timeOf(news.created),
    link: pageLink(address, language),
    category: categories(catalog, news, language),
    summary: summaries,
    // A reader that shows the content leaves the summary out.
    content: {
      '@type': 'xhtml',
      div: { '@xmlns': 'http://www.w3.org/1999/xhtml', p: [whatIsNew(news, language), ...summaries] },
    },
  };
}

function whatIsNew({ what, created, changed }: News, language: Language): string {
  const { feed } = messagesIn(language);
  const [first, last] = [created, changed].map((day) => dateInWords(day, language));
  return feed[what](last ?? '', first ?? '');
}

const kindByCode = byCode(conceptKinds);

function categories(catalog: Catalog, record: NewsRecord, language: Language): readonly XmlNode[] {
  const { addresses, find } = catalog;
  const category = (term: string, label: string, explained?: Place): XmlNode => ({
    '@term': term,
    '@scheme': explained && addresses.absolute(addresses.href(explained, language)),
    '@label': label,
  });
  const country = (code: string): XmlNode =>
    category(code, countryName(code, language), { to: 'index', section: 'countries' });
  const collection = category(record.section, messagesIn(language).collections[record.section]);
  switch (record.section) {
    case 'concepts': {
      const { kind } = find.concept.get(record.key).data;
      return [collection, category(kind, codeLabel(kindByCode, kind, language), { to: 'concepts-by-kind' })];
    }
    case 'projects': {
      const { data } = find.project.get(record.key);
      return [
        collection,
        ...(data.strand === undefined
          ? []
          : [category(data.strand, strandLabel(data.strand, language), { to: 'facet', facet: 'strand' })]),
        ...[...new Set(countriesOf(data))].map(country),
      ];
    }
    case 'organizations': {
      const { country: code } = find.organization.get(record.key).data;
      return [collection, ...(code?.length === 2 ? [country(code)] : [])];
    }
  }
}
