import * as z from 'zod';
import { readOwners } from './owners.ts';
import { breaches, type Breach, ruleset } from './ruleset.ts';

const codelist = z.object({ data: z.array(z.object({ code: z.string() })) });

/** Codes of a list of IATI's. */
export const ownersCodes = (name: string): ReadonlySet<string> =>
  new Set(codelist.parse(JSON.parse(readOwners(`codelists/en/${name}.json`))).data.map(({ code }) => code));

/** What the standard ruleset has against the document on a day. */
export const standardBreaches = (xml: string, now: string): readonly Breach[] =>
  breaches(xml, ruleset.parse(JSON.parse(readOwners('rulesets/standard.json'))), {
    now,
    agencies: [...ownersCodes('OrganisationRegistrationAgency')],
  });
