import type { ProfileMessages } from './es.ts';

export const pt: ProfileMessages = {
  m49: 'Regiões do mundo (ONU, M49)',
  groupings: 'Grupos de países',
  ofRegion: {
    named: 'Nomeiam a região',
    inside: 'Em um país ou uma parte da região',
    partaking: 'A região participa e o benefício recai fora dela',
  },
  noStrand: 'Sem vertente registrada',
  regions: 'Regiões e grupos',
  partOf: 'Parte de',
  parts: 'Abrange',
  sharing: 'Grupos com países em comum',
  otherMembers: (n) =>
    n === 1
      ? 'Outro país que a compõe não aparece no registro.'
      : `Outros ${n} países que a compõem não aparecem no registro.`,
};
