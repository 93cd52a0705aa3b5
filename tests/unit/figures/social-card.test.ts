import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { SocialCard } from '#catalog/social-cards/social-card.ts';
import { drawCard } from '#figures/card/draw-card.ts';
import { lightColors } from '#figures/light-colors.ts';
import { listNames } from '#figures/card/list-names.ts';
import { cutLines, fitLines, type Measure } from '#figures/card/set-lines.ts';
import { streams } from '#figures/streams.ts';
import { rasterise } from '#integrations/social-cards/rasterise.ts';
import { siteTypefaces } from '#integrations/social-cards/site-typefaces.ts';

const typefaces = await siteTypefaces();
const colors = lightColors(readFileSync('src/styles/tokens.css', 'utf8'));

/** Every letter is as wide as the text is high. */
const inLetters: Measure = (text) => Array.from(text).length;

const aCard: SocialCard = {
  path: 'proyectos/riego.png',
  language: 'es',
  siteName: 'Atlas',
  about: ['Proyecto', '2011–2013'],
  title: 'Riego en el altiplano',
  names: [{ name: 'Junta de regantes', short: 'JR' }, { name: 'Bolivia' }],
};

const draw = (card: Partial<SocialCard>): string => drawCard({ ...aCard, ...card }, typefaces, colors);

describe('the lines of a text', () => {
  const steps = [
    { size: 2, lines: 1 },
    { size: 1, lines: 2 },
  ];

  it.each([
    ['has the largest size at which it fits', 'uno dos', 14, { size: 2, lines: ['uno dos'] }],
    [
      'has a smaller one, in lines about as long as each other',
      'uno dos tres',
      11,
      { size: 1, lines: ['uno dos', 'tres'] },
    ],
    [
      'is cut at the smallest, and says so',
      'uno dos tres cuatro',
      7,
      { size: 1, lines: ['uno dos', 'tres…'] },
    ],
    [
      'is cut before a mark, not after it',
      'uno dos a, cuatro cinco',
      7,
      { size: 1, lines: ['uno dos', 'a…'] },
    ],
    [
      'is broken inside of a word that is longer than a line',
      'otorrinolaringo',
      8,
      { size: 1, lines: ['otorrino', 'laringo'] },
    ],
    [
      'keeps together what a no-break space joins',
      'a uno\u00a0dos',
      8,
      { size: 1, lines: ['a', 'uno\u00a0dos'] },
    ],
    ['may be empty', ' \n ', 8, { size: 2, lines: [] }],
  ])('%s', (_, text, width, expected) => {
    expect(fitLines(text, inLetters, width, steps)).toEqual(expected);
  });

  it('does not break a letter from its accent where it breaks a word', () => {
    expect(cutLines('e\u0301e\u0301e\u0301', inLetters, 2, 3)).toEqual(['e\u0301', 'e\u0301', 'e\u0301']);
  });

  it('never is wider than there is room for, nor has more lines', () => {
    const title = 'Fortalecimiento de las capacidades institucionales de fiscalización superior '.repeat(4);
    for (const width of [1, 5, 12, 20, 40, 90]) {
      const { size, lines } = fitLines(title, inLetters, width, steps);
      expect(lines.length).toBeLessThanOrEqual(size === 2 ? 1 : 2);
      expect(Math.max(...lines.map(inLetters)) * size).toBeLessThanOrEqual(width);
    }
  });
});

describe('a list of names', () => {
  const names = [
    { name: 'Junta de regantes', short: 'JR' },
    { name: 'Bolivia' },
    { name: 'Comisión', short: 'C' },
  ];
  const others = (count: number) => `y ${count} más`;

  it.each([
    [99, 'Junta de regantes · Bolivia · Comisión'],
    [20, 'JR · Bolivia · C'],
    [15, 'JR · y 2 más'],
    [5, 'JR'],
  ])('with room for %i letters', (room, expected) => {
    expect(listNames(names, others, (list) => list.length <= room).replaceAll('\u00a0', ' ')).toBe(expected);
  });
});

