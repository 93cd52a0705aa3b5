import { type Component, licenceOf, type Sbom } from './sbom.ts';
import { shipped } from './shipped.ts';

/** The text of the licence that comes with a package. @throws where it has none. */
export type LicenceText = (name: string) => string;

const RULE = '-'.repeat(80);

/** What is not the site's own: first what reaches readers, with the licences in full, then what only builds it. */
export function licencesText({ components }: Sbom, textOf: LicenceText): string {
  const direct = [...shipped].map(([name, what]) => {
    // The one that the site itself depends on; others of the name are parts of tools.
    const one = components.find((candidate) => candidate.name === name);
    if (!one) throw new Error(`${name}: shipped, and not in the lockfile.`);
    return [RULE, `${nameOf(one)} (${stated(one)}): ${what}`, RULE, '', textOf(name).trim(), ''].join('\n');
  });
  const others = components
    .filter(({ name }) => !shipped.has(name))
    .map((one) => `${nameOf(one)}  ${stated(one)}`);
  return [
    'Third-party software and data',
    '',
    'What comes with this site:',
    '',
    ...direct,
    RULE,
    'What builds and tests the site, and does not come with it:',
    RULE,
    '',
    ...others,
    '',
  ].join('\n');
}

const nameOf = ({ name, version }: Component): string => `${name} ${version}`;
const stated = (one: Component): string => licenceOf(one) ?? 'no licence stated';
