import type { ExplorerPlaces } from '#catalog/pages/all-projects.ts';
import type { Messages } from '#i18n/languages.ts';
import { type ListFacet, ofEachFacet } from './explorer-facets.ts';
import type { Column } from './explorer-state.ts';

/** What the explorer’s script is given: finished words and addresses, as JSON in an attribute. */
export interface ExplorerSettings extends ExplorerPlaces {
  readonly locale: string;
  readonly names: Readonly<Record<ListFacet, string>>;
  readonly columns: Readonly<Record<Column | 'project', string>>;
  /** Words, with `{n}`, `{of}`, `{what}` or `{query}` where those go. */
  readonly words: ReturnType<typeof explorerWords>;
}

function explorerWords({ explorer: t, values, search }: Messages) {
  return {
    retry: t.retry,
    planned: t.planned,
    inferred: values.inferred,
    noMatch: t.noMatch,
    toResults: t.toResults('{n}'),
    missing: search.missing,
    downloading: t.downloading,
    loading: t.loading,
    failed: t.failed,
    found: t.found('{n}', '{of}'),
    guess: t.guess,
    chosenCount: t.chosenCount('{n}'),
    remove: t.remove('{what}'),
    clear: t.clear,
    chosen: t.chosen,
    table: t.views.table,
    years: t.years,
    search: t.search,
    from: t.from,
    to: t.to,
    find: t.find('{what}'),
    others: t.others('{n}'),
    fewer: t.fewer,
    none: t.none,
    loosen: t.loosen,
    loosenTo: t.loosenTo('{what}', '{n}'),
    noneAlone: t.noneAlone,
    noDates: t.noDates,
    everywhere: t.everywhere,
  };
}

/** The settings of the explorer for its script. */
export function explorerSettings(messages: Messages, places: ExplorerPlaces): ExplorerSettings {
  const names = ofEachFacet((facet) => messages.facets[facet].name);
  return {
    ...places,
    locale: messages.locale,
    names,
    columns: { ...names, ...messages.explorer.column },
    words: explorerWords(messages),
  };
}

/** The words with their places filled. */
export const filled = (words: string, values: Readonly<Record<string, string>>): string =>
  words.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
