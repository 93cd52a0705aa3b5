import { stdin, stdout } from 'node:process';
import { nearest } from '#check/nearest.ts';
import { recordsIn } from '#check/content.ts';
import type { Interview } from '#editing/interview.ts';
import { Answers } from '#editing/new/answers.ts';
import type { Making } from '#editing/new/making.ts';
import { newConcept } from '#editing/new/new-concept.ts';
import { newOrganization } from '#editing/new/new-organization.ts';
import { newProject } from '#editing/new/new-project.ts';
import { newSource } from '#editing/new/new-source.ts';
import { newTranslation } from '#editing/new/new-translation.ts';
import { duplicateLine } from '#editing/new/settle-duplicates.ts';
import { editingMessages } from '#i18n/editor/editing-messages.ts';
import { editorMessages } from '#i18n/editor/messages.ts';
import { newMessages } from '#i18n/editor/new-messages.ts';
import { commandLine, refuse } from './command-line.ts';
import { type EditedContent, readEditedContent, runAsking, stop, writeChecked } from './edited-content.ts';
import { pageAddresses } from './page-address.ts';
import { terminalInterview } from './terminal-interview.ts';

const one = { type: 'string', multiple: true } as const;
const { values, positionals, lang, folder } = commandLine(
  {
    title: one,
    summary: one,
    strand: one,
    scheme: one,
    direction: one,
    partner: one,
    country: one,
    region: one,
    scope: one,
    start: one,
    end: one,
    'actual-start': one,
    'actual-end': one,
    sector: one,
    source: one,
    status: one,
    'status-date': one,
    amount: one,
    'amount-kind': one,
    'amount-date': one,
    identifier: one,
    kind: one,
    alias: one,
    acronym: one,
    type: one,
    website: one,
    author: one,
    publisher: one,
    issued: one,
    url: one,
    language: one,
    slug: one,
    key: one,
    force: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
  },
  (language) => newMessages(language).help,
);
const isDryRun = values['dry-run'];
const words = newMessages(lang);
const common = editingMessages(lang);

const makers = {
  project: newProject,
  concept: newConcept,
  organization: newOrganization,
  source: newSource,
  translation: newTranslation,
} as const;
type Kind = keyof typeof makers;

const isKind = (text: string): text is Kind => Object.hasOwn(makers, text);
const kinds = Object.keys(makers).filter(isKind);

/** Every option that was given, and what stands without one: the title, or the record and the language. */
function givenFor(kind: Kind, rest: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const names = kind === 'translation' ? ['record', 'to'] : ['title'];
  const tooMany = rest[names.length];
  if (tooMany !== undefined) refuse(common.command.tooMany(tooMany));
  return new Map([
    ...Object.entries(values).flatMap(([name, value]): [string, readonly string[]][] =>
      Array.isArray(value) ? [[name, value]] : [],
    ),
    ...rest.map((text, n): [string, readonly string[]] => [names[n] ?? '', [text]]),
  ]);
}

async function kindOf(given: string | undefined, interview: Interview | undefined): Promise<Kind> {
  if (given !== undefined) {
    const known = kinds.find((kind) => kind === given || words.kinds[kind].names.includes(given));
    const meant = nearest(
      given,
      kinds.map((value) => ({ value, names: words.kinds[value].names })),
    );
    return known ?? refuse(words.command.unknownKind(given, meant));
  }
  if (!interview) {
    const { missing, example } = common.command;
    return refuse(missing([words.command.kindName]), `${example} ${words.command.examples.project}`);
  }
  return interview.choose({
    question: words.ask.kind,
    choices: kinds.map((value) => ({
      value,
      label: words.kinds[value].label,
      names: words.kinds[value].names,
    })),
  });
}

/** What a run makes out of its arguments and, where there is one, an interview. */
async function make(
  kind: Kind,
  given: ReadonlyMap<string, readonly string[]>,
  edited: EditedContent,
  interview: Interview | undefined,
) {
  const { content } = edited;
  const making: Making = {
    content,
    language: lang,
    words,
    common,
    isForced: values.force,
    made: [],
    duplicates: [],
  };
  const answers = new Answers(given, interview);
  const key = await makers[kind](answers, making);
  return { making, answers, key };
}

/** What a finding says, without the example under it. */
const firstLine = (message: string): string =>
  (message.split('\n')[0] ?? '').replace(editorMessages(lang).example, '').trim();

async function create(edited: EditedContent): Promise<void> {
  const [asked, ...rest] = positionals;
  const terminal = stdin.isTTY ? terminalInterview(common) : undefined;
  const kind = await kindOf(asked, terminal);
  const given = givenFor(kind, rest);
  // Arguments are read before anything is asked, so that nobody answers in vain.
  const first = await make(kind, given, edited, undefined);
  const { problems, missing, unused } = first.answers;
  const wrong = [...problems, ...unused.map((option) => words.command.optionNotHere(option, kind))];
  if (wrong.length > 0) refuse(...wrong);
  if (missing.length > 0 && !terminal) {
    const { example } = common.command;
    refuse(common.command.missing(missing), `${example} ${words.command.examples[kind]}`);
  }
  const { making, key } = missing.length > 0 ? await make(kind, given, edited, terminal) : first;
  if (making.duplicates.length > 0) {
    const lines = making.duplicates.map((duplicate) => `  ${duplicateLine(duplicate, making)}`);
    stop([words.duplicates.refused, ...lines, words.duplicates.force].join('\n'));
    return;
  }
  const main = making.made.at(-1);
  if (!main) {
    const known = recordsIn(edited.content).find(({ role }) => role.key === key);
    stdout.write(`${words.duplicates.chosen(known?.file.path ?? '')}\n`);
    return;
  }
  const writes = new Map(making.made.map(({ path, text }) => [path, text]));
  const change = {
    writes,
    moves: new Map<string, string>(),
    allows: ({ severity }: { readonly severity: string }) => severity === 'warning',
  };
  const after = await writeChecked(edited, change, isDryRun);
  if (!after) return;
  const path = (name: string): string => `${edited.shownFolder}/${name}`;
  const warnings = after.report.findings.filter(({ file }) => writes.has(file));
  const record = recordsIn(after.content).find(
    ({ role }) => role.collection === main.collection && role.key === key,
  );
  const language = kind === 'translation' ? /\.([^.]+)\.mdx$/.exec(main.path)?.[1] : undefined;
  const addresses = record
    ? pageAddresses(record, after.content).filter(
        (one) => language === undefined || one.language === language,
      )
    : [];
  stdout.write(
    [
      ...(isDryRun
        ? [words.done.dry, ...[...writes].flatMap(([name, text]) => [path(name), '', text])]
        : [...writes.keys()].map((name) => words.done.wrote(path(name)))),
      ...addresses.slice(0, 1).map((one) => words.done.address(one.path)),
      ...(record?.legible?.data.draft === true && kind !== 'translation' ? [words.done.draft] : []),
      ...(kind === 'translation' ? [words.done.translation] : []),
      warnings.length === 0 ? words.done.clean : words.done.warnings(warnings.length),
      ...warnings.map(({ file, line, message }) => `  ${path(file)}:${line}  ${firstLine(message)}`),
      ...(isDryRun ? [] : [words.done.next(path(main.path))]),
      '',
    ].join('\n'),
  );
}

runAsking(async () => create(await readEditedContent(folder, lang)), lang);
