const pageIds: ReadonlySet<string> = new Set([
  'citada',
  'contenido',
  'correcciones',
  'definiciones',
  'descripcion',
  'discrepancias',
  'ejemplos',
  'en-el-tiempo',
  'en-esta-pagina',
  'estado',
  'ficha',
  'fuentes',
  'lecciones',
  'linea-de-tiempo',
  'lugar',
  'lugar-titulo',
  'mapa',
  'montos',
  'no-confundir',
  'participantes',
  'participantes-lista',
  'por-anio',
  'por-pais',
  'por-sector',
  'proyectos',
  'quien-hace-que',
  'reservas',
  'resultados',
  'vecindad',
]);

/** Whether a page has a part of its own with this id, so that a heading of a text must have another. */
export const isPageId = (id: string): boolean => pageIds.has(id);

/** The id, kept apart from those that pages number: `fuente-1`, `cita-1-2`. */
export const apartFromNumbered = (id: string): string =>
  /^(?:fuente|cita|strand|search)-/.test(id) ? `texto-${id}` : id;
