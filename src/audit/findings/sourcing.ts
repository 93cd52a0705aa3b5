import type { Project } from '#model/project.ts';
import type { Entry, RenderedBody } from '#catalog/records.ts';
import { type AuditContext, translationOf, wordedEntries } from '../context.ts';
import type { About, OfflineFinding } from '../finding.ts';
import { uncitedClaims } from '../uncited-claims.ts';

type Unsourced = Extract<OfflineFinding, { kind: 'unsourced' }>;
type Uncited = Extract<OfflineFinding, { kind: 'uncited' }>;
type Thin = Extract<OfflineFinding, { kind: 'thin' }>;
type Caveats = Extract<OfflineFinding, { kind: 'caveats' }>;
type Discrepancy = Extract<OfflineFinding, { kind: 'discrepancy' }>;

/** Collections in which each fact is to have its source. */
const sourced = ['projects', 'concepts', 'organizations'] as const;

/**
 * Facts that could name their own source and do not: a declared status, a stated date, a result, a lesson, what was
 * given in kind, an earlier organisation. Where the record rests on one source only, that is the source; a reading is
 * nobody's statement. Amounts and definitions cannot be written without one, participants and sectors cannot have one.
 */
export const unsourced = (context: AuditContext): readonly Unsourced[] => {
  const { catalog, sourcesOf } = context;
  const isPlain = (about: About): boolean =>
    about.collection !== 'sources' && sourcesOf(about.collection, about.key).length === 1;
  const findings = (about: About, places: readonly string[]): readonly Unsourced[] =>
    isPlain(about) ? [] : places.map((place) => ({ kind: 'unsourced', ...about, place }));
  return [
    ...catalog.find.project.all.flatMap(({ key, path, data }) =>
      findings({ collection: 'projects', key, path }, unsourcedIn(data)),
    ),
    ...catalog.find.organization.all.flatMap(({ key, path, data }) =>
      findings(
        { collection: 'organizations', key, path },
        data.predecessors.flatMap(({ id, organization, source }, n) =>
          source === undefined ? [`predecessors/${organization ?? id ?? n + 1}`] : [],
        ),
      ),
    ),
  ];
};

function unsourcedIn({ status, dates, results, lessons, inKind }: Project): readonly string[] {
  const isUnsourced = (item: { readonly source?: string | undefined }): boolean => item.source === undefined;
  return [
    ...(status?.declared !== undefined && isUnsourced(status) ? ['status/declared'] : []),
    ...Object.entries(dates).flatMap(([name, date]) =>
      date && date.basis === 'stated' && date.value !== 'unknown' && isUnsourced(date)
        ? [`dates/${name}`]
        : [],
    ),
    ...Object.entries({ results, lessons, inKind }).flatMap(([list, items]) =>
      items.filter(isUnsourced).map(({ id }) => `${list}/${id}`),
    ),
  ];
}

/** Paragraphs with a figure and no citation, in records that rest on more than one source; in every language. */
export const uncited = (context: AuditContext): readonly Uncited[] => {
  const { catalog, sourcesOf } = context;
  const inBody = (about: About, language: string, body: RenderedBody): readonly Uncited[] =>
    uncitedClaims(body).map((excerpt) => ({ kind: 'uncited', ...about, language, excerpt }));
  return sourced.flatMap((collection) =>
    wordedEntries(catalog, collection).flatMap(({ key, path, data, body }) => {
      if (sourcesOf(collection, key).length === 1) return [];
      return [
        ...inBody({ collection, key, path }, data.language ?? catalog.reference, body),
        ...catalog.addresses.languages.flatMap((language) => {
          const translation = translationOf(catalog, collection, key, language);
          return translation
            ? inBody({ collection, key, path: translation.path }, language, translation.body)
            : [];
        }),
      ];
    }),
  );
};

/** Records that rest on a single source, or on none; those on none first. */
export const thin = ({ catalog, sourcesOf }: AuditContext): readonly Thin[] =>
  sourced
    .flatMap((collection) =>
      wordedEntries(catalog, collection).flatMap(({ key, path }): readonly Thin[] => {
        const [source, ...others] = sourcesOf(collection, key);
        if (others.length > 0) return [];
        return [{ kind: 'thin', collection, key, path, ...(source === undefined ? {} : { source }) }];
      }),
    )
    .toSorted((a, b) => Number(a.source !== undefined) - Number(b.source !== undefined));

/** Projects that say of themselves what is thin in them; those that say most first. */
export const caveats = ({ catalog }: AuditContext): readonly Caveats[] =>
  catalog.find.project.all
    .flatMap(({ key, path, data: { caveats } }: Entry<Project>): readonly Caveats[] =>
      caveats.length === 0
        ? []
        : [{ kind: 'caveats', collection: 'projects', key, path, count: caveats.length }],
    )
    .toSorted((a, b) => b.count - a.count);

/** Points on which the sources of a project disagree. */
export const discrepancies = ({ catalog }: AuditContext): readonly Discrepancy[] =>
  catalog.find.project.all.flatMap(({ key, path, data: { discrepancies } }) =>
    discrepancies.map(({ id, says }) => ({
      kind: 'discrepancy',
      collection: 'projects',
      key,
      path,
      place: id,
      sources: says.map(({ source }) => source),
    })),
  );
