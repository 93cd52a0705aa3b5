/** What editors are told in the live preview, in the reference language; its shape is every other language’s. */
export const previewEs = {
  command: {
    help: `Vista previa del sitio mientras se edita: cada cambio guardado se ve en el navegador, y los errores del
contenido se dicen en la página y aquí.

Uso: npm run dev -- [opciones]

  --port N       puerto; si está ocupado se toma el siguiente libre (4321)
  --no-drafts    sin borradores, como se publica
  --lang en      mensajes en inglés
  --help         esta ayuda

CONTENT_DIR=carpeta muestra otro contenido. Para terminar: Ctrl C.`,
    unknownPort: (value: string) => `--port ${value}: se espera un número de 1 a 65535.`,
    unknownOption: (name: string) => `No se conoce la opción ${name}. Véase npm run dev -- --help.`,
    optionWithoutValue: (name: string) => `${name} necesita un valor. Véase npm run dev -- --help.`,
  },
  terminal: {
    asOf: (day: string) => `Estado de los proyectos al ${day} (AS_OF).`,
    portTaken: (wanted: number, taken: number) => `El puerto ${wanted} está ocupado; se usa el ${taken}.`,
    address: (address: string) => `Vista previa: ${address}   (Ctrl C para terminar)`,
    moved: (address: string) => `La dirección del sitio cambió en site.yaml. Vista previa: ${address}`,
    changed: (files: readonly string[], more: number) =>
      `Cambio en ${files.join(', ')}${more > 0 ? ` y ${more} más` : ''}.`,
    mended: (file: string) => `Corregido: ${file}`,
    stillWrong: (errors: string) => `Quedan sin corregir: ${errors}.`,
    allMended: 'El contenido ya no tiene errores.',
    failed: (message: string) => `No se pudo mostrar el cambio: ${message}`,
    unreachable: (port: number) => `No se puede usar el puerto ${port}.`,
  },
  page: {
    errors: (n: number) => (n === 1 ? 'Hay 1 error en el contenido' : `Hay ${n} errores en el contenido`),
    otherErrors: (n: number, files: string) =>
      n === 1 ? `Otro error, en ${files}` : `Otros ${n} errores, en ${files}`,
    errorsElsewhere: (n: number, files: string) =>
      n === 1 ? `No es de esta página, sino de ${files}` : `No son de esta página, sino de ${files}`,
    warnings: (n: number) =>
      n === 1 ? '1 advertencia, que no impide publicar' : `${n} advertencias, que no impiden publicar`,
    place: (line: number, column: number) => `línea ${line}, columna ${column}`,
    stillShown: 'Mientras tanto se ve aquí la última versión sin errores.',
    notShown: 'Se verá cuando se corrijan los de su archivo.',
    byItself: 'La página se actualiza sola al guardar la corrección.',
    missing: (key: string) => `${key} (no existe)`,
    impossible: 'Esta página no se puede mostrar todavía',
  },
};

export type PreviewMessages = typeof previewEs;
