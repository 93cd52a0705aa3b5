import { type Strand, strands } from '#model/codelists/strands.ts';
import { byText, type Catalog, isPublished, linkTo } from '#catalog/catalog.ts';
import { conceptWarnings } from '#catalog/concept-warnings.ts';
import { kindLink } from '#catalog/pages/concept-views.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { asSentence } from './as-sentence.ts';
import type { BoxContent, BoxEntry } from './drawing/box.ts';
import { drawNeighbourhood } from './drawing/neighbourhood.ts';
import { COLUMN, type Figure, sketched, type TableCell } from './figure.ts';
import { inWords } from './list-in-words.ts';

/** So many stand on each side; the others are in the list. */
const MOST = 6;
/** So many are named in the sentence. */
const NAMED = 3;

/** Width of the column beside the text. */
const SIDE = 280;

const sides = ['above', 'below', 'beside', 'unlike'] as const;
type Side = (typeof sides)[number];

interface Neighbour {
  readonly text: string;
  readonly lang?: string;
  readonly href?: string;
  readonly kind?: string;
  readonly strand?: Strand;
}

/** A concept among those next to it; undefined where there are none. `lists` are the anchors of the same in words. */
export function neighbourhood(
  catalog: Catalog,
  key: string,
  language: Language,
  lists: Readonly<Record<Side, string>>,
): Figure | undefined {
  const messages = messagesIn(language);
  const t = messages.recordFigures.neighbourhood;
  const neighbours = neighboursOf(catalog, key, language);
  if (sides.every((side) => neighbours[side].length === 0)) return undefined;
  const boxOf = (side: Side): BoxContent | undefined => {
    const all = neighbours[side];
    if (all.length === 0) return undefined;
    const isLong = all.length > MOST;
    const shown = isLong ? all.slice(0, MOST - 1) : all;
    return {
      groups: [
        {
          title: t.sides[side],
          entries: [
            ...shown.map(({ kind, ...entry }) => ({
              ...entry,
              ...(kind === undefined ? {} : { note: kind }),
            })),
            ...(isLong ? [{ text: t.more(all.length - shown.length), href: `#${lists[side]}` }] : []),
          ],
        },
      ],
    };
  };
  const [above, below, beside, unlike] = sides.map(boxOf);
  const own: BoxContent = {
    groups: [{ entries: [neighbourOf(catalog, key, language)].map(withoutLink) }],
    kind: 'own',
  };
  return {
    id: 'vecindad',
    title: t.title,
    subject: linkTo(catalog, 'concepts', key, language).text,
    finding: asSentence(
      sides.map((side) => {
        const all = neighbours[side];
        if (all.length === 0) return undefined;
        return all.length > NAMED
          ? t.many[side](all.length)
          : t.few[side](
              inWords(
                all.map(({ text }) => messages.recordFigures.quoted(text)),
                language,
              ),
            );
      }),
    ),
    ...sketched(drawNeighbourhood, {
      own,
      ...(above ? { above } : {}),
      ...(below ? { below } : {}),
      ...(beside ? { beside } : {}),
      ...(unlike ? { unlike } : {}),
    }),
    widths: [COLUMN, SIDE],
    hasLinks: true,
    table: {
      columns: [t.concept, t.relation, messages.concept.kind],
      rows: sides.flatMap((side) =>
        neighbours[side].map(({ text, href, lang, kind }): readonly TableCell[] => [
          { value: text, ...(href === undefined ? {} : { href }), ...(lang === undefined ? {} : { lang }) },
          { value: t.sides[side] },
          { value: kind },
        ]),
      ),
    },
  };
}

const withoutLink = ({ text, strand }: Neighbour): BoxEntry => ({
  text,
  ...(strand === undefined ? {} : { strand }),
});

function neighbourOf(catalog: Catalog, key: string, language: Language): Neighbour {
  const { site, find } = catalog;
  const strand = strands.find(({ code }) => site.terms.strand[code] === key)?.code;
  return {
    ...linkTo(catalog, 'concepts', key, language),
    kind: kindLink(catalog, find.concept.get(key).data.kind, language).text,
    ...(strand === undefined ? {} : { strand }),
  };
}

/** Related are those that stand on no other side: the other relations say more. */
function neighboursOf(
  catalog: Catalog,
  key: string,
  language: Language,
): Readonly<Record<Side, readonly Neighbour[]>> {
  const { find, graph } = catalog;
  const { broader } = find.concept.get(key).data;
  const narrower = graph.narrower.get(key) ?? [];
  const warnings = conceptWarnings(catalog, key, language);
  const elsewhere = new Set([...broader, ...narrower, ...warnings.map((warning) => warning.key)]);
  const inOrder = (keys: readonly string[]): readonly Neighbour[] =>
    byText(
      keys
        .filter((other) => isPublished(catalog, 'concepts', other))
        .map((other) => neighbourOf(catalog, other, language)),
      language,
    );
  return {
    above: inOrder(broader),
    below: inOrder(narrower),
    beside: inOrder((graph.relatedConcepts.get(key) ?? []).filter((other) => !elsewhere.has(other))),
    unlike: warnings.map(({ key: other, name }) =>
      other === undefined ? name : neighbourOf(catalog, other, language),
    ),
  };
}
