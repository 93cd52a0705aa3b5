/**
 * Words that are parts of the site's own addresses, in each language: a key or a slug that equals one
 * would make two pages share an address, now or when a language is added.
 */

/** Sections of the site. */
export const reservedRoutes = [
  'conceptos',
  'concepts',
  'proyectos',
  'projects',
  'organizaciones',
  'organizations',
  'paises',
  'countries',
  'regiones',
  'regions',
  'sectores',
  'sectors',
  'ods',
  'sdgs',
  'fuentes',
  'sources',
  'panorama',
  'overview',
  'buscar',
  'search',
  'datos',
  'data',
  'listas',
  'codelists',
  'correcciones',
  'corrections',
  'estado-del-acervo',
  'state-of-the-records',
  'privacidad',
  'privacy',
  'privacidade',
  'comparar',
  'compare',
  'para-empezar',
  'start-here',
  'inicio',
  'home',
  'index',
  'indice',
  '404',
  'offline',
  'sin-conexion',
  'sem-conexao',
  'explorer',
  'search-documents',
  'pagefind',
  'admin',
  'assets',
  'fonts',
] as const;

/** Key of the page that stands, where a site has it, in place of the one on privacy that comes with the program. */
export const PRIVACY_PAGE = 'privacidad';

/** What a list of projects is narrowed by: `/proyectos/<facet>/<value>/`. */
export const reservedFacets = [
  'vertiente',
  'strand',
  'esquema',
  'scheme',
  'direccion',
  'direction',
  'forma',
  'form',
  'financiamiento',
  'financing',
  'aviso',
  'warning',
  'estado',
  'status',
  'pais',
  'country',
  'region',
  'sector',
  'sdg',
  'organizacion',
  'organization',
  'papel',
  'role',
  'anio',
  'year',
  'concepto',
  'concept',
  'fuente',
  'source',
] as const;

/** Ways to look through the concepts: `/conceptos/<view>/`. */
export const reservedConceptViews = ['por-tipo', 'by-kind', 'mapa', 'map'] as const;

/** Languages in which the site is, or may come to be. */
export const reservedLanguages = ['es', 'en', 'fr', 'pt', 'de', 'it', 'ar', 'ja', 'ru', 'zh'] as const;

const reserved: ReadonlySet<string> = new Set([
  ...reservedRoutes,
  ...reservedFacets,
  ...reservedConceptViews,
  ...reservedLanguages,
]);

/** True for a key or slug that no record may have; numbers are those of the pages of a list. */
export const isReserved = (key: string): boolean => /^\d+$/.test(key) || reserved.has(key);
