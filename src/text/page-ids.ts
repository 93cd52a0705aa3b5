const pageIds: ReadonlySet<string> = new Set([
  'citada',
  'contenido',
  'definiciones',
  'discrepancias',
  'ejemplos',
  'en-esta-pagina',
  'estado',
  'ficha',
  'fuentes',
  'lecciones',
  'montos',
  'no-confundir',
  'participantes',
  'proyectos',
  'reservas',
  'resultados',
]);

/** Whether a page has a part of its own with this id, so that a heading of a text must have another. */
export const isPageId = (id: string): boolean => pageIds.has(id);

/** The id, kept apart from those that pages number: `fuente-1`, `cita-1-2`. */
export const apartFromNumbered = (id: string): string =>
  /^(?:fuente|cita|strand|search)-/.test(id) ? `texto-${id}` : id;
