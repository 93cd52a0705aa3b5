const count = (n: number, one: string, many: string): string => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** What `npm run new` asks, tells and writes as comments, in the reference language; its shape is every other’s. */
export const newEs = {
  /** Names by which a kind of record may be asked for, besides the name of its option. */
  kinds: {
    project: { label: 'Un proyecto', names: ['proyecto'] },
    concept: { label: 'Un concepto', names: ['concepto'] },
    organization: { label: 'Una organización', names: ['organizacion', 'organización', 'organisation'] },
    source: { label: 'Una fuente', names: ['fuente'] },
    translation: { label: 'La traducción de un registro', names: ['traduccion', 'traducción'] },
  },
  /** What people answer where they do not know. */
  notKnownHere: (text: string) =>
    `“${text}” quedaría como texto. Escriba lo que sí se sabe, o lo que diga el documento.`,
  unknown: ['no sé', 'no se', 'no se sabe', '?', 'desconocido', 'unknown'],
  oneOf: (values: readonly string[]) =>
    values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} o ${values.at(-1) ?? ''}`,

  ask: {
    kind: '¿Qué quiere agregar?',
    orLater: 'Entrar: se deja para después',
    several: 'si son varios, con punto y coma',
    later: 'No sé, o se deja para después',
    noMore: 'No hay más',
    another: (question: string) => `${question} ¿Otro más?`,
    key: 'Clave: será el nombre del archivo y el final de su dirección',
    source: 'Fuente que lo dice: escriba parte de su título, su autoría o su clave.',
    about: (title: string) => `Ahora, sobre «${title}»:`,
    makeSource: (title: string) => `Agregar la fuente nueva «${title}»`,
    participant: 'Quién participa: organización o país, por nombre o siglas.',
    makeOrganization: (name: string) => `Agregar la organización nueva «${name}»`,
    bareName: (name: string) => `Solo el nombre «${name}», sin registro propio`,
    role: '¿Qué papel tiene?',
    place: 'Dónde cae el beneficio: país, región, o “no sé”.',
    region: 'región',
    sector: 'Sector: escriba palabras como agua, salud o anticorrupción.',
    statusSource: '¿Qué fuente declara el estado?',
    amount: '¿Se sabe un monto? Número y moneda, como 250000 USD',
    amountSource: '¿Qué fuente da el monto?',
    identifier: 'identificador',
    original: '¿Qué registro se traduce?',
    translationLanguage: '¿A qué idioma?',
  },

  noRecord: (text: string, record: string, collection: string) =>
    `No existe ${record} “${text}”. Para agregarlo antes: npm run new -- ${collection === 'sources' ? 'source' : 'organization'} "${text}". Parecidos:`,
  badParticipant: (text: string) =>
    `--partner: “${text}” no dice quién y con qué papel, como comision-de-aguas:first-provider o BO:recipient.`,
  badIdentifier: (text: string) =>
    `--identifier: “${text}” no dice quién da el identificador y cuál es, como IATI:XM-DAC-1-2.`,
  badAmount: (text: string) =>
    `--amount: “${text}” no dice cuánto y en qué moneda, como "250000 USD" o 250000:USD.`,
  needs: (option: string, main: string) => `La opción --${option} necesita --${main}.`,
  noOriginal: (given: string) =>
    `No existe ningún registro “${given}” que pueda traducirse. Se dice, por ejemplo, projects/clave.`,
  severalOriginals: (given: string) =>
    `“${given}” es la clave de varios registros. Diga de qué colección, como projects/${given}.`,
  notALanguage: (given: string, languages: string) =>
    `“${given}” no es un idioma a que se traduzca. Se acepta: ${languages}.`,
  noSlug: (record: string, collections: string) =>
    `--slug: la dirección de ${record} es la misma en todos los idiomas. La opción es para traducir registros de ${collections}.`,
  translationThere: (path: string) => `La traducción ya existe: ${path}. No se toca.`,
  translating: (title: string, summary: string | undefined) =>
    `Original: ${title}${summary === undefined ? '' : `\n  ${summary}`}`,

  duplicates: {
    found: 'Ya hay registros que podrían ser el mismo.',
    question: '¿Es alguno de estos?',
    none: 'No, es otro',
    by: {
      name: (text: string) => `tiene el nombre «${text}»`,
      'similar-name': (text: string) => `se parece a «${text}»`,
      identifier: (text: string) => `tiene el identificador ${text}`,
      address: (text: string) => `tiene la dirección ${text}`,
    },
    refused: 'Ya hay registros que podrían ser el mismo, así que no se escribió nada:',
    force: 'Si es otro, repita la orden con --force.',
    chosen: (path: string) => `Es ${path}: no se escribió nada.`,
  },

  /** Comments of the new file. */
  file: {
    draft: 'borrador: se ve en la vista previa y no se publica; borre esta línea para publicar',
    top: [
      'Las líneas que empiezan con # no cuentan. Quite el # y el espacio a las que vaya a llenar, cambie su',
      'ejemplo por lo que dice la fuente, y borre las demás cuando termine.',
    ],
    text: [
      'El texto va debajo de la línea de guiones. Cada afirmación cita su fuente, como [@clave-de-la-fuente, p. 2];',
      'otros registros se enlazan así: [las palabras](concept:clave-del-concepto).',
    ],
    translation: (path: string) => [
      'Lo que sigue son palabras del original. Quite el # y el espacio a cada campo, y traduzca las palabras; los',
      `nombres (id, concept, source) no cambian. El texto, debajo de la línea de guiones, se traduce de ${path}.`,
    ],
    toFind: 'se desconoce',
  },

  command: {
    unknownKind: (given: string, meant: string | undefined) =>
      `“${given}” no es algo que se pueda agregar. Se acepta: project, concept, organization, source, translation.${meant === undefined ? '' : ` ¿Quiso decir “${meant}”?`}`,
    kindName: 'qué agregar (project, concept, organization, source o translation)',
    optionNotHere: (option: string, kind: string) => `La opción --${option} no es de ${kind} (véase --help).`,
    examples: {
      project:
        'npm run new -- project "Reúso de aguas" --summary "Una oración." --strand provider --scheme bilateral --direction south-south --country BO --sector 14020 --source clave-de-la-fuente',
      concept:
        'npm run new -- concept "Cooperación técnica" --kind modality --summary "Una oración." --source clave-de-la-fuente',
      organization: 'npm run new -- organization "Comisión de Aguas" --acronym CA --type 10 --country BO',
      source:
        'npm run new -- source "Informe anual" --type report --author "Comisión de Aguas" --issued 2015 --url https://www.example.org/informe',
      translation: 'npm run new -- translation projects/clave en --title "Title" --summary "One sentence."',
    },
  },

  done: {
    wrote: (path: string) => `Se escribió ${path}`,
    dry: 'No se escribió nada (--dry-run). Se escribiría:',
    draft:
      'Es un borrador, porque le falta el texto: se ve en la vista previa y no se publica. Para publicarlo, borre la línea “draft: true”.',
    translation: 'Mientras no traduzca también el texto, la página en ese idioma saldrá sin él.',
    address: (address: string) => `Su dirección será ${address}`,
    warnings: (n: number) => `La revisión no encuentra errores; ${count(n, 'advertencia', 'advertencias')}:`,
    clean: 'La revisión no encuentra errores.',
    next: (path: string) =>
      `Siguiente:\n  1. Abra ${path} y llene lo que falta; cada campo dice qué lleva.\n  2. npm run dev     muestra cómo queda\n  3. npm run check   dice si algo está mal`,
  },

  help: `Uso: npm run new [-- CLASE [TÍTULO] [opciones]]

