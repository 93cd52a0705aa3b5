import { hrefOf } from '#catalog/catalog.ts';
import type { Entry } from '#catalog/records.ts';
import type { Organization } from '#model/organization.ts';
import { rootAttributes, type IatiExport, type RecordReport } from './activities.ts';
import { documentCategories } from './codes.ts';
import { iri, mediaTypeOf } from './documents.ts';
import { organizationIdentifier } from './identifiers.ts';
import { leftOut } from './left-out.ts';
import { loss } from './losses.ts';
import { titleNarratives } from './organization-ref.ts';
import { reportingOrg } from './reporting-org.ts';
import { siteNarratives, type Register } from './subject.ts';
import { element, type XmlElement, iatiDocument } from './xml.ts';
import { inLanguage } from '#model/language.ts';

/**
 * Who publishes, and the organisations of the register whose own identifier is known, told by a secondary reporter.
 * IATI means an organisation file for budgets and documents; what it can say of these is their names and sites.
 */
export function organisations(register: Register): IatiExport {
  const { catalog, settings } = register;
  const { identifier, name } = settings.reportingOrganization;
  const publisher = element(
    'iati-organisation',
    { 'xml:lang': catalog.reference },
    element('organisation-identifier', {}, identifier),
    element('name', {}, ...siteNarratives(catalog, (language) => inLanguage(name, language))),
    reportingOrg(register),
  );
  const made = catalog.find.organization.all.map((entry) => organisation(register, entry));
  return {
    parts: () =>
      iatiDocument('iati-organisations', rootAttributes(register), [
        publisher,
        ...made.flatMap(({ made: one }) => (one ? [one] : [])),
      ]),
    reports: () => made.map(({ report }) => report),
  };
}

function organisation(
  register: Register,
  { key, data }: Entry<Organization>,
): { readonly made?: XmlElement; readonly report: RecordReport } {
  const { catalog } = register;
  const record = `organizations/${key}`;
  const identifier = organizationIdentifier(register, key, data);
  if (identifier === undefined) return { report: { record, leftOut: leftOut('no-identifier'), losses: [] } };
  const names = titleNarratives(catalog, 'organizations', key);
  return {
    made: element(
      'iati-organisation',
      { 'xml:lang': data.language ?? catalog.reference },
      element('organisation-identifier', {}, identifier),
      element('name', {}, ...names),
      reportingOrg(register),
      ...(data.website === undefined
        ? []
        : [
            element(
              'document-link',
              { format: mediaTypeOf(data.website), url: iri(data.website) },
              element('title', {}, ...names),
              element('category', { code: documentCategories.organisationWebPage }),
            ),
          ]),
    ),
    report: {
      record,
      losses: unheld(data).map((field) =>
        loss(field, 'page-only', '', (language) =>
          catalog.addresses.absolute(hrefOf(catalog, 'organizations', key, language)),
        ),
      ),
    },
  };
}

/** Fields of the record that an organisation file has no place for. */
const unheld = (data: Organization): readonly (keyof Organization)[] =>
  (['type', 'country', 'summary', 'acronyms', 'names', 'aliases', 'predecessors', 'sources'] as const).filter(
    (field) => {
      const value = data[field];
      return value !== undefined && value.length > 0;
    },
  );
