import { byCode, type CodelistEntry } from '#model/codelists/codelist.ts';
import { participantRoles } from '#model/codelists/participant-roles.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { type Catalog, countryLink, countryWords, linkTo, type RecordLink } from '../catalog.ts';
import { type PartnerRole, type PartnerTally, tallyPartners } from '../tallies/partners.ts';
import { codeWords, type Words } from '../words.ts';
import type { Except } from './gathered-projects.ts';
import { mostFirst } from './most-first.ts';
import { acronymsOf } from '../acronyms.ts';
import { isCountryCode } from '../graph.ts';

/** An organisation or a country that takes part in projects. */
export interface PartnerView extends RecordLink {
  readonly acronym?: string;
  /** Of an organisation: the country that it is of. */
  readonly country?: Words;
  /** What it does, with the number of projects where it does several things. */
  readonly roles: readonly (Words & { readonly count?: number })[];
  readonly count: number;
}

export interface PartnerViews {
  readonly organizations: readonly PartnerView[];
  readonly countries: readonly PartnerView[];
}

const roleByCode = byCode<CodelistEntry>(participantRoles);

/** Who takes part in the projects, but for those whom the page is about; those with the most projects first. */
export function partnerViews(
  catalog: Catalog,
  projects: readonly string[],
  except: Pick<Except, 'organizations' | 'countries'>,
  language: Language,
): PartnerViews {
  const { organizations, countries } = tallyPartners(catalog, projects, except.organizations);
  const views = (
    tallies: readonly PartnerTally[],
    viewOf: (key: string) => Omit<PartnerView, 'roles' | 'count'>,
  ): readonly PartnerView[] =>
    mostFirst(
      tallies.map(({ key, projects: count, roles }) => ({
        ...viewOf(key),
        roles: rolesInWords(roles, count, language),
        count,
      })),
      language,
    );
  return {
    organizations: views(organizations, (key) => {
      const { country } = catalog.find.organization.get(key).data;
      const [acronym] = acronymsOf(catalog, key, language);
      return {
        ...linkTo(catalog, 'organizations', key, language),
        ...(acronym === undefined ? {} : { acronym }),
        ...(isCountryCode(country) ? { country: countryWords(country, language) } : {}),
      };
    }),
    countries: views(
      countries.filter(({ key }) => !except.countries?.includes(key)),
      (code) => countryLink(catalog, code, language),
    ),
  };
}

function rolesInWords(
  roles: PartnerTally['roles'],
  projects: number,
  language: Language,
): PartnerView['roles'] {
  const isPlain = roles.length === 1 && roles[0]?.projects === projects;
  return roles.map(({ role, projects: count }) => ({
    ...roleWords(role, language),
    ...(isPlain ? {} : { count }),
  }));
}

const roleWords = (role: PartnerRole, language: Language): Words =>
  role === 'contributor'
    ? { text: messagesIn(language).project.amountBy }
    : codeWords(roleByCode, role, language);
