import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { stdout } from 'node:process';
import { ADDRESSES } from '#check/content-file.ts';
import { type ListedAddress, listedAddresses } from '#check/addresses/address-list.ts';
import { type PromisedAddress, promisedAddresses } from '#formats/promised-addresses.ts';
import { addressMessages } from '#i18n/editor/address-messages.ts';
import { addressReport } from '#integrations/address-report.ts';
import { editorMessages } from '#i18n/editor/messages.ts';
import { checkDay } from '#integrations/check-day.ts';
import { catalogOf } from '#integrations/checked-records.ts';
import { MissingContentFolder, readContentFolder } from '#integrations/content-folder.ts';
import { readingsDir } from '#integrations/environment.ts';
import { openKeptReadings } from '#integrations/kept-readings.ts';
import { progress } from '#integrations/progress/progress.ts';
import { commandLine, refuse } from './command-line.ts';

const { values, positionals, lang, folder } = commandLine(
  { 'dry-run': { type: 'boolean', default: false }, forget: { type: 'string', multiple: true, default: [] } },
  (language) => addressMessages(language).release.help,
);
const words = addressMessages(lang).release;
const [given] = positionals;
if (given !== undefined) refuse(words.noArguments(given));
progress.speak(lang);

type Line = Pick<ListedAddress, 'path' | 'record'>;

/** The list with what is new, in the order of the addresses. Where a record says whose an address is now, it is told. */
function grown(listed: readonly Line[], today: readonly PromisedAddress[]): readonly Line[] {
  const all = new Map([...listed, ...today].map((line) => [line.path, line]));
  return [...all.values()].toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

const written = ({ path, record }: Line): string => (record === undefined ? path : `${path}\t${record}`);

async function release(): Promise<void> {
  const files = await readContentFolder(folder).catch((error: unknown) => {
    if (!(error instanceof MissingContentFolder)) throw error;
    return refuse(editorMessages(lang).file.missingFolder(error.folder));
  });
  const readings = await openKeptReadings(readingsDir, lang);
  const asOf = checkDay();
  const report = readings.check(await readings.parseAll(files), asOf);
  await readings.save();
  if (report.errors > 0) refuse(words.broken(report.errors));
  const catalog = catalogOf(report.files, asOf);
  const today = promisedAddresses(catalog);
  const list = report.files.find(({ role }) => role.kind === 'addresses')?.file.text ?? '';
  const { listed } = listedAddresses(list);
  const [unlisted] = values.forget.filter((path) => !listed.some((line) => line.path === path));
  if (unlisted !== undefined) refuse(words.notThere(unlisted));
  const [alive] = values.forget.filter((path) => today.some((line) => line.path === path));
  if (alive !== undefined) refuse(words.stillThere(alive));
  const kept = listed.filter(({ path }) => !values.forget.includes(path));
  const left = report.files.map((file) =>
    file.role.kind === 'addresses'
      ? { ...file, file: { ...file.file, text: kept.map(written).join('\n') } }
      : file,
  );
  const { errors } = addressReport({ ...report, files: left }, catalog, lang).report;
  if (errors > 0) refuse(words.broken(errors));
  const all = grown(kept, today);
  const known = new Set(kept.map(({ path }) => path));
  const added = all.filter(({ path }) => !known.has(path));
  const file = join(relative('.', folder) || '.', ADDRESSES);
  if (values['dry-run']) {
    stdout.write(`${[words.wouldAdd(added.length), ...added.map(written)].join('\n')}\n`);
    return;
  }
  await writeFile(join(folder, ADDRESSES), `${[...words.header, ...all.map(written)].join('\n')}\n`);
  if (values.forget.length > 0) stdout.write(`${words.forgotten(values.forget)}\n`);
  stdout.write(`${words.added(added.length, all.length, file)}\n`);
}

await release();
