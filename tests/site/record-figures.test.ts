import { type HTMLElement, parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { readBuiltSite, shorten, siteFolder } from './site.ts';

/* What is drawn of a project and of a concept. */
const site = readBuiltSite(siteFolder);

const ofKind = (kind: string) => site.pages.filter((page) => page.kind === kind);
const page = (path: string): HTMLElement =>
  parse(site.pages.find((candidate) => candidate.path === `${site.base}${path}`)?.html ?? '');
const figure = (root: HTMLElement, id: string): HTMLElement | null =>
  root.querySelector(`section.figure[aria-labelledby="${id}"]`);
const textOf = (element: HTMLElement | null | undefined): string =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const numbers = (element: HTMLElement | null | undefined, ...names: readonly string[]): readonly number[] =>
  names.map((name) => Number(element?.getAttribute(name)));

describe('the founding record', () => {
  const timeline = figure(page('proyectos/unodc-iniciativas-integridad-2011/'), 'linea-de-tiempo');

  it('says in words that its stated end passed and that no closing is on record', () => {
    expect(textOf(timeline?.querySelector('.finding'))).toMatch(
      /Previsto de 2011 a 2013; .*no consta el cierre\.$/,
    );
  });

  it('draws the years since, apart from those that were planned and longer than they', () => {
    for (const svg of timeline?.querySelectorAll('.drawing svg') ?? []) {
      const planned = svg.querySelectorAll('.plan, .plan-maybe').map((rect) => numbers(rect, 'x', 'width'));
      const [from = 0, since = 0] = numbers(svg.querySelector('.late'), 'x', 'width');
      const end = Math.max(...planned.map(([x = 0, width = 0]) => x + width));
      expect(planned).toHaveLength(3);
      expect(from).toBeGreaterThanOrEqual(end - 0.2);
      expect(since).toBeGreaterThan(2 * end);
    }
    expect(timeline?.querySelectorAll('.drawing svg')).toHaveLength(2);
  });
});

it('a project without a date says so and draws no timeline', () => {
  const root = page('proyectos/ife-egipto-libia-tunez/');
  expect(figure(root, 'linea-de-tiempo')).toBeNull();
  expect(textOf(root.querySelector('.project-status'))).toContain('No se conoce ninguna fecha');
});

it('a project with two providers is drawn as a triangle', () => {
  const drawn = figure(page('proyectos/triangular-dominicana-residuos/'), 'quien-hace-que');
  const [svg] = drawn?.querySelectorAll('.drawing svg') ?? [];
  const boxes = svg?.querySelectorAll('rect.box').map((rect) => numbers(rect, 'x', 'y', 'width')) ?? [];
  const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = [], [x3 = 0, y3 = 0] = []] = boxes;
  expect(boxes).toHaveLength(3);
  expect(y1).toBe(y2);
  expect(y3).toBeGreaterThan(y1);
  expect([x1 < x3, x3 < x2]).toEqual([true, true]);
});

describe('a concept among its neighbours', () => {
  const concepts = ofKind('concepts record').map(({ path, html }) => ({ path, root: parse(html) }));

  it('leads to pages and anchors that exist', () => {
    const broken = concepts.flatMap(({ path, root }) =>
      (figure(root, 'vecindad')?.querySelectorAll('svg a') ?? [])
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) =>
          href.startsWith('#')
            ? root.querySelector(`[id="${href.slice(1)}"]`) === null
            : !site.pages.some((other) => other.path === href),
        )
        .map((href) => `${path}: ${href}`),
    );
    expect(concepts.filter(({ root }) => figure(root, 'vecindad') !== null).length).toBeGreaterThan(100);
    expect(shorten(broken)).toEqual([]);
  });

  it('has a place on the map of all concepts', () => {
    const maps = new Map(
      ofKind('concepts conceptMap').map(({ path, html }) => [
        path,
        new Set(
          parse(html)
            .querySelectorAll('.map-concept')
            .map((node) => node.id),
        ),
      ]),
    );
    const links = concepts.flatMap(({ root }) =>
      root
        .querySelectorAll('#lugar a')
        .map((link) => (link.getAttribute('href') ?? '').split('#'))
        .filter(([path = '']) => maps.has(path)),
    );
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter(([path = '', anchor = '']) => !maps.get(path)?.has(anchor))).toEqual([]);
  });
});

it.each([
  ['cooperacion-triangular', 4],
  ['cooperacion-regional', 8],
  ['receptor', 1],
  ['cooperacion-sur-sur', 2],
])('%s begins with a drawing of how it works', (key, arrows) => {
  const drawings = page(`conceptos/${key}/`).querySelectorAll('.main-column > .diagram svg');
  expect(drawings.map((svg) => svg.querySelectorAll('.flow').length)).toEqual([arrows, arrows]);
});
