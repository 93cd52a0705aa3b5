const count = (n: number, one: string, many: string): string => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** What only one side has, each after its name. */
export const parts = (
  here: readonly string[],
  there: readonly string[],
  ...[inRecord, inFile, neither]: readonly [string, string, string]
): string => {
  const told = [
    ...(here.length === 0 ? [] : [`${inRecord} “${here.join('”, “')}”`]),
    ...(there.length === 0 ? [] : [`${inFile} “${there.join('”, “')}”`]),
  ];
  return told.length === 0 ? neither : told.join('; ');
};

/** What editors are told of an import, in the reference language; its shape is every other language’s. */
export const importEs = {
  /** What makes a whole file unfit. */
  file: {
    missing: (path: string) => `No existe el archivo “${path}”.`,
    isFolder: (path: string) => `“${path}” es una carpeta. Indique un archivo.`,
    isNoFile: (path: string) =>
      `“${path}” es una tubería o un dispositivo, que puede no acabar nunca. Guárdelo como archivo.`,
    unopened: (path: string) => `No se puede leer “${path}”.`,
    empty: () => 'El archivo está vacío.',
    packed: () =>
      'El archivo está comprimido o es un libro de una hoja de cálculo. Descomprímalo, o guárdelo como CSV (UTF-8).',
    notXml: () =>
      'El archivo no es XML. Si es CSV, indique con --mapping qué columna va en qué campo (véase --help).',
    encodingUnknown: (label: string) =>
      `El archivo dice estar en “${label}”, que no se conoce. Guárdelo en UTF-8.`,
    encodingLies: (declared: string, actual: string) =>
      `El archivo dice estar en “${declared}”, pero sus bytes son de ${actual}. Corrija la declaración o vuelva a guardarlo.`,
    encodingWrong: (label: string) =>
      `Aquí hay bytes que no son texto en ${label}. Si el archivo viene de una hoja de cálculo, puede estar en windows-1252: declárelo (“encoding”), o guárdelo en UTF-8.`,
    encodingIsUtf8: (label: string) =>
      `El archivo dice estar en “${label}”, pero parece UTF-8: todas sus letras con acento lo son. Corrija la declaración.`,
    encodingNotAscii: (label: string) =>
      `El archivo dice estar en “${label}”, pero aquí hay una letra que no lo está. Corrija la declaración: quizá es UTF-8.`,
    controlCharacter: (code: string) =>
      `Aquí hay un carácter que ningún archivo de texto puede llevar (${code}).`,
    doctype: () =>
      'El archivo lleva una declaración DOCTYPE. No se acepta: con ella se definen entidades y se traen otros archivos.',
    entity: () => 'Esta entidad no existe en XML. Solo hay &lt; &gt; &amp; &quot; &apos; y las numéricas.',
    malformed: () => 'Aquí el XML está mal formado.',
    unmatchedTag: () => 'Esta etiqueta cierra un elemento que no es el que está abierto.',
    truncated: () =>
      'El archivo termina antes de tiempo: faltan etiquetas de cierre. Quizá se descargó a medias.',
    tooDeep: (most: number) => `Hay más de ${most} elementos uno dentro de otro: no es un archivo de IATI.`,
    tooManyAttributes: (most: number) =>
      `Este elemento tiene más de ${most} atributos: no es un archivo de IATI.`,
    repeatedAttribute: (name: string) => `Este elemento tiene dos veces el atributo “${name}”.`,
    valueTooLong: (most: number) =>
      `Este valor o comentario tiene más de ${most} caracteres: no es un archivo de IATI.`,
    recordTooLarge: () => 'Este registro es demasiado grande para ser una sola actividad.',
    tooLarge: (size: number, most: number) =>
      `El archivo tiene ${size} MB; entero se lee hasta ${most} MB. Elija con --country, --sector, --reporting-org, --participating-org, --since o --limit.`,
    tooManyRecords: (most: number) =>
      `Una importación escribe a lo más ${most} registros, y este ya es uno de más. Elija con --country, --sector, --reporting-org, --participating-org, --since o --limit.`,
    tooManyParticipants: (n: number, most: number) =>
      `Esta actividad nombra ${n} participantes; se leen a lo más ${most}. No parece una sola actividad.`,
    wrongRoot: (name: string) =>
      `El archivo empieza con <${name}>. Debe ser <iati-activities> o <iati-organisations>.`,
    version: (version: string) =>
      `La versión “${version}” de IATI no se conoce. Se leen de la 1.01 a la 1.05 y de la 2.01 a la 2.03.`,
    duplicateIdentifier: (identifier: string, line: number) =>
      `El identificador “${identifier}” ya está en la línea ${line}. Dos registros no pueden tener el mismo.`,
    unclosedQuote: () => 'En esta fila unas comillas se abren y no se cierran.',
    badQuote: () => 'En esta fila hay comillas sueltas dentro de un texto entre comillas. Escríbalas dobles.',
    missingColumn: (name: string, header: string, meant: string | undefined) =>
      `Falta la columna “${name}”, que nombra el archivo de --mapping. El CSV tiene: ${header}.${meant === undefined ? '' : ` ¿Quiso decir “${meant}”?`}`,
    repeatedColumn: (name: string) => `La columna “${name}” está dos veces.`,
  },

  /** What is wrong with a mapping file. */
  mapping: {
    noColumns: {
      what: 'El archivo de --mapping debe decir en “columns” qué columna del CSV llena cada campo.',
      example: 'columns:\n  identifier: Clave\n  title: Nombre del proyecto',
    },
    noIdentifier: {
      what: 'Falta “identifier” en “columns”: sin identificador no se podría reconocer el registro la próxima vez.',
      example: 'columns:\n  identifier: Clave',
    },
    unknownName: (name: string) => `“${name}” no existe aquí.`,
    column: (field: string) => ({
      what: `“${field}” debe nombrar una columna del CSV.`,
      example: `${field}: Nombre de la columna`,
    }),
    text: (name: string) => `El valor de “${name}” debe ser un texto o un número.`,
    dates: (written: string) =>
      `“${written}” no es una forma de fecha (“dates”). Se escribe en mayúsculas con YYYY (el año, que no puede faltar), MM (el mes) y DD (el día), y entre ellos una diagonal, un guion, un punto o un espacio.`,
    decimal: (written: string) =>
      `“decimal” dice “${written}”. Debe ser '.' o ',': lo que va antes de los decimales de un monto.`,
    delimiter: (written: string) =>
      `“delimiter” dice “${written}”. Debe ser un solo signo: lo que separa las celdas, como ';' o ',' o "\\t" (el tabulador). Si se omite, se averigua.`,
    separator: (written: string) =>
      `“separator” dice “${written}”. Debe tener de uno a tres signos: lo que separa los elementos de una lista dentro de una celda.`,
    encoding: (written: string) =>
      `“encoding” dice “${written}”, que no se conoce. Lo más común es utf-8 o, si el CSV viene de una hoja de cálculo, windows-1252.`,
    prefix: (written: string) =>
      `“prefix” dice “${written}”. Lleva solo minúsculas sin acentos, cifras y guiones, porque con él empiezan las direcciones de los registros.`,
    language: (written: string) =>
      `“language” dice “${written}”. Debe ser una etiqueta de idioma, como es o en.`,
    notInList: (value: string, field: string) => `“${value}” no es un valor de “${field}”.`,
    notDate: (value: string, dates: string) =>
      `“${value}” no es una fecha de la forma ${dates}, ni 2019-02-01, 2019-02 o 2019.`,
    notNumber: (value: string, decimal: string) =>
      `“${value}” no es un número con “${decimal}” antes de los decimales.`,
  },

  /** What of the file did not arrive as it was. */
  losses: {
    noIdentifier: 'sin identificador; el registro se dejó fuera',
    noTitle: 'sin título; se puso el identificador',
    noSummary: 'sin descripción; se puso el título',
    noLanguage: 'no dice su idioma; se tomó',
    badLanguage: 'idioma que no se reconoce',
    languageOverridden: 'texto cuyo idioma declarado se cambió por el de --language',
    otherLanguage: 'texto en un idioma que no cabe en el registro',
    lostLetters: 'letras que ya venían perdidas; en su lugar va un signo de interrogación',
    windowsPunctuation:
      'comillas, guiones u otros signos que venían como caracteres de control; se pusieron los de windows-1252',
    unknownCode: 'código que no está en la lista',
    unmappedCode: 'código que no tiene lugar en un registro',
    otherVocabulary: 'código de un vocabulario que no tiene lugar en un registro',
    sectorGroup: 'código que no está en la lista del CAD; se puso su sector de tres cifras, como inferido',
    badDate: 'no es una fecha',
    badNumber: 'no es un número que se pueda guardar exacto',
    badPercentage: 'no es un porcentaje',
    badAddress: 'no es una dirección web',
    sharesDropped: 'porcentajes que ya no suman 100; se dejaron fuera',
    negative: 'monto negativo, que no tiene lugar en un registro',
    subtracted: 'monto negativo; se restó de los de su clase y moneda',
    leftToCaveat:
      'montos que no caben en un registro; se dejaron fuera y el registro lo dice en una salvedad',
    noCurrency: 'monto sin moneda; se dejó fuera',
    unknownCurrency: 'moneda que no se conoce; el monto se dejó fuera',
    amountLeftOut: 'monto de esa transacción; se dejó fuera',
    amountsSummed: 'demasiados montos; se sumaron por clase, moneda y año',
    indicativeBudget: 'presupuesto indicativo; el registro no lo distingue',
    missingPart: 'le falta lo que lo haría útil; se dejó fuera',
    secondValue: 'segundo valor donde cabe uno; se tomó el primero',
    repeated: 'repetido; está una vez',
    ambiguousName: 'nombre de dos organizaciones del registro; se dejó como nombre',
    namesake: 'se llama como otra organización que tiene otro identificador; se hizo un registro aparte',
    unknownRelated: 'actividad relacionada que no está en el registro',
    unknownRecord: 'registro que no existe en este contenido; se dejó fuera',
    unmappedDocument: 'documento que no tiene lugar en una organización',
    byHand: 'registro escrito a mano; no se toca',
    extraCells: 'celdas de más, sin columna',
  },

  /** What an import writes into a record. */
  words: {
    sections: { objectives: 'Objetivos', beneficiaries: 'Población destinataria', other: 'Más información' },
    period: (start: string, end: string) => `Periodo: del ${start} al ${end}.`,
    revisedBudget: 'Presupuesto revisado.',
    sum: (n: number) => `Suma de ${n} transacciones que el archivo da una por una.`,
    net: (n: number, taken: number) =>
      `Suma de ${n} transacciones, de las que ${taken} ${taken === 1 ? 'resta' : 'restan'}.`,
    netLeftOut: (kind: string, total: string, n: number, taken: number) =>
      `${kind}: el archivo da ${count(n, 'transacción', 'transacciones')}, de las que ${taken} ${taken === 1 ? 'resta' : 'restan'}; en conjunto suman ${total}. Un monto negativo no cabe en el registro, así que no figura.`,
    negativeLeftOut: (kind: string, currency: string, n: number) =>
      `${kind} en ${currency}: el archivo da además ${count(n, 'monto negativo', 'montos negativos')}, que no figuran en el registro.`,
    noAuthor: 'Sin autoría declarada',
  },

  report: {
    read: (records: number, chosen: number) =>
      records === chosen
        ? count(records, 'registro leído', 'registros leídos')
        : `${count(records, 'registro leído', 'registros leídos')}, ${count(chosen, 'elegido', 'elegidos')}`,
    projects: (made: number, changed: number, same: number, byHand: number) =>
      `Proyectos: ${count(made, 'nuevo', 'nuevos')}, ${count(changed, 'con cambios', 'con cambios')}, ${count(same, 'igual', 'iguales')}${byHand === 0 ? '' : `, ${byHand} escritos a mano que no se tocan`}`,
    created: (n: number) => (n === 0 ? '' : `Organizaciones nuevas: ${n}`),
    matched: (n: number) => (n === 0 ? '' : `Nombres reconocidos: ${n}`),
    by: {
      key: 'por su clave',
      identifier: 'por su identificador',
      name: 'por su nombre',
      country: 'es un país',
      created: 'nueva',
      namesake: 'nueva; se llama como otra, que tiene otro identificador',
      ambiguous: 'nombre de varias; se dejó como nombre',
      nobody: 'no nombra a nadie; se dejó como nombre',
    },
    kept: (n: number) => (n === 0 ? '' : `Se conserva lo escrito a mano: ${count(n, 'campo', 'campos')}`),
    keptField: (path: string, field: string, written: string, offered: string) =>
      `${path}, ${field}: ${written === '' ? 'se borró' : `“${written}”`}; el archivo dice “${offered}”`,
    losses: (n: number) => (n === 0 ? '' : `No llegó como estaba: ${count(n, 'valor', 'valores')}`),
    unmapped: (n: number, kinds: number) =>
      n === 0
        ? ''
        : `Sin lugar en un registro: ${count(n, 'elemento o atributo', 'elementos y atributos')} de ${count(kinds, 'clase', 'clases')} (línea:columna)`,
    more: (n: number) => `… y ${n} más (completo con --format json o --report ARCHIVO)`,
    keptParts: (path: string, field: string, here: readonly string[], there: readonly string[]) =>
      `${path}, ${field}: ${parts(here, there, 'solo en el registro', 'solo en el archivo', 'lo mismo en otro orden')}`,
    keptDeleted: (path: string) => `${path}: la traducción se borró y sigue borrada entera`,
    wrote: (n: number, folder: string) =>
      `${n === 1 ? 'Se escribió 1 archivo' : `Se escribieron ${n} archivos`} en ${folder}.`,
    wouldWrite: (n: number, folder: string) =>
      `Plan: ${n === 1 ? 'se escribiría 1 archivo' : `se escribirían ${n} archivos`} en ${folder}. No se escribió nada.`,
    nothing: {
      same: 'No hay nada que escribir: todo está como en el archivo.',
      byHand:
        'No hay nada que escribir: donde el archivo dice otra cosa se conserva lo que alguien escribió a mano.',
      unchosen: 'No hay nada que escribir: ningún registro del archivo cumple lo que se pidió.',
      empty: 'No hay nada que escribir: el archivo no tiene registros.',
    },
    refused: 'No se escribió nada.',
    broken:
      'Antes de importar hay que corregir estos archivos del contenido, que no se pueden leer tal como están escritos. No se escribió nada:',
    alsoBroken: (paths: string) =>
      `Aviso: estos archivos del contenido no se pueden leer tal como están escritos (npm run check dice qué es): ${paths}. La importación no los toca.`,
    leftovers: (names: string, folder: string) =>
      `Aviso: una importación anterior se interrumpió mientras escribía en ${folder}. Se borró lo que dejó a medias (${names}); los registros que alcanzó a escribir siguen ahí, y repetir esa importación escribe los que faltan.`,
    invalid: 'El resultado no pasaría la revisión, así que no se escribió nada:',
  },

  command: {
    oneFile: 'Indique un archivo: npm run import -- ARCHIVO (más con --help).',
    unknownOption: (name: string, meant: string | undefined) =>
      `No existe la opción ${name} (véase --help).${meant === undefined ? '' : ` ¿Quiso decir ${meant}?`}`,
    optionWithoutValue: (name: string) =>
      `A la opción ${name} le falta su valor, que va detrás y no empieza con guion (véase --help).`,
    optionWithValue: (name: string) => `La opción ${name} no lleva valor (véase --help).`,
    noSite: (folder: string) =>
      `En la carpeta “${folder}” no hay site.yaml, así que no es una carpeta de contenido. Revise CONTENT_DIR.`,
    badDate: (option: string, value: string) =>
      `${option} debe ser una fecha como 2026-11-22; es “${value}”.`,
    badCountry: (value: string) => `“${value}” no es un código de país (ISO, dos letras).`,
    badSector: (value: string) => `“${value}” no es un código de sector del CAD, ni su comienzo.`,
    badNumber: (option: string, value: string) =>
      `${option} debe ser un número entero mayor que 0; es “${value}”.`,
    badAddress: (value: string) =>
      `“${value}” no es una dirección web completa, de las que empiezan con https://.`,
    badKey: (value: string) =>
      `“${value}” no es una clave: lleva solo minúsculas sin acentos, cifras y guiones.`,
    badLanguage: (value: string) => `“${value}” no es una etiqueta de idioma, como es o en.`,
    unknownFormat: (value: string) => `“${value}” no es un formato. Se acepta: terminal, json.`,
    unwritten: (path: string) => `No se puede escribir “${path}”. Todo quedó como estaba.`,
    help: `Uso: npm run import -- ARCHIVO [opciones]

Lee un archivo de IATI (actividades u organizaciones, versiones 1.01 a 1.05 y 2.01 a 2.03)
o un CSV y lo convierte en registros del contenido. Ejecutarlo otra vez con el mismo archivo
no cambia nada; lo que alguien escribió a mano en un registro importado se conserva.

  --dry-run                  muestra el plan y no escribe nada
  --mapping ARCHIVO.yaml     para un CSV: qué columna va en qué campo
  --country MX,CO            solo proyectos cuyo beneficio cae en esos países
  --sector 151,14030         solo esos sectores del CAD (o los que empiezan así)
  --reporting-org NOMBRE     solo lo que publica esa organización (nombre o identificador)
  --participating-org NOMBRE solo donde participa esa organización
  --since 2015-01-01         solo lo que seguía en curso ese día o empezó después
  --limit N                  los primeros N que cumplen lo anterior
  --url DIRECCIÓN            de dónde se obtuvo el archivo
  --title TÍTULO             título de la fuente (si falta, el nombre del archivo)
  --source CLAVE             clave de la fuente (si falta, sale del nombre del archivo)
  --on AAAA-MM-DD            fecha de la importación (si falta, AS_OF o la de hoy)
  --language es              idioma de los textos que no lo dicen ellos mismos, diga lo
                             que diga su registro (si falta, lo que diga el registro)
  --format terminal|json     forma del informe
  --report ARCHIVO.json      guarda además el informe completo
  --lang es|en               idioma de los mensajes

Una importación escribe a lo más 10000 registros, con 1000 participantes cada uno; un archivo
de más de 100 MB se lee solo si se elige algo de él (--country, --limit…).

CONTENT_DIR dice en qué carpeta de contenido se escribe. Termina con 0 si todo salió bien,
con 1 si el archivo o el resultado tienen errores (y entonces no escribe nada), y con 2 si
la orden está mal escrita.

Ejemplo de --mapping (cada nombre de la izquierda es un campo; el de la derecha, una columna):

  columns:
    identifier: Clave
    title: Nombre del proyecto
    summary: Descripción
    countries: { column: País, separator: '/' }
    dates.plannedStart: { column: Inicio, dates: DD/MM/YYYY }
    status: { column: Situación, values: { Vigente: implementation, Concluido: closed } }
    sectors: Sector CAD
    participants.funder: Donante
    amounts.budget: Monto
  constants:
    strand: recipient
    currency: MXN
    reporter: Secretaría de Ejemplo
  delimiter: ';'          # si falta, se averigua
  encoding: windows-1252  # si falta, UTF-8
  decimal: ','            # si falta, el punto
  separator: '|'          # entre los elementos de una lista; si falta, el punto y coma
  scheme: Registro de Ejemplo
  prefix: ejemplo-

Campos: `,
  },
};

export type ImportMessages = typeof importEs;
