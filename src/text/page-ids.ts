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

/** Whether pages use the id for a part of their own, so that a heading of a text must have another. */
export const isPageId = (id: string): boolean =>
  pageIds.has(id) || /^(?:fuente|cita|strand)-/.test(id) || /^search-/.test(id);
