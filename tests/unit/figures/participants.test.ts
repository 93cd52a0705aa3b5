import { describe, expect, it } from 'vitest';
import type { Strand } from '#model/codelists/strands.ts';
import type { Participant } from '#model/project.ts';
import type { ParticipantView } from '#catalog/participants.ts';
import type { BoxContent } from '#figures/drawing/box.ts';
import { drawFlow, type Flow, type FlowLayout, layFlow } from '#figures/drawing/flow.ts';
import { COLUMN, NARROW } from '#figures/figure.ts';
import { flowOf, playersOf } from '#figures/participants.ts';
import { elementsOf, ofName, outside, textOf } from './geometry.ts';

type Role = Participant['role'];

const missing = { missing: { title: 'Receptor', text: 'No se nombra' } };

/** Participants of the roles, one each, with names as long as those of ministries. */
const views = (...roles: readonly Role[]): readonly ParticipantView[] =>
  roles.map((code, n) => ({
    identity: String(n),
    name: {
      text: `Participante ${n}, Subsecretaría Interinstitucional de Desburocratización y Anticorrupción`,
    },
    ...(n % 2 === 0 ? { acronym: `SIDA${n}` } : {}),
    role: { code, text: code },
  }));

const flowFor = (strand: Strand, ...roles: readonly Role[]): Flow =>
  flowOf(playersOf(views(...roles)), strand, missing).flow;

const namesIn = ({ groups }: BoxContent): readonly string[] =>
  groups.flatMap(({ entries }) => entries.map(({ text }) => text.slice(0, 14)));

/** What stands on each tier, by the titles of its boxes. */
const tiersOf = ({ tiers }: Flow): readonly (readonly string[])[] =>
  tiers.map((tier) => tier.map(({ groups }) => groups.map(({ title }) => title).join('+')));

function overlapping({ boxes }: FlowLayout): number {
  const rects = boxes.map(({ rect }) => rect);
  return rects.flatMap((a, n) =>
    rects
      .slice(n + 1)
      .filter(
        (b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
      ),
  ).length;
}

const rolesOf: Readonly<Record<string, readonly Role[]>> = {
  one: ['recipient'],
  donor: ['funder', 'recipient'],
  chain: ['funder', 'extending', 'implementing', 'recipient', 'partner', 'accountable'],
  triangle: ['first-provider', 'second-provider', 'recipient'],
  'triangle of many': [
    'first-provider',
    'first-provider',
    'funder',
    'second-provider',
    'partner',
    'implementing',
    'recipient',
    'recipient',
    'accountable',
  ],
  partners: ['partner', 'partner'],
  'nine partners': Array<Role>(9).fill('partner'),
  'eight funders': [...Array<Role>(8).fill('funder'), 'implementing'],
};

const strands: readonly Strand[] = ['recipient', 'provider', 'horizontal', 'dual'];
const cases = Object.entries(rolesOf).flatMap(([name, roles]) =>
  strands.flatMap((strand) => [COLUMN, NARROW].map((width) => ({ name, roles, strand, width }))),
);

describe.each(cases)('$name, $strand, $width pixels wide', ({ roles, strand, width }) => {
  const flow = flowFor(strand, ...roles);

  it('has each participant in one box', () => {
    const named = flow.tiers
      .flat()
      .flatMap(namesIn)
      .filter((name) => name.startsWith('Part'));
    expect(named).toHaveLength(roles.length);
    expect(new Set(named).size).toBe(roles.length);
  });

  it('has no box over another, and nothing out of the drawing', () => {
    const layout = layFlow(flow, width);
    expect(layout.boxes).toHaveLength(flow.tiers.flat().length);
    expect(overlapping(layout)).toBe(0);
    expect(outside(drawFlow(flow, width))).toEqual([]);
    expect(JSON.stringify(drawFlow(flow, width))).not.toContain('NaN');
  });

  it('has one thing between each tier and the next', () => {
    expect(flow.links).toHaveLength(flow.tiers.length - 1);
  });
});

describe('two providers', () => {
  const flow = flowFor('provider', 'second-provider', 'recipient', 'first-provider');

  it.each([COLUMN, NARROW])(
    'stand on the upper corners of a triangle, the recipient on the lower (%i)',
    (width) => {
      const [first, second, recipient] = layFlow(flow, width).boxes.map(({ rect }) => ({
        x: rect.x + rect.width / 2,
        y: rect.y + rect.height / 2,
      }));
      expect(tiersOf(flow)).toEqual([['first-provider', 'second-provider'], ['recipient']]);
      expect(first?.y).toBe(second?.y);
      expect(recipient?.y).toBeGreaterThan(first?.y ?? Infinity);
      expect(recipient?.x).toBeGreaterThan(first?.x ?? Infinity);
      expect(recipient?.x).toBeLessThan(second?.x ?? 0);
    },
  );

  it('give to the recipient, and to each other', () => {
    expect(layFlow(flow, COLUMN).arrows).toHaveLength(4);
  });

  it('without a recipient on record leave its corner empty, and say so', () => {
    const open = flowFor('provider', 'first-provider', 'second-provider');
    expect(open.tiers.at(-1)).toEqual([
      { groups: [{ title: 'Receptor', entries: [{ text: 'No se nombra' }] }], kind: 'missing' },
    ]);
  });

  it('give through those who carry it out, not through those who only answer for it', () => {
    expect(
      tiersOf(flowFor('provider', 'first-provider', 'second-provider', 'implementing', 'recipient')),
    ).toEqual([['first-provider', 'second-provider'], ['implementing'], ['recipient']]);
    const answered = flowFor('provider', 'first-provider', 'second-provider', 'accountable', 'recipient');
    expect(tiersOf(answered).at(-1)).toEqual(['accountable']);
    expect(answered.links).toEqual(['each', 'with']);
  });
});

it('what is funded runs from the funder over the channel to the recipient', () => {
  const flow = flowFor('recipient', 'recipient', 'implementing', 'extending', 'funder');
  expect(tiersOf(flow)).toEqual([['funder'], ['extending'], ['implementing'], ['recipient']]);
  expect(flow.links).toEqual(['to', 'to', 'to']);
});

it('partners face each other only where they cooperate as equals', () => {
  expect(tiersOf(flowFor('horizontal', 'partner', 'partner'))).toEqual([['partner', 'partner']]);
  expect(tiersOf(flowFor('recipient', 'partner', 'partner'))).toEqual([['partner']]);
  expect(layFlow(flowFor('horizontal', 'partner', 'partner'), COLUMN).arrows).toHaveLength(2);
  expect(layFlow(flowFor('recipient', 'partner', 'partner'), COLUMN).arrows).toEqual([]);
});

it('nothing is said to run to a partner whose role does not say it', () => {
  expect(flowFor('recipient', 'implementing', 'partner').links).toEqual(['with']);
  expect(flowFor('horizontal', 'implementing', 'partner').links).toEqual(['both']);
});

it('one who takes part in two roles stands once, with both', () => {
  const [, , second] = views('funder', 'recipient', 'implementing');
  const twice = [...views('funder', 'recipient'), ...(second ? [{ ...second, identity: '0' }] : [])];
  const { flow } = flowOf(playersOf(twice), 'recipient', missing);
  const words = elementsOf(drawFlow(flow, COLUMN).content).map(textOf);
  expect(flow.tiers.flat().flatMap(namesIn)).toHaveLength(2);
  expect(words.filter((word) => word === 'funder' || word === 'implementing')).toEqual([
    'funder',
    'implementing',
  ]);
  expect(ofName(drawFlow(flow, COLUMN), 'rect')).toHaveLength(2);
});
