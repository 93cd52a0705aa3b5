import type { Messages } from '../../es.ts';

export const en: Messages['figures']['partners'] = {
  maps: {
    benefit: {
      title: 'Where the benefit falls',
      finding: (places, home, first, most) =>
        `The benefit falls in ${places === 1 ? 'one country or territory' : `${places} countries and territories`}; ${home === undefined ? '' : `outside ${home}, `}the one with the most projects is ${first}: ${most}.`,
      findingHome: (home, most) =>
        `All of the benefit falls in ${home}: ${most === 1 ? 'one project' : `${most} projects`}.`,
      counted: (elsewhere) =>
        'A project counts once in each country where its benefit falls, so that they add up to more than the total.' +
        (elsewhere === 0
          ? ''
          : elsewhere === 1
            ? ' One project that names no country, but a region or the world, is left out.'
            : ` ${elsewhere} projects that name no country, but a region or the world, are left out.`),
    },
    partners: {
      title: 'With whom, in each strand',
      finding: (own, countries, strand, most) =>
        `${own} cooperates with ${countries} countries and territories; in the strand with the most, ‘${strand}’, with ${most}.`,
      counted:
        'Countries that take part, themselves or through their organisations, or where the benefit falls. A project counts once in each country.',
      countries: (n) => (n === 1 ? 'one country' : `${n} countries`),
    },
    region: {
      title: 'The countries of the region',
      finding: (members, withProjects) =>
        `Of ${members} countries and territories, ${withProjects === 1 ? 'one has' : `${withProjects} have`} projects`,
      most: (home, names, tied, most) =>
        `${home === undefined ? '' : `outside ${home}, `}${tied === 1 ? `the one with the most is ${names}: ${most}` : `those with the most are ${names}: ${most} each`}`,
      counted:
        'Projects in which the country takes part, itself or through its organisations, or where the benefit falls.',
    },
    circles: 'A country or territory too small to be seen is shown as a circle.',
    note: 'Borders and names imply no opinion on the status of any territory. Outlines: Natural Earth (public domain).',
    country: 'Country or territory',
    andMore: (from) => `${from} or more`,
    none: 'none',
    enlarged: 'The framed part, enlarged',
  },
  unrecorded: 'others without a record',
  others: (n) => `Others (${n})`,
  flows: {
    title: 'Who provides to whom',
    finding: (total, own, given, received) =>
      `Of ${total} projects, ${own} gives ${given} and receives ${received}`,
    findingRest: (giver, given, receiver, received) =>
      `of the others, ${giver} gives the most (${given}) and ${receiver} receives the most (${received})`,
    counted: (own) =>
      `Each project counts as one, shared equally among those who give (fund or provide) and among those who receive (the recipients or, where none is named, the countries where the benefit falls); in a horizontal one, the partners and ${own} give and receive at once. Where nobody is named, the strand says whether ${own} gives or receives. Those who implement, extend or account are not counted: what others give passes through their hands. Where one of the sides is not known, its part goes to ‘not known’. An organisation counts as its country; those without a country, as themselves.`,
    giver: 'Gives',
    strand: 'Strand',
    receiver: 'Receives',
    rest: (n) => (n === 1 ? 'One flow of less than 0.05' : `${n} flows of less than 0.05`),
    various: 'various',
  },
  roles: {
    title: 'Who takes part, and how',
    name: 'Country or organisation',
    finding: (own, ownProjects, first, projects) =>
      `${own === undefined ? '' : `After ${own} (${ownProjects}), `}${first} takes part in the most projects: ${projects}.`,
    counted: (more) =>
      'Number of projects in which each has each role; a project counts once in each cell. An organisation counts as its country; those without a country, as themselves. ‘Channels’ is to extend the resources or to account for them. Here ‘receives’ counts only those named as recipients. Participants without a country or a record of their own are not counted.' +
      (more === 0
        ? ''
        : more === 1
          ? ' The drawing leaves one to the table.'
          : ` The drawing leaves ${more} to the table.`),
    short: {
      funder: 'Funds',
      provider: 'Provides',
      channel: 'Channels',
      implementing: 'Carries out',
      partner: 'Partner',
      recipient: 'Receives',
    },
  },
};
