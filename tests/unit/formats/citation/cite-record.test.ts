import { describe, expect, it } from 'vitest';
import { createCatalog } from '#catalog/catalog.ts';
import { conceptPage } from '#catalog/pages/concept.ts';
import { projectPage } from '#catalog/pages/project.ts';
import { sourcePage } from '#catalog/pages/source.ts';
import { cite, recordToCite, sourceToCite } from '#formats/citation/cite-record.ts';
import { aSite, aSource, someCatalog, someFacts, someRecords } from '../../fixtures/records.ts';

const catalog = someCatalog();
const concept = (key: string, language: 'es' | 'en', of = catalog) => {
  const { frame } = conceptPage(of, key, language);
  return cite(recordToCite(of, 'concepts', key, frame), frame);
};

describe('a record', () => {
  it('is cited as of its last change, under the address of the site with its path', () => {
    const { record, permalink, version, document } = concept('oferente', 'es');
    expect(record.id).toBe('concepts-oferente');
    expect(record.apa).toBe(
      'Nadie. (2026, 2 de enero). <i>Oferente</i> (Versión a1b2c3d4e5). Atlas. https://atlas.example/base/conceptos/oferente/',
    );
    expect(record.chicago).toBe(
      'Nadie. 2026. «Oferente». Versión a1b2c3d4e5. Atlas. 2 de enero. https://atlas.example/base/conceptos/oferente/.',
    );
    expect(record.bibtex).toContain('note = {Versión a1b2c3d4e5}');
    expect(record.ris).toContain('N1  - Versión a1b2c3d4e5');
    expect(permalink).toBe('https://atlas.example/base/conceptos/oferente/');
    expect(version).toBe('versión del 2 de enero de 2026 (a1b2c3d4e5)');
    expect(document).toBeUndefined();
  });

  it('is cited as of its translation where that changed last', () => {
    const { record, version } = concept('oferente', 'en');
    expect(record.apa).toBe(
      'Nadie. (2026, March 4). <i>Provider</i> (Version b2c3d4e5f6). Atlas. https://atlas.example/base/en/concepts/provider/',
    );
    expect(version).toBe('version of 4 March 2026 (b2c3d4e5f6)');
  });

  it('is cited without a day where git knows none', () => {
    const { record, version } = concept('ambito', 'es');
    expect(record.apa).toBe(
      'Nadie. (s.\u00a0f.). <i>Ámbito</i>. Atlas. https://atlas.example/base/conceptos/ambito/',
    );
    expect(record.bibtex).not.toContain('note');
    expect(version).toBeUndefined();
  });

  it('that is not translated is cited by its own words and address', () => {
    const { frame } = projectPage(catalog, 'zonas', 'es');
    const { apa, ris } = cite(recordToCite(catalog, 'projects', 'zonas', frame), frame).record;
    expect(apa).toContain('<i>Areas</i>. Atlas. https://atlas.example/base/en/projects/zonas/');
    expect(ris).toContain('LA  - en');
  });

  it('of a site that is named as who publishes it names it once', () => {
    const site = { ...aSite, name: 'Nadie' };
    const { record } = concept('oferente', 'es', createCatalog({ ...someRecords, site }, someFacts));
    expect(record.apa).toContain('(Versión a1b2c3d4e5). https://');
  });
});

describe('a source', () => {
  const cited = (key: string, language: 'es' | 'en', of = catalog) => {
    const { frame } = sourcePage(of, key, language);
    return cite(sourceToCite(of, key, frame), frame);
  };

  it('is cited as the document, by its original, and its page second', () => {
    const { document, record, contextObject } = cited('dac', 'en');
    expect(document?.id).toBe('dac');
    expect(document?.apa).toBe(
      'OECD &#38; DAC. (2011). <i>Aid &#38; “terms.”</i> https://www.dac.example/report',
    );
    expect(record.apa).toBe(
      'Nadie. (n.d.). <i>Entry on “Aid &#38; ‘terms.’”</i> Atlas. https://atlas.example/base/en/sources/dac/',
    );
    expect(contextObject).toContain('rft.type=report&');
  });

  it('in another language than the page keeps the capitals of its title', () => {
    const source = aSource('t', { type: 'law', title: 'Ley de todos', authors: ['UN'], language: 'es' });
    const { record } = cited('t', 'en', someCatalog({ sources: [source] }));
    expect(record.chicago).toContain('“Entry on ‘Ley de todos.’” Atlas.');
    expect(record.ris).toContain('LA  - en');
  });

  it('without a date, an address or a known author is cited by what there is', () => {
    expect(cited('dof', 'es').document?.chicago).toBe('Congreso. s.\u00a0f. <i>Diario</i>.');
    const anonymous = aSource('x', { type: 'handbook', title: 'Manual', authors: ['Se desconoce'] });
    const of = someCatalog({ sources: [anonymous] });
    expect(cited('x', 'es', of).document?.apa).toBe('<i>Manual</i>. (s.\u00a0f.).');
    expect(cited('x', 'es', of).document?.bibtex).toBe('@book{x,\n  title = {{Manual}},\n}\n');
  });

  it('names who publishes what they sign once, and a newspaper as what the article is in', () => {
    const sources = [
      aSource('a', { type: 'report', title: 'A', authors: ['UN'], publisher: 'UN', issued: 2020 }),
      aSource('b', { type: 'press', title: 'B', authors: ['EFE'], publisher: 'El Sol', issued: 2020 }),
    ];
    const of = someCatalog({ sources });
    expect(cited('a', 'es', of).document?.apa).toBe('UN. (2020). <i>A</i>.');
    expect(cited('b', 'es', of).document?.apa).toBe('EFE. (2020). B. <i>El Sol</i>.');
  });
});
