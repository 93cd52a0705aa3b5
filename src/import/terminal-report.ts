import { printable } from '#check/reporters/printable.ts';
import type { ImportMessages } from '#i18n/editor/import-messages.ts';
import { type ImportReport, type LossGroup, placesOf, type UnmappedGroup } from './report.ts';
import type { MatchedParty, PlannedProject } from './plan.ts';

const MOST_RECORDS = 20;
const MOST_KEPT = 30;
const MOST_KINDS = 40;
const MOST_PLACES = 3;

/** The report as a person reads it: figures first, then what is new, kept and lost, each kind with its first places. */
export const terminalReport = (report: ImportReport, folder: string, messages: ImportMessages): string =>
  printable(reportLines(report, folder, messages));

function reportLines(
  report: ImportReport,
  folder: string,
  { report: words, losses: rules }: ImportMessages,
): string {
  const { file, format, projects, parties, losses, unmapped, files, isDryRun } = report;
  const withOutcome = (...outcomes: readonly PlannedProject['outcome'][]): readonly PlannedProject[] =>
    projects.filter(({ outcome }) => outcomes.includes(outcome));
  const isMade = ({ by }: MatchedParty): boolean => by === 'created' || by === 'namesake';
  const made = parties.filter((party) => isMade(party));
  const known = parties.filter((party) => !isMade(party) && party.by !== 'unnamed');
  const kept = projects.flatMap((project) => project.kept);
  const wrote = isDryRun ? words.wouldWrite : words.wrote;
  return [
    [`${file}: ${format}`, words.read(report.records, report.chosen)].join(', '),
    section(
      words.projects(
        withOutcome('new').length,
        withOutcome('changed').length,
        withOutcome('same').length,
        withOutcome('by-hand').length,
      ),
      withOutcome('new', 'changed').map((project) => projectLine(project)),
      MOST_RECORDS,
      words,
    ),
    section(
      words.created(made.length),
      made.map(({ by, as, name }) => `+ ${as}: ${name}${by === 'namesake' ? ` (${words.by.namesake})` : ''}`),
      MOST_RECORDS,
      words,
    ),
    section(
      words.matched(known.length),
      known.map((party) => partyLine(party, words)),
      MOST_RECORDS,
      words,
    ),
    section(
      words.kept(kept.length),
      kept.map((field) => keptLine(field, words)),
      MOST_KEPT,
      words,
    ),
    section(
      words.losses(sum(losses)),
      losses.map((group) => lossLine(group, rules)),
      MOST_KINDS,
      words,
    ),
    section(
      words.unmapped(sum(unmapped), unmapped.length),
      outermost(unmapped).map((group) => unmappedLine(group)),
      MOST_KINDS,
      words,
    ),
    files.length === 0 ? nothingLine(report, words) : wrote(files.length, folder),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Why nothing is written. */
function nothingLine(
  { records, chosen, projects }: ImportReport,
  { nothing }: ImportMessages['report'],
): string {
  if (records === 0) return nothing.empty;
  if (chosen === 0) return nothing.unchosen;
  const isByHand = projects.some(({ outcome, kept }) => outcome === 'by-hand' || kept.length > 0);
  return isByHand ? nothing.byHand : nothing.same;
}

function keptLine(
  { path, field, written, offered, difference, isFile }: PlannedProject['kept'][number],
  words: ImportMessages['report'],
): string {
  if (isFile) return words.keptDeleted(path);
  return difference
    ? words.keptParts(path, field, difference.here, difference.there)
    : words.keptField(path, field, written, offered);
}

const sum = (groups: readonly { readonly count: number }[]): number =>
  groups.reduce((total, { count }) => total + count, 0);

function section(
  title: string,
  lines: readonly string[],
  most: number,
  { more }: ImportMessages['report'],
): string {
  if (lines.length === 0) return title;
  const rest = lines.length - most;
  return [
    title,
    ...lines.slice(0, most).map((line) => `  ${line}`),
    ...(rest > 0 ? [`  ${more(rest)}`] : []),
  ].join('\n');
}

const projectLine = ({ outcome, path, title, changed }: PlannedProject): string =>
  outcome === 'new' ? `+ ${path}: ${title}` : `~ ${path}: ${changed.join(', ')}`;

const partyLine = ({ by, as, name, mentions }: MatchedParty, words: ImportMessages['report']): string =>
  `= ${name} → ${as} (${by === 'unnamed' ? '' : words.by[by]}; ${mentions})`;

const lossLine = ({ rule, path, count, places }: LossGroup, rules: ImportMessages['losses']): string => {
  const first = places
    .slice(0, MOST_PLACES)
    .map(({ line, column, value }) => `${line}:${column}${value === '' ? '' : ` “${value}”`}`);
  return `${count} × ${path}: ${rules[rule]} ${first.join(', ')}${count > MOST_PLACES ? '…' : ''}`;
};

/** Kinds that are not within another: what holds them says enough. */
function outermost(groups: readonly UnmappedGroup[]): readonly UnmappedGroup[] {
  const paths = new Set(groups.map(({ path }) => path));
  return groups.filter(({ path }) => !paths.has(path.slice(0, path.lastIndexOf('/'))));
}

const unmappedLine = (group: UnmappedGroup): string =>
  `${group.count} × ${group.path}: ${placesOf(group, MOST_PLACES).join(', ')}${group.count > MOST_PLACES ? '…' : ''}`;
