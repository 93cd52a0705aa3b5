import { schemas } from '#check/record-schemas.ts';
import { amounts } from './amounts.ts';
import { allOf, type Answers } from './answers.ts';
import { citedSources } from './cited-sources.ts';
import { givenIdentifiers } from './identifiers.ts';
import type { Making } from './making.ts';
import { newFile } from './new-file.ts';
import { participants } from './participants.ts';
import { places } from './places.ts';
import { settleDuplicates } from './settle-duplicates.ts';
import {
  askKey,
  askSeveral,
  type FieldQuestion,
  listChoices,
  listedValue,
  listSlot,
  textSlot,
} from './slots.ts';

const schema = schemas.project;
const sector: FieldQuestion = { schema, path: ['sectors', 0, 'code'], option: 'sector', isRequired: true };

/** Options that give the dates of a project, and the fields they fill. */
const dateOptions = [
  ['start', 'plannedStart'],
  ['end', 'plannedEnd'],
  ['actual-start', 'actualStart'],
  ['actual-end', 'actualEnd'],
] as const;

/** Makes a project, as a draft; gives its key, or that of the one that it turned out to be. */
export async function newProject(answers: Answers, making: Making): Promise<string | undefined> {
  const { words } = making;
  const title = await answers.get(
    textSlot({ schema, path: ['title'], option: 'title', isRequired: true }, making),
  );
  const identifiers = await givenIdentifiers(answers, making);
  const names = title === undefined ? [] : [title];
  const known = await settleDuplicates('projects', { names, identifiers }, answers, making);
  if (known !== undefined) return known;
  const summary = await answers.get(
    textSlot({ schema, path: ['summary'], option: 'summary', isRequired: true }, making),
  );
  const listed = (name: string) =>
    answers.get(listSlot({ schema, path: [name], option: name, isRequired: true }, making));
  const strand = await listed('strand');
  const scheme = await listed('scheme');
  const direction = await listed('direction');
  const parties = await participants(answers, making);
  const where = await places(answers, making);
  const dates: [string, string][] = [];
  for (const [option, name] of dateOptions) {
    const date = await answers.get(textSlot({ schema, path: ['dates', name], option }, making));
    if (date !== undefined) dates.push([name, date]);
  }
  const sectors = await answers.get<readonly string[]>({
    option: 'sector',
    label: words.ask.sector,
    isRequired: true,
    read: (given) => allOf(given.map((text) => listedValue(text, sector, making))),
    ask: (interview) =>
      askSeveral(interview, words.ask.sector, making, true, () => listChoices(sector, making)),
  });
  const sources = await citedSources(answers, making, true);
  const sourceOf = (question: string) => () => oneSource(question, answers, sources ?? []);
  const status = await declaredStatus(answers, sourceOf(words.ask.statusSource), making);
  const money = await amounts(answers, making, sourceOf(words.ask.amountSource));
  const year = dates.map(([, date]) => /^\d{4}/.exec(date)?.[0]).find((one) => one !== undefined);
  const key = await askKey(answers, 'projects', { title: title ?? '', year }, making);
  if (title === undefined || key === undefined || answers.missing.length + answers.problems.length > 0) {
    return undefined;
  }
  const data = {
    draft: true,
    title,
    summary,
    identifiers: identifiers.length > 0 ? identifiers : undefined,
    strand,
    scheme,
    direction,
    participants: parties && parties.length > 0 ? parties : undefined,
    ...where,
    dates: dates.length > 0 ? Object.fromEntries(dates) : undefined,
    status,
    sectors: sectors?.map((code) => ({ code })),
    amounts: money,
    sources,
  };
  const text = newFile('projects', data, '', making);
  making.made.push({ collection: 'projects', key, title, path: `projects/${key}.mdx`, text });
  return key;
}

/** The source that says something: the first, where nobody can be asked. */
const oneSource = (
  question: string,
  { interview }: Answers,
  sources: readonly string[],
): Promise<string | undefined> =>
  sources.length > 1 && interview
    ? interview.choose({ question, choices: sources.map((value) => ({ value, label: value })) })
    : Promise.resolve(sources[0]);

/** A status that someone declared, with its date and its source. */
async function declaredStatus(answers: Answers, sourceOf: () => Promise<string | undefined>, making: Making) {
  const declared = await answers.get(
    listSlot({ schema, path: ['status', 'declared'], option: 'status' }, making),
  );
  if (declared === undefined) {
    answers.dependOn('status', ['status-date'], making.words.needs);
    return undefined;
  }
  const asOf = await answers.get(
    textSlot({ schema, path: ['status', 'asOf'], option: 'status-date' }, making),
  );
  return { declared, asOf: asOf ?? 'unknown', source: await sourceOf() };
}
