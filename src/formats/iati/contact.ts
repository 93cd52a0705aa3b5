import { inLanguage } from '#model/language.ts';
import { contactTypes } from './codes.ts';
import { siteNarratives, type Register } from './subject.ts';
import { element, type XmlElement } from './xml.ts';

/** Whom to ask about the data: who publishes the register, not who carries the project out. */
export function contactInfo({ catalog }: Register): XmlElement {
  const { institution, contact, url } = catalog.site;
  return element(
    'contact-info',
    { type: contactTypes.general },
    element(
      'organisation',
      {},
      ...siteNarratives(catalog, (language) => inLanguage(institution.name, language)),
    ),
    ...(contact.email === undefined ? [] : [element('email', {}, contact.email)]),
    element('website', {}, contact.url ?? url),
  );
}
