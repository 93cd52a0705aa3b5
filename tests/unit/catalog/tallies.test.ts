import { describe, expect, it } from 'vitest';
import { comparableAmounts } from '#catalog/tallies/comparable-amounts.ts';
import { tallyByGoal } from '#catalog/tallies/by-goal.ts';
import { tallyDeclaredAndDates } from '#catalog/tallies/declared-and-dates.ts';
import { knowledge, tallyKnownFields } from '#catalog/tallies/known-fields.ts';
import { tallySchemesAndDirections } from '#catalog/tallies/scheme-and-direction.ts';
import { tallySources } from '#catalog/tallies/sources-by-type.ts';
import { aProject, aSource, someCatalog } from '../fixtures/records.ts';

type Data = Partial<Parameters<typeof aProject>[1]>;

const catalogOf = (projects: readonly Data[]) =>
  someCatalog({
    projects: projects.map((data, n) => aProject(`p-${n}`, { title: `P ${n}`, summary: 'Uno.', ...data })),
    projectTranslations: [],
  });

const tallied = <T>(
  tally: (catalog: ReturnType<typeof catalogOf>, keys: readonly string[]) => T,
  projects: readonly Data[],
): T => {
  const catalog = catalogOf(projects);
  return tally(
    catalog,
    catalog.find.project.all.map(({ key }) => key),
  );
};

describe('declared status against dates', () => {
  const ended = { plannedStart: 2011, plannedEnd: 2013 };
  const tally = tallied(tallyDeclaredAndDates, [
    { status: { declared: 'implementation' }, dates: ended },
    { status: { declared: 'implementation' }, dates: ended },
    { status: { declared: 'implementation' }, dates: { actualStart: 2011, actualEnd: 2012 } },
    { status: { declared: 'closed' }, dates: ended },
    { dates: ended },
    {},
  ]);

  it('counts each project once', () => {
    expect(tally.reduce((sum, { projects }) => sum + projects, 0)).toBe(6);
  });

  it('tells what the dates say alone from what they say beside the status', () => {
    expect(tally).toEqual([
      {
        declared: 'implementation',
        dates: 'dates-only-ended',
        finding: 'end-passed',
        contradicts: true,
        projects: 2,
      },
      {
        declared: 'implementation',
        dates: 'dates-only-ended',
        finding: 'actual-end-passed',
        contradicts: true,
        projects: 1,
      },
      {
        declared: 'closed',
        dates: 'dates-only-ended',
        finding: 'consistent',
        contradicts: false,
        projects: 1,
      },
      {
        declared: 'undeclared',
        dates: 'dates-only-ended',
        finding: 'dates-only-ended',
        contradicts: false,
        projects: 1,
      },
      {
        declared: 'undeclared',
        dates: 'dates-only-unknown',
        finding: 'dates-only-unknown',
        contradicts: false,
        projects: 1,
      },
    ]);
  });
});

describe('what is known', () => {
  const amount = { kind: 'budget', amount: 0, currency: 'USD', asOf: 'unknown', source: 'dac' } as const;
  const tally = tallied(tallyKnownFields, [
    {
      dates: {
        actualStart: 'unknown',
        plannedStart: { value: 2011, basis: 'inferred' },
        actualEnd: 'unknown',
      },
      status: { asOf: 'unknown', inferred: { value: 'closed', why: 'Acabó.' } },
      amounts: [amount],
      sectors: [
        { code: '15113', basis: 'inferred' },
        { code: '14030', basis: 'stated' },
      ],
    },
    { status: { declared: 'closed', asOf: '2013' }, scope: 'unspecified', financing: 'not-applicable' },
  ]);
  const of = (field: string) => {
    const counts = tally.find((one) => one.field === field)?.counts ?? [];
    return Object.fromEntries(
      knowledge.map((kind, at) => [kind, counts[at]]).filter(([, count]) => count !== 0),
    );
  };

  it('counts each project once in every field', () => {
    for (const { counts } of tally) expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2);
  });

  it('tells what was looked for and is not known from what is left out', () => {
    expect(of('end')).toEqual({ unknown: 1, missing: 1 });
    expect(of('statusDate')).toEqual({ stated: 1, unknown: 1 });
    expect(of('place')).toEqual({ unknown: 1, missing: 1 });
    expect(of('financing')).toEqual({ 'not-applicable': 1, missing: 1 });
  });

  it('takes the best that is known of several, and tells it from what is inferred', () => {
    expect(of('start')).toEqual({ inferred: 1, missing: 1 });
    expect(of('status')).toEqual({ stated: 1, inferred: 1 });
    expect(of('sector')).toEqual({ stated: 1, missing: 1 });
  });

  it('takes an amount of zero for known', () => {
    expect(of('amount')).toEqual({ stated: 1, missing: 1 });
  });

  it('begins with what is known of the most projects', () => {
    const known = tally.map((one) => one.known);
    expect(known).toEqual(known.toSorted((a, b) => b - a));
  });
});

