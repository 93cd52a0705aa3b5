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
    circles: 'A country or territory too small to be seen is shown as a circle.',
    note: 'Borders and names imply no opinion on the status of any territory. Outlines: Natural Earth (public domain).',
    country: 'Country or territory',
    andMore: (from) => `${from} or more`,
    none: 'none',
    enlarged: 'The framed part, enlarged',
  },
};
