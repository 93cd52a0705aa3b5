const n = (count: number, one: string): string => (count === 1 ? one : String(count));

/** What the charts of counts say, in the reference language; its shape is every other language’s. */
export const es = {
  declared: {
    title: 'Lo declarado y lo que dicen las fechas',
    status: 'Estado declarado',
    dates: {
      'dates-only-ended': 'Su fin ya pasó',
      'dates-only-running': 'Siguen en marcha',
      'dates-only-unknown': 'Las fechas no bastan',
    },
    finding: (undeclared: number, total: number, declared: number, contradicting: number): string => {
      const not = contradicting === 0 ? 'no ' : '';
      if (total === 1)
        return declared === 0
          ? 'Nadie ha declarado el estado del único proyecto.'
          : `El único proyecto tiene un estado declarado, que ${not}contradice sus propias fechas.`;
      if (declared === 0) return `Nadie ha declarado el estado de ninguno de los ${total} proyectos.`;
      const contradict =
        contradicting === 0
          ? 'ninguno contradice'
          : `${n(contradicting, 'uno')} ${contradicting === 1 ? 'contradice' : 'contradicen'}`;
      if (undeclared === 0)
        return `Los ${total} proyectos tienen un estado que alguien declaró; ${contradict} sus propias fechas.`;
      const those =
        declared === 1
          ? `el que lo tiene ${not}contradice`
          : `de los ${declared} que lo tienen, ${contradict}`;
      return `De ${total} proyectos, ${n(undeclared, 'uno')} no ${undeclared === 1 ? 'tiene' : 'tienen'} un estado que alguien haya declarado; ${those} sus propias fechas.`;
    },
    counted: (day: string): string =>
      `Cada proyecto cuenta una vez. Lo que dicen las fechas se calcula al ${day} y no corrige lo declarado: se pone al lado. Si no se conoce la fecha real, cuenta la prevista.`,
    marked: 'lo declarado y las fechas no pueden ser ciertos a la vez',
  },
  known: {
    title: 'Qué se sabe y qué no',
    field: 'Dato',
    fields: {
      start: 'Inicio',
      end: 'Fin',
      status: 'Estado',
      statusDate: 'Fecha del estado',
      place: 'País o región',
      sector: 'Sector',
      sdg: 'Objetivo de Desarrollo Sostenible',
      financing: 'Si se devuelve o no',
      amount: 'Algún monto',
      results: 'Algún resultado',
      documents: 'Algún documento',
    },
    kinds: {
      stated: 'publicado',
      inferred: 'inferido',
      unknown: 'se buscó y no se sabe',
      'not-applicable': 'no aplica',
      missing: 'no consta',
    },
    end: (known: number, total: number): string => `${known} de ${total}`,
    finding: (field: string, missing: number, total: number): string =>
      `Lo que más falta es «${field}»: no se conoce en ${missing} de ${total} proyectos.`,
    counted:
      'Cada proyecto cuenta una vez por dato. Las fechas pueden ser previstas o reales. Publicado: lo dice alguien, con su fuente. Inferido: lo deduce quien investiga. No consta: nadie lo ha buscado o no se halló. Un monto que falta no vale cero, y aquí no se suma ninguno.',
  },
  goals: {
    title: 'Proyectos por Objetivo de Desarrollo Sostenible',
    goal: 'Objetivo',
    series: {
      mainStated: 'principal, publicado',
      mainInferred: 'principal, inferido',
      otherStated: 'entre otros, publicado',
      otherInferred: 'entre otros, inferido',
    },
    finding: (goal: string, main: number, classified: number): string =>
      `El objetivo que más proyectos tienen como principal es el ${goal}: ${main} de los ${classified} que señalan alguno.`,
    counted: (inferred: number, classified: number, without: number): string =>
      `Un proyecto cuenta una vez en cada objetivo que señala, como principal o entre otros, así que la suma pasa del total. En ${inferred} de ${classified} proyectos la clasificación es inferida: la hizo quien investiga.` +
      (without === 0
        ? ''
        : without === 1
          ? ' Un proyecto no señala ninguno.'
          : ` ${without} proyectos no señalan ninguno.`),
  },
  countries: {
    title: 'Proyectos por país',
    name: 'País',
    finding: (names: string, tied: number, most: number, total: number): string =>
      tied === 1
        ? `El país al que más proyectos benefician es ${names}: ${most} de ${total}.`
        : `Los países a los que más proyectos benefician son ${names}: ${most} de ${total} a cada uno.`,
    quoted: (name: string): string => name,
    counted:
      'Países donde cae el beneficio. Un proyecto de varios países cuenta una vez en cada uno, así que la suma puede pasar del total.',
    rest: (n: number): string =>
      n === 1 ? 'Otro país está solo en la tabla.' : `Otros ${n} países están solo en la tabla.`,
  },
  lanes: {
    title: 'Los proyectos en el tiempo',
    finding: (first: number, last: number, most: number, undated: number): string => {
      const known =
        first === last
          ? `Lo que se sabe de sus fechas cae en ${first}`
          : `Las fechas que se conocen van de ${first} a ${last}`;
      const busiest = most > 1 ? `; llegó a haber ${most} a la vez` : '';
      const rest =
        undated === 0
          ? ''
          : undated === 1
            ? '; de un proyecto no se conoce ninguna'
            : `; de ${undated} proyectos no se conoce ninguna`;
      return `${known}${busiest}${rest}.`;
    },
    date: (date: string, isPlanned: boolean, isInferred: boolean): string => {
      const how = [...(isPlanned ? ['previsto'] : []), ...(isInferred ? ['inferido'] : [])].join(', ');
      return how === '' ? date : `${date} (${how})`;
    },
    counted: (planned: boolean, open: boolean): string =>
      [
        'Cada barra va del inicio al fin de un proyecto; de un año o un mes se toma entero.',
        ...(planned
          ? ['Con línea discontinua, lo que solo estaba previsto; lleno, el extremo que es real.']
          : []),
        ...(open ? ['Donde la barra se desvanece no se conoce la fecha.'] : []),
      ].join(' '),
    undated: 'sin fecha conocida',
    project: 'Proyecto',
    strand: 'Vertiente',
    start: 'Inicio',
    end: 'Fin',
    status: 'Estado declarado',
  },
  sources: {
    title: 'Las fuentes por su clase',
    kind: 'Clase de fuente',
    notSaid: 'No consta',
    archived: 'Con copia archivada',
    accessed: 'Con fecha de consulta',
    uses: 'Registros que la citan',
    total: 'Fuentes',
    finding: (sources: number, full: number, archived: number): string =>
      `De ${sources} fuentes, ${full === 0 ? 'ninguna se leyó completa' : `${n(full, 'una')} se ${full === 1 ? 'leyó completa' : 'leyeron completas'}`} y ${archived === 0 ? 'ninguna tiene' : `${n(archived, 'una')} ${archived === 1 ? 'tiene' : 'tienen'}`} una copia archivada.`,
    counted:
      'Cada fuente cuenta una vez. En la tabla, los registros que la citan se cuentan una vez por cada fuente.',
  },
  schemes: {
    title: 'Esquema y dirección',
    scheme: 'Esquema',
    noScheme: 'Sin esquema',
    noDirection: 'Sin dirección',
    finding: (scheme: string, direction: string, most: number, total: number): string =>
      `Lo más común es «${scheme}» y «${direction}»: ${most} de ${total} proyectos.`,
    counted:
      'Cada proyecto cuenta una vez. El esquema dice quién lo acuerda; la dirección, entre qué países va.',
  },
  amounts: {
    title: (kind: string, currency: string): string => `Montos de la clase «${kind}» en ${currency}`,
    finding: (count: number, least: string, most: string, middle: string): string =>
      `De ${count} montos, el menor es de ${least} y el mayor de ${most}; la mitad no pasa de ${middle}.`,
    counted: (others: number, without: number, inDot: number): string =>
      (inDot === 1 ? 'Cada punto es un monto' : `Cada punto son hasta ${inDot} montos parecidos`) +
      ', en dinero de su año, y un proyecto puede tener varios; no se suman. Cada marca del eje vale diez veces la anterior.' +
      (others === 0
        ? ''
        : others === 1
          ? ' Queda fuera un monto de otra clase o moneda, sin fecha o de cero.'
          : ` Quedan fuera ${others} montos de otra clase o moneda, sin fecha o de cero.`) +
      (without === 0
        ? ''
        : without === 1
          ? ' De un proyecto no se conoce ningún monto.'
          : ` De ${without} proyectos no se conoce ningún monto.`),
    project: 'Proyecto',
    strand: 'Vertiente',
    date: 'Fecha',
    amount: (currency: string): string => `Monto (${currency})`,
  },
};
