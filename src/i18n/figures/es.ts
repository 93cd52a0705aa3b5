import { es as charts } from './charts/es.ts';
import { es as partners } from './partners/es.ts';

/** What the figures say, in the reference language; its shape is every other language’s. */
export const es = {
  table: 'Los datos en una tabla',
  moreRows: (n: number) =>
    n === 1
      ? 'Hay una fila más en el archivo de los datos.'
      : `Hay ${n} filas más en el archivo de los datos.`,
  download: 'Descargar la figura:',
  drawing: 'dibujo (SVG)',
  data: 'datos (CSV)',
  unknown: 'se desconoce',
  noStrand: 'Sin vertiente',
  total: 'Total',
  year: 'Año',
  projects: 'proyectos',
  overTime: {
    title: 'Proyectos en curso cada año',
    finding: (most: number, years: string, tied: number): string =>
      `${tied === 1 ? 'El año con más proyectos en curso fue' : 'Los años con más proyectos en curso fueron'} ${years}: ${most === 1 ? 'uno' : `${most} a la vez`}.`,
    counted: (undated: number): string =>
      'Un proyecto cuenta en cada año que va de su inicio a su fin, reales o previstos; si solo se conoce una de las dos fechas, cuenta en ese año.' +
      (undated === 0
        ? ''
        : undated === 1
          ? ' Queda fuera un proyecto sin fecha conocida.'
          : ` Quedan fuera ${undated} proyectos sin fecha conocida.`),
    today: 'hoy',
  },
  sectors: {
    title: 'Proyectos por sector',
    name: 'Sector',
    finding: (names: string, tied: number, most: number, total: number): string =>
      tied === 1
        ? `El sector con más proyectos es ${names}: ${most} de ${total}.`
        : `Los sectores con más proyectos son ${names}: ${most} de ${total} cada uno.`,
    quoted: (name: string): string => `«${name}»`,
    counted:
      'Sectores del CAD de tres dígitos. Un proyecto de varios sectores cuenta una vez en cada uno, así que la suma pasa del total.',
    rest: (n: number): string =>
      n === 1 ? 'Otro sector está solo en la tabla.' : `Otros ${n} sectores están solo en la tabla.`,
  },
  charts,
  partners,
};
