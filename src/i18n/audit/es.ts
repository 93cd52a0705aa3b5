/** What the audit of the records says, in the reference language; its shape is every other language’s. */
export const es = {
  title: 'Estado del acervo',
  description: 'Qué falta, qué está vencido y qué no tiene fuente en los registros de este sitio.',
  /** Kinds of finding: a name for a heading, and what it means. */
  kinds: {
    overdue: {
      title: 'Plazo vencido',
      about:
        'Alguien declaró el proyecto abierto, pero su fin ya pasó; o lo declaró por iniciar y su inicio ya pasó. Lo declarado no se cambia: hay que buscar si alguien declaró después otra cosa.',
    },
    'no-status': {
      title: 'Terminados por sus fechas, sin que nadie lo diga',
      about:
        'Su fin ya pasó, no se conoce que alguien haya declarado en qué quedó y tampoco hay una lectura nuestra de que terminó.',
    },
    unsourced: {
      title: 'Datos sin fuente propia',
      about:
        'Un estado, una fecha, un resultado, una lección, un aporte en especie o una organización anterior que no dice de cuál de las fuentes del registro viene. No se cuentan los registros de una sola fuente ni lo que es lectura nuestra.',
    },
    uncited: {
      title: 'Párrafos con cifras y sin cita',
      about:
        'Un párrafo da un número, un año o una fecha y no cita nada. Una lista o una tabla cuenta con los párrafos de antes y después, y un párrafo que acaba en dos puntos, con el que sigue. No se cuentan los registros de una sola fuente.',
    },
    discrepancy: {
      title: 'Fuentes que no coinciden',
      about: 'Puntos en que dos fuentes dicen cosas distintas y nada las ha conciliado.',
    },
    incomplete: {
      title: 'Registros incompletos',
      about: 'Los que tienen menos de 60 puntos de 100, con el campo que más les daría.',
    },
    thin: {
      title: 'Una sola fuente',
      about: 'El registro entero se apoya en una fuente, o en ninguna.',
    },
    untranslated: {
      title: 'Sin traducción',
      about: 'La página se lee en otro idioma, con aviso.',
    },
    'partial-translation': {
      title: 'Traducción incompleta',
      about: 'El original tiene palabras que la traducción no tiene. Los nombres propios no cuentan.',
    },
    'outdated-translation': {
      title: 'Traducción anterior al original',
      about:
        'Las palabras del original cambiaron después que las de su traducción. Si solo cambiaron los datos, que valen para todos los idiomas, no se cuenta.',
    },
    orphan: {
      title: 'Sin nada que lleve a ellos',
      about:
        'Organizaciones que no están en ningún proyecto ni texto, conceptos que ningún proyecto ni concepto nombra, fuentes que nadie cita.',
    },
    'old-declaration': {
      title: 'Declarados hace más de dos años',
      about:
        'Alguien declaró el proyecto abierto, y nadie ha vuelto a declarar desde entonces. Su fin no ha pasado o no se conoce: hay que buscar si lo declarado sigue en pie.',
    },
    'old-access': {
      title: 'Fuentes consultadas hace más de tres años',
      about:
        'Las que tienen dirección y nadie ha vuelto a abrir. Puede que ya digan otra cosa, o que ya no estén.',
    },
    stale: {
      title: 'Revisados hace más de un año',
      about: 'Alguien los cotejó con sus fuentes, pero hace tiempo.',
    },
    'never-reviewed': {
      title: 'Sin revisión',
      about:
        'No consta que alguien haya cotejado el registro completo con sus fuentes. Que conste depende del campo «reviewed» de su archivo.',
    },
    caveats: {
      title: 'Con reservas escritas',
      about:
        'Proyectos que dicen de sí mismos qué es endeble en ellos. No es un error: es un aviso al lector.',
    },
    draft: {
      title: 'Borradores en espera',
      about: 'Registros escritos que aún no se publican.',
    },
    'dead-link': {
      title: 'Enlaces que ya no llevan a nada',
      about: 'La dirección no existe. Si hay una copia archivada, póngala en «archivedUrl».',
    },
    'moved-link': {
      title: 'Enlaces que cambiaron de dirección',
      about: 'El sitio dice que la página se mudó para siempre.',
    },
    'unclear-link': {
      title: 'Enlaces que no se pudieron comprobar',
      about:
        'El servidor no respondió, o no responde a programas. Ábralos a mano antes de darlos por perdidos.',
    },
  },
  /** What a row says of its record. */
  details: {
    overdue: (what: string, passed: string, declared: string) => `${what}, hace ${passed}. ${declared}.`,
    'end-passed': (date: string) => `Fin previsto: ${date}`,
    'actual-end-passed': (date: string) => `Fin real: ${date}`,
    'not-started': (date: string) => `Inicio previsto: ${date}`,
    declared: (status: string, by: string, on: string) => `Declarado: «${status}», según ${by} (${on})`,
    bySomeone: 'alguien que el registro no nombra',
    onUnknown: 'sin fecha conocida',
    'no-status': (date: string, passed: string) => `Su fin (${date}) pasó hace ${passed}.`,
    reading: (status: string) => `Nuestra lectura: «${status}».`,
    noReading: 'No hay ninguna lectura nuestra.',
    incomplete: (score: string, field: string, gain: string) =>
      `${score} de 100. Lo que más le daría: ${field} (+${gain}).`,
    onlySource: (by: string) => `Solo ${by}.`,
    noSource: 'No cita ninguna fuente.',
    untranslated: (language: string) => `Falta en ${language}.`,
    partial: (language: string, places: string) => `En ${language} falta: ${places}.`,
    outdated: (language: string, translated: string, changed: string) =>
      `El texto en ${language} es del ${translated}; el original cambió el ${changed}.`,
    changedPlaces: (places: string) => `Cambió: ${places}.`,
    inLanguage: (language: string, excerpt: string) => `En ${language}: «${excerpt}»`,
    orphan: {
      projects: 'Nada lo nombra.',
      concepts: 'Ningún proyecto lo muestra y ningún registro lo nombra.',
      organizations: 'No está en ningún proyecto y ningún texto la nombra.',
      sources: 'Ningún registro la cita.',
      pages: 'Nada lleva a ella.',
    },
    oldDeclaration: (status: string, date: string, passed: string) =>
      `Declarado «${status}»: ${date}, hace ${passed}.`,
    oldAccess: (date: string, passed: string) => `Última consulta: ${date}, hace ${passed}.`,
    stale: (date: string, passed: string) => `Última revisión: ${date}, hace ${passed}.`,
    since: (date: string) => `En el acervo desde el ${date}.`,
    sinceUnknown: 'No se sabe desde cuándo está en el acervo.',
    caveats: (n: number) => (n === 1 ? '1 reserva.' : `${n} reservas.`),
    draft: (date: string, passed: string) => `Desde el ${date}, hace ${passed}.`,
    draftUnknown: 'Aún sin guardar en el historial.',
    movedTo: (url: string) => `Ahora en ${url}.`,
    archived: (url: string) => `Hay copia en ${url}.`,
    also: (n: number) => (n === 1 ? 'También en otro registro.' : `También en otros ${n} registros.`),
    status: (code: number) => `responde ${code}`,
    timeout: 'no respondió a tiempo',
    'not-found': 'ese sitio ya no existe',
    certificate: 'su certificado de seguridad no vale',
    redirects: 'redirige sin fin',
    connection: 'no se pudo conectar',
    andMore: (n: number) => `y ${n} más`,
  },
  /** What the score looks at: its name, and when it earns all its points. */
  fields: {
    projects: {
      status: {
        name: 'estado',
        full: 'Alguien lo declaró, con fuente y fecha. Sin una de ellas, o si es lectura nuestra, en parte.',
      },
      participants: {
        name: 'participantes',
        full: 'Dos o más. Con uno, en parte.',
      },
      amounts: {
        name: 'montos',
        full: 'Al menos uno con fecha. Sin fecha, o solo en especie, en parte.',
      },
      results: {
        name: 'resultados',
        full: 'Al menos uno con fuente. No aplica a lo que no ha iniciado o se canceló.',
      },
      place: {
        name: 'países o regiones',
        full: 'Dónde cae el beneficio.',
      },
      end: {
        name: 'fin',
        full: 'El previsto o el real, publicado. Si es lectura nuestra, en parte; «unknown», como buscado.',
      },
      translation: {
        name: 'traducción',
        full: 'Completa en los demás idiomas del sitio.',
      },
      start: {
        name: 'inicio',
        full: 'El previsto o el real, publicado. Si es lectura nuestra, en parte; «unknown», como buscado.',
      },
      sectors: {
        name: 'sectores',
        full: 'Publicados por alguien. Si son lectura nuestra, en parte.',
      },
      sources: {
        name: 'fuentes',
        full: 'Dos o más. Con una, en parte.',
      },
      text: {
        name: 'texto',
        full: 'Un texto con citas.',
      },
      reviewed: {
        name: 'revisión',
        full: 'Alguien lo cotejó con sus fuentes en el último año. Si fue antes, en parte.',
      },
      documents: {
        name: 'documentos',
        full: 'Al menos uno.',
      },
      sdg: {
        name: 'ODS',
        full: 'Publicados por alguien. Si son lectura nuestra, en parte.',
      },
      classification: {
        name: 'vertiente, esquema y dirección',
        full: 'Los tres. Con uno o dos, en parte.',
      },
      forms: {
        name: 'qué se comparte',
        full: 'Al menos una forma.',
      },
      identifiers: {
        name: 'identificadores',
        full: 'Al menos uno de otro registro.',
      },
      concepts: {
        name: 'conceptos',
        full: 'Al menos uno del que es ejemplo.',
      },
    },
    concepts: {
      definitions: {
        name: 'definiciones',
        full: 'De dos o más organismos. Con una, en parte.',
      },
      text: {
        name: 'texto',
        full: 'Un texto con citas.',
      },
      translation: {
        name: 'traducción',
        full: 'Completa en los demás idiomas del sitio.',
      },
      sources: {
        name: 'fuentes',
        full: 'Dos o más. Con una, en parte.',
      },
      example: {
        name: 'ejemplo',
        full: 'Un proyecto lo muestra, o se dice por qué ninguno.',
      },
      reviewed: {
        name: 'revisión',
        full: 'Alguien lo cotejó con sus fuentes en el último año. Si fue antes, en parte.',
      },
      notToConfuse: {
        name: 'con qué no confundirlo',
        full: 'Al menos un concepto.',
      },
      validity: {
        name: 'desde cuándo vale',
        full: 'Una definición con su año. «unknown», como buscado.',
      },
      hierarchy: {
        name: 'lugar entre los demás',
        full: 'Tiene un concepto más amplio, o es el más amplio de otros.',
      },
      related: {
        name: 'conceptos relacionados',
        full: 'Al menos uno, escrito de cualquiera de los dos lados.',
      },
      aliases: {
        name: 'otros nombres',
        full: 'Al menos uno.',
      },
      codes: {
        name: 'códigos',
        full: 'Al menos uno de un vocabulario conocido.',
      },
    },
    organizations: {
      country: {
        name: 'país',
        full: 'Su país, o que es internacional («not-applicable»).',
      },
      type: {
        name: 'tipo',
        full: 'El código de IATI.',
      },
      summary: {
        name: 'resumen',
        full: 'Qué es, en una oración.',
      },
      text: {
        name: 'texto',
        full: 'Un texto con citas.',
      },
      sources: {
        name: 'fuentes',
        full: 'Dos o más. Con una, en parte.',
      },
      translation: {
        name: 'traducción',
        full: 'Completa en los demás idiomas del sitio.',
      },
      website: {
        name: 'sitio oficial',
        full: 'Su dirección.',
      },
      identifiers: {
        name: 'identificadores',
        full: 'Al menos uno de otro registro.',
      },
      reviewed: {
        name: 'revisión',
        full: 'Alguien lo cotejó con sus fuentes en el último año. Si fue antes, en parte.',
      },
      acronyms: {
        name: 'siglas u otros nombres',
        full: 'Al menos uno.',
      },
    },
    sources: {
      url: {
        name: 'dirección',
        full: 'Dónde se lee hoy.',
      },
      issued: {
        name: 'fecha de publicación',
        full: 'El año al menos. «unknown», como buscada.',
      },
      read: {
        name: 'cuánto se leyó',
        full: 'Completa. Solo en parte, en parte; sin abrirla, como buscada.',
      },
      archivedUrl: {
        name: 'copia archivada',
        full: 'La dirección de una copia que no cambia.',
      },
      accessed: {
        name: 'fecha de consulta',
        full: 'El día en que se leyó.',
      },
      language: {
        name: 'idioma',
        full: 'El del documento.',
      },
    },
  },
  page: {
    lead: (records: string, score: string) =>
      `${records} y lo que les falta. Un registro completo tendría 100 puntos; en promedio tienen ${score}. Los números se calculan de los mismos archivos que las páginas, cada vez que se publica el sitio.`,
    records: (n: string) => (n === '1' ? '1 registro' : `${n} registros`),
    day: 'Calculado al',
    commit: 'Versión del contenido',
    drafts: 'Borradores sin publicar',
    data: 'Todo, para programas',
    findingsTitle: 'Lo que hay que ver',
    finding: 'Hallazgo',
    count: 'Casos',
    noHistory:
      'Sin el historial de cambios no se sabe qué traducción quedó atrás ni desde cuándo está cada registro.',
    scoresTitle: 'Qué tan completos están',
    scoresLead:
      'El promedio general es el de los cuatro promedios, para que cada clase de registro pese lo mismo.',
    collection: 'Clase',
    recordCount: 'Registros',
    mean: 'Promedio',
    below: 'Menos de 60',
    distributionTitle: 'Registros por puntuación',
    notNamed: 'Un borrador se cuenta y no se nombra hasta que se publica.',
    bandOf: (from: string, to: string) => `${from} a ${to}`,
    band: 'Puntos',
    helpTitle: 'Lo que más ayudaría',
    helpLead:
      'Los campos que más subirían el promedio de su clase si todos los registros los tuvieran completos.',
    field: 'Campo',
    missing: 'Registros que no lo tienen completo',
    gain: 'Subiría el promedio',
    points: (n: string) => `${n} puntos`,
    record: 'Registro',
    what: 'Qué pasa',
    edit: 'Editar',
    editRecord: (title: string) => `Editar «${title}»`,
    more: (shown: string, total: string) => `Se muestran ${shown} de ${total}. Todos están en`,
    methodTitle: 'Cómo se calcula la puntuación',
    method: [
      'La puntuación mide si un registro dice lo que un lector necesita: quién, dónde, cuándo, en qué quedó, con cuánto, con qué resultado y quién lo dice. No mide si es verdad ni si el proyecto fue bueno.',
      'Cada campo vale unos puntos, que en cada clase de registro suman 100. Lo publicado, con su fuente y su fecha, los gana todos; lo que no aplica, también. Lo que es lectura nuestra o está en parte gana seis décimas. Lo que se buscó y se desconoce gana cuatro décimas: alguien hizo el trabajo, pero el lector sigue sin saberlo. Lo que falta no gana nada.',
      'Lo que ningún registro puede omitir, como el título, no da puntos. Tampoco los tienen las páginas del propio sitio.',
      'No hay manera de anotar en un proyecto que se buscó su monto y se desconoce: un proyecto que no publicó montos pierde esos puntos aunque nadie pudiera hallarlos.',
    ],
    weight: 'Puntos',
    all: 'Los gana todos',
  },
};

export type AuditMessages = typeof es;