describe('goals', () => {
  const { goals, classified, inferred } = tallied(tallyByGoal, [
    { sdg: { main: 16, secondary: [5], targets: ['16.5', '6.3'], basis: 'inferred' } },
    { sdg: { main: 5 } },
    { sdg: { targets: ['16.5'] } },
    {},
  ]);
  const of = (goal: string) => goals.find((one) => one.goal === goal);

  it('are all there in their order', () => {
    expect(goals.map(({ goal }) => Number(goal))).toEqual(Array.from({ length: 17 }, (_, n) => n + 1));
    expect(of('1')).toEqual({ goal: '1', counts: [0, 0, 0, 0], projects: 0 });
  });

  it('count a project once, as main or among others, published or inferred', () => {
    expect(of('16')?.counts).toEqual([0, 1, 1, 0]);
    expect(of('5')?.counts).toEqual([1, 0, 0, 1]);
    expect(of('6')).toEqual({ goal: '6', counts: [0, 0, 0, 1], projects: 1 });
    expect([classified, inferred]).toEqual([3, 1]);
  });
});

describe('amounts side by side', () => {
  type Amounts = NonNullable<Data['amounts']>;
  const amount = (
    kind: 'budget' | 'commitment',
    number: number,
    currency: 'USD' | 'EUR',
    asOf: string,
  ): Amounts[number] => ({
    kind,
    amount: number,
    currency,
    asOf,
    source: 'dac',
  });
  const comparable = tallied(comparableAmounts, [
    { amounts: [amount('commitment', 300, 'USD', '2011'), amount('budget', 1, 'USD', '2011')] },
    { amounts: [amount('commitment', 20, 'USD', '2012'), amount('commitment', 5, 'USD', 'unknown')] },
    { amounts: [amount('commitment', 7, 'EUR', '2011'), amount('commitment', 0, 'USD', '2011')] },
    {},
  ]);

  it('are of one kind and one currency, each with its date', () => {
    expect(comparable?.kind).toBe('commitment');
    expect(comparable?.currency).toBe('USD');
    expect(comparable?.amounts).toEqual([
      { project: 'p-1', amount: 20, date: '2012' },
      { project: 'p-0', amount: 300, date: '2011' },
    ]);
  });

  it('tell how many are left out', () => {
    expect([comparable?.others, comparable?.without]).toEqual([4, 1]);
    expect(tallied(comparableAmounts, [{}])).toBeUndefined();
  });
});

it('schemes and directions count each project once, those without one too', () => {
  const tally = tallied(tallySchemesAndDirections, [
    { scheme: 'bilateral', direction: 'south-south' },
    { scheme: 'bilateral', direction: 'south-south' },
    { scheme: 'regional', direction: 'triangular' },
    { scheme: 'regional' },
    {},
  ]);
  expect(tally.schemes).toEqual(['bilateral', 'regional', undefined]);
  expect(tally.directions).toEqual(['south-south', 'triangular', undefined]);
  expect(tally.counts).toEqual([
    [2, 0, 0],
    [0, 1, 1],
    [0, 0, 1],
  ]);
});

it('sources count once in their kind, with how they were read and who rests on them', () => {
  const source = (key: string, data: Partial<Parameters<typeof aSource>[1]>) =>
    aSource(key, { type: 'press', title: key, authors: ['Alguien'], ...data });
  const tally = tallySources(
    someCatalog({
      sources: [
        source('dac', { read: 'full', archivedUrl: 'https://archive.example/dac' }),
        source('dof', { type: 'law', accessed: '2026-01-02', read: 'excerpt' }),
        source('otra', {}),
      ],
    }),
  );
  expect(
    tally.map(({ type, sources, read, archived, accessed }) => [type, sources, read, archived, accessed]),
  ).toEqual([
    ['press', 2, [1, 0, 0, 1], 1, 0],
    ['law', 1, [0, 1, 0, 0], 0, 1],
  ]);
  expect(tally[1]?.uses).toBeGreaterThan(1);
});
