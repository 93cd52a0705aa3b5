import { describe, expect, it } from 'vitest';
import { createCatalog, linksTo, titleOf } from '#catalog/catalog.ts';
import { createReferenceList } from '#catalog/references.ts';
import { plainText } from '#catalog/rich-text.ts';
import { aSite, someCatalog, someFacts, someRecords } from '../fixtures/records.ts';
import { readBody } from '#text/body.ts';

const catalog = someCatalog();
const { graph, find } = catalog;

describe('links, seen from the end that does not write them', () => {
  it('between concepts', () => {
    expect(graph.narrower.get('ambito')).toEqual(['nandu', 'oferente']);
    expect(graph.relatedConcepts.get('ambito')).toEqual(['nandu']);
    expect(graph.relatedConcepts.get('nandu')).toEqual(['ambito']);
    expect(graph.confusedWith.get('oferente')).toEqual(['nandu']);
  });

  it('from a project to what it exemplifies, who takes part, and what it is about', () => {
    expect(graph.projectsByConcept.get('oferente')).toEqual(['integridad']);
    expect(graph.projectsByOrganization.get('agencia-nueva')).toEqual(['integridad']);
    expect(graph.relatedProjects.get('aguas')).toEqual(['integridad']);
    expect(graph.projectsBySector.get('15113')).toEqual(['integridad']);
    expect(graph.projectsBySector.get('151')).toEqual(['integridad']);
    expect(graph.projectsBySdg.get('16')).toEqual(['integridad']);
    expect(graph.projectsBySdg.get('6')).toEqual(['aguas']);
  });

  it('from the organisation that came after to the one before', () => {
    expect(graph.successors.get('agencia-vieja')).toEqual(['agencia-nueva']);
    expect(graph.successors.get('agencia-nueva')).toBeUndefined();
    expect(graph.organizationsByCountry.get('MX')).toEqual(['agencia-nueva']);
    expect(graph.organizationsByCountry.has('not-applicable')).toBe(false);
  });

  it('a country takes part where it benefits, where it is named, and where its organisation is', () => {
    expect(graph.projectsByCountry.get('GT')).toEqual(['integridad']);
    expect(graph.projectsByCountry.get('PE')).toEqual(['integridad']);
    expect(graph.projectsByCountry.get('MX')).toEqual(['integridad']);
    expect(graph.projectsByCountry.get('BO')).toEqual(['aguas', 'integridad']);
  });

  it('from a source to all that rests on it, once each', () => {
    expect(graph.citedBy.get('dac')).toEqual([
      { section: 'concepts', key: 'oferente' },
      { section: 'projects', key: 'integridad' },
    ]);
    expect(graph.citedBy.get('dof')).toEqual([
      { section: 'concepts', key: 'oferente' },
      { section: 'projects', key: 'integridad' },
      { section: 'organizations', key: 'agencia-nueva' },
    ]);
  });

  it('from a record to the texts that name it, translations too', () => {
    const oferente = { section: 'concepts', key: 'oferente' };
    expect(graph.mentionedBy.get('project:integridad')).toEqual([oferente]);
    expect(graph.mentionedBy.get('project:aguas')).toEqual([oferente]);
    expect(graph.mentionedBy.get('country:BO')).toEqual([oferente]);
    expect(graph.mentionedBy.get('concept:oferente')).toEqual([{ section: 'pages', key: 'acerca' }]);
  });
});

describe('drafts', () => {
  it('are nowhere, nor what they say', () => {
    expect(find.concept.maybe('borrador-c')).toBeUndefined();
    expect(find.project.maybe('borrador-p')).toBeUndefined();
    expect(find.organization.maybe('borrador-o')).toBeUndefined();
    expect(find.concept.translation('borrador-c', 'en')).toBeUndefined();
    expect(graph.projectsByCountry.has('CL')).toBe(false);
    expect(graph.projectsByConcept.get('oferente')).not.toContain('borrador-p');
    expect(graph.mentionedBy.has('concept:ambito')).toBe(false);
    expect(graph.organizationsByCountry.has('UY')).toBe(false);
    expect(() => find.concept.get('borrador-c')).toThrow('concepts/borrador-c');
  });

  it('are in no list of links', () => {
    const links = linksTo(catalog, 'concepts', ['oferente', 'borrador-c', 'ambito'], 'es');
    expect(links.map(({ text }) => text)).toEqual(['Ámbito', 'Oferente']);
  });

  it('are there in the preview', () => {
    const preview = someCatalog({}, true);
    expect(preview.find.concept.get('borrador-c').data.title).toBe('Borrador');
    expect(preview.find.concept.translation('borrador-c', 'en')?.data.title).toBe('Draft');
    expect(preview.graph.projectsByCountry.get('CL')).toEqual(['borrador-p']);
  });
});

it('marks words that are not in the page’s language', () => {
  expect(titleOf(catalog, 'concepts', 'oferente', 'en')).toEqual({ text: 'Provider' });
  expect(titleOf(catalog, 'concepts', 'nandu', 'en')).toEqual({ text: 'Ñandú', lang: 'es' });
  expect(titleOf(catalog, 'projects', 'zonas', 'es')).toEqual({ text: 'Areas', lang: 'en' });
  expect(titleOf(catalog, 'projects', 'zonas', 'en')).toEqual({ text: 'Areas' });
});

it('refuses a site of languages that nobody knows', () => {
  const site = { ...aSite, languages: ['zz'] };
  expect(() => createCatalog({ ...someRecords, site }, someFacts)).toThrow(/zz/);
});

describe('references', () => {
  it('are numbered in the order of first citation', () => {
    const references = createReferenceList();
    expect(references.numberOf('b')).toBe(1);
    expect(references.cite({ source: 'a' })).toEqual({ number: 2, id: 'cita-2-1' });
    expect(references.cite({ source: 'b', locator: 'p. 1' })).toEqual({ number: 1, id: 'cita-1-1' });
    expect(references.cite({ source: 'a' })).toEqual({ number: 2, id: 'cita-2-2' });
    expect(references.numberOf('b')).toBe(1);
    expect(references.list()).toEqual([
      { number: 1, source: 'b', citedAt: ['cita-1-1'] },
      { number: 2, source: 'a', citedAt: ['cita-2-1', 'cita-2-2'] },
    ]);
  });
});

it('reads the words of a body and nothing of its markup', () => {
  const body = readBody(
    '## Uno & dos\n\nTres [cuatro](concept:x)[@a, p. 5], **seis** <https://a.example>.\n\n<Figure name="strands" />\n\n`a < b`',
  );
  expect(plainText(body)).toBe('Uno & dos Tres cuatro , seis https://a.example . a < b');
});
