import { plugins } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import type { CitationItem } from '#formats/citation/citation-item.ts';
import { citationText } from '#formats/citation/citation-text.ts';

const URL = 'https://x.example/';

const date = (...parts: readonly number[]): { readonly 'date-parts': readonly [readonly number[]] } => ({
  'date-parts': [parts],
});

const item = (
  type: CitationItem['type'],
  title: string,
  author: string,
  more: Partial<CitationItem> = {},
) => ({
  id: type,
  type,
  title,
  author: author.split('; ').map((literal) => ({ literal })),
  language: 'en',
  ...more,
});

/** Of each kind that a source can be, two bodies and a Spanish title among them. */
const documents: readonly CitationItem[] = [
  item('webpage', 'What we do', 'WHO', { 'container-title': 'Health site', issued: date(2018, 3), URL }),
  item('webpage', 'Quiénes somos', 'AMEXCID', { accessed: date(2026, 9, 3), URL, language: 'es' }),
  item('article-newspaper', 'A fund for all', 'Reuters', {
    'container-title': 'The Sun',
    issued: date(2019, 5, 2),
    URL,
  }),
  item('report', 'Report of the year', 'SEGIB; AMEXCID', { publisher: 'UN', issued: date(2016, 3, 4), URL }),
  item('article-journal', 'How to measure it', 'A. Gil', {
    'container-title': 'Oasis',
    issued: date(2020, 3),
    URL,
  }),
  item('book', 'A handbook of aid', 'GIZ; BID; CAF', { publisher: 'Hegoa', issued: date(2020), URL }),
  item('legislation', 'Ley de Planeación', 'Congreso', { issued: date(1983), URL, language: 'es' }),
  item('treaty', 'Convention 169', 'ILO', { issued: date(1989, 6, 27), URL }),
  item('document', 'Paris declaration', 'OECD', { issued: date(2005, 3, 2), URL }),
  item('dataset', 'List of recipients', 'DAC', { publisher: 'OECD', issued: date(2024), URL }),
  item('book', 'Teoría de cambio', '', { author: [], URL, language: 'es' }),
];

const every = (style: 'apa' | 'chicago', language: 'es' | 'en'): readonly string[] =>
  documents.map((document) => citationText(document, style, language));

describe('APA', () => {
  it('gives what the style that comes with the library gives in English', () => {
    const official = documents.map((document) => {
      const [entry] = plugins.output.format('bibliography', [document], {
        template: 'apa',
        lang: 'en-US',
        format: 'html',
        asEntryArray: true,
      });
      return entry?.[1].replace(/<\/?div[^>]*>/g, '').trim();
    });
    // It says “Retrieved” of a work without a date even where nobody knows when.
    const knownOn = documents.findIndex(({ title }) => title === 'Teoría de cambio');
    expect(every('apa', 'en').toSpliced(knownOn, 1)).toEqual(official.toSpliced(knownOn, 1));
    // Between three bodies as between two.
    expect(every('apa', 'en')[5]).toContain('GIZ, BID, &#38; CAF. (2020).');
  });

  it('gives the published examples', () => {
    const health = item('webpage', 'Questions and answers on immunization and vaccine safety', '', {
      author: [{ literal: 'World Health Organization' }],
      issued: date(2018, 3),
      URL: 'https://www.who.int/features/qa/84/en',
    });
    const clock = item('webpage', 'U.S. and World Population Clock', 'U.S. Census Bureau', {
      'container-title': 'U.S. Department of Commerce',
      accessed: date(2019, 7, 3),
      URL: 'https://www.census.gov/popclock/',
    });
    expect(citationText(health, 'apa', 'en')).toBe(
      'World Health Organization. (2018, March). <i>Questions and answers on immunization and vaccine safety</i>. https://www.who.int/features/qa/84/en',
    );
    expect(citationText(clock, 'apa', 'en')).toBe(
      'U.S. Census Bureau. (n.d.). <i>U.S. and World Population Clock</i>. U.S. Department of Commerce. Retrieved July 3, 2019, from https://www.census.gov/popclock/',
    );
  });

  it('speaks Spanish', () => {
    expect(every('apa', 'es')).toEqual([
      'WHO. (2018, marzo). <i>What we do</i>. Health Site. https://x.example/',
      'AMEXCID. (s.\u00a0f.). <i>Quiénes somos</i>. Recuperado el 3 de septiembre de 2026, de https://x.example/',
      'Reuters. (2019, 2 de mayo). A fund for all. <i>The Sun</i>. https://x.example/',
      'SEGIB y AMEXCID. (2016). <i>Report of the year</i>. UN. https://x.example/',
      'A. Gil. (2020). How to measure it. <i>Oasis</i>. https://x.example/',
      'GIZ, BID y CAF. (2020). <i>A handbook of aid</i>. Hegoa. https://x.example/',
      'Ley de Planeación (1983). https://x.example/',
      'Convention 169, ILO, 27 de junio de 1989. https://x.example/',
      'OECD. (2005, 2 de marzo). <i>Paris declaration</i>. https://x.example/',
      'DAC. (2024). <i>List of recipients</i> [Conjunto de datos]. OECD. https://x.example/',
      '<i>Teoría de cambio</i>. (s.\u00a0f.). https://x.example/',
    ]);
  });
});

