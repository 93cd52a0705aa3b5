import { namedActor } from '#catalog/actor-words.ts';
import type { Catalog } from '#catalog/catalog.ts';
import { perspectiveName } from '#catalog/pages/home.ts';
import { type Actor, perspectiveActor } from '#catalog/tallies/actors.ts';
import { strandsOf } from '#catalog/tallies/by-strand.ts';
import { type Flow, tallyFlows, totalsOf } from '#catalog/tallies/flows.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { asSentence } from './as-sentence.ts';
import { drawFlowDiagram } from './drawing/flow-diagram.ts';
import { type Figure, NARROW, sketched, type TableCell, WIDE } from './figure.ts';
import type { End } from './flow-layout.ts';
import { seriesOf } from './over-time.ts';

/** So many have a place of their own at each side. */
const SHOWN = 8;
/** What a flow must come to for a row of its own: with one decimal, less is none. */
const LEAST = 0.05;
const OTHERS = 'others';

/** From whom to whom the projects go, in which strand; undefined where there are none. */
export function whoToWhom(
  catalog: Catalog,
  projects: readonly string[],
  language: Language,
): Figure | undefined {
  const flows = tallyFlows(catalog, projects);
  const { figures, locale } = messagesIn(language);
  const t = figures.partners.flows;
  const [givers, receivers] = [totalsOf(flows, 'provider'), totalsOf(flows, 'recipient')];
  if (flows.length === 0) return undefined;
  const name = (actor: Actor): string => namedActor(catalog, actor, language).short;
  const [left, right] = [ends(givers), ends(receivers)];
  const endsInWords = ({ own, rest, isUnknown }: Ends): readonly End[] => [
    ...own.map((actor) => ({ id: actor, text: name(actor) })),
    ...(rest.size > 0 ? [{ id: OTHERS, text: figures.partners.others(rest.size) }] : []),
    ...(isUnknown ? [{ id: 'unknown', text: figures.unknown }] : []),
  ];
  const series = seriesOf(strandsOf(catalog, projects), language);
  const placed = ({ rest }: Ends, actor: Actor): string => (rest.has(actor) ? OTHERS : actor);
  return {
    id: 'quien-a-quien',
    title: t.title,
    finding: finding(catalog, { projects: projects.length, givers, receivers }, language),
    counted: t.counted(perspectiveName(catalog, language)),
    ...sketched(drawFlowDiagram, {
      givers: endsInWords(left),
      strands: series,
      receivers: endsInWords(right),
      heads: [t.giver, t.strand, t.receiver],
      flows: flows.map(({ provider, strand, recipient, projects: value }) => ({
        giver: placed(left, provider),
        strand,
        receiver: placed(right, recipient),
        value,
      })),
      locale,
    }),
    widths: [WIDE, NARROW],
    table: {
      columns: [t.giver, t.strand, t.receiver, figures.projects],
      rows: rowsOf(catalog, flows, language),
    },
  };
}

/** Who stands at a side: some by themselves, the rest together, and whether somebody is not known. */
interface Ends {
  readonly own: readonly Actor[];
  readonly rest: ReadonlySet<Actor>;
  readonly isUnknown: boolean;
}

function ends(totals: ReadonlyMap<Actor, number>): Ends {
  const known = [...totals.keys()].filter((actor) => actor !== 'unknown');
  const named = known.filter((actor) => actor !== 'unrecorded');
  const own = known.length > SHOWN + 1 ? named.slice(0, SHOWN) : known;
  return { own, rest: new Set(known).difference(new Set(own)), isUnknown: totals.has('unknown') };
}

const numberIn = (language: Language) =>
  new Intl.NumberFormat(messagesIn(language).locale, { maximumFractionDigits: 1 }).format;

/** What the site’s own country or organisation gives and receives, and who else gives and receives the most. */
function finding(
  catalog: Catalog,
  {
    projects,
    givers,
    receivers,
  }: {
    readonly projects: number;
    readonly givers: ReadonlyMap<Actor, number>;
    readonly receivers: ReadonlyMap<Actor, number>;
  },
  language: Language,
): string {
  const t = messagesIn(language).figures.partners.flows;
  const number = numberIn(language);
  const own = perspectiveActor(catalog);
  const unnamed: readonly Actor[] = [own, 'unknown', 'unrecorded'];
  const [giver, receiver] = [givers, receivers].map((totals) =>
    [...totals].find(([actor]) => !unnamed.includes(actor)),
  );
  const words = (actor: Actor): string => namedActor(catalog, actor, language).text;
  return asSentence([
    t.finding(
      projects,
      perspectiveName(catalog, language),
      number(givers.get(own) ?? 0),
      number(receivers.get(own) ?? 0),
    ),
    giver && receiver
      ? t.findingRest(words(giver[0]), number(giver[1]), words(receiver[0]), number(receiver[1]))
      : undefined,
  ]);
}

/** Parts of projects to a thousandth: what is further on is only how the machine adds. */
const toThousandth = (projects: number): number => Math.round(projects * 1000) / 1000;

/** A row for each flow, and one for all those that are too small to have one. */
function rowsOf(
  catalog: Catalog,
  flows: readonly Flow[],
  language: Language,
): readonly (readonly TableCell[])[] {
  const { figures } = messagesIn(language);
  const t = figures.partners.flows;
  const strands = new Map(
    seriesOf(
      flows.map(({ strand }) => strand),
      language,
    ).map(({ fill, text }) => [fill, text]),
  );
  const cell = (actor: Actor): TableCell => {
    const { text, lang, href } = namedActor(catalog, actor, language);
    return {
      value: actor === 'unknown' ? undefined : text,
      ...(href === undefined ? {} : { href }),
      ...(lang === undefined ? {} : { lang }),
    };
  };
  const small = flows.filter(({ projects }) => projects < LEAST);
  return [
    ...flows
      .filter(({ projects }) => projects >= LEAST)
      .map(({ provider, strand, recipient, projects }) => [
        cell(provider),
        { value: strands.get(strand) },
        cell(recipient),
        { value: toThousandth(projects) },
      ]),
    ...(small.length > 0
      ? [
          [
            { value: t.rest(small.length) },
            { value: t.various },
            { value: t.various },
            { value: toThousandth(small.reduce((sum, { projects }) => sum + projects, 0)) },
          ],
        ]
      : []),
  ];
}
