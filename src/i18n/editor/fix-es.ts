/** What editors are told of what `check --fix` does, in the reference language; its shape is every other language’s. */
export const fixEs = {
  /** What was done, by the rule that was broken. */
  rules: {
    'byte-order-mark': 'Se quitó la marca invisible del principio (BOM).',
    encoding: 'Se guardó en UTF-8.',
    'line-ends': 'Se pusieron los finales de línea de siempre.',
    'spaces-at-end': 'Se quitaron espacios al final de la línea.',
    'last-line-end': 'Se terminó la última línea.',
    'misread-letters': 'Se corrigieron letras que otro programa leyó mal.',
    'frontmatter-not-first': 'Se quitaron las líneas en blanco del principio.',
    'frontmatter-fence': 'Se dejaron los tres guiones.',
    'frontmatter-unopened': 'Se puso la primera línea de tres guiones.',
    'frontmatter-unclosed': 'Se puso la segunda línea de tres guiones.',
    'yaml-tab': 'Se cambió el tabulador por espacios.',
    'yaml-no-break-space': 'Se cambió un espacio duro por uno normal.',
    'yaml-invisible': 'Se quitó un carácter que no se ve.',
    'yaml-list-mark': 'Se puso el guion de la lista.',
    'yaml-space-after-hyphen': 'Se puso el espacio después del guion.',
    'yaml-space-after-colon': 'Se puso el espacio después de los dos puntos.',
    'yaml-curly-quotes': 'Se cambiaron las comillas curvas por rectas.',
    'yaml-colon-in-value': 'Se puso entre comillas.',
    'yaml-needs-quotes': 'Se puso entre comillas.',
    'not-a-key': 'Se puso la clave del registro.',
    'yaml-two-documents': 'Se quitó una línea de guiones.',
    'unknown-field': 'Se puso el nombre del campo como es.',
    'unknown-code': 'Se puso el código.',
    'unknown-region': 'Se puso el código de la región.',
    'unknown-country': 'Se puso el código del país.',
    'needs-quotes': 'Se puso entre comillas.',
    'not-a-date': 'Se escribió la fecha con año, mes y día.',
    'not-a-number': 'Se escribió el número sin signos.',
    'not-true-or-false': 'Se escribió true o false.',
    'not-a-language': 'Se puso la etiqueta del idioma.',
    'wrong-kind': 'Se hizo una lista.',
    'repeated-value': 'Se quitó lo repetido.',
    'own-address': 'Se enlazó el registro por su clave.',
    'text-link-space': 'Se quitó el espacio que impedía el enlace.',
    'text-link-scheme': 'Se puso la clase de registro del enlace.',
    'text-heading-space': 'Se puso el espacio después de “#”.',
    'text-citation-form': 'Se escribió la cita como es.',
    'citation-without-sign': 'Se puso la arroba de la cita.',
  },
  other: 'Se corrigió.',
  mendings: (n: number) => (n === 1 ? '1 corrección' : `${n} correcciones`),
  made: (mendings: string, files: string) =>
    `Se hicieron ${mendings} en ${files}. Revíselas antes de publicar.`,
  planned: (mendings: string, files: string) =>
    `Se harían ${mendings} en ${files}. No se cambió nada: para hacerlas, quite --dry-run.`,
  nothing: 'No hay nada que se pueda corregir sin preguntar.',
  left: 'Lo que queda por corregir a mano:',
  unwritten: (path: string) =>
    `No se pudo escribir ${path}, y todo quedó como estaba. Revise que no esté abierto en otro programa.`,
  onlyWithFix: '--dry-run va junto con --fix.',
  notWithFormat: (format: string) => `--fix no tiene el formato ${format}. Se acepta: terminal, json.`,
};

/** What editors are told of what was mended, in one language. */
export type FixMessages = typeof fixEs;
