import type { ProfileMessages } from './es.ts';

export const en: ProfileMessages = {
  m49: 'Regions of the world (UN, M49)',
  groupings: 'Groups of countries',
  ofRegion: {
    named: 'Naming the region',
    inside: 'In a country or a part of the region',
    partaking: 'The region takes part, with the benefit elsewhere',
  },
  noStrand: 'No strand recorded',
  ofCountry: (projects, benefiting) =>
    benefiting === 0
      ? `Takes part in ${projects === 1 ? '1 project' : `${projects} projects`} with the benefit elsewhere`
      : `${projects} projects: ${benefiting} with the benefit here; it takes part in the others`,
  withPartaking: (projects, partaking) =>
    `${projects} in the region; a country of it takes part in ${partaking} more, with the benefit elsewhere`,
  partakingNote:
    'After the +, projects in which a country of the region takes part with the benefit elsewhere.',
  memberNote: 'Projects with the benefit in the country; after the +, those in which it only takes part.',
  noProjects: {
    countries:
      'No project in the register. The country is here for its organisations, or because another record mentions it.',
    regions: 'No project in the register. The region is here for the organisations of its countries.',
    sectors: 'No project in the register.',
    sdgs: 'No project in the register declares that it serves this goal.',
  },
  years: 'Years of their dates',
  unstated: 'not stated',
  partnersNote: 'Each project counts once for each participant. The role is the one that the sources give.',
  concepts: 'What they are examples of',
  places: 'Where the benefit falls',
  take: 'Download and follow',
  further: (n) =>
    n === 1
      ? 'There is one more: it is in the table (CSV)'
      : `There are ${n} more: they are in the table (CSV)`,
  table: (n) => (n === 1 ? 'This project as a table (CSV)' : `These ${n} projects as a table (CSV)`),
  regions: 'Regions and groups',
  partOf: 'Part of',
  parts: 'Contains',
  sharing: 'Groups with countries in common',
  otherMembers: (n) =>
    n === 1
      ? '1 more country that belongs to it is not in the register.'
      : `${n} more countries that belong to it are not in the register.`,
};
