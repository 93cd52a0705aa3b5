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