describe('Chicago', () => {
  it('gives the published examples', () => {
    const published = [
      [
        item('webpage', 'Privacy policy', 'Google', {
          'container-title': 'Privacy & Terms',
          issued: date(2023, 11, 15),
          URL: 'https://policies.google.com/privacy',
        }),
        'Google. 2023. “Privacy Policy.” Privacy &#38; Terms. November 15. https://policies.google.com/privacy.',
      ],
      [
        item('webpage', 'History', 'Columbia University', {
          accessed: date(2017, 5, 15),
          URL: 'http://www.columbia.edu/content/history.html',
        }),
        'Columbia University. n.d. “History.” Accessed May 15, 2017. http://www.columbia.edu/content/history.html.',
      ],
    ] as const;
    expect(published.map(([of]) => citationText(of, 'chicago', 'en'))).toEqual(
      published.map(([, text]) => text),
    );
  });

  it('speaks English of every kind', () => {
    expect(every('chicago', 'en')).toEqual([
      'WHO. 2018. “What We Do.” Health site. March. https://x.example/.',
      'AMEXCID. n.d. “Quiénes somos.” Accessed September 3, 2026. https://x.example/.',
      'Reuters. 2019. “A Fund for All.” <i>The Sun</i>, May 2. https://x.example/.',
      'SEGIB and AMEXCID. 2016. “Report of the Year.” UN, March 4. https://x.example/.',
      'A. Gil. 2020. “How to Measure It.” <i>Oasis</i>, March. https://x.example/.',
      'GIZ, BID, and CAF. 2020. <i>A Handbook of Aid</i>. Hegoa. https://x.example/.',
      'Congreso. 1983. <i>Ley de Planeación</i>. https://x.example/.',
      'ILO. 1989. Convention 169, June 27. https://x.example/.',
      'OECD. 2005. “Paris Declaration,” March 2. https://x.example/.',
      'DAC. 2024. “List of Recipients.” OECD. https://x.example/.',
      '<i>Teoría de cambio</i>. n.d. https://x.example/.',
    ]);
  });

  it('speaks Spanish of every kind', () => {
    expect(every('chicago', 'es')).toEqual([
      'WHO. 2018. «What We Do». Health site. marzo. https://x.example/.',
      'AMEXCID. s.\u00a0f. «Quiénes somos». Consultado el 3 de septiembre de 2026. https://x.example/.',
      'Reuters. 2019. «A Fund for All». <i>The Sun</i>, 2 de mayo. https://x.example/.',
      'SEGIB y AMEXCID. 2016. «Report of the Year». UN, 4 de marzo. https://x.example/.',
      'A. Gil. 2020. «How to Measure It». <i>Oasis</i>, marzo. https://x.example/.',
      'GIZ, BID y CAF. 2020. <i>A Handbook of Aid</i>. Hegoa. https://x.example/.',
      'Congreso. 1983. <i>Ley de Planeación</i>. https://x.example/.',
      'ILO. 1989. Convention 169, 27 de junio. https://x.example/.',
      'OECD. 2005. «Paris Declaration», 2 de marzo. https://x.example/.',
      'DAC. 2024. «List of Recipients». OECD. https://x.example/.',
      '<i>Teoría de cambio</i>. s.\u00a0f. https://x.example/.',
    ]);
  });
});

describe.each(['apa', 'chicago'] as const)('in %s', (style) => {
  const text = (title: string): string =>
    citationText(item('webpage', title, 'A <b>& C</b>', { language: 'es' }), style, 'es');

  it('a title runs no code and has no style of its own', () => {
    const hostile = text('<script>x()</script> <i class="y">a</i> <i>b</i> <sup>c</sup> & "d"');
    expect(hostile).toContain('&#60;script&#62;x()&#60;/script&#62;');
    expect(hostile).toContain('&#60;i class="y"&#62;a&#60;/i&#62;');
    expect(hostile).toMatch(/^A &#38; C\. /);
    expect(hostile.replace(/<\/?i>/g, '')).not.toMatch(/[<>]/);
  });

  it('a work of the same author and year is not told apart by a letter, as each stands alone', () => {
    const [one, other] = ['Uno', 'Otro'].map((title) =>
      citationText(item('webpage', title, 'UN', { issued: date(2026) }), style, 'en'),
    );
    expect(one).toMatch(/\b2026\b/);
    expect(other).toMatch(/\b2026\b/);
  });

  it('ends a title that asks without a full stop more', () => {
    expect(text('¿Qué es?')).toMatch(/¿Qué es\?(?:<\/i>|»)(?!\.)/);
  });
});
