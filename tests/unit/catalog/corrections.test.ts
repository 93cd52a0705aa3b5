import { expect, it } from 'vitest';
import { correctionsPage } from '#catalog/pages/corrections.ts';
import { projectPage } from '#catalog/pages/project.ts';
import { sourcePage } from '#catalog/pages/source.ts';
import { aProject, aProjectTranslation, aSource, someCatalog, someRecords } from '../fixtures/records.ts';

const correction = {
  id: 'fin',
  on: '2026-11-20',
  was: 'El proyecto sigue.',
  since: '2011',
  now: 'Terminó en 2013.',
  source: 'dof',
};

const later = { id: 'monto', on: '2026-11-24', was: 'Seis.', since: 'unknown', now: 'Siete.' };

const record = { title: 'Pozos', summary: 'Agua.', strand: 'provider', scope: 'global' } as const;

const catalog = someCatalog({
  projects: [
    ...someRecords.projects,
    aProject('pozos', { ...record, corrections: [correction, later] }),
    aProject('oculto', { ...record, draft: true, corrections: [{ ...later, was: 'En borrador.' }] }),
  ],
  projectTranslations: [
    aProjectTranslation('pozos', {
      title: 'Wells',
      summary: 'Water.',
      corrections: [{ id: 'fin', was: 'The project goes on.', now: 'It ended in 2013.' }],
    }),
  ],
  sources: [
    ...someRecords.sources,
    aSource('acta', {
      type: 'report',
      title: 'Minutes',
      language: 'en',
      authors: ['Alguien'],
      corrections: [{ ...later, on: '2026-11-22' }],
    }),
  ],
});

it('a record says what it once said wrong, the latest first', () => {
  expect(projectPage(catalog, 'pozos', 'es').frame.corrections).toEqual([
    {
      on: { iso: '2026-11-24', text: '24 de noviembre de 2026' },
      was: { text: 'Seis.' },
      since: 'No se sabe desde cuándo lo decía.',
      now: { text: 'Siete.' },
    },
    {
      on: { iso: '2026-11-20', text: '20 de noviembre de 2026' },
      was: { text: 'El proyecto sigue.' },
      since: 'Lo decía desde 2011.',
      now: { text: 'Terminó en 2013.' },
      source: { text: 'Diario', href: '/base/fuentes/dof/' },
    },
  ]);
});

it('in translation, what is not translated carries its language', () => {
  const [second, first] = projectPage(catalog, 'pozos', 'en').frame.corrections;
  expect(first?.was).toEqual({ text: 'The project goes on.' });
  expect(second?.was).toEqual({ text: 'Seis.', lang: 'es' });
});

it('the language of a source’s document is not that of our words about it', () => {
  expect(sourcePage(catalog, 'acta', 'es').frame.corrections[0]?.was).toEqual({ text: 'Seis.' });
  expect(sourcePage(catalog, 'acta', 'en').frame.corrections[0]?.was).toEqual({ text: 'Seis.', lang: 'es' });
});

it('the page of corrections gathers those of published records', () => {
  expect(
    correctionsPage(catalog, 'es').corrections.map(({ on, record }) => `${on.iso} ${record.text}`),
  ).toEqual(['2026-11-24 Pozos', '2026-11-22 Minutes', '2026-11-20 Pozos']);
});

it('a source that a correction rests on is cited by the record', () => {
  const { citedBy } = sourcePage(catalog, 'dof', 'es');
  expect(citedBy.flatMap(({ links }) => links.map(({ text }) => text))).toContain('Pozos');
});
