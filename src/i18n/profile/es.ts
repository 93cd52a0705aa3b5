/** What the pages of countries, regions, sectors, goals and organisations say, in the reference language; its shape is every other language’s. */
export const es = {
  /** Parts of the index of regions. */
  m49: 'Regiones del mundo (ONU, M49)',
  groupings: 'Grupos de países',
  /** Projects of a region, by what they have to do with it. */
  ofRegion: {
    named: 'Nombran la región',
    inside: 'En un país o una parte de la región',
    partaking: 'La región participa y el beneficio cae fuera',
  },
  noStrand: 'Sin vertiente registrada',
  /** What a country has to do with its projects. */
  ofCountry: (projects: number, benefiting: number): string =>
    benefiting === 0
      ? `Participa en ${projects === 1 ? '1 proyecto' : `${projects} proyectos`} cuyo beneficio cae en otra parte`
      : `${projects} proyectos: en ${benefiting} el beneficio cae aquí; en los demás participa`,
  withPartaking: (projects: string, partaking: number): string =>
    `${projects} en la región; en otros ${partaking} participa un país suyo y el beneficio cae fuera`,
  /** What the second of two numbers of projects counts. */
  partakingNote:
    'Tras el +, los proyectos en que participa un país de la región con el beneficio en otra parte.',
  memberNote: 'Proyectos cuyo beneficio cae en el país; tras el +, aquellos en que solo participa.',
  noProjects: {
    countries:
      'Ningún proyecto del registro. El país está aquí por sus organizaciones o porque otro registro lo menciona.',
    regions: 'Ningún proyecto del registro. La región está aquí por las organizaciones de sus países.',
    sectors: 'Ningún proyecto del registro.',
    sdgs: 'Ningún proyecto del registro declara que contribuye a este objetivo.',
  },
  years: 'Años de sus fechas',
  unstated: 'sin dato',
  partnersNote: 'Cada proyecto cuenta una vez para cada participante. El papel es el que dicen las fuentes.',
  concepts: 'De qué son ejemplo',
  places: 'Dónde cae el beneficio',
  take: 'Descargar y seguir',
  further: (n: number): string =>
    n === 1 ? 'Hay uno más: está en la tabla (CSV)' : `Hay ${n} más: están en la tabla (CSV)`,
  table: (n: number): string =>
    n === 1 ? 'Este proyecto en una tabla (CSV)' : `Estos ${n} proyectos en una tabla (CSV)`,
  regions: 'Regiones y grupos',
  partOf: 'Parte de',
  parts: 'Abarca',
  sharing: 'Grupos con países en común',
  otherMembers: (n: number) =>
    n === 1
      ? 'Otro país que la forma no aparece en el registro.'
      : `Otros ${n} países que la forman no aparecen en el registro.`,
};

export type ProfileMessages = typeof es;
