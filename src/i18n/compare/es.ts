/** What the comparisons say, in the reference language; its shape is every other language’s. */
export const es = {
  title: 'Comparar',
  lead: 'Dos conceptos, dos países o dos organizaciones, lado a lado: qué es cada uno, en qué se distinguen y en qué proyectos aparecen.',
  description: (names: string) => `${names}, lado a lado: en qué se distinguen y en qué proyectos aparecen.`,
  with: 'Comparar con',
  sideBySide: 'Ver lado a lado',
  /** The same where the name of the other does not stand beside it. */
  sideBySideWith: (name: string) => `Ver lado a lado con «${name}»`,
  eyebrow: {
    concepts: 'Dos conceptos, lado a lado',
    countries: 'Dos países, lado a lado',
    organizations: 'Dos organizaciones, lado a lado',
  },
  quoted: (name: string) => `«${name}»`,
  /** In how many projects each of the two is, and both. */
  projects: (one: string, inOne: number, other: string, inOther: number, inBoth: number): string => {
    const part = (name: string, projects: number) =>
      projects === 0
        ? `${name} no aparece en ningún proyecto`
        : `${name} aparece en ${projects === 1 ? '1 proyecto' : `${projects} proyectos`}`;
    if (inOne === 0 && inOther === 0) return `Ni ${one} ni ${other} aparecen en ningún proyecto.`;
    const both =
      inBoth > 0 ? ` Coinciden en ${inBoth}.` : inOne > 0 && inOther > 0 ? ' No coinciden en ninguno.' : '';
    return `${part(one, inOne)}; ${part(other, inOther)}.${both}`;
  },
  difference: 'En qué se distinguen',
  /** Before the name of the record that states a difference. */
  statedBy: 'Lo dice el registro de',
  aspect: 'Qué se compara',
  both: 'En común',
  bothProjects: 'Proyectos en común',
  nothing: 'Nada',
  noDefinition: 'No la da el registro',
  noneOfThem: 'Ninguno',
  tables: {
    nature: 'Qué son',
    definitions: 'Cómo se definen',
    place: 'Dónde se ubican',
    shown: 'Proyectos de ejemplo',
    projects: 'Proyectos',
    strands: 'Por vertiente',
    directions: 'Por dirección',
    sectors: 'Sectores',
    goals: 'Objetivos de Desarrollo Sostenible',
    roles: 'Papeles que desempeñan',
    countries: 'Países donde están sus proyectos',
    partners: 'Participantes en común',
    organizations: 'Organizaciones',
  },
  notes: {
    roles: 'Una organización puede tener varios papeles en el mismo proyecto.',
    most: (shown: number) => `Los ${shown} con más proyectos de uno u otro.`,
    partners: (shown: number, total: number) => `${shown} de ${total}: las que están en más proyectos.`,
    counted:
      'Un proyecto cuenta una sola vez. Los montos no se comparan: no se suman los de distinta clase, moneda o fecha.',
  },
  rows: {
    summary: 'En una oración',
    projects: 'Proyectos',
    years: 'Años que abarcan',
    ofCountry: 'Del país',
  },
  /** Years, where some of the projects have no known date. */
  yearsKnown: (years: string, undated: number) =>
    undated === 0
      ? years
      : `${years} (${undated === 1 ? '1 sin fecha conocida' : `${undated} sin fecha conocida`})`,
  byConcept: 'Cada concepto, con los que se compara',
};

export type CompareMessages = typeof es;
