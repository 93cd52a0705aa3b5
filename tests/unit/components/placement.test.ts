import { describe, expect, it } from 'vitest';
import { type Anchor, type Line, placement, type Size } from '#components/concept-summary/placement.ts';

const view = { width: 1000, height: 600 };
const panel = { width: 300, height: 100 };

const line = (left: number, top: number, width = 80): Line => ({
  left,
  right: left + width,
  top,
  bottom: top + 20,
});

const place = (lines: Anchor['lines'], rest: Partial<Anchor> = {}, size: Size = panel, window: Size = view) =>
  placement({ lines, listed: false, ...rest }, size, window);

describe('a link in running text', () => {
  it('has the panel below it, from its beginning', () => {
    expect(place([line(200, 100)])).toEqual({ left: 200, top: 128 });
  });

  it('has it under the pointer', () => {
    expect(place([line(200, 100, 400)], { pointer: { clientX: 500, clientY: 110 } }).left).toBe(350);
  });

  it('has it above where there is no room below', () => {
    expect(place([line(200, 500)])).toEqual({ left: 200, top: 392 });
  });

  it('has it below where there is room on neither side', () => {
    expect(place([line(200, 50)], {}, { width: 300, height: 580 })).toEqual({ left: 200, top: 78 });
  });

  it.each([
    [950, 692],
    [-20, 8],
  ])('never has it outside the window: a link at %i', (left, expected) => {
    expect(place([line(left, 100)]).left).toBe(expected);
  });

  it('has it at the window’s left where it is as wide as that', () => {
    expect(place([line(100, 100)], {}, { width: 312, height: 90 }, { width: 320, height: 600 }).left).toBe(8);
  });
});

describe('a link over two lines', () => {
  const lines = [line(600, 200), line(20, 230)] as const;

  it('has the panel on the side of the line on which the pointer is', () => {
    expect(place([...lines], { pointer: { clientX: 640, clientY: 210 } }).top).toBe(92);
    expect(place([...lines], { pointer: { clientX: 60, clientY: 240 } }).top).toBe(258);
  });

  it('has it below the last line with no pointer', () => {
    expect(place([...lines])).toEqual({ left: 20, top: 258 });
  });
});

describe('a link in a list of links', () => {
  it.each([
    ['before it', [line(700, 100)], { left: 392, top: 100 }],
    ['after it where there is no room before', [line(20, 100)], { left: 108, top: 100 }],
    ['below a link of two lines with no room before', [line(20, 100), line(20, 130)], { left: 20, top: 158 }],
    ['below it where there is room on neither side', [line(200, 100, 700)], { left: 200, top: 128 }],
    ['inside the window at its foot', [line(700, 570)], { left: 392, top: 492 }],
  ] satisfies readonly (readonly [string, Anchor['lines'], object])[])(
    'has the panel %s',
    (_, lines, expected) => {
      expect(place(lines, { listed: true })).toEqual(expected);
    },
  );
});