Agrega un registro: escribe un archivo válido, con comentarios que dicen qué más puede llevar.
Sin argumentos, pregunta. Lo que falte se pregunta también si hay una terminal.

  npm run new -- project TÍTULO           un proyecto
  npm run new -- concept TÍTULO           un concepto
  npm run new -- organization NOMBRE      una organización
  npm run new -- source TÍTULO            una fuente
  npm run new -- translation REGISTRO en  la traducción de un registro

Proyecto (lo marcado con * hace falta; lo que puede repetirse lleva …):
  --summary TEXTO *       de qué trata, en una o dos oraciones
  --strand, --scheme, --direction *   vertiente, esquema y dirección
  --country BO … *        dónde cae el beneficio; o --region 419 …, o --scope unspecified
  --sector 14020 … *      código del CAD o palabras que lo distingan
  --source CLAVE … *      fuente, por clave o por título
  --partner QUIÉN:PAPEL … como comision-de-aguas:first-provider, "Bolivia:recipient"
  --start, --end, --actual-start, --actual-end   fechas: 2011, 2011-03 o unknown
  --status closed --status-date 2015             estado declarado, y de cuándo
  --amount "250000 USD" … montos, de la primera fuente; --amount-kind (budget si falta) y
                          --amount-date (unknown si falta) son los de todos
  --identifier ESQUEMA:ID …                      identificador en otro registro
Concepto: --kind *, --summary *, --source … *, --alias …
Organización: --acronym …, --type, --country, --website, --source …, --identifier …
Fuente: --type *, --author … *, --publisher, --issued, --url, --language
Traducción: --title *, --summary *, --slug (de conceptos, organizaciones y páginas: final de su
  dirección en ese idioma)

  --key CLAVE     si falta, sale del título
  --force         aunque se parezca a un registro que ya existe
  --dry-run       muestra el archivo y no escribe nada
  --lang es|en    idioma de las preguntas y de los comentarios

CONTENT_DIR dice en qué carpeta de contenido se escribe. Termina con 0 si todo salió bien, con
1 si parece repetido o el contenido no lo permite, con 2 si la orden está mal escrita o le
falta algo, y con 130 si se interrumpe. Solo en el primer caso escribe, y entonces todo junto.
`,
};

export type NewMessages = typeof newEs;
