import { namedActor } from '#catalog/actor-words.ts';
import type { Catalog } from '#catalog/catalog.ts';
import { perspectiveActor } from '#catalog/tallies/actors.ts';
import { type RoleGroup, tallyRoles } from '#catalog/tallies/roles.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { drawDotMatrix } from './drawing/dot-matrix.ts';
import { type Figure, NARROW, sketched, WIDE } from './figure.ts';

/** So many who take part have a row in the drawing. */
const SHOWN = 12;

const groups: readonly RoleGroup[] = [
  'funder',
  'provider',
  'channel',
  'implementing',
  'partner',
  'recipient',
];

/** In how many of the projects each takes part, by what it does; undefined where nobody is named. */
export function rolesMatrix(
  catalog: Catalog,
  projects: readonly string[],
  language: Language,
): Figure | undefined {
  const { figures } = messagesIn(language);
  const t = figures.partners.roles;
  const named = tallyRoles(catalog, projects).filter(({ actor }) => actor !== 'unrecorded');
  const own = perspectiveActor(catalog);
  const [first] = named.filter(({ actor }) => actor !== own);
  const ownTally = named.find(({ actor }) => actor === own);
  if (!first) return undefined;
  const rows = named.map((tally) => ({ ...tally, name: namedActor(catalog, tally.actor, language) }));
  return {
    id: 'papeles',
    title: t.title,
    finding: t.finding(
      ownTally && namedActor(catalog, own, language).text,
      ownTally?.projects ?? 0,
      namedActor(catalog, first.actor, language).text,
      first.projects,
    ),
    counted: t.counted(Math.max(0, named.length - SHOWN)),
    ...sketched(drawDotMatrix, {
      name: t.name,
      columns: groups.map((group) => t.short[group]),
      rows: rows.slice(0, SHOWN).map(({ name, counts }) => ({
        text: name.short,
        cells: groups.map((group) => ({ plain: counts[group] })),
      })),
    }),
    widths: [WIDE, NARROW],
    table: {
      columns: [t.name, ...groups.map((group) => t.short[group]), figures.projects],
      rows: rows.map(({ name: { text, href, lang }, projects: all, counts }) => [
        {
          value: text,
          ...(href === undefined ? {} : { href }),
          ...(lang === undefined ? {} : { lang }),
        },
        ...groups.map((group) => ({ value: counts[group] })),
        { value: all },
      ]),
    },
  };
}
