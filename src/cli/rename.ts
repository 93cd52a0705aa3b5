import { stdin, stdout } from 'node:process';
import { type Content, type RecordFile, recordsIn } from '#check/content.ts';
import { nearest } from '#check/nearest.ts';
import { keyProblem } from '#editing/key-problem.ts';
import { recordsNamed } from '#editing/rename/named-record.ts';
import { type FileLine, planRename, type RenamePlan } from '#editing/rename/plan-rename.ts';
import { activityIdentifier } from '#formats/iati/identifiers.ts';
import { editingMessages } from '#i18n/editor/editing-messages.ts';
import { editorMessages } from '#i18n/editor/messages.ts';
import { renameMessages } from '#i18n/editor/rename-messages.ts';
import { commandLine, refuse } from './command-line.ts';
import { type EditedContent, readEditedContent, runAsking, stop, writeChecked } from './edited-content.ts';
import { pageAddresses } from './page-address.ts';
import { terminalInterview } from './terminal-interview.ts';

// Of places that stay as they are, a few show what is meant.
const MOST_UNTOUCHED = 10;
// A paragraph is one line.
const WIDEST = 100;

const { values, positionals, lang, folder } = commandLine(
  { 'dry-run': { type: 'boolean', default: false } },
  (language) => renameMessages(language).help,
);
const isDryRun = values['dry-run'];
const words = renameMessages(lang);
const common = editingMessages(lang);
const [given, wanted, tooMany] = positionals;

/** The record that is meant; undefined, with the reason told, where there is no one such. */
async function recordToRename(content: Content): Promise<RecordFile | undefined> {
  if (given === undefined) {
    return terminalInterview(common).choose({
      question: words.ask.record,
      choices: recordsIn(content).map((record) => ({
        value: record,
        label: `${record.legible?.data.title ?? record.role.key} · ${nameOf(record)}`,
      })),
    });
  }
  const [record, ...others] = recordsNamed(given, content);
  if (!record) {
    const meant = nearest(
      given.slice(given.lastIndexOf('/') + 1),
      recordsIn(content).map((one) => ({ value: nameOf(one), names: [one.role.key] })),
    );
    const asked = meant === undefined ? [] : [editorMessages(lang).didYouMean(meant)];
    stop([words.noRecord(given), ...asked].join(' '));
    return undefined;
  }
  if (others.length === 0) return record;
  stop([words.severalRecords(given), ...[record, ...others].map((one) => `  ${nameOf(one)}`)].join('\n'));
  return undefined;
}

const nameOf = ({ role }: RecordFile): string => `${role.collection}/${role.key}`;

/** The new key; undefined, with the reason told, where the record cannot have it. */
async function newKey(record: RecordFile, content: Content): Promise<string | undefined> {
  const { collection, key } = record.role;
  const problem = (to: string): string | undefined =>
    to === key ? words.sameKey(key) : keyProblem(content, collection, to, common, key);
  if (wanted === undefined) {
    const question = words.ask.key(record.legible?.data.title ?? key);
    return terminalInterview(common).text({ question, suggestion: key, problem });
  }
  const wrong = problem(wanted);
  if (wrong !== undefined) stop(wrong);
  return wrong === undefined ? wanted : undefined;
}

const linesOf = (places: readonly FileLine[], shownFolder: string): readonly string[] =>
  places.map(({ path, line }) => `  ${shownFolder}/${path}:${line}`);

/** A changed line, cut around the new key where it is long. */
function excerpt(text: string, key: string): string {
  const shown = text.trim();
  if (shown.length <= WIDEST) return shown;
  const from = Math.max(0, Math.min(shown.indexOf(key) - WIDEST / 2, shown.length - WIDEST));
  const cut = shown.slice(from, from + WIDEST);
  return `${from > 0 ? '…' : ''}${cut}${from + WIDEST < shown.length ? '…' : ''}`;
}

function tellPlan({ moves, changes, unread, untouched }: RenamePlan, to: string, shownFolder: string): void {
  const lines = [...changes.values()].flat().length;
  const more = untouched.length - MOST_UNTOUCHED;
  stdout.write(
    [
      words.plan.moves(moves.size, isDryRun),
      ...[...moves].map(([from, there]) => `  ${shownFolder}/${from} → ${shownFolder}/${there}`),
      ...(lines === 0 ? [] : [words.plan.changes(lines, changes.size, isDryRun)]),
      ...[...changes].flatMap(([path, ofFile]) => [
        `  ${shownFolder}/${path}`,
        ...ofFile.flatMap(({ line, after }) => after.map((text) => `    ${line}  ${excerpt(text, to)}`)),
      ]),
      ...(unread.length === 0 ? [] : [words.plan.unread, ...linesOf(unread, shownFolder)]),
      ...(untouched.length === 0
        ? []
        : [words.plan.untouched, ...linesOf(untouched.slice(0, MOST_UNTOUCHED), shownFolder)]),
      ...(more > 0 ? [`  ${words.plan.more(more)}`] : []),
      '',
    ].join('\n'),
  );
}

/** What becomes of the addresses of the record. */
function tellAddresses(record: RecordFile, to: string, before: Content, after: Content): readonly string[] {
  const { collection, key } = record.role;
  const renamed = recordsIn(after).find(({ role }) => role.collection === collection && role.key === to);
  const now = renamed ? pageAddresses(renamed, after) : [];
  const iati = before.site?.legible?.data.iati;
  return [
    ...pageAddresses(record, before).map(({ path: from }, n) => {
      const there = now[n]?.path ?? from;
      return from === there ? words.done.kept(from) : words.done.address(from, there);
    }),
    ...(collection === 'projects' && iati
      ? [words.done.iati(activityIdentifier(iati, key), activityIdentifier(iati, to))]
      : []),
  ];
}

async function rename(edited: EditedContent): Promise<void> {
  const { content, shownFolder } = edited;
  const record = await recordToRename(content);
  const to = record && (await newKey(record, content));
  if (!record || to === undefined) return;
  const plan = planRename(content, record, to);
  if (plan.stuck.length > 0) {
    stop([words.stuck, ...linesOf(plan.stuck, shownFolder)].join('\n'));
    return;
  }
  const unread = new Set(plan.unread.map(({ path }) => plan.moves.get(path) ?? path));
  const after = await writeChecked(edited, { ...plan, allows: ({ file }) => unread.has(file) }, isDryRun);
  if (!after) return;
  tellPlan(plan, to, shownFolder);
  const { errors, warnings } = after.report;
  stdout.write(
    [
      '',
      ...tellAddresses(record, to, content, after.content),
      words.done.check(errors, warnings),
      isDryRun ? words.done.dry : words.done.git,
      '',
    ].join('\n'),
  );
}

if (tooMany !== undefined) refuse(common.command.tooMany(tooMany));
if (wanted === undefined && !stdin.isTTY) {
  const missing = [...(given === undefined ? [words.names.record] : []), words.names.key];
  refuse(common.command.missing(missing), `${common.command.example} ${words.example}`);
}
runAsking(async () => rename(await readEditedContent(folder, lang)), lang);