describe('a typeface', () => {
  const { title, text } = typefaces;

  it('sets the letters side by side, as the font kerns them', () => {
    const apart = title('T').width + title('o').width;
    expect(title('To').width).toBeLessThan(apart);
    expect(title('To').width).toBeGreaterThan(apart * 0.8);
    expect(title('To').outlines).toMatch(/^M[-\d ]+(?:[MLQCZ][-\d ]*)+$/);
  });

  it('has the weight that it is asked for', () => {
    expect(typefaces.strong('peso').width).toBeGreaterThan(text('peso').width);
  });

  it('reads an accent that is written apart as it reads the letter', () => {
    expect(title('cooperacio\u0301n')).toEqual(title('cooperación'));
  });

  it.each(['Türkiye', 'Škoda', 'Łódź', 'Đặng', 'Ελλάς', 'Украина', '«¿ñ?» – 5 €'])(
    'has the letters of %s',
    (word) => {
      for (const letter of word.replaceAll(' ', '')) {
        expect(title(letter).outlines, `${letter} in the serif`).not.toBe('');
        expect(text(letter).outlines, `${letter} in the sans`).not.toBe('');
      }
    },
  );

  it.each([
    ['日本', ''],
    ['a日b', 'ab'],
    ['a\u0000b', 'ab'],
    ['a😀b', 'ab'],
    ['a\u202fb', 'a b'],
    ['👩‍🚀', ''],
  ])('leaves out the letters of %j that no font has, and draws no box for them', (written, set) => {
    expect(title(written)).toEqual(title(set));
  });
});

describe('the colours', () => {
  it('are those of the light scheme', () => {
    const given = lightColors(
      '--color-ink: light-dark(#101010, #f0f0f0);\n--color-ink-soft: light-dark(#202020, #e0e0e0);',
    );
    expect([given('ink'), given('ink-soft')]).toEqual(['#101010', '#202020']);
  });

  it('are all in the tokens', () => {
    expect(() => lightColors('')('ink')).toThrow('--color-ink');
  });
});

describe('a card', () => {
  it('is the same for the same words', async () => {
    const again = drawCard(aCard, await siteTypefaces(), colors);
    expect(draw({})).toBe(again);
    expect(await rasterise(again)).toEqual(await rasterise(draw({})));
  });

  it('holds outlines and not a word, whatever the words are', () => {
    const svg = draw({
      title: '<b>&amp; "x" \'y\' ]]></svg>',
      siteName: '</svg>&',
      about: ['&'],
      names: [{ name: '<' }],
    });
    expect(svg).not.toMatch(/<(?!\/?(?:svg|g|path|rect)\b)|&|<text|font/);
    expect(svg.match(/<\/svg>/g)).toHaveLength(1);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it.each(['recipient', 'provider', 'horizontal', 'dual'] as const)(
    'of a %s project has its mark and its stream',
    (code) => {
      const svg = draw({ strand: { code, label: 'Vertiente' } });
      expect(svg).toContain(`stroke="${colors(code)}" stroke-width="1.9"`);
      expect(svg.match(/stroke-width="10"/g)).toHaveLength(code === 'dual' ? 2 : 1);
      expect(svg.match(/vector-effect/g)).toHaveLength(streams.length);
    },
  );

  it.each([
    ['a title of one letter', { title: 'A' }],
    ['no title that can be written', { title: '日本' }],
    ['nothing but a title', { about: [], names: [], siteName: undefined }],
    ['a very long title', { title: 'Fortalecimiento de las capacidades institucionales '.repeat(9) }],
    [
      'a very long word',
      { title: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft' },
    ],
    ['very long names', { names: Array.from({ length: 40 }, () => ({ name: 'Secretaría de Relaciones' })) }],
    ['a very long site’s name', { siteName: 'Registro nacional de la cooperación '.repeat(9) }],
    [
      'much to say of what it is',
      {
        strand: { code: 'recipient', label: 'Receptor' },
        about: Array.from({ length: 20 }, () => 'Proyecto'),
      },
    ],
    ['a long text', { text: 'Un país ayuda a otro que se lo pide. '.repeat(30) }],
  ] satisfies readonly (readonly [string, Partial<SocialCard>])[])(
    'with %s keeps its margins',
    async (_, card) => {
      const { data, info } = await sharp(await rasterise(draw(card)))
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      const isInked = (x: number, y: number): boolean =>
        (data[(y * info.width + x) * info.channels] ?? 0) < 0xe0;
      const inked = (left: number, top: number, right: number, bottom: number): number =>
        Array.from({ length: bottom - top }, (_, y) => y + top)
          .flatMap((y) => Array.from({ length: right - left }, (_, x) => isInked(x + left, y)))
          .filter((isDark) => isDark).length;
      expect([info.width, info.height]).toEqual([1200, 630]);
      expect({
        left: inked(0, 0, 60, 550),
        right: inked(1140, 0, 1200, 550),
        top: inked(0, 0, 1200, 60),
        aboveTheSiteName: inked(0, 502, 1200, 514),
      }).toEqual({ left: 0, right: 0, top: 0, aboveTheSiteName: 0 });
      expect(inked(0, 556, 1200, 630)).toBeGreaterThan(0);
    },
  );
});
