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
  regions: 'Regions and groups',
  partOf: 'Part of',
  parts: 'Contains',
  sharing: 'Groups with countries in common',
  otherMembers: (n) =>
    n === 1
      ? '1 more country that belongs to it is not in the register.'
      : `${n} more countries that belong to it are not in the register.`,
};
