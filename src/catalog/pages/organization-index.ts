import { type Language, messagesIn } from '#i18n/languages.ts';
import { byText, type Catalog, linkTo, type RecordLink, summaryOf } from '../catalog.ts';
import { createFrame, type Frame } from '../frame.ts';
import type { Words } from '../words.ts';

export interface OrganizationIndex {
  readonly frame: Frame;
  readonly items: readonly (RecordLink & {
    readonly summary: Words;
    readonly acronym?: string;
    readonly projects: number;
  })[];
}

/** Organisations from A to Z. */
export function organizationIndex(catalog: Catalog, language: Language): OrganizationIndex {
  const messages = messagesIn(language);
  return {
    frame: createFrame(catalog, {
      language,
      title: { text: messages.collections.organizations },
      description: messages.collectionLead.organizations,
      place: () => ({ to: 'index', section: 'organizations' }),
      section: 'organizations',
    }),
    items: byText(
      catalog.find.organization.all.map(({ key, data }) => {
        const translated = catalog.find.organization.translation(key, language)?.data.acronyms;
        const acronym = (translated?.length ? translated : data.acronyms)[0];
        return {
          ...linkTo(catalog, 'organizations', key, language),
          summary: summaryOf(catalog, 'organizations', key, language),
          ...(acronym === undefined ? {} : { acronym }),
          projects: catalog.graph.projectsByOrganization.get(key)?.length ?? 0,
        };
      }),
      language,
    ),
  };
}
