import { inLanguage } from '#model/language.ts';
import { siteNarratives, type Register } from './subject.ts';
import { element, type XmlElement } from './xml.ts';

/** Who publishes, and whether it reports what others did. */
export const reportingOrg = ({ catalog, settings: { reportingOrganization: by } }: Register): XmlElement =>
  element(
    'reporting-org',
    { ref: by.identifier, type: by.type, 'secondary-reporter': by.secondaryReporter ? '1' : '0' },
    ...siteNarratives(catalog, (language) => inLanguage(by.name, language)),
  );
