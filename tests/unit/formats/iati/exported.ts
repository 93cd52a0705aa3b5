import { DOMParser, type Element } from '@xmldom/xmldom';
import type { Catalog } from '#catalog/catalog.ts';
import { activities, type RecordReport } from '#formats/iati/activities.ts';
import { organisations } from '#formats/iati/organisations.ts';
import { site } from '#model/site.ts';
import { select, textOf } from '../../../iati/xpath.ts';
import { aProject, aProjectTranslation, aSite, anOrganization, someCatalog } from '../../fixtures/records.ts';
import { written } from '../../../iati/written.ts';

/** A site that reports to IATI. */
export const reportingSite = site.parse({
  ...aSite,
  iati: {
    reportingOrganization: {
      identifier: 'XE-EXAMPLE-ATLAS',
      type: '90',
      name: { es: 'Un atlas', en: 'An atlas' },
      secondaryReporter: true,
    },
    organizationIdentifiers: [{ organization: 'fondo', identifier: 'XI-IATI-FONDO' }],
  },
});

export type ProjectData = Parameters<typeof aProject>[1];
type TranslationData = Parameters<typeof aProjectTranslation>[1];

/** What IATI asks of every activity, and no more. */
export const bare: ProjectData = {
  title: 'Riego',
  summary: 'Regar mejor.',
  countries: ['BO'],
  dates: { actualStart: '2020-02-03' },
  status: { declared: 'implementation' },
  participants: [{ organization: 'banco', role: 'funder' }],
  sectors: [{ code: '14030' }],
};

const organizations = [
  anOrganization('banco', {
    title: 'Banco',
    type: '40',
    identifiers: [
      { scheme: 'dac-channel', id: '44000' },
      { scheme: 'iati', id: 'XM-DAC-44000' },
    ],
    website: 'https://banco.example/',
  }),
  anOrganization('fondo', { title: 'Fondo', type: '60', country: 'MX' }),
  anOrganization('agencia', { title: 'Agencia' }),
];

/** The register with one project, `riego`, made of what is given over the bare one. */
export const registerOf = (
  data: Partial<ProjectData> = {},
  words?: TranslationData,
  others: readonly (readonly [string, ProjectData])[] = [],
): Catalog =>
  someCatalog({
    site: reportingSite,
    organizations,
    organizationTranslations: [],
    projects: [
      aProject('riego', { ...bare, ...data }),
      ...others.map(([key, other]) => aProject(key, other)),
    ],
    projectTranslations: words ? [aProjectTranslation('riego', words)] : [],
  });

const settingsOf = ({ site: { iati } }: Catalog) => {
  if (iati === undefined) throw new Error('The site does not report to IATI.');
  return iati;
};

export const activitiesOf = (catalog: Catalog) =>
  written(activities({ catalog, settings: settingsOf(catalog) }));
export const organisationsOf = (catalog: Catalog) =>
  written(organisations({ catalog, settings: settingsOf(catalog) }));

/** What the export says of the project, by XPath from its element; what it loses, `field rule kept: words`. */
export function exported(...given: Parameters<typeof registerOf>): {
  readonly say: (path: string) => readonly string[];
  readonly losses: readonly string[];
  readonly leftOut: string | undefined;
} {
  const { xml, reports } = activitiesOf(registerOf(...given));
  const report = reports.find(({ record }) => record === 'projects/riego');
  const activity = xml === undefined ? undefined : activityIn(xml, 'XE-EXAMPLE-ATLAS-riego');
  return {
    say: (path) => (activity ? select(path, activity).map(textOf) : []),
    losses: (report?.losses ?? []).map(lossInWords),
    leftOut: report?.leftOut?.rule,
  };
}

const lossInWords = ({ field, rule, keptIn, lost }: RecordReport['losses'][number]): string =>
  `${field} ${rule} (${keptIn}): ${lost('en')}`;

function activityIn(xml: string, identifier: string): Element | undefined {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  return [...document.getElementsByTagName('iati-activity')].find(
    (one) => textOf(select('iati-identifier', one)[0] ?? one) === identifier,
  );
}
