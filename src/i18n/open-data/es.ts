/** What the open data say of themselves, in the reference language; its shape is every other language’s. */
export const es = {
  title: (site: string) => `Datos abiertos de ${site}`,
  /** A column of words in one language; `about` is what the field holds. */
  wordsIn: (about: string, language: string) => `${about} (en ${language})`,
  labelIn: (about: string, language: string) => `${about}: nombre del código en ${language}`,
  /** Title of the record that a key names, by its collection. */
  titleOf: { organizations: 'Nombre de la organización', concepts: 'Nombre del concepto' },
  officialCode: (about: string) => `${about}: código de quien lleva la lista`,
  addressIn: (language: string) => `Dirección de su página en ${language}`,
  fieldIn: (language: string) => `Nombre de ese campo en ${language}; vacío si no es uno`,
  wordLanguage: 'Idioma en que están esas palabras',
  ownerKey: 'Clave del registro al que pertenece la fila',
  position: 'Lugar en la lista del registro, desde 1',
  assessmentText: (language: string) => `Lo que dicen las fechas, en una oración (en ${language})`,
  datasets: {
    projects: {
      title: 'Proyectos',
      about: 'Quién coopera con quién, cuándo, con cuánto, con qué resultado y quién lo dice.',
    },
    organizations: {
      title: 'Organizaciones',
      about: 'Quiénes dan, reciben, ejecutan o miden la cooperación.',
    },
    concepts: {
      title: 'Conceptos',
      about: 'Las palabras de la cooperación internacional, con sus definiciones y relaciones.',
    },
    sources: { title: 'Fuentes', about: 'Los documentos en que se apoyan los demás registros.' },
    relations: { title: 'Relaciones', about: 'Todos los enlaces entre registros, uno por fila.' },
    codelists: {
      title: 'Listas de códigos',
      about: 'Los códigos que usan los registros, con su nombre en los idiomas del sitio.',
    },
    changes: {
      title: 'Cambios',
      about: 'Qué registros entraron, cambiaron o salieron en cada versión.',
    },
    audit: {
      title: 'Estado del acervo',
      about:
        'Qué falta, qué está vencido y qué no tiene fuente en los registros, y qué tan completo está cada uno.',
    },
    catalogue: {
      title: 'Catálogo',
      about: 'La descripción de todos los archivos, para programas y catálogos de datos.',
    },
  },
  /** A file by its format: `dataset` is the title of what it is about. */
  formats: {
    csv: {
      title: (dataset: string) => `${dataset}, en CSV`,
      about: 'Tabla para hojas de cálculo y programas de estadística.',
    },
    json: {
      title: (dataset: string) => `${dataset}, en JSON`,
      about: 'Todo lo que dice cada registro, sus traducciones incluidas.',
    },
    jsonl: {
      title: (dataset: string) => `${dataset}, en JSON Lines`,
      about: 'Lo mismo que en JSON, un registro por línea.',
    },
    'json-schema': {
      title: (dataset: string) => `${dataset}, esquema del JSON`,
      about: 'Qué campos tiene el JSON, qué valores acepta cada uno y qué quiere decir.',
    },
    iati: {
      title: (dataset: string) => `${dataset}, en XML de IATI`,
      about: 'Según el estándar IATI 2.03, para intercambiar con otros sistemas de cooperación.',
    },
    turtle: {
      title: (dataset: string) => `${dataset}, en SKOS (Turtle)`,
      about: 'Como vocabulario enlazado, con las direcciones de sus páginas como identificadores.',
    },
    'json-ld': {
      title: (dataset: string) => `${dataset}, en SKOS (JSON-LD)`,
      about: 'Lo mismo que en Turtle, escrito en JSON.',
    },
  },
  /** What is in the JSON of what is no record, and how it is cut into lines, by dataset. */
  lists: {
    relations: {
      json: 'Cada enlace con sus dos extremos.',
      jsonl: 'Lo mismo que en JSON, un enlace por línea.',
    },
    codelists: {
      json: 'Cada lista con sus códigos.',
      jsonl: 'Lo mismo que en JSON, una lista por línea.',
    },
    changes: {
      json: 'Cada versión con sus cambios.',
      jsonl: 'Lo mismo que en JSON, una versión por línea.',
    },
  },
  /** Files that their format does not describe, by their path below `data/`. */
  files: {
    'iati-losses.json': {
      title: 'Lo que IATI no puede decir, en JSON',
      about: 'Qué se perdió de cada registro al pasarlo a IATI, regla por regla, con las cuentas.',
    },
    'audit.json': {
      title: 'Estado del acervo, en JSON',
      about: 'Los hallazgos, y la puntuación de cada registro campo por campo.',
    },
    'datapackage.json': {
      title: 'Paquete de datos (Frictionless)',
      about:
        'Cada archivo con su tamaño y su suma de verificación, y cada tabla con sus columnas, tipos y claves.',
    },
    'catalog.jsonld': {
      title: 'Catálogo de datos (DCAT)',
      about: 'La misma descripción para catálogos de datos abiertos, en DCAT 3.',
    },
  },
  tables: {
    projects: { title: 'Proyectos', about: 'Una fila por proyecto.' },
    'project-aliases': { title: 'Otros nombres de los proyectos', about: 'Una fila por nombre.' },
    'project-identifiers': {
      title: 'Identificadores de los proyectos',
      about: 'Una fila por identificador en otro registro.',
    },
    'project-forms': { title: 'Formas de los proyectos', about: 'Una fila por cada cosa que se comparte.' },
    'project-participants': {
      title: 'Participantes de los proyectos',
      about: 'Una fila por participante y papel: una organización, un país o un nombre sin registro.',
    },
    'project-countries': {
      title: 'Países de los proyectos',
      about: 'Una fila por país donde cae el beneficio.',
    },
    'project-regions': {
      title: 'Regiones de los proyectos',
      about: 'Una fila por región: de las Naciones Unidas (M49) o un grupo de países.',
    },
    'project-sectors': { title: 'Sectores de los proyectos', about: 'Una fila por sector del CAD.' },
    'project-sdgs': {
      title: 'ODS de los proyectos',
      about: 'Una fila por objetivo o meta a que contribuye el proyecto.',
    },
    'project-policy-markers': {
      title: 'Marcadores de política de los proyectos',
      about: 'Una fila por marcador del CAD.',
    },
    'project-amounts': {
      title: 'Montos de los proyectos',
      about: 'Una fila por monto. No se suman los de distinta clase, moneda o fecha.',
    },
    'project-in-kind': { title: 'Aportes en especie', about: 'Una fila por aporte.' },
    'project-results': { title: 'Resultados de los proyectos', about: 'Una fila por resultado.' },
    'project-lessons': { title: 'Lecciones de los proyectos', about: 'Una fila por lección.' },
    'project-documents': { title: 'Documentos de los proyectos', about: 'Una fila por documento.' },
    'project-discrepancies': {
      title: 'Discrepancias entre fuentes',
      about: 'Una fila por lo que dice cada fuente.',
    },
    'project-caveats': { title: 'Reservas sobre los proyectos', about: 'Una fila por reserva.' },
    organizations: { title: 'Organizaciones', about: 'Una fila por organización.' },
    'organization-aliases': { title: 'Otros nombres de las organizaciones', about: 'Una fila por nombre.' },
    'organization-names': {
      title: 'Nombres oficiales en otros idiomas',
      about: 'Una fila por nombre oficial de una organización en otro idioma.',
    },
    'organization-acronyms': { title: 'Siglas de las organizaciones', about: 'Una fila por sigla.' },
    'organization-identifiers': {
      title: 'Identificadores de las organizaciones',
      about: 'Una fila por identificador en otro registro.',
    },
    'organization-predecessors': {
      title: 'Qué fueron antes las organizaciones',
      about: 'Una fila por organización anterior.',
    },
    concepts: { title: 'Conceptos', about: 'Una fila por concepto.' },
    'concept-aliases': { title: 'Otros nombres de los conceptos', about: 'Una fila por nombre.' },
    'concept-search-terms': {
      title: 'Palabras con que se buscan los conceptos',
      about: 'Una fila por palabra que no es otro nombre del concepto.',
    },
    'concept-definitions': {
      title: 'Definiciones de los conceptos',
      about: 'Una fila por la definición que da cada organismo.',
    },
    'concept-codes': {
      title: 'Códigos de los conceptos',
      about: 'Una fila por código en un vocabulario conocido.',
    },
    'concept-not-to-confuse': {
      title: 'Con qué no confundir los conceptos',
      about: 'Una fila por cada cosa con que se confunde.',
    },
    sources: { title: 'Fuentes', about: 'Una fila por fuente.' },
    'source-authors': { title: 'Autoría de las fuentes', about: 'Una fila por quien firma.' },
    'iati-losses': {
      title: 'Lo que IATI no puede decir',
      about: 'Qué se perdió de cada registro al pasarlo a IATI: una fila por campo.',
    },
    relations: {
      title: 'Relaciones',
      about: 'Una fila por enlace entre dos registros, desde el lado que lo escribe.',
    },
    groupings: { title: 'Grupos de países', about: 'Una fila por grupo que el código M49 no conoce.' },
    'grouping-members': { title: 'Países de cada grupo', about: 'Una fila por país miembro.' },
    codelists: { title: 'Listas de códigos', about: 'Una fila por código de cada lista.' },
    changes: { title: 'Cambios', about: 'Una fila por registro que entró, cambió o salió en una versión.' },
    corrections: { title: 'Correcciones', about: 'Una fila por error publicado que se corrigió.' },
    'audit-findings': {
      title: 'Hallazgos',
      about: 'Una fila por cosa que falta, está vencida o conviene ver en un registro.',
    },
    'audit-scores': {
      title: 'Puntuación de los registros',
      about: 'Una fila por registro, con sus puntos de 100.',
    },
  },
  /** Columns of the tables of the audit. */
  auditColumns: {
    finding: 'Clase de hallazgo',
    record: 'Registro: su colección y su clave',
    language: 'Idioma del texto o de la traducción de que se trata',
    place: 'Campo o lugar del registro, como results/uno; si son varios, separados por espacios',
    value: 'Estado declarado o leído, puntos, número de reservas, respuesta de una dirección, o las palabras',
    date: 'Día, mes o año del que depende el hallazgo: el fin que pasó, la última revisión, el cambio del original',
    months: 'Meses enteros desde esa fecha',
    sources: 'Claves de las fuentes; si son varias, separadas por espacios',
    url: 'Dirección externa de que se trata',
    file: 'Archivo que hay que editar, en la carpeta de contenido',
    score: 'Puntos de 100',
    best_field: 'Campo que más puntos le daría; vacío si no le falta nada',
    gain: 'Puntos que le daría ese campo',
  },
  /** Columns of the table of what IATI cannot say. */
  lossColumns: {
    record: 'Registro: su colección y su clave',
    field: 'Campo del registro; vacío si todo el registro queda fuera',
    rule: 'Regla por la que se pierde; empieza con left-out si todo el registro queda fuera',
    ruleLabelIn: (language: string) => `Nombre de la regla, en ${language}`,
    keptIn: 'Dónde de IATI se conserva de otra manera; vacío si se pierde',
    lostIn: (language: string) => `Qué se pierde, en ${language}`,
  },
  /** What each rule of that table is called, where a field is lost and where a record is left out. */
  lossRules: {
    loss: {
      'date-precision': 'Fecha sin día exacto',
      'date-not-over': 'Fin en un año o mes que no termina',
      'date-unknown': 'Fecha que no se conoce o no aplica',
      inferred: 'Valor inferido',
      'status-as-published': 'Palabras publicadas sobre el estado',
      'status-inferred': 'Estado inferido',
      'status-reading': 'Lectura junto al estado declarado',
      role: 'Papel que IATI no tiene',
      'no-role': 'Quien recibe: sin papel en IATI',
      'finance-type': 'Tipo de financiamiento deducido',
      'participant-note': 'Nota de quien participa',
      'participant-country': 'País de quien participa',
      'own-tag': 'Etiqueta de un vocabulario propio',
      'places-without-shares': 'Lugares sin parte conocida',
      'sector-shares': 'Sectores sin parte conocida',
      'sector-percentage': 'Parte de un sector ajustada',
      'main-goal': 'Objetivo principal',
      'amount-kind': 'Monto de clase ambigua',
      'amount-date': 'Monto sin día exacto',
      'amount-qualified': 'Monto con una nota que lo matiza',
      'budget-period': 'Presupuesto sin periodo',
      'budget-value-date': 'Presupuesto sin día del valor',
      'document-category': 'Documento sin clase',
      'result-indicator': 'Resultado sin medida',
      sources: 'Fuentes de cada dato',
      'page-only': 'Solo en la página',
      'own-note': 'Descripción de otra clase',
      related: 'Relación de otra clase',
      'related-left-out': 'Relación con un proyecto que no se exporta',
    },
    leftOut: {
      'no-start': 'Todo el registro queda fuera: sin inicio',
      'no-status': 'Todo el registro queda fuera: sin estado',
      'no-sector': 'Todo el registro queda fuera: sin sector',
      'no-place': 'Todo el registro queda fuera: sin lugar',
      'no-participant': 'Todo el registro queda fuera: sin participantes',
      'dates-out-of-order': 'Todo el registro queda fuera: fechas en desorden',
      'actual-date-in-future': 'Todo el registro queda fuera: fecha por venir',
      'no-identifier': 'Todo el registro queda fuera: sin identificador de organización',
    },
  },
  codelistAbout: 'Una fila por código.',
};

export type OpenDataMessages = typeof es;
