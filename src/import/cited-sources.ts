import type { DraftParty } from './draft.ts';
import type { ExistingContent } from './existing-content.ts';
import { importWords } from './import-words.ts';
import { withYamlField, yamlText } from './merge-file.ts';
import type { Origin } from './plan.ts';
import { recordKey } from './record-key.ts';

interface CitedSource {
  readonly key: string;
  readonly authors: readonly DraftParty[];
}

/**
 * The source records of an imported file. Where several organisations report in one file each has its own, because
 * none of them answers for what the others say.
 */
export class CitedSources {
  readonly #origin: Origin;
  readonly #content: ExistingContent;
  readonly #byReporter = new Map<string, CitedSource>();
  readonly #whole: CitedSource;
  readonly #used = new Map<string, CitedSource>();

  /** @param isShared whether something of the file has no reporter of its own and is everyone's */
  constructor(origin: Origin, content: ExistingContent, isShared: boolean) {
    this.#origin = origin;
    this.#content = content;
    const { reporters, source } = origin;
    const isOne = reporters.length <= 1;
    this.#whole = { key: source, authors: isOne || isShared ? reporters : [] };
    const keys = new Set([source]);
    for (const reporter of isOne ? [] : reporters) {
      const name = nameOf(reporter);
      if (name === undefined) continue;
      const key = recordKey(`${source}-${name}`, (candidate) => keys.has(candidate));
      keys.add(key);
      this.#byReporter.set(name, { key, authors: [reporter] });
    }
  }

  /** Key of the source for what the reporter says. */
  keyFor(reporter: DraftParty | undefined): string {
    return this.#sourceOf(reporter).key;
  }

  /** Notes that something which is written cites the reporter's source. */
  use(reporter: DraftParty | undefined): void {
    const source = this.#sourceOf(reporter);
    this.#used.set(source.key, source);
  }

  /** Texts by path of those that are used and are not as they should be. */
  writes(): ReadonlyMap<string, string> {
    const { texts } = this.#content;
    return new Map(
      [...this.#used.values()]
        .map((source): [string, string] => {
          const path = `sources/${source.key}.yaml`;
          return [path, this.#text(texts.get(path), source)];
        })
        .filter(([path, text]) => text !== texts.get(path)),
    );
  }

  #sourceOf(reporter: DraftParty | undefined): CitedSource {
    return this.#byReporter.get((reporter && nameOf(reporter)) ?? '') ?? this.#whole;
  }

  #text(text: string | undefined, { authors }: CitedSource): string {
    const { title, url, on } = this.#origin;
    const [reference = ''] = this.#content.languages;
    // A law or a report that has this key by chance was not read again.
    if (text !== undefined && !/^type: *['"]?dataset\b/m.test(text)) return text;
    if (text !== undefined) return withYamlField(text, 'accessed', on);
    const names = authors.flatMap(
      ({ names: given, identifier }) =>
        (given.find(({ language }) => language === reference) ?? given[0])?.text ?? identifier ?? [],
    );
    return yamlText({
      type: 'dataset',
      title,
      authors: names.length > 0 ? [...new Set(names)] : [importWords(reference).noAuthor],
      ...(url === undefined ? {} : { url }),
      accessed: on,
    });
  }
}

const nameOf = ({ identifier, names }: DraftParty): string | undefined => identifier ?? names[0]?.text;
