/** What editors are told of their mistakes, in the reference language; its shape is every other language’s. */
export const es = {
  severity: { error: 'error', warning: 'advertencia' },
  acceptedAll: (values: string) => `Se acepta: ${values}.`,
  acceptedSome: (values: string, total: number) => `Se acepta, entre ${total} valores: ${values}…`,
  didYouMean: (value: string) => `¿Quiso decir “${value}”?`,
  example: 'Ejemplo:',
  corrected: 'Corregido:',

  /** What a value of each code list is, with its article. */
  lists: {
    activityStatuses: 'un estado',
    amountKinds: 'una clase de monto',
    bases: 'una base',
    codeMatches: 'una cercanía',
    conceptKinds: 'un tipo de concepto',
    countries: 'un código de país (ISO, dos letras mayúsculas)',
    currencies: 'un código de moneda (ISO, tres letras)',
    directions: 'una dirección',
    documentCategories: 'una categoría de documento',
    financings: 'una clase de financiamiento',
    forms: 'una forma de cooperación',
    organizationTypes: 'un tipo de organización',
    participantRoles: 'un papel de participante',
    policyMarkers: 'un marcador de política',
    policySignificances: 'una importancia de marcador',
    readings: 'un modo de lectura de la fuente',
    regions: 'una región',
    schemes: 'un esquema',
    scopes: 'un alcance',
    sdgGoals: 'un objetivo de desarrollo sostenible',
    sdgTargets: 'una meta de los ODS',
    sectors: 'un código de sector del CAD',
    sourceTypes: 'un tipo de fuente',
    strands: 'una vertiente',
    vocabularies: 'un vocabulario',
    other: 'un valor de este campo',
  },

  /** What a record of each collection is, with its article. */
  records: {
    concepts: 'un concepto',
    projects: 'un proyecto',
    organizations: 'una organización',
    sources: 'una fuente',
    pages: 'una página',
  },

  /** What stands in examples for a key that only the editor knows. */
  samples: {
    key: 'clave-en-minusculas',
    sources: 'clave-de-la-fuente',
    organizations: 'clave-de-la-organizacion',
    concepts: 'clave-del-concepto',
  },

  file: {
    missingFolder: (path: string) =>
      `No existe la carpeta de contenido “${path}”. Revise la variable CONTENT_DIR, o ejecute la orden desde la carpeta del repositorio.`,
    stray: 'El sitio no lee este archivo: su carpeta o su nombre no es de los que espera.',
    name: (name: string) =>
      `“${name}” no sirve como nombre de archivo, porque de él sale la dirección de la página: use minúsculas sin acentos, cifras y guiones.`,
    tooDeep:
      'El sitio no lee este archivo: las carpetas del contenido no llevan otras dentro. Déjelo en la carpeta de su clase.',
    wordFile:
      'El sitio no lee documentos de Word. Copie su texto en un archivo .mdx y borre este, o guárdelo fuera de la carpeta de contenido.',
    copy: (name: string) =>
      `“${name}” parece una copia. Si sobra, bórrela; si es otro registro, cambie su nombre: minúsculas sin acentos, cifras y guiones.`,
    wrongFolder: (record: string, path: string) =>
      `Los campos son los de ${record}, y esta carpeta es la de otra clase de registro. Mueva el archivo a ${path}.`,
    unread: {
      folder:
        'Esto es una carpeta con nombre de archivo. Cambie su nombre o muévala fuera de la carpeta de contenido.',
      link: 'Esto es un acceso directo a otro archivo, y el sitio no lo sigue. Ponga aquí el archivo mismo.',
      closed:
        'No se puede leer este archivo. Revise que no esté abierto en otro programa y que usted tenga permiso de leerlo.',
    },
    notText:
      'Este archivo no es de texto: parece un documento de Word, un PDF o un archivo comprimido con otro nombre. Copie su texto en un archivo nuevo.',
    tooLarge: (most: string) =>
      `El archivo es demasiado grande: un archivo de contenido tiene a lo más ${most} de texto. Divídalo en varios.`,
    manyFields: (most: number) =>
      `Los campos ocupan más de ${most} líneas, y ningún registro necesita tantas. Divida el archivo en varios.`,
    longName: (most: number) =>
      `El nombre del archivo tiene más de ${most} letras. Acórtelo: de él sale la dirección de la página.`,
    manySigns: (most: number) =>
      `Este párrafo tiene más de ${most} signos escritos con “&” o con barra invertida. Divídalo en varios.`,
    longLine: (most: number) =>
      `Esta línea tiene más de ${most} caracteres. Divídala en párrafos, con una línea en blanco entre ellos.`,
    tooMany: 'Hay más errores en este archivo. Corrija primero los anteriores.',
    largeImage: (most: string) =>
      `La imagen es demasiado grande: tiene a lo más ${most}. Redúzcala, o guárdela como .webp.`,
    notImage: (kind: string) =>
      `El archivo no es una imagen de la clase que dice su nombre (${kind}). Guárdela otra vez desde un programa de imágenes.`,
    gitLfs:
      'En lugar del registro hay una referencia de Git LFS. Pida a quien administra el repositorio que ejecute “git lfs pull”.',
    gitConflict:
      'Aquí quedaron sin resolver dos versiones del archivo (<<<<<<<, ======= y >>>>>>>). Deje las líneas que valen y borre las otras y las tres marcas.',
    encoding: {
      'windows-1252':
        'El archivo no está guardado en UTF-8 sino en Windows-1252 (“ANSI”), y así se pierden los acentos. Guárdelo otra vez con la codificación “UTF-8”.',
      'utf-16':
        'El archivo no está guardado en UTF-8 sino en UTF-16 (“Unicode”). Guárdelo otra vez con la codificación “UTF-8”.',
    },
    misread: (written: string, meant: string) =>
      `“${written}” debe de ser “${meant}”: el texto pasó por un programa que no leyó bien sus acentos.`,
    empty: 'El archivo está vacío. Escriba sus campos, o bórrelo si no hace falta.',
    fence: 'Esta línea debe llevar tres guiones y nada más.',
    unopenedFrontmatter: 'Falta la primera línea de tres guiones, antes del primer campo.',
    byteOrderMark:
      'El archivo empieza con una marca invisible (BOM). Guárdelo otra vez con la codificación “UTF-8”, no “UTF-8 con BOM”.',
    notUtf8:
      'Aquí hay una letra que se perdió: el archivo no se guardó en UTF-8. Guárdelo otra vez con esa codificación y vuelva a escribir las letras perdidas.',
    controlCharacter:
      'Aquí hay un carácter invisible que no es texto. Bórrelo y vuelva a escribir la palabra.',
    hiddenCharacter:
      'Aquí hay un carácter que no se ve y que puede voltear el texto o esconder palabras. Bórrelo.',
    fenceNotFirst:
      'Hay líneas en blanco antes de los tres guiones. La primera línea del archivo debe ser “---”.',
    noFrontmatter: {
      what: 'Faltan los campos del registro. El archivo debe empezar con una línea de tres guiones, luego los campos y otra línea de tres guiones.',
      example: '---\ntitle: Nombre del registro\n---\n\nAquí va el texto.',
    },
    unclosedFrontmatter:
      'Los campos no tienen fin: falta la segunda línea de tres guiones, entre el último campo y el texto.',
    notFields: {
      what: 'Aquí debe haber campos, uno por línea, cada uno con su nombre, dos puntos y su valor.',
      example: 'title: Nombre del registro',
    },
  },

  yaml: {
    tab: 'La línea empieza con un tabulador. Use espacios, dos por cada nivel.',
    noBreakSpace:
      'Hay un espacio “duro”, de los que se copian de una página web o de Word. Bórrelo y escriba un espacio normal.',
    invisible:
      'Hay un carácter que no se ve, de los que se copian de una página web, de un PDF o de Word. Bórrelo, o escriba de nuevo la línea.',
    hash: (lost: string) =>
      `“${lost}” no se lee: después de un espacio, “#” empieza un comentario. Ponga el valor entre comillas.`,
    unopenedQuote: 'Hay unas comillas al final que no se abrieron, y así se verán en el sitio.',
    listMark: (mark: string) =>
      `La línea empieza con “${mark}”. Los elementos de una lista empiezan con un guion corto y un espacio.`,
    spaceAfterHyphen: 'Falta un espacio después del guion.',
    duplicateKey: (name: string) => `El campo “${name}” está dos veces. Deje uno solo.`,
    unclosedQuote: 'Las comillas se abren y no se cierran en la misma línea.',
    unclosedBracket: (bracket: string) => `El “${bracket}” se abre y no se cierra.`,
    spaceAfterColon: (name: string) => `Falta un espacio después de “${name}:”.`,
    missingColon: (name: string) => `Faltan los dos puntos después de “${name}”.`,
    missingHyphen: 'A este elemento de la lista le falta el guion.',
    notAField:
      'Esta línea no es un campo. Si continúa el texto de la línea anterior, debe empezar con dos espacios más; si es un campo, le faltan los dos puntos.',
    curlyQuotes: 'Las comillas curvas no bastan para un valor que lleva dos puntos. Use comillas rectas.',
    colonInValue: 'El valor lleva dos puntos, y así no se sabe dónde empieza. Póngalo entre comillas.',
    needsQuotes: 'El valor lleva signos que aquí significan otra cosa. Póngalo todo entre comillas.',
    indentation:
      'La sangría de esta línea no cuadra con las de arriba. Los campos de un mismo nivel empiezan en la misma columna.',
    twoDocuments: 'Sobra esta línea de guiones: el archivo lleva un solo grupo de campos.',
    alias: (mark: string) =>
      `“${mark}” no se acepta: cada valor se escribe completo en su lugar. Si es texto, póngalo entre comillas.`,
    tag: (tag: string) => `“${tag}” no se acepta: si es texto, póngalo entre comillas.`,
    syntax: 'No se entiende esta línea. Compárela con la de otro registro, o ponga el valor entre comillas.',
  },

  shape: {
    unknownField: (name: string) => `El campo “${name}” no existe aquí.`,
    missing: (name: string, help: string | undefined) =>
      help === undefined ? `Falta el campo “${name}”.` : `Falta el campo “${name}”: ${lowerFirst(help)}.`,
    empty: (name: string) => `El campo “${name}” está vacío. Escriba su valor o borre la línea.`,
    notInList: (value: string, list: string) => `“${value}” no es ${list}.`,
    factInTranslation: (name: string) =>
      `“${name}” no va en una traducción, que lleva solo palabras: los datos se toman del original. Borre este campo.`,
    disguised: (value: string) =>
      `Aquí parece decir “${value}”, pero con comillas curvas, guiones largos o espacios duros, de los que pone Word. Escríbalo de nuevo.`,
    asPublished: 'Si son las palabras de la fuente, van en “asPublished”.',
    percentSign: 'El porcentaje se escribe sin su signo.',
    excelDate: (value: string) => `“${value}” no es una fecha: parece el número con que Excel guarda un día.`,
    twoDates: (value: string, one: string, other: string) =>
      `“${value}” no es una fecha, y puede ser ${one} o ${other}. Se escribe año, mes y día, con guiones.`,
    expectedList: (name: string) =>
      `“${name}” es una lista: cada elemento va en su propia línea, con un guion delante.`,
    expectedFields: (name: string) =>
      `“${name}” se escribe con sus propios campos, uno por línea y con sangría.`,
    expectedOneText: (name: string) => `“${name}” lleva un solo texto, no una lista ni campos.`,
    expectedNumber: (name: string, value: string) =>
      `“${name}” debe ser un número sin comas, espacios ni signos de moneda; se escribió “${value}”.`,
    expectedBoolean: (name: string, value: string) =>
      `“${name}” debe ser true (sí) o false (no); se escribió “${value}”.`,
    needsQuotes: (name: string, value: string) =>
      `“${name}” debe ser texto, y “${value}” se lee como otra cosa. Póngalo entre comillas.`,
    lostDigits: (value: string, read: string) =>
      `“${value}” se lee como el número ${read}. Póngalo entre comillas para que no cambie.`,
    lineBreak: (name: string) => `“${name}” debe caber en un solo renglón, sin saltos de línea.`,
    tooFewItems: (name: string, least: number) =>
      least === 1
        ? `“${name}” necesita al menos un elemento.`
        : `“${name}” necesita al menos ${least} elementos.`,
    percentageRange: (value: string) =>
      `El porcentaje debe ser mayor que 0 y no pasar de 100; se escribió “${value}”.`,
    numberRange: (value: string) => `El número no puede ser negativo; se escribió “${value}”.`,
    notADate: (value: string) => `“${value}” no es una fecha. Se escribe año, mes y día, con guiones.`,
    noSuchDay: (value: string) => `“${value}” no existe en el calendario.`,
    period: (value: string) =>
      `“${value}” es un periodo. Aquí va una sola fecha; el inicio y el fin van en campos aparte.`,
    hiddenCharacter: (name: string) =>
      `“${name}” tiene un carácter que no se ve y que puede dar órdenes a un programa o voltear el texto. Bórrelo.`,
    tooLong: (name: string, most: number) => `“${name}” tiene más de ${most} letras. Acórtelo.`,
    notAnAddress: (value: string) =>
      `“${value}” no es una dirección web completa, de las que empiezan con https://.`,
    notASitePath: (value: string) =>
      `“${value}” no es una dirección de este sitio: empieza y termina con una diagonal, en minúsculas y sin acentos, como /proyectos/clave/.`,
    notAnEmail: (value: string) => `“${value}” no es una dirección de correo.`,
    notALanguage: (value: string) => `“${value}” no es una etiqueta de idioma, como es, en o pt-BR.`,
    notAnIatiIdentifier: (value: string) =>
      `“${value}” no sirve como identificador de IATI: es una sola palabra, sin espacios ni los signos / & | ?.`,
    notAKey: (value: string) =>
      `“${value}” no es una clave: lleva solo minúsculas sin acentos, cifras y guiones.`,
    countryAsRegion: (value: string) =>
      `“${value}” es un país, no una región. Los países van en “countries”.`,
    notAccepted: (name: string, value: string, help: string | undefined) =>
      help === undefined
        ? `“${value}” no se acepta en “${name}”.`
        : `“${value}” no se acepta en “${name}”: ${lowerFirst(help)}.`,
  },

  body: {
    html: (tag: string) => `<${tag}> no se acepta: el texto se escribe en Markdown, sin HTML.`,
    unsafeAttribute: (tag: string, attribute: string) =>
      `“${attribute}” no se acepta en <${tag}>: el contenido no puede llevar código ni estilos.`,
    htmlComment: 'Los comentarios (<!-- … -->) no se aceptan en el texto. Borre este.',
    lineBreak:
      '<br> no se acepta: el texto se escribe en Markdown, sin HTML. Para empezar otro párrafo, deje una línea en blanco.',
    emptyLink: 'El enlace no dice a dónde lleva.',
    linkSpace: 'Entre “]” y “(” no va ningún espacio; así el enlace no se forma.',
    linkAddress: (url: string) =>
      `“${url}” no sirve como dirección de un enlace, porque lleva espacios; así el enlace no se forma.`,
    linkOpen: 'El enlace no se forma: falta el paréntesis que cierra su dirección.',
    linkBrackets: (text: string) =>
      `“${text}” no forma un enlace. Entre corchetes va el texto y, enseguida, entre paréntesis, a dónde lleva.`,
    headingSpace: 'Falta un espacio después de “#”; así el título de la sección se lee como texto.',
    componentUnknown: (tag: string) => `<${tag}> no existe.`,
    componentNotAlone: (tag: string) =>
      `<${tag}> debe ir solo en su propia línea, con una línea en blanco antes y otra después.`,
    componentForm: (tag: string, wraps: boolean) =>
      wraps
        ? `<${tag}> encierra texto: se abre con <${tag}> y se cierra con </${tag}>.`
        : `<${tag}> no encierra texto: se escribe en una sola línea que termina en “/>”.`,
    attributeMissing: (tag: string, attribute: string) => `A <${tag}> le falta “${attribute}”.`,
    attributeUnknown: (tag: string, attribute: string) => `<${tag}> no lleva “${attribute}”.`,
    attributeValue: (attribute: string, value: string) => `“${value}” no se acepta en “${attribute}”.`,
    componentUnclosed: (tag: string) => `<${tag}> se abre y no se cierra.`,
    componentUnopened: (tag: string) => `</${tag}> cierra algo que no se abrió.`,
    moduleLine:
      'El texto no puede llevar “import” ni “export”: los componentes se usan sin importarlos. Borre esta línea.',
    brace:
      'Las llaves no se aceptan en el texto. Si deben leerse, ponga una barra invertida delante de cada una.',
    angleBracket:
      'Este “<” parece una etiqueta mal escrita. Si debe leerse, ponga una barra invertida delante.',
    unsafeLink: (scheme: string) =>
      `Un enlace no puede empezar con “${scheme}:”, porque podría ejecutar código.`,
    linkSample: '[texto del enlace](https://www.example.org/)',
    linkDisguised: (url: string) =>
      `“${url}” lleva un nombre de usuario antes del servidor, y así parece de quien no es. Quite lo que va antes de la arroba, y la arroba.`,
    siteAddress: (url: string) =>
      `“${url}” no lleva a ningún lado. Un registro se enlaza por su clave; otro sitio, con la dirección completa.`,
    recordLinkSample: '[cooperación técnica](concept:clave-del-concepto)',
    linkScheme: (scheme: string) => `Un enlace no puede empezar con “${scheme}:”.`,
    image:
      'Las imágenes no se escriben así. Guarde el archivo en images/ y póngalo con <Image />, con su descripción en “alt”.',
    citationForm: (text: string) =>
      `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}” no es una cita bien escrita: entre corchetes va una arroba, la clave de la fuente y, tras una coma, la página o el artículo.`,
    citationSample: '[@clave-de-la-fuente, art. 32]',
    headingLevel:
      'El título de la página ya es el de primer nivel. Los apartados del texto empiezan con “##”.',
  },

  rules: {
    unknownKey: (key: string, record: string) => `No existe ${record} con la clave “${key}”.`,
    unknownRegion: (key: string) => `“${key}” no es un código de región (M49) ni un grupo de groupings.yaml.`,
    unknownCountry: (code: string) => `“${code}” no es un código de país (ISO, dos letras mayúsculas).`,
    unknownVocabularyCode: (code: string, vocabulary: string) =>
      `“${code}” no es un código de “${vocabulary}”.`,
    unknownSourceCited: (key: string) => `Se cita “${key}”, pero no existe esa fuente en sources/.`,
    unknownImage: (file: string) => `No existe la imagen “${file}” en images/ (webp, png, jpg o avif).`,
    ownAddress: (url: string) =>
      `“${url}” es una página de este mismo sitio. Un registro se enlaza por su clave, para que el enlace siga al registro y al idioma.`,
    citationWithoutSign: (key: string) => `“${key}” es una fuente, pero sin la arroba no se forma la cita.`,
    citesDraft: (key: string) =>
      `“${key}” es una fuente en borrador: un registro publicado no puede citarla. Quite “draft: true” de sources/${key}.yaml.`,
    linkToDraft: (key: string) => `“${key}” es un borrador: en el sitio publicado, este enlace no aparecerá.`,
    selfReference: (field: string) => `El registro se nombra a sí mismo en “${field}”.`,
    repeatedValue: (value: string) => `“${value}” está más de una vez en la misma lista. Deje una sola.`,
    repeatedId: (id: string) => `Dos elementos de la misma lista tienen el id “${id}”.`,

    required: (field: string, help: string) => `Falta el campo “${field}”: ${lowerFirst(help)}.`,
    sectorRequired: 'Falta al menos un sector.',
    placeRequired:
      'Falta dónde: un país (“countries”), una región (“regions”) o un alcance (“scope”: global o unspecified).',
    startAfterEnd: (start: string, startDate: string, end: string, endDate: string) =>
      `“${start}” (${startDate}) es posterior a “${end}” (${endDate}).`,
    inFuture: (field: string, date: string, asOf: string) =>
      `“${field}” (${date}) está en el futuro: la fecha de hoy es ${asOf}. Lo que se prevé va en los campos de lo previsto.`,
    pastInFuture: (field: string, date: string, asOf: string) =>
      `“${field}” (${date}) está en el futuro: la fecha de hoy es ${asOf}.`,
    amountThreeDecimals: (typed: string, whole: string, decimals: string, inThousands: string) =>
      `“${typed}” se lee como ${whole} con ${decimals} milésimas. Si son miles, escriba ${inThousands}; si de verdad lleva tres decimales, escriba ${typed}0.`,
    percentageMissing: 'Otro sector tiene porcentaje y este no. Póngalo en todos o en ninguno.',
    percentageSum: (sum: string) => `Los porcentajes de los sectores suman ${sum} y deben sumar 100.`,
    statusNeedsDate: 'Un estado declarado necesita “asOf”: de cuándo es la declaración, o unknown.',
    statusNeedsSource: 'Un estado declarado necesita “source”: la fuente que lo declara.',
    statusDatesNothing:
      '“asOf” dice de cuándo es lo declarado, pero no hay nada declarado (“declared”) ni publicado (“asPublished”). La fuente de una lectura va en “inferred.source”.',
    statusTwice:
      'Hay un estado declarado y otro inferido. “inferred” es solo para cuando nadie declaró el estado.',
    participantNone: 'Falta quién: una organización, un país o un nombre.',
    participantMany: (fields: string) => `Aquí va uno solo de estos campos, y están ${fields}.`,
    predecessorOne: 'Aquí va “organization” o bien “name”: uno de los dos, y solo uno.',
    notToConfuseOne: 'Aquí va “concept” o bien “name”: uno de los dos, y solo uno.',
    perspectiveOne: 'La perspectiva es de un país o de una organización: uno de los dos, y solo uno.',
    cycle: (path: string) => `Los registros se contienen en círculo: ${path}.`,
    unsourced: 'El registro no cita ninguna fuente, ni en sus campos ni en su texto.',
    unsourcedSample: 'La ley lo define así [@clave-de-la-fuente, art. 7].',
    orphanSource: 'Ningún registro cita esta fuente.',
    unexemplified: 'Ningún proyecto nombra este concepto en “concepts”, y no se dice por qué.',
    unexemplifiedSample: 'noExample: El registro aún no tiene un proyecto de esta clase.',
    exemplified: (key: string) => `“noExample” dice que ningún proyecto lo muestra, pero “${key}” sí.`,

    translationAlone: (path: string) => `Es la traducción de un registro que no existe: falta ${path}.`,
    translationLanguage: (tag: string) =>
      `“${tag}” no es uno de los idiomas del sitio (site.yaml, “languages”).`,
    translationReference: (tag: string) =>
      `“${tag}” es el idioma de referencia: su texto va en el archivo sin idioma en el nombre.`,
    translationItem: (id: string, list: string) =>
      `La traducción nombra “${id}” en “${list}”, y el original no tiene ese elemento.`,
    translationInferred: 'La traducción explica un estado inferido que el original no tiene.',
    translationUnnamed: 'Falta decir qué elemento del original se traduce.',

    duplicateGrouping: (key: string) => `Dos grupos tienen la clave “${key}”.`,
    groupingIsRegion: (key: string) => `“${key}” tiene la forma de un código M49. Use una clave con letras.`,
    groupingAddress: (key: string, region: string, code: string) =>
      `La dirección “${key}” ya es la de la región ${region} (${code}). Use otra clave.`,
    duplicateAddress: (address: string, other: string) =>
      `La dirección “${address}” ya es la de ${other}. Cambie una de las dos.`,
    redirectTaken: (key: string, other: string) =>
      `“${key}” en “redirectFrom” es la dirección actual de ${other}.`,
    redirectTwice: (key: string, other: string) => `“${key}” en “redirectFrom” ya lo tiene ${other}.`,
    redirectSelf: (key: string) =>
      `“${key}” en “redirectFrom” es la dirección actual de este mismo registro.`,
    sharedName: (name: string, other: string) =>
      `“${name}” también nombra a ${other}. La búsqueda ofrecerá los dos.`,
    reserved: (key: string) => `“${key}” está reservado para las direcciones del sitio. Elija otra palabra.`,
    personalData: {
      email: (text: string) =>
        `“${text}” es un correo electrónico. Lo que se publica queda a la vista de todos: bórrelo, o ponga la página de contacto de la institución.`,
      phone: (text: string) =>
        `“${text}” parece un teléfono. Lo que se publica queda a la vista de todos: bórrelo, o ponga la página de contacto de la institución.`,
      identity: (text: string) =>
        `“${text}” parece la clave con que un registro identifica a una persona. Bórrela: ningún dato de cooperación la necesita.`,
      person: (text: string) =>
        `“${text}” es el nombre de una persona. Escriba su cargo y su institución; el nombre, solo si el hecho no se entiende sin él.`,
    },
    missingSite: 'Falta el archivo site.yaml, que dice de quién es el sitio.',
    languagesFirst: (tag: string) => `El primer idioma del sitio debe ser “${tag}”, el de referencia.`,
    languageUnknown: (tag: string) => `El sitio no tiene textos propios en “${tag}”.`,
    comparedWithItself: (key: string) => `“${key}” se compara consigo mismo. Ponga otro en “with”.`,
    comparedTwice: (one: string, other: string) =>
      `“${one}” y “${other}” ya se comparan arriba; el orden no importa. Deje un solo par.`,
  },

  report: {
    counts: {
      concepts: (n: number) => (n === 1 ? '1 concepto' : `${n} conceptos`),
      projects: (n: number) => (n === 1 ? '1 proyecto' : `${n} proyectos`),
      organizations: (n: number) => (n === 1 ? '1 organización' : `${n} organizaciones`),
      sources: (n: number) => (n === 1 ? '1 fuente' : `${n} fuentes`),
      pages: (n: number) => (n === 1 ? '1 página' : `${n} páginas`),
      translations: (n: number) => (n === 1 ? '1 traducción' : `${n} traducciones`),
      errors: (n: number) => (n === 1 ? '1 error' : `${n} errores`),
      warnings: (n: number) => (n === 1 ? '1 advertencia' : `${n} advertencias`),
      files: (n: number) => (n === 1 ? '1 archivo' : `${n} archivos`),
    },
    clean: (records: string, warnings: string) => `Sin errores: ${records} (${warnings})`,
    failed: (errors: string, warnings: string, files: string) => `${errors} y ${warnings} en ${files}`,
  },

  command: {
    unknownFormat: (value: string) =>
      `“${value}” no es un formato. Se acepta: terminal, json, annotations, lines.`,
    unknownLanguage: (value: string) => `“${value}” no es un idioma de los mensajes. Se acepta: es, en.`,
    unknownDate: (value: string) => `AS_OF debe ser una fecha como 2026-11-22; es “${value}”.`,
    usage:
      'Uso: npm run check -- [--fix [--dry-run]] [--format terminal|json|annotations|lines] [--lang es|en] [--help]',
    help: `Revisa el contenido y dice qué hay que corregir: archivo, línea, columna y cómo debe decir.

  npm run check                      revisa todo
  npm run check -- --fix             corrige lo que no admite duda y dice qué cambió
  npm run check -- --fix --dry-run   muestra lo que corregiría, sin cambiar nada
  npm run check -- --lang en         en inglés
  npm run check -- --format json     para otros programas (también: annotations, lines)

La carpeta es content/, o la que diga la variable CONTENT_DIR. Termina con 0 si no hay errores, con 1 si los hay
y con 2 si la orden está mal escrita.`,
  },
};

/** What editors are told, in one language. */
export type EditorMessages = typeof es;
export type ListName = Exclude<keyof typeof es.lists, 'other'>;

/** Help texts begin with a capital; within a sentence they do not, unless they begin with an acronym. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
