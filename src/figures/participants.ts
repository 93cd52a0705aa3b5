import type { Strand } from '#model/codelists/strands.ts';
import type { Participant } from '#model/project.ts';
import { type Catalog, linkTo } from '#catalog/catalog.ts';
import { type ParticipantView, participantViews } from '#catalog/participants.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { asSentence } from './as-sentence.ts';
import type { BoxContent } from './drawing/box.ts';
import { drawFlow, type Flow, type Link, type Tier } from './drawing/flow.ts';
import { COLUMN, type Figure, NARROW, sketched } from './figure.ts';
import { inWords } from './list-in-words.ts';

type Role = Participant['role'];

/** By which of its roles one who has several is placed: the first of these. */
const roleOrder = [
  'first-provider',
  'second-provider',
  'recipient',
  'funder',
  'extending',
  'implementing',
  'accountable',
  'partner',
] as const satisfies readonly Role[];

/** In which order they are told: from who gives to who receives. */
const tellingOrder = [
  'funder',
  'first-provider',
  'second-provider',
  'extending',
  'implementing',
  'accountable',
  'recipient',
  'partner',
] as const satisfies readonly Role[];

/** One who takes part, with all that it does. */
export interface Player {
  readonly name: string;
  readonly acronym?: string;
  /** In the order of `roleOrder`, in words. */
  readonly roles: readonly { readonly code: Role; readonly text: string }[];
}

/** Who funds, provides, carries out and receives; undefined where nobody is named. */
export function participantsFigure(catalog: Catalog, key: string, language: Language): Figure | undefined {
  const participants = participantViews(catalog, key, language);
  if (participants.length === 0) return undefined;
  const { project, organization, recordFigures } = messagesIn(language);
  const t = recordFigures.participants;
  const players = playersOf(participants);
  const strand = catalog.find.project.get(key).data.strand;
  const { shape, flow } = flowOf(players, strand, t);
  const byRole = Map.groupBy(
    players.flatMap(({ name, acronym, roles }) => roles.map((role) => ({ ...role, name: acronym ?? name }))),
    ({ code }) => code,
  );
  const doing = tellingOrder.flatMap((code) => {
    const [first, ...others] = byRole.get(code) ?? [];
    return first
      ? [
          `${lowerFirst(first.text)}: ${inWords(
            [first, ...others].map(({ name }) => name),
            language,
          )}`,
        ]
      : [];
  });
  return {
    id: 'quien-hace-que',
    title: t.title,
    subject: linkTo(catalog, 'projects', key, language).text,
    finding: asSentence([...(shape === undefined ? [] : [t.shapes[shape]]), ...doing]),
    ...(flow.links.includes('with') ? { counted: t.with } : {}),
    ...sketched(drawFlow, flow),
    widths: [COLUMN, NARROW],
    table: {
      columns: [project.participant, project.role, organization.country, t.note],
      rows: participants.map(({ name, href, acronym, role, country, note }) => [
        {
          value: acronym === undefined ? name.text : `${name.text} (${acronym})`,
          ...(href === undefined ? {} : { href }),
          ...(name.lang === undefined ? {} : { lang: name.lang }),
        },
        { value: role.text },
        { value: country?.text },
        { value: note?.text },
      ]),
    },
  };
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Each participant once, with all its roles. */
export function playersOf(participants: readonly ParticipantView[]): readonly Player[] {
  return [...Map.groupBy(participants, ({ identity }) => identity).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const roles = new Map(same.map(({ role }) => [role.code, role]));
    return [
      {
        name: first.name.text,
        ...(first.acronym === undefined ? {} : { acronym: first.acronym }),
        roles: roleOrder.flatMap((code) => roles.get(code) ?? []),
      },
    ];
  });
}

interface FlowWords {
  readonly missing: { readonly title: string; readonly text: string };
}

/** Who stands where, and what runs between them as far as their roles say. */
export function flowOf(
  players: readonly Player[],
  strand: Strand | undefined,
  words: FlowWords,
): { readonly flow: Flow; readonly shape?: 'triangle' | 'equals' } {
  const kind: Flow['kind'] = strand ?? 'none';
  const having = (...roles: readonly Role[]): readonly Player[] =>
    players.filter(({ roles: [primary] }) => primary !== undefined && roles.includes(primary.code));
  const [first, second] = [having('first-provider'), having('second-provider')];
  const [extending, implementing, receiving] = [
    having('extending'),
    having('implementing'),
    having('recipient'),
  ];
  // Who answers for what is carried out stands with those who carry it out; alone, nothing runs through it.
  const answering = having('accountable');
  const carrying = implementing.length > 0 ? [...implementing, ...answering] : [];
  const others = [...(implementing.length > 0 ? [] : answering), ...having('partner')];

  if (first.length > 0 && second.length > 0) {
    const steps: readonly Step[] = [
      { tier: boxOf(having('funder')), link: 'to' },
      { tier: [...boxOf(first), ...boxOf(second)], link: 'each' },
      { tier: boxOf([...extending, ...carrying]), link: 'to' },
      {
        tier:
          receiving.length > 0
            ? boxOf(receiving)
            : [
                {
                  groups: [{ title: words.missing.title, entries: [{ text: words.missing.text }] }],
                  kind: 'missing',
                },
              ],
        link: 'with',
      },
      { tier: boxOf(others), link: 'with' },
    ];
    return { flow: { ...joined(steps), kind }, shape: 'triangle' };
  }

  const areEqual = strand === 'horizontal';
  const tierOf = (found: readonly Player[]): Tier => {
    const roles = new Set(found.map(({ roles: [primary] }) => primary?.code));
    return areEqual && roles.size === 1 ? found.flatMap((player) => boxOf([player])) : boxOf(found);
  };
  const steps: readonly Step[] = [
    { tier: tierOf([...having('funder'), ...first, ...second]), link: 'to' },
    { tier: tierOf(extending), link: 'to' },
    { tier: tierOf(carrying), link: receiving.length > 0 ? 'to' : areEqual ? 'both' : 'with' },
    { tier: tierOf(receiving), link: areEqual ? 'both' : 'with' },
    { tier: tierOf(others), link: 'with' },
  ];
  const flow: Flow = { ...joined(steps), kind };
  const isFacing = flow.tiers.some((tier) => tier.length > 1) || flow.links.includes('both');
  return isFacing ? { flow, shape: 'equals' } : { flow };
}

/** A tier, and what runs from it to the next that there is. */
interface Step {
  readonly tier: Tier;
  readonly link: Link;
}

function joined(steps: readonly Step[]): Pick<Flow, 'tiers' | 'links'> {
  const there = steps.filter(({ tier }) => tier.length > 0);
  return { tiers: there.map(({ tier }) => tier), links: there.slice(0, -1).map(({ link }) => link) };
}

/** One box with the players by their first role, with their other roles beside their names; none without players. */
function boxOf(players: readonly Player[]): readonly BoxContent[] {
  if (players.length === 0) return [];
  const groups = tellingOrder.flatMap((code) => {
    const having = players.filter(({ roles: [primary] }) => primary?.code === code);
    const title = having[0]?.roles[0]?.text;
    return title === undefined
      ? []
      : [
          {
            title,
            entries: having.map(({ name, acronym, roles: [, ...others] }) => ({
              text: name,
              ...(acronym === undefined ? {} : { short: acronym }),
              ...(others.length === 0 ? {} : { note: others.map(({ text }) => text).join(' · ') }),
            })),
          },
        ];
  });
  return [{ groups }];
}
