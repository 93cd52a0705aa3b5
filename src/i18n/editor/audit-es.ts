/** What the audit's command tells editors, in the reference language; its shape is every other language’s. */
export const auditEs = {
  help: `Uso: npm run audit [-- opciones]

Dice qué está vencido, sin fuente, sin traducir, sin revisar o incompleto en los registros. No cambia nada.

  --summary            una sola línea
  --only CLASES        solo esas clases de hallazgo, separadas por comas (véanse abajo)
  --due                lo que solo el tiempo trae: plazos vencidos, declaraciones, revisiones y consultas viejas
  --collection CLASES  solo esas colecciones: projects, concepts, organizations, sources, pages
  --record CLAVE       todo sobre un registro, con su puntuación campo por campo: projects/clave
  --all                todas las filas, no solo las primeras de cada clase
  --online             además abre cada enlace externo (usa la red; lo averiguado vale un día)
  --save-links         con --online: escribe en dead-links.yaml, en el contenido, los que ya no responden; las
                       páginas muestran entonces su copia archivada
  --format FORMATO     table (lo normal), json o csv
  --report ARCHIVO     escribe además el JSON en un archivo
  --lang IDIOMA        es (lo normal) o en
  --help               esta ayuda

CONTENT_DIR indica otra carpeta de contenido; AS_OF, otro día (AS_OF=2026-11-22).

Clases de hallazgo:
`,
  unknownOption: (name: string, meant: string | undefined) =>
    `La opción “${name}” no existe.${meant === undefined ? '' : ` ¿Quiso decir “${meant}”?`} Vea npm run audit -- --help.`,
  optionWithoutValue: (name: string) => `A la opción “${name}” le falta su valor.`,
  optionWithValue: (name: string) => `La opción “${name}” no lleva valor.`,
  noArguments: (given: string) =>
    `Sobra “${given}”: la auditoría solo lleva opciones. Vea npm run audit -- --help.`,
  unknownValue: (option: string, value: string, accepted: string, meant: string | undefined) =>
    `“${value}” no vale en ${option}.${meant === undefined ? '' : ` ¿Quiso decir “${meant}”?`} Se acepta: ${accepted}.`,
  badDate: (value: string) => `AS_OF=${value} no es un día como 2026-11-22.`,
  unknownRecord: (name: string, meant: string | undefined) =>
    `No hay ningún registro publicado “${name}”.${meant === undefined ? '' : ` ¿Quiso decir “${meant}”?`}`,
  unlike: (one: string, other: string) => `${one} y ${other} no van juntas.`,
  linksNeedNetwork: (kinds: string) => `${kinds} solo se busca con --online.`,
  brokenContent: (errors: number) =>
    `${errors === 1 ? 'El contenido tiene 1 error' : `El contenido tiene ${errors} errores`}, y la auditoría no sería completa. Corríjalo primero: npm run check.`,
  unwritten: (path: string) => `No se puede escribir “${path}”.`,
  summary: (day: string, records: number, score: string, findings: string) =>
    `Acervo al ${day}: ${records === 1 ? '1 registro' : `${records} registros`}, ${score} puntos de 100 en promedio. ${findings}.`,
  nothing: 'Nada que señalar',
  more: (n: number) => `… y ${n} más: --all`,
  deadLinksHeader: [
    'Direcciones de otros sitios que ya no responden. Las páginas las muestran como texto, con su copia archivada.',
    'La escribe npm run audit -- --online --save-links. A mano puede agregarse archivedUrl.',
  ],
  linksSaved: (n: number, path: string) =>
    n === 0
      ? `${path}: todos los enlaces responden.`
      : `${path}: ${n === 1 ? '1 enlace que ya no responde' : `${n} enlaces que ya no responden`}.`,
  due: (day: string, findings: string) =>
    `Por revisar al ${day}: ${findings}. La lista: npm run audit -- --due`,
  reportWritten: (path: string) => `El JSON quedó en ${path}.`,
  scores: 'Puntuación',
  record: {
    score: (score: number) => `${score} puntos de 100`,
    todo: 'Qué hacer, por lo que daría',
    complete: 'No le falta nada de lo que mide la puntuación.',
    unscored: 'Las páginas del sitio no llevan puntuación.',
    findings: 'Qué más se halló',
    noFindings: 'No se halló nada más.',
  },
  checking: (n: number) => (n === 1 ? 'Se abre 1 enlace externo…' : `Se abren ${n} enlaces externos…`),
  checked: (n: number, known: number) =>
    `${n === 1 ? '1 enlace abierto' : `${n} enlaces abiertos`}, ${known} ya averiguados en el último día.`,
  offline: 'Ningún enlace respondió: parece que no hay conexión a la red. No se dice nada de ellos.',
  /** How much a record says of a field. */
  states: {
    full: 'completo',
    'not-applicable': 'no aplica',
    inferred: 'lectura nuestra',
    partial: 'en parte',
    'looked-for': 'se buscó y se desconoce',
    absent: 'falta',
  },
  /** What to do so that a field earns all its points. */
  todo: {
    projects: {
      status: 'Busque quién declaró el estado y cuándo: «status» con «declared», «asOf» y «source».',
      participants: 'Añada quién más participa y con qué papel, en «participants».',
      amounts: 'Añada el monto con su clase, su moneda, su fecha y su fuente, en «amounts».',
      results: 'Añada qué se logró y quién lo dice, en «results».',
      place: 'Diga dónde cae el beneficio: «countries», «regions» o «scope».',
      end: 'Ponga «dates» con «plannedEnd» o «actualEnd», y «source»; «unknown» si se buscó y no se sabe.',
      translation: 'Escriba o complete el archivo de la traducción.',
      start:
        'Ponga «dates» con «plannedStart» o «actualStart», y «source»; «unknown» si se buscó y no se sabe.',
      sectors: 'Ponga el código del CAD en «sectors»; sin «basis: inferred» si una fuente lo publica.',
      sources: 'Busque una segunda fuente, independiente de la primera.',
      text: 'Escriba el texto, con una cita en lo que afirma.',
      reviewed: 'Compare el registro completo con sus fuentes y ponga el día en «reviewed».',
      documents: 'Añada el documento del proyecto, con su título y su dirección, en «documents».',
      sdg: 'Ponga el objetivo en «sdg»; sin «basis: inferred» si una fuente lo publica.',
      classification: 'Ponga «strand», «scheme» y «direction».',
      forms: 'Diga qué se comparte, en «forms».',
      identifiers: 'Añada el identificador que otro registro le da, en «identifiers».',
      concepts: 'Diga de qué concepto es ejemplo, en «concepts».',
    },
    concepts: {
      definitions: 'Añada cómo lo define otro organismo, con su fuente, en «definitions».',
      text: 'Escriba el texto, con una cita en lo que afirma.',
      translation: 'Escriba o complete el archivo de la traducción.',
      sources: 'Busque una segunda fuente, independiente de la primera.',
      example:
        'Añada este concepto a «concepts» de un proyecto, o diga por qué no hay ejemplo en «noExample».',
      reviewed: 'Compare el registro completo con sus fuentes y ponga el día en «reviewed».',
      notToConfuse: 'Diga con qué se confunde y en qué se distinguen, en «notToConfuse».',
      validity: 'Ponga «since» en una definición; «unknown» si se buscó y no se sabe.',
      hierarchy: 'Diga de qué concepto más amplio es parte, en «broader».',
      related: 'Añada un concepto relacionado, en «related».',
      aliases: 'Añada las siglas o variantes con que se busca, en «aliases».',
      codes: 'Añada el código de un vocabulario, en «codes».',
    },
    organizations: {
      country: 'Ponga el código del país en «country»; «not-applicable» si es internacional.',
      type: 'Ponga el tipo de organización en «type».',
      summary: 'Diga qué es, en una oración, en «summary».',
      text: 'Escriba el texto, con una cita en lo que afirma.',
      sources: 'Busque una segunda fuente, independiente de la primera.',
      translation: 'Escriba o complete el archivo de la traducción.',
      website: 'Ponga la dirección de su sitio en «website».',
      identifiers: 'Añada el identificador que otro registro le da, en «identifiers».',
      reviewed: 'Compare el registro completo con sus fuentes y ponga el día en «reviewed».',
      acronyms: 'Añada sus siglas en «acronyms», u otro nombre en «aliases».',
    },
    sources: {
      url: 'Ponga la dirección en «url», o en «officialUrl» la del original.',
      issued: 'Ponga la fecha en «issued»; «unknown» si se buscó y no se sabe.',
      read: 'Lea la fuente completa y ponga «read: full».',
      archivedUrl: 'Guarde una copia en un archivo de la web y ponga su dirección en «archivedUrl».',
      accessed: 'Ponga el día en que la leyó en «accessed».',
      language: 'Ponga el idioma del documento en «language».',
    },
  },
};

export type AuditCommandMessages = typeof auditEs;
