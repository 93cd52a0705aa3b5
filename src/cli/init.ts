import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { env, stdout } from 'node:process';
import { checkContent } from '#check/check-content.ts';
import { terminalReport } from '#check/reporters/terminal.ts';
import { filledIn, isInLanguages, starterContent, type StarterChoices } from '#editing/starter.ts';
import { initMessages } from '#i18n/editor/init-messages.ts';
import { editorMessages } from '#i18n/editor/messages.ts';
import { knownLanguages } from '#i18n/languages.ts';
import { checkDay } from '#integrations/check-day.ts';
import { MissingContentFolder, readContentFolder } from '#integrations/content-folder.ts';
import { countFiles, pathsIn, renamedPackage, replaceFolder, uncommitted } from '#integrations/start-anew.ts';
import { fold } from '#model/fold.ts';
import { keyFrom } from '#model/key.ts';
import { type Asker, createAsker } from './ask.ts';
import {
  type Answers,
  choicesOf,
  countryOf,
  fallbacks,
  initOptions,
  nearestCountry,
  refuse,
} from './init-options.ts';
import { paint } from './paint.ts';

const { answers: given, lang, isForced, isSilent } = initOptions();
const words = initMessages(lang);
const { wrong, ask: asked } = words;
const say = (text: string): void => {
  stdout.write(`${text}\n`);
};

const root = resolve('.');
const starter = join(root, 'starter');
/** Where the content goes; elsewhere than in this repository’s own folder, the repository stays as it is. */
const folder = resolve(env['CONTENT_DIR'] || 'content');
const isOwn = folder === join(root, 'content');
const shownFolder = (relative(root, folder) || '.').replaceAll('\\', '/');
const rewritten = ['README.md', 'LICENSE-CONTENT'];
const named = ['package.json', 'package-lock.json'];

if (!existsSync(join(starter, 'content'))) refuse(wrong.notHere);
if (isOwn && !isForced) {
  const changed = uncommitted(root);
  if (changed === undefined) refuse(wrong.noGit);
  else if (changed.length > 0) refuse(wrong.changed(changed.length));
}
if (!isOwn && (await countFiles(folder)) > 0) refuse(wrong.notEmpty(shownFolder));

/** The answers with those that were asked for; the questions follow each other’s answers. */
async function complete({ ask }: Asker): Promise<Answers> {
  const answer = async (question: string, fallback?: string): Promise<string> =>
    (await ask(question, fallback)) ?? refuse(`\n${wrong.interrupted}`);
  say(asked.intro);
  let name = given.name ?? '';
  while (name === '') name = await answer(asked.name);
  const whose = await perspective(answer);
  const institution =
    given.institution ?? (await answer(asked.institution, fallbacks.institution({ ...whose, name })));
  const url = given.url ?? (await answer(asked.url, fallbacks.url));
  const languages = given.languages ?? (await answer(asked.languages, fallbacks.languages()));
  const email = given.email ?? (await answer(asked.email, fallbacks.email(url)));
  return { ...given, ...whose, name, institution, url, languages, email };
}

async function perspective(
  answer: (question: string) => Promise<string>,
): Promise<Pick<Answers, 'country' | 'organization'>> {
  const { country, organization } = given;
  if (country !== undefined || organization !== undefined) return { country, organization };
  for (;;) {
    const text = await answer(asked.perspective);
    if (text === '') continue;
    if (countryOf(text)) return { country: text };
    const near = nearestCountry(text, lang);
    if (near === undefined) return { organization: text };
    say(wrong.country(text, near));
  }
}

/** Content that stays: what tells of the software, and the images that it shows. */
async function keptContent({ languages }: StarterChoices): Promise<ReadonlyMap<string, string>> {
  const kept = await pathsIn(join(starter, 'keep.txt'));
  const files = isOwn ? await readContentFolder(folder).catch(noContent) : [];
  const texts = files.filter(
    ({ path }) => kept.some((name) => path.startsWith(`${name}.`)) && isInLanguages(path, languages),
  );
  const images = texts.flatMap(({ text }) =>
    Array.from(text.matchAll(/<Image [^>]*file="([^"]+)"/g), ([, file = '']) => `images/${file}`),
  );
  return new Map(
    files
      .filter((file) => texts.includes(file) || images.includes(file.path))
      .map(({ path, text }) => [path, text]),
  );
}

function noContent(error: unknown): [] {
  if (error instanceof MissingContentFolder) return [];
  throw error;
}

async function templates(name: string) {
  return readContentFolder(join(starter, name));
}

async function start(choices: StarterChoices, confirm: () => Promise<boolean>): Promise<void> {
  const overlay = 'organization' in choices.perspective ? await templates('organization') : [];
  const made = starterContent([...(await templates('content')), ...overlay], choices, knownLanguages);
  const kept = await keptContent(choices);
  const all = [...made, ...kept].map(([path, text]) => ({ path, text }));
  const report = checkContent(all, { language: lang, asOf: checkDay() });
  if (report.errors > 0) {
    say(terminalReport(report, shownFolder, editorMessages(lang), paint));
    process.exitCode = 1;
    return;
  }
  const removed = isOwn ? await pathsIn(join(starter, 'remove.txt')) : [];
  if (isOwn) {
    say(`\n${words.removes}`);
    for (const path of [shownFolder, ...removed]) {
      const count = (await countFiles(join(root, path))) - (path === shownFolder ? kept.size : 0);
      if (count > 0) say(`  ${path}/: ${words.files(count)}`);
    }
    say(`${words.rewrites}\n  ${[...rewritten, ...named].join(', ')}\n`);
    if (!(await confirm())) {
      say(words.cancelled);
      return;
    }
  }
  await replaceFolder(folder, made, [...kept.keys()]);
  if (isOwn) {
    for (const path of removed) await rm(join(root, path), { recursive: true, force: true });
    for (const path of rewritten) {
      const text = await readFile(join(starter, path), 'utf8');
      await writeFile(join(root, path), filledIn({ path, text }, choices));
    }
    for (const path of named) {
      const text = await readFile(join(root, path), 'utf8');
      await writeFile(join(root, path), renamedPackage(text, keyFrom(choices.name) || 'atlas'));
    }
  }
  say(words.done(made.size, shownFolder));
  if (isOwn) say(words.next);
}

const asker = isSilent ? undefined : createAsker();
const made = choicesOf(asker ? await complete(asker) : given, lang);
if ('problems' in made) refuse(...made.problems);
else
  await start(made.choices, async () => {
    if (!asker) return true;
    const answer = await asker.ask(asked.sure);
    return answer !== undefined && asked.yes.includes(fold(answer));
  });
asker?.close();
