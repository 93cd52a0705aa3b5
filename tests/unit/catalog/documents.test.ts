import { describe, expect, it } from 'vitest';
import { catalogDocuments } from '#search/catalog-documents.ts';
import { conceptPage } from '#catalog/pages/concept.ts';
import { aConcept, aConceptTranslation, someCatalog } from '../fixtures/records.ts';

const catalog = someCatalog();
const documents = (language: 'es' | 'en') =>
  new Map(catalogDocuments(catalog, language).map((each) => [each.key, each]));
const keysOf = (language: 'es' | 'en', type: string) =>
  catalogDocuments(catalog, language)
    .filter((document) => document.type === type)
    .map(({ key }) => key);

describe('what is searched in a language', () => {
  it('holds only what is written in it', () => {
    expect(keysOf('en', 'concepts')).toEqual(['concepts/oferente']);
    expect(keysOf('en', 'projects')).toEqual(['projects/integridad', 'projects/zonas']);
    expect(keysOf('es', 'projects')).toEqual(['projects/aguas', 'projects/integridad']);
    expect(keysOf('en', 'organizations')).toEqual(['organizations/agencia-nueva']);
    expect(keysOf('es', 'concepts')).toEqual(['concepts/ambito', 'concepts/nandu', 'concepts/oferente']);
  });

  it('has no draft', () => {
    for (const language of ['es', 'en'] as const) {
      expect([...documents(language).keys()].filter((key) => key.includes('borrador'))).toEqual([]);
    }
  });

  it('knows a record by its title in the other language', () => {
    expect(documents('en').get('concepts/oferente')?.aliases).toContain('Oferente');
    expect(documents('es').get('concepts/oferente')?.aliases).toContain('Provider');
    expect(documents('es').get('concepts/nandu')?.aliases).toEqual([]);
    expect(documents('en').get('countries/mexico')?.aliases).toEqual(['México']);
  });

  it('finds a concept by words that its page does not show as its names', () => {
    const asked = someCatalog({
      concepts: [
        aConcept('tema', {
          kind: 'theme',
          title: 'Tema',
          summary: 'x',
          aliases: ['Asunto'],
          searchTerms: ['parte'],
        }),
      ],
      conceptTranslations: [
        aConceptTranslation('tema', { title: 'Theme', summary: 'x', searchTerms: ['piece'] }),
      ],
    });
    const found = catalogDocuments(asked, 'es').find(({ key }) => key === 'concepts/tema');
    expect(found?.aliases).toEqual(['Asunto', 'parte', 'piece', 'Theme']);
    expect(conceptPage(asked, 'tema', 'es').aliases).toEqual(['Asunto']);
  });

  it('has the text and the address of the language', () => {
    expect(documents('en').get('concepts/oferente')).toMatchObject({
      url: '/base/en/concepts/provider/',
      title: 'Provider',
      summary: 'Who offers.',
      body: 'As says, see the project .',
    });
    expect(documents('es').get('concepts/oferente')?.body).toMatch(/^Qué hace Según/);
  });

  it('names those who take part in a project, by name, acronym and country', () => {
    const project = documents('es').get('projects/integridad');
    expect(project).toMatchObject({ strand: 'recipient', detail: '2011–2013 · Agencia Nueva' });
    expect(project?.terms).toEqual(
      expect.arrayContaining(['Agencia Nueva', 'AN', 'Oficina', 'Guatemala', 'Bolivia', 'Perú', 'México']),
    );
  });
});
