import { type Language, messagesIn } from '#i18n/languages.ts';
import type { Catalog } from '../catalog.ts';
import { createFrame, type Frame } from '../frame.ts';

export interface PrivacyPage {
  readonly frame: Frame;
  /** Whom to write to. */
  readonly contact?: string;
  /** Where what is kept on the device can be seen and cleared. */
  readonly offlineHref: string;
  /** What is not the site's own: its licences, and the list of its components. */
  readonly licencesHref: string;
  readonly componentsHref: string;
}

/** What becomes of what a reader does here. */
export function privacyPage(catalog: Catalog, language: Language): PrivacyPage {
  const { privacy } = messagesIn(language);
  const contact = catalog.site.contact.email ?? catalog.site.contact.url;
  return {
    frame: createFrame(catalog, {
      language,
      title: { text: privacy.title },
      description: privacy.lead,
      place: () => ({ to: 'privacy' }),
    }),
    ...(contact === undefined ? {} : { contact }),
    offlineHref: catalog.addresses.href({ to: 'offline' }, language),
    licencesHref: catalog.addresses.file('third-party-licences.txt'),
    componentsHref: catalog.addresses.file('sbom.cdx.json'),
  };
}
