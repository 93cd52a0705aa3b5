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
  ofCountry: (projects, benefiting) =>
    benefiting === 0
      ? `Participa de ${projects === 1 ? '1 projeto' : `${projects} projetos`} cujo benefício recai em outro lugar`
      : `${projects} projetos: em ${benefiting} o benefício recai aqui; nos demais participa`,
  withPartaking: (projects, partaking) =>
    `${projects} na região; de outros ${partaking} participa um país seu e o benefício recai fora`,
  partakingNote:
    'Depois do +, os projetos de que participa um país da região com o benefício em outro lugar.',
  memberNote: 'Projetos cujo benefício recai no país; depois do +, aqueles de que só participa.',
  noProjects: {
    countries:
      'Nenhum projeto do registro. O país está aqui por suas organizações ou porque outro registro o menciona.',
    regions: 'Nenhum projeto do registro. A região está aqui pelas organizações de seus países.',
    sectors: 'Nenhum projeto do registro.',
    sdgs: 'Nenhum projeto do registro declara que contribui para este objetivo.',
  },
  years: 'Anos de suas datas',
  unstated: 'sem dado',
  partnersNote: 'Cada projeto conta uma vez para cada participante. O papel é o que dizem as fontes.',
  concepts: 'De que são exemplo',
  places: 'Onde recai o benefício',
  take: 'Baixar e acompanhar',
  further: (n) => (n === 1 ? 'Há mais um: está na tabela (CSV)' : `Há mais ${n}: estão na tabela (CSV)`),
  table: (n) => (n === 1 ? 'Este projeto em uma tabela (CSV)' : `Estes ${n} projetos em uma tabela (CSV)`),
  regions: 'Regiões e grupos',
  partOf: 'Parte de',
  parts: 'Abrange',
  sharing: 'Grupos com países em comum',
  otherMembers: (n) =>
    n === 1
      ? 'Outro país que a compõe não aparece no registro.'
      : `Outros ${n} países que a compõem não aparecem no registro.`,
};
