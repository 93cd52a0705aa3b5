import type { Messages } from '../es.ts';

const isDay = (date: string): boolean => /^\d{1,2} /.test(date);

export const en: Messages['recordFigures'] = {
  dataAt: 'The data are in the list on this page',
  quoted: (words) => `‘${words}’`,
  timeline: {
    title: 'Timeline',
    none: 'No date of this project is known, so that no timeline is drawn.',
    planned: 'Planned',
    actual: 'Actual',
    declared: 'Declared',
    today: (date) => `today, ${date}`,
    undated: 'at a date that is not known',
    span: (start, end) => `from ${start} to ${end}`,
    at: (date) => `${isDay(date) ? 'on' : 'in'} ${date}`,
    since: (date) => `from ${date}`,
    until: (date) => `until ${date}`,
    noStart: {
      absent: 'no start on record',
      unknown: 'start not known',
      'not-applicable': 'without a start',
    },
    noEnd: { absent: 'no end on record', unknown: 'end not known', 'not-applicable': 'without an end' },
    noDates: { absent: 'no dates on record', unknown: 'dates not known', 'not-applicable': 'not applicable' },
    foreseen: (dates) => `planned ${dates}`,
    happened: (dates) => `carried out ${dates}`,
    nothingHappened: 'when it really began and ended is not on record',
    late: {
      text: {
        plannedEnd: (passed) => `planned end ${passed} ago; no closing on record`,
        actualEnd: (passed) => `actual end ${passed} ago; declared open`,
        plannedStart: (passed) => `was to begin ${passed} ago; declared as being planned`,
      },
      finding: {
        plannedEnd: (passed) => `its planned end passed ${passed} ago and no closing is on record`,
        actualEnd: (passed) => `its actual end passed ${passed} ago, but it was declared open`,
        plannedStart: (passed) => `it was to begin ${passed} ago and was declared as being planned`,
      },
      ended: (passed) => `it ended ${passed} after its planned end`,
    },
    maybe: 'What is light is the stretch in which a date lies of which only the year or the month is known.',
    inferred: 'A broken line is an inferred date, which nobody published.',
    what: 'What',
    date: 'Date',
    basis: 'Basis',
    source: 'Source',
    bases: { stated: 'published', inferred: 'inferred', built: 'calculated' },
    noSource: 'not given',
    asOf: 'Today',
  },
  participants: {
    title: 'Who does what',
    note: 'Note',
    shapes: {
      triangle: 'two sides provide together and another receives',
      equals: 'the sides cooperate as equals',
    },
    missing: { title: 'Recipient', text: 'Not named on record' },
    with: 'A line without a head joins those who take part where their roles do not say who gives to whom.',
  },
  neighbourhood: {
    title: 'Concepts next to it',
    skip: 'Skip the drawing',
    concept: 'Concept',
    relation: 'Relation',
    sides: { above: 'Broader', below: 'Narrower', beside: 'Related', unlike: 'Not to be confused with' },
    more: (n) => `and ${n} more`,
    few: {
      above: (names) => `it is part of ${names}`,
      below: (names) => `it takes in ${names}`,
      beside: (names) => `it is also related to ${names}`,
      unlike: (names) => `it is not the same as ${names}`,
    },
    many: {
      above: (n) => `it is part of ${n} concepts`,
      below: (n) => `it takes in ${n} concepts`,
      beside: (n) => `it is also related to ${n} more concepts`,
      unlike: (n) => `there are ${n} that it is mistaken for`,
    },
    toMap: 'See it on the map of all concepts',
  },
};
