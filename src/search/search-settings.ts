import type { Messages } from '#i18n/languages.ts';

/** A value that search can be narrowed to, with its label. */
export interface SearchChoice {
  readonly value: string;
  readonly label: string;
}

/** What the browser needs to know: finished words and addresses, as JSON in an attribute. */
export interface SearchSettings {
  readonly language: string;
  readonly base: string;
  readonly searchPageHref: string;
  readonly types: Readonly<Record<string, string>>;
  readonly strands: Readonly<Record<string, string>>;
  readonly messages: {
    readonly loading: string;
    readonly failed: string;
    /** For 0, 1 and more results; `{n}` stands for the number. */
    readonly results: readonly [none: string, one: string, more: string];
    readonly all: string;
    /** `{query}` stands for the query. */
    readonly none: string;
    /** A proposal, `{query}` in it. */
    readonly didYouMean: string;
    /** What no page contains; `{words}` stands for the words, each in quotes. */
    readonly notHeld: string;
    readonly quoted: string;
    readonly partial: string;
    /** For 1 and more results. */
    readonly unfiltered: readonly [one: string, more: string];
  };
}

/** What both components are given. */
export interface SearchProps {
  readonly language: string;
  readonly messages: Messages['search'];
  /** Path of the site: `/` or `/atlas/`. */
  readonly base: string;
  readonly searchPageHref: string;
  readonly types: readonly SearchChoice[];
  readonly strands: readonly SearchChoice[];
  /** The pages that lead to everything without a search. */
  readonly indexes: readonly { readonly label: string; readonly href: string }[];
  /** The path for newcomers, where the site has one. */
  readonly start?: { readonly label: string; readonly href: string };
  /** Where to tell that something is missing; `{query}` and `{page}`, percent-encoded, stand for themselves. */
  readonly missingHref: string;
}

// A number that no message holds by itself.
const anyNumber = 90807;
const withNumber = (message: string): string => message.replace(String(anyNumber), '{n}');

const labels = (choices: readonly SearchChoice[]): Record<string, string> =>
  Object.fromEntries(choices.map(({ value, label }) => [value, label]));

/** The settings of a component for its script. */
export const searchSettings = ({
  language,
  messages,
  base,
  searchPageHref,
  types,
  strands,
}: SearchProps): SearchSettings => ({
  language,
  base,
  searchPageHref,
  types: labels(types),
  strands: labels(strands),
  messages: {
    loading: messages.loading,
    failed: messages.failed,
    results: [messages.results(0), messages.results(1), withNumber(messages.results(anyNumber))],
    all: withNumber(messages.all(anyNumber)),
    none: messages.none('{query}'),
    didYouMean: messages.didYouMean('{query}'),
    notHeld: messages.notHeld('{words}'),
    quoted: messages.quoted('{word}'),
    partial: messages.partial,
    unfiltered: [messages.unfiltered(1), withNumber(messages.unfiltered(anyNumber))],
  },
});
