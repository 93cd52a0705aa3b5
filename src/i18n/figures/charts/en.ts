import type { Messages } from '../../es.ts';

const n = (count: number, one: string): string => (count === 1 ? one : String(count));

export const en: Messages['figures']['charts'] = {
  declared: {
    title: 'What was declared and what the dates say',
    status: 'Declared status',
    dates: {
      'dates-only-ended': 'End has passed',
      'dates-only-running': 'Still running',
      'dates-only-unknown': 'Dates are not enough',
    },
    finding: (undeclared, total, declared, contradicting) => {
      const contradicts = contradicting === 0 ? 'does not contradict' : 'contradicts';
      if (total === 1)
        return declared === 0
          ? 'Nobody has declared the status of the only project.'
          : `The only project has a declared status, which ${contradicts} its own dates.`;
      if (declared === 0) return `Nobody has declared the status of any of the ${total} projects.`;
      const contradict =
        contradicting === 0
          ? 'none contradicts its'
          : contradicting === 1
            ? 'one contradicts its'
            : `${contradicting} contradict their`;
      if (undeclared === 0)
        return `All ${total} projects have a status that someone declared; ${contradict} own dates.`;
      const those =
        declared === 1
          ? `the one that has one ${contradicts} its`
          : `of the ${declared} that have one, ${contradict}`;
      return `Of ${total} projects, ${n(undeclared, 'one')} ${undeclared === 1 ? 'has' : 'have'} no status that anyone declared; ${those} own dates.`;
    },
    counted: (day) =>
      `Each project counts once. What the dates say is worked out as of ${day} and does not correct what was declared: it stands beside it. Where the actual date is not known, the planned one counts.`,
    marked: 'what was declared and the dates cannot both be true',
  },
  known: {
    title: 'What is known and what is not',
    field: 'Fact',
    fields: {
      start: 'Start',
      end: 'End',
      status: 'Status',
      statusDate: 'Date of the status',
      place: 'Country or region',
      sector: 'Sector',
      sdg: 'Sustainable Development Goal',
      financing: 'Whether it is paid back',
      amount: 'Any amount',
      results: 'Any result',
      documents: 'Any document',
    },
    kinds: {
      stated: 'published',
      inferred: 'inferred',
      unknown: 'looked for, not known',
      'not-applicable': 'not applicable',
      missing: 'not recorded',
    },
    end: (known, total) => `${known} of ${total}`,
    finding: (field, missing, total) =>
      `What is missing most is ‘${field}’: it is not known for ${missing} of ${total} projects.`,
    counted:
      'Each project counts once for each fact. Dates may be planned or actual. Published: somebody says so, with a source. Inferred: a researcher’s reading. Not recorded: nobody has looked for it or it was not found. A missing amount is not zero, and none are added up here.',
  },
  goals: {
    title: 'Projects by Sustainable Development Goal',
    goal: 'Goal',
    series: {
      mainStated: 'main goal, published',
      mainInferred: 'main goal, inferred',
      otherStated: 'among others, published',
      otherInferred: 'among others, inferred',
    },
    finding: (goal, main, classified) =>
      `The goal that most projects have as their main one is ${goal}: ${main} of the ${classified} that name any.`,
    counted: (inferred, classified, without) =>
      `A project counts once in each goal that it names, as its main one or among others, so that they add up to more than the total. For ${inferred} of ${classified} projects the classification is inferred: a researcher made it.` +
      (without === 0 ? '' : without === 1 ? ' One project names none.' : ` ${without} projects name none.`),
  },
  countries: {
    title: 'Projects by country',
    name: 'Country',
    finding: (names, tied, most, total) =>
      tied === 1
        ? `The country that most projects benefit is ${names}: ${most} of ${total}.`
        : `The countries that most projects benefit are ${names}: ${most} of ${total} each.`,
    quoted: (name) => name,
    counted:
      'Countries where the benefit falls. A project of several countries counts once in each, so that they may add up to more than the total.',
    rest: (n) =>
      n === 1 ? 'One more country is in the table only.' : `${n} more countries are in the table only.`,
  },
  lanes: {
    title: 'The projects in time',
    finding: (first, last, most, undated) => {
      const known =
        first === last
          ? `What is known of its dates falls in ${first}`
          : `The known dates run from ${first} to ${last}`;
      const busiest = most > 1 ? `; there were up to ${most} at once` : '';
      const rest =
        undated === 0
          ? ''
          : undated === 1
            ? '; of one project no date is known'
            : `; of ${undated} projects no date is known`;
      return `${known}${busiest}${rest}.`;
    },
    date: (date, isPlanned, isInferred) => {
      const how = [...(isPlanned ? ['planned'] : []), ...(isInferred ? ['inferred'] : [])].join(', ');
      return how === '' ? date : `${date} (${how})`;
    },
    counted: (planned, open) =>
      [
        'Each bar runs from the start to the end of a project; a year or a month is taken whole.',
        ...(planned
          ? ['A dashed outline shows what was only planned; an end that is filled is an actual one.']
          : []),
        ...(open ? ['Where a bar fades the date is not known.'] : []),
      ].join(' '),
    undated: 'no known date',
    project: 'Project',
    strand: 'Strand',
    start: 'Start',
    end: 'End',
    status: 'Declared status',
  },
  sources: {
    title: 'Sources by their kind',
    kind: 'Kind of source',
    notSaid: 'Not recorded',
    archived: 'With an archived copy',
    accessed: 'With a date of access',
    uses: 'Records that cite it',
    total: 'Sources',
    finding: (sources, full, archived) =>
      `Of ${sources} sources, ${full === 0 ? 'none was' : `${n(full, 'one')} ${full === 1 ? 'was' : 'were'}`} read in full and ${archived === 0 ? 'none has' : `${n(archived, 'one')} ${archived === 1 ? 'has' : 'have'}`} an archived copy.`,
    counted:
      'Each source counts once. In the table, the records that cite it are counted once for each source.',
  },
  schemes: {
    title: 'Scheme and direction',
    scheme: 'Scheme',
    noScheme: 'No scheme',
    noDirection: 'No direction',
    finding: (scheme, direction, most, total) =>
      `The most common is ‘${scheme}’ and ‘${direction}’: ${most} of ${total} projects.`,
    counted:
      'Each project counts once. The scheme says who agrees on it; the direction, between which countries it runs.',
  },
  amounts: {
    title: (kind, currency) => `Amounts of the kind ‘${kind}’ in ${currency}`,
    finding: (count, least, most, middle) =>
      `Of ${count} amounts, the smallest is ${least} and the largest ${most}; half are no more than ${middle}.`,
    counted: (others, without, inDot) =>
      (inDot === 1 ? 'Each dot is an amount' : `Each dot is up to ${inDot} amounts of about the same size`) +
      ', in the money of its year, and a project may have several; they are not added up. Each mark of the axis is ten times the one before.' +
      (others === 0
        ? ''
        : others === 1
          ? ' One amount of another kind or currency, without a date or of zero, is left out.'
          : ` ${others} amounts of another kind or currency, without a date or of zero, are left out.`) +
      (without === 0
        ? ''
        : without === 1
          ? ' Of one project no amount is known.'
          : ` Of ${without} projects no amount is known.`),
    project: 'Project',
    strand: 'Strand',
    date: 'Date',
    amount: (currency) => `Amount (${currency})`,
  },
};
