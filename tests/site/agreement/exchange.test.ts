import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codelists } from '#model/codelists/all-codelists.ts';
import { earliestDay, latestDay, parsePartialDate } from '#model/partial-date.ts';
import { readRdf, type Statement } from '../../unit/fixtures/rdf.ts';
import { shorten, siteFolder } from '../site.ts';
import { readActivities } from './iati-account.ts';
import { published, readText } from './published.ts';

const dateTypes = { plannedStart: '1', actualStart: '2', plannedEnd: '3', actualEnd: '4' } as const;

const statusCode = (key: string | undefined): string =>
  codelists.find(({ id }) => id === 'activityStatuses')?.entries.find((entry) => entry.key === key)?.code ??
  '';

/** Words by language, none where nothing was written in it. */
const inLanguages = (
  original: string,
  text: string | undefined,
  translations: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries({ [original]: text, ...translations }).flatMap(([language, words]) =>
      words === undefined || words === '' ? [] : [[language, words]],
    ),
  );

const translated = <T>(
  translations: Readonly<Record<string, T>>,
  words: (translation: T) => string | undefined,
) =>
  Object.fromEntries(
    Object.entries(translations).map(([language, translation]) => [language, words(translation)]),
  );

const isExported = existsSync(join(siteFolder, 'data/iati-losses.json'));

describe.skipIf(!isExported)('IATI', () => {
  const report: unknown = isExported && JSON.parse(readText('data/iati-losses.json'));
  const activities = isExported ? readActivities(readText('data/iati-activities.xml')) : [];
  const byKey = new Map(
    activities.map((activity) => [
      published.projects.find(({ key }) => activity.identifier.endsWith(`-${key}`))?.key,
      activity,
    ]),
  );

  it('has every project, or the report names it as left out', () => {
    const missing = published.projects
      .filter(({ key }) => !byKey.has(key))
      .map(({ key }) => `projects/${key}`);
    expect(report).toMatchObject({
      projects: {
        records: published.projects.length,
        exported: activities.length,
        leftOut: missing.length,
      },
    });
    const named = JSON.stringify(report);
    expect(missing.filter((record) => !named.includes(`{"record":"${record}","rule":`))).toEqual([]);
  });

  it('says of every project what its record says', () => {
    const findings = published.projects.flatMap((project) => {
      const activity = byKey.get(project.key);
      if (!activity) return [];
      const { dates, status, sdg } = project;
      const wrong: string[] = [];
      const same = (field: string, said: unknown, meant: unknown): void => {
        if (JSON.stringify(said) !== JSON.stringify(meant))
          wrong.push(`${project.key} ${field}: ${JSON.stringify(said)} is not ${JSON.stringify(meant)}`);
      };
      const within = (field: string, said: readonly string[], meant: readonly string[]): void => {
        const other = said.filter((value) => !meant.includes(value));
        if (other.length > 0) wrong.push(`${project.key} ${field}: ${other.join()} is not in the record`);
      };
      const titles = inLanguages(
        project.language,
        project.title,
        translated(project.translations, ({ title }) => title),
      );
      const summaries = inLanguages(
        project.language,
        project.summary,
        translated(project.translations, ({ summary }) => summary),
      );
      same('title', activity.title, titles);
      same('summary', activity.summary, summaries);
      same('status', activity.status, statusCode(status?.declared ?? status?.inferred?.value));
      for (const [field, type] of Object.entries(dateTypes)) {
        const date = Object.entries(dates).find(([name]) => name === field)?.[1];
        const known = parsePartialDate(date?.value ?? '');
        const day = activity.dates[type];
        const isOpen =
          field === 'actualEnd' && known !== undefined && latestDay(known) > project.assessment.asOf;
        if (known === undefined || isOpen) same(field, day, undefined);
        else same(field, day !== undefined && day >= earliestDay(known) && day <= latestDay(known), true);
      }
      same('countries', activity.countries.toSorted(), [...project.countries].sort());
      const goals = [...(sdg?.main === undefined ? [] : [sdg.main]), ...(sdg?.secondary ?? [])];
      same('goals', activity.goals.toSorted(), [...new Set(goals)].sort());
      same('targets', activity.targets.toSorted(), [...(sdg?.targets ?? [])].sort());
      const own = Object.entries({
        strand: [project.strand],
        scheme: [project.scheme],
        direction: [project.direction],
        form: project.forms,
        financing: [project.financing],
        concept: project.concepts,
      }).flatMap(([name, codes]) => codes.flatMap((code) => (code === undefined ? [] : [`${name}:${code}`])));
      same(
        'own tags',
        own.filter((code) => !activity.own.includes(code)),
        [],
      );
      within('sectors', activity.sectors, [...project.sectors.map(({ code }) => code), '99810', '998']);
      same('participants', activity.participants.length, project.participants.length);
      within(
        'transactions',
        activity.transactions,
        project.amounts.map(({ amount, currency, asOf }) => `${amount} ${currency} ${asOf}`),
      );
      within(
        'documents',
        activity.documents,
        project.documents.map(({ url }) => url),
      );
      return wrong;
    });
    expect(shorten(findings)).toEqual([]);
  });
});

describe('SKOS', () => {
  const SKOS = 'http://www.w3.org/2004/02/skos/core#';
  const statements = readRdf(readText('data/concepts.ttl'), 'text/turtle');
  const of = (uri: string): readonly Statement[] => statements.filter(({ subject }) => subject === uri);
  const addressOf = (key: string): string =>
    Object.values(published.concepts.find((concept) => concept.key === key)?.addresses ?? {})[0] ?? '';

  it('says of every concept what its record says', () => {
    const findings = published.concepts.flatMap((concept) => {
      const uri = addressOf(concept.key);
      const about = of(uri);
      const values = (property: string): readonly string[] =>
        about
          .filter((statement) => statement.property === SKOS + property)
          .map(({ value }) => value)
          .sort();
      const labels = (words: Readonly<Record<string, readonly string[]>>): readonly string[] =>
        Object.entries(words)
          .flatMap(([language, texts]) => texts.map((text) => `${JSON.stringify(text)}@${language}`))
          .sort();
      const words = (
        pick: (record: { title: string; summary: string; aliases: string[] }) => readonly string[],
      ) =>
        labels(
          Object.fromEntries([
            [concept.language, pick(concept)],
            ...Object.entries(concept.translations).map(([language, translation]) => [
              language,
              pick(translation),
            ]),
          ]),
        );
      const meant: Readonly<Record<string, readonly string[]>> = {
        prefLabel: words(({ title }) => [title]),
        definition: [
          ...words(({ summary }) => [summary]),
          ...concept.definitions.map(({ id }) => `${uri}#definicion-${id}`),
        ].sort(),
        broader: concept.broader.map(addressOf).sort(),
      };
      return Object.entries(meant).flatMap(([property, expected]) =>
        JSON.stringify(values(property)) === JSON.stringify(expected)
          ? []
          : [`${concept.key} ${property}: ${values(property).join()} is not ${expected.join()}`],
      );
    });
    expect(shorten(findings)).toEqual([]);
  });
});
