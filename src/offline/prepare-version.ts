import type { KeptVersions } from './kept-versions.ts';
import { DATA_GROUP, type FileRow, type Group, MOST_SEARCH_BYTES, type OfflineSite } from './offline-site.ts';
import { rowOf } from './row-of.ts';
import { sparesData } from './spares-data.ts';
import { fill, groupNote, languageNote, loadJson, WHOLE, writeNote } from './store.ts';

/** What of a group does not come with a first visit, piece by piece. */
export async function* rowsOfGroup(base: string, group: Group): AsyncGenerator<readonly FileRow[]> {
  if (searchOfVisit(group).length === 0) yield group.search;
  for (const piece of group.pieces) yield await loadJson<readonly FileRow[]>(base, piece);
}

/** The archives of the search of a group, where they are small enough to come with a first visit. */
export const searchOfVisit = ({ search }: Group): readonly FileRow[] =>
  search.reduce((sum, [, bytes]) => sum + bytes, 0) <= MOST_SEARCH_BYTES ? search : [];

/**
 * Keeps what a reader of a language goes on from: its indexes and its search. Nothing of it counts before all is there.
 * @throws as `loadFile`, and QuotaExceededError
 */
export async function keepLanguage(kept: KeptVersions, site: OfflineSite, language: string): Promise<void> {
  const { base, version } = site;
  const summary = site.groups.find(({ name }) => name === language);
  if (!summary || (await kept.languages(site)).has(language)) return;
  const group = await loadJson<Group>(base, summary.about);
  const core = await kept.open(version, 'core');
  const rows = [...group.indexes, ...searchOfVisit(group)];
  await fill({ base, to: core, rows, others: await kept.othersThan(version), loads: true });
  await writeNote(core, base, languageNote(language), group);
}

/** The versions before this one of which all is there. */
async function formerSites(kept: KeptVersions, { version }: OfflineSite): Promise<readonly OfflineSite[]> {
  const others = [...(await kept.all())].filter((other) => other !== version);
  const sites = await Promise.all(others.map(kept.site));
  return sites.filter((site) => site !== undefined);
}

/**
 * Makes a version whole: with its core, and as it is now, with all that is kept of the versions before it. What is the
 * same in those is taken from them.
 * @throws when any file of it cannot be had as this version has it: the version before it is then as it was, and the
 *   next time goes on from what is there.
 */
export async function prepareVersion(kept: KeptVersions, site: OfflineSite): Promise<void> {
  const { base, version } = site;
  const former = await formerSites(kept, site);
  const others = await kept.othersThan(version);
  const core = await kept.open(version, 'core');
  await fill({ base, to: core, rows: site.shared, others, loads: true });
  for (const before of former) {
    for (const language of (await kept.languages(before)).keys()) await keepLanguage(kept, site, language);
    await keepGroups(kept, site, before);
    await keepSeenPages(kept, site, before);
  }
  await writeNote(core, base, WHOLE, site);
}

/** What the reader saved: all of a group that was whole, and of another what stayed the same. */
async function keepGroups(kept: KeptVersions, site: OfflineSite, before: OfflineSite): Promise<void> {
  const { base, version } = site;
  const former = await kept.open(before.version, 'saved');
  if ((await former.keys()).length === 0) return;
  const whole = await kept.groups(before);
  if (whole.length > 0 && sparesData())
    throw new Error('What was saved is brought up to date when it is asked for.');
  const to = await kept.open(version, 'saved');
  for (const { name, about, files, bytes } of site.groups) {
    const isWhole = whole.includes(name);
    const group = await loadJson<Group>(base, about);
    if (isWhole && name !== DATA_GROUP) await keepLanguage(kept, site, name);
    for await (const rows of rowsOfGroup(base, group))
      await fill({ base, to, rows, others: [former], loads: isWhole });
    if (isWhole) await writeNote(to, base, groupNote(name), { files, bytes });
  }
}

/** Pages that were read, but those that this version does not have any more. */
async function keepSeenPages(kept: KeptVersions, site: OfflineSite, before: OfflineSite): Promise<void> {
  const { base, version } = site;
  const former = await kept.open(before.version, 'seen');
  const seen = await kept.open(version, 'seen');
  for (const { url } of await former.keys()) {
    const path = new URL(url).pathname.slice(base.length);
    const row = await rowOf(kept, site, path);
    if (row) await fill({ base, to: seen, rows: [row], others: [former], loads: true });
  }
}
