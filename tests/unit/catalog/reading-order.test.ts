import { expect, it } from 'vitest';
import { readingOrder, successive } from '#catalog/reading-order.ts';

const concept = (key: string, ...broader: string[]) => ({ key, data: { broader } });

it('reads a wide concept before its parts, and each part’s parts before its siblings', () => {
  const concepts = [
    concept('a-part', 'wide'),
    concept('b-part', 'wide'),
    concept('deep', 'a-part'),
    concept('wide'),
  ];
  expect(readingOrder(concepts)).toEqual(['wide', 'a-part', 'deep', 'b-part']);
});

it('reads a part of several once, with the first', () => {
  expect(readingOrder([concept('one'), concept('shared', 'one', 'two'), concept('two')])).toEqual([
    'one',
    'shared',
    'two',
  ]);
});

it('starts at what is wide only among unpublished concepts, and loses nothing in a circle', () => {
  expect(readingOrder([concept('orphan', 'draft')])).toEqual(['orphan']);
  expect(readingOrder([concept('a', 'b'), concept('b', 'a')])).toEqual(['a', 'b']);
});

it('says what follows, and nothing after the last', () => {
  const next = successive(['a', 'b', 'c']);
  expect([next.get('a'), next.get('b'), next.get('c')]).toEqual(['b', 'c', undefined]);
  expect(successive([]).size).toBe(0);
});
