/** `el 25 de marzo de 2011`, but `2011` and `marzo de 2011`. */
const isDay = (date: string): boolean => /^\d{1,2} /.test(date);

/** What the figures of a project and of a concept say, in the reference language. */
export const es = {
  dataAt: 'Los datos están en la lista de esta página',
  quoted: (words: string) => `«${words}»`,
  timeline: {
    title: 'Línea de tiempo',
    none: 'No se conoce ninguna fecha de este proyecto, así que no se dibuja su línea de tiempo.',
    planned: 'Previsto',
    actual: 'Real',
    declared: 'Declarado',
    today: (date: string) => `hoy, ${date}`,
    undated: 'sin fecha conocida',
    span: (start: string, end: string) =>
      `${isDay(start) ? 'del' : 'de'} ${start} ${isDay(end) ? 'al' : 'a'} ${end}`,
    at: (date: string) => `${isDay(date) ? 'el' : 'en'} ${date}`,
    since: (date: string) => `desde ${isDay(date) ? 'el ' : ''}${date}`,
    until: (date: string) => `hasta ${isDay(date) ? 'el ' : ''}${date}`,
    noStart: {
      absent: 'no consta el inicio',
      unknown: 'se desconoce el inicio',
      'not-applicable': 'sin inicio',
    },
    noEnd: { absent: 'no consta el fin', unknown: 'se desconoce el fin', 'not-applicable': 'sin fin' },
    noDates: {
      absent: 'no constan las fechas',
      unknown: 'se desconocen las fechas',
      'not-applicable': 'no aplica',
    },
    foreseen: (dates: string) => `previsto ${dates}`,
    happened: (dates: string) => `se llevó a cabo ${dates}`,
    nothingHappened: 'no consta cuándo empezó ni cuándo terminó en realidad',
    late: {
      text: {
        plannedEnd: (passed: string) => `fin previsto hace ${passed}; no consta el cierre`,
        actualEnd: (passed: string) => `fin real hace ${passed}; se declaró abierto`,
        plannedStart: (passed: string) => `debía iniciar hace ${passed}; se declaró en planificación`,
      },
      finding: {
        plannedEnd: (passed: string) => `su fin previsto pasó hace ${passed} y no consta el cierre`,
        actualEnd: (passed: string) => `su fin real pasó hace ${passed}, pero se declaró abierto`,
        plannedStart: (passed: string) => `debía iniciar hace ${passed} y se declaró en planificación`,
      },
      ended: (passed: string) => `terminó ${passed} después de su fin previsto`,
    },
    maybe: 'Lo claro es el tramo en que cae una fecha de la que solo se conoce el año o el mes.',
    inferred: 'El trazo discontinuo es una fecha inferida, que nadie publicó.',
    what: 'Qué',
    date: 'Fecha',
    basis: 'Base',
    source: 'Fuente',
    bases: { stated: 'publicada', inferred: 'inferida', built: 'calculada' },
    noSource: 'no se indica',
    asOf: 'Hoy',
  },
  participants: {
    title: 'Quién hace qué',
    note: 'Nota',
    shapes: {
      triangle: 'dos partes ofrecen juntas y otra recibe',
      equals: 'las partes cooperan como iguales',
    },
    missing: { title: 'Receptor', text: 'El registro no lo nombra' },
    with: 'Una línea sin punta une a quienes participan sin que su papel diga quién da a quién.',
  },
  neighbourhood: {
    title: 'Conceptos vecinos',
    skip: 'Saltar el dibujo',
    concept: 'Concepto',
    relation: 'Relación',
    sides: {
      above: 'Más amplio',
      below: 'Más específico',
      beside: 'Relacionado',
      unlike: 'No confundir con',
    },
    more: (n: number) => `y ${n} más`,
    few: {
      above: (names: string) => `es parte de ${names}`,
      below: (names: string) => `abarca ${names}`,
      beside: (names: string) => `se relaciona además con ${names}`,
      unlike: (names: string) => `no es lo mismo que ${names}`,
    },
    many: {
      above: (n: number) => `es parte de ${n} conceptos`,
      below: (n: number) => `abarca ${n} conceptos`,
      beside: (n: number) => `se relaciona además con otros ${n} conceptos`,
      unlike: (n: number) => `hay ${n} con los que se confunde`,
    },
    toMap: 'Verlo en el mapa de todos los conceptos',
  },
};
