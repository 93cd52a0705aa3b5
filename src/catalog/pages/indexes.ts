import { sourceTypes } from '#model/codelists/source-types.ts';
import { statedDate } from '#model/partial-date.ts';
import { inLanguage } from '#model/language.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { byText, type Catalog, linkTo, type RecordLink, summaryOf } from '../catalog.ts';
import { createFrame, dateInWords, type Frame } from '../frame.ts';
import { sourceLink } from '../reference-view.ts';
import type { Words } from '../words.ts';

/** A titled part of an index, with an anchor. */
export interface Group<T> {
  readonly id: string;
  readonly title: string;
  readonly items: readonly T[];
}

type SummarizedLink = RecordLink & { readonly key: string; readonly summary: Words };

const indexFrame = (catalog: Catalog, section: 'organizations' | 'sources', language: Language): Frame => {
  const messages = messagesIn(language);
  return createFrame(catalog, {
    language,
    title: { text: messages.collections[section] },
    description: messages.collectionLead[section],
    place: () => ({ to: 'index', section }),
    section,
  });
};

export interface OrganizationIndex {
  readonly frame: Frame;
  readonly items: readonly (SummarizedLink & { readonly acronym?: string; readonly projects: number })[];
}

/** Organisations from A to Z. */
export function organizationIndex(catalog: Catalog, language: Language): OrganizationIndex {
  return {
    frame: indexFrame(catalog, 'organizations', language),
    items: byText(
      catalog.find.organization.all.map(({ key, data }) => {
        const translated = catalog.find.organization.translation(key, language)?.data.acronyms;
        const acronym = (translated?.length ? translated : data.acronyms)[0];
        return {
          ...linkTo(catalog, 'organizations', key, language),
          key,
          summary: summaryOf(catalog, 'organizations', key, language),
          ...(acronym === undefined ? {} : { acronym }),
          projects: catalog.graph.projectsByOrganization.get(key)?.length ?? 0,
        };
      }),
      language,
    ),
  };
}

export interface SourceIndex {
  readonly frame: Frame;
  readonly groups: readonly Group<RecordLink & { readonly authors: string; readonly issued: string }>[];
}

/** Sources by kind of document. */
export function sourceIndex(catalog: Catalog, language: Language): SourceIndex {
  const messages = messagesIn(language);
  const links = byText(
    catalog.find.source.all.map(({ key, data }) => {
      const issued = statedDate(data.issued);
      return {
        ...sourceLink(catalog, key, language),
        type: data.type,
        authors: data.authors.join(', '),
        issued: issued ? dateInWords(issued, language) : messages.references.issuedUnknown,
      };
    }),
    language,
  );
  return {
    frame: indexFrame(catalog, 'sources', language),
    groups: sourceTypes
      .map(({ code, label }) => ({
        id: code,
        title: inLanguage(label, language),
        items: links.filter(({ type }) => type === code),
      }))
      .filter(({ items }) => items.length > 0),
  };
}
