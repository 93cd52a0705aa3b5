import { it } from 'vitest';
import { someCatalog } from '../fixtures/records.ts';
import { conceptPage } from '#catalog/pages/concept.ts';
import { projectPage } from '#catalog/pages/project.ts';
import { organizationPage } from '#catalog/pages/organization.ts';
import { catalogDocuments } from '#search/catalog-documents.ts';
import { homePage } from '#catalog/pages/home.ts';
import { sitemap } from '#formats/sitemap.ts';
it('x', () => { const c = someCatalog(); 
 const log = (x: unknown) => console.dir(x, { depth: 9 });
 const strip = ({ frame, ...r }: any) => ({ f: { canonical: frame.canonical, alternates: frame.alternates, title: frame.title, bc: frame.breadcrumbs, tl: frame.textLanguage, tr: frame.translated, ed: frame.edit, re: frame.report, ch: frame.changed, rv: frame.reviewed }, ...r });
 for (const l of ['es','en'] as const) { log(strip(conceptPage(c, 'oferente', l))); log(strip(conceptPage(c, 'nandu', l)));
 log(strip(projectPage(c, 'integridad', l))); log(strip(projectPage(c, 'aguas', l)).participants); log(strip(projectPage(c, 'zonas', l)).f); log(strip(organizationPage(c, 'agencia-nueva', l))); log(strip(organizationPage(c, 'agencia-vieja', l)).successors);  }
 log(strip(homePage(c, 'en'))); log(catalogDocuments(c, 'en').map(({key,title,aliases,terms}) => ({key,title,aliases,terms}))); console.log(sitemap(c, 0)); });
