import { expect, it } from 'vitest';
import type { Finding } from '#audit/finding.ts';
import { findingWords } from '#audit/finding-words.ts';
import { findingsTable } from '#formats/audit/audit-tables.ts';
import { isPartialDate, type PartialDate } from '#model/partial-date.ts';
import { catalogOf } from './audited.ts';

const catalog = catalogOf({});
const about = { collection: 'projects', key: 'p', path: 'projects/p.mdx' } as const;
const elapsed = { years: 0, months: 3 };

function date(text: string): PartialDate {
  if (!isPartialDate(text)) throw new Error(text);
  return text;
}

/** What a finding says in each language, and what its row has between the record and the file. */
const told: readonly (readonly [Finding, string, string, string])[] = [
  [
    { ...about, kind: 'overdue', reason: 'not-started', date: date('2026-08'), elapsed, status: 'pipeline' },
    'Inicio previsto: agosto de 2026, hace 3 meses. Declarado: «Planificación», según alguien que el registro no nombra (sin fecha conocida).',
    'Planned start: August 2026, 3 months ago. Declared “Pipeline”, according to someone the record does not name (no known date).',
    ',not-started,pipeline,2026-08,3,,',
  ],
  [
    { ...about, kind: 'no-status', date: date('2026-08'), elapsed, reading: 'implementation' },
    'Su fin (agosto de 2026) pasó hace 3 meses. Nuestra lectura: «Ejecución».',
    'Its end (August 2026) passed 3 months ago. Our reading: “Implementation”.',
    ',,implementation,2026-08,3,,',
  ],
  [{ ...about, kind: 'unsourced', place: 'results/a' }, 'results/a', 'results/a', ',results/a,,,,,'],
  [
    { ...about, kind: 'uncited', language: 'en', excerpt: 'In 2011' },
    'En inglés: «In 2011»',
    'In English: “In 2011”',
    'en,body,In 2011,,,,',
  ],
  [
    { ...about, kind: 'discrepancy', place: 'fin', sources: ['uno', 'dos'] },
    'fin: uno, dos',
    'fin: uno, dos',
    ',fin,,,,uno dos,',
  ],
  [
    { ...about, kind: 'incomplete', score: 41, field: 'status', gain: 4.4 },
    '41 de 100. Lo que más le daría: estado (+4.4).',
    '41 of 100. What would give it most: status (+4.4).',
    ',status,41,,,,',
  ],
  [{ ...about, kind: 'thin', source: 'uno' }, 'Solo Oficina Uno.', 'Only Oficina Uno.', ',,,,,uno,'],
  [{ ...about, kind: 'thin' }, 'No cita ninguna fuente.', 'It cites no source.', ',,,,,,'],
  [{ ...about, kind: 'untranslated', language: 'en' }, 'Falta en inglés.', 'Missing in English.', 'en,,,,,,'],
  [
    { ...about, kind: 'partial-translation', language: 'en', places: ['a', 'b', 'c', 'd', 'e', 'f'] },
    'En inglés falta: a, b, c, d y 2 más.',
    'Missing in English: a, b, c, d and 2 more.',
    'en,a b c d e f,,,,,',
  ],
  [
    {
      ...about,
      kind: 'outdated-translation',
      language: 'en',
      translated: '2026-01-02',
      changed: '2026-03-04',
      places: ['body'],
    },
    'El texto en inglés es del 2 de enero de 2026; el original cambió el 4 de marzo de 2026. Cambió: body.',
    'The English text is of 2 January 2026; the original changed on 4 March 2026. Changed: body.',
    'en,body,,2026-03-04,,,',
  ],
  [{ ...about, kind: 'orphan' }, 'Nada lo nombra.', 'Nothing names it.', ',,,,,,'],
  [
    { ...about, kind: 'stale', date: date('2026'), elapsed: { years: 0, months: 0 } },
    'Última revisión: 2026, hace menos de un mes.',
    'Last review: 2026, less than a month ago.',
    ',,,2026,0,,',
  ],
  [
    { ...about, kind: 'never-reviewed', since: '2026-01-02' },
    'En el acervo desde el 2 de enero de 2026.',
    'Here since 2 January 2026.',
    ',,,2026-01-02,,,',
  ],
  [{ ...about, kind: 'caveats', count: 1 }, '1 reserva.', '1 caveat.', ',,1,,,,'],
  [
    { ...about, kind: 'draft', since: '2026-01-02', elapsed: { years: 2, months: 25 } },
    'Desde el 2 de enero de 2026, hace 2 años.',
    'Since 2 January 2026, 2 years ago.',
    ',,,2026-01-02,25,,',
  ],
  [
    {
      ...about,
      kind: 'dead-link',
      url: 'https://x.example/a',
      answer: 404,
      archived: 'https://y.example/a',
      also: ['sources/uno'],
    },
    'https://x.example/a: responde 404. Hay copia en https://y.example/a. También en otro registro.',
    'https://x.example/a: answers 404. There is a copy at https://y.example/a. In another record too.',
    ',,404,,,,https://x.example/a',
  ],
  [
    {
      ...about,
      kind: 'moved-link',
      url: 'https://x.example/a',
      answer: 200,
      movedTo: 'https://z.example/',
      also: [],
    },
    'https://x.example/a: responde 200. Ahora en https://z.example/.',
    'https://x.example/a: answers 200. Now at https://z.example/.',
    ',,200,,,,https://x.example/a',
  ],
  [
    { ...about, kind: 'unclear-link', url: 'https://x.example/a', answer: 'timeout', also: [] },
    'https://x.example/a: no respondió a tiempo.',
    'https://x.example/a: did not answer in time.',
    ',,timeout,,,,https://x.example/a',
  ],
];

it.each(told.map(([finding, ...words]) => [finding.kind, finding, ...words] as const))(
  'says what is the matter: %s',
  (kind, finding, es, en, cells) => {
    expect(findingWords(catalog, finding, 'es')).toBe(es);
    expect(findingWords(catalog, finding, 'en')).toBe(en);
    expect(findingsTable([finding], ['en']).rows()[0]?.toSpliced(1, 1).join()).toBe(
      `${kind},projects/p,${cells},projects/p.mdx`,
    );
  },
);
