import type { Messages } from '../es.ts';
import { en as charts } from './charts/en.ts';
import { en as partners } from './partners/en.ts';

export const en: Messages['figures'] = {
  table: 'The data in a table',
  moreRows: (n) =>
    n === 1 ? 'There is one more row in the data file.' : `There are ${n} more rows in the data file.`,
  download: 'Download the figure:',
  drawing: 'drawing (SVG)',
  data: 'data (CSV)',
  unknown: 'not known',
  noStrand: 'No strand',
  total: 'Total',
  year: 'Year',
  projects: 'projects',
  overTime: {
    title: 'Projects under way each year',
    finding: (most, years, tied) =>
      `${tied === 1 ? 'The year with the most projects under way was' : 'The years with the most projects under way were'} ${years}: ${most === 1 ? 'one' : `${most} at once`}.`,
    counted: (undated) =>
      'A project counts in each year from its start to its end, actual or planned; where only one of the two dates is known, it counts in that year.' +
      (undated === 0
        ? ''
        : undated === 1
          ? ' One project of which no date is known is left out.'
          : ` ${undated} projects of which no date is known are left out.`),
    today: 'today',
  },
  sectors: {
    title: 'Projects by sector',
    name: 'Sector',
    finding: (names, tied, most, total) =>
      tied === 1
        ? `The sector with the most projects is ${names}: ${most} of ${total}.`
        : `The sectors with the most projects are ${names}: ${most} of ${total} each.`,
    quoted: (name) => `‘${name}’`,
    counted:
      'DAC sectors of three digits. A project of several sectors counts once in each, so that they add up to more than the total.',
    rest: (n) =>
      n === 1 ? 'One more sector is in the table only.' : `${n} more sectors are in the table only.`,
  },
  charts,
  partners,
};
