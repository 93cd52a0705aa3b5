import type { Messages } from '../../es.ts';

export const pt: Messages['figures']['partners'] = {
  maps: {
    benefit: {
      title: 'Onde cai o benefício',
      finding: (places, home, first, most) =>
        `O benefício cai em ${places === 1 ? 'um país ou território' : `${places} países e territórios`}; ${home === undefined ? '' : `fora de ${home}, `}o que tem mais projetos é ${first}: ${most}.`,
      findingHome: (home, most) =>
        `Todo o benefício cai em ${home}: ${most === 1 ? 'um projeto' : `${most} projetos`}.`,
      counted: (elsewhere) =>
        'Um projeto conta uma vez em cada país onde cai o seu benefício, de modo que a soma passa do total.' +
        (elsewhere === 0
          ? ''
          : elsewhere === 1
            ? ' Fica de fora um projeto que não nomeia países, mas uma região ou o mundo.'
            : ` Ficam de fora ${elsewhere} projetos que não nomeiam países, mas uma região ou o mundo.`),
    },
    circles: 'Um país ou território pequeno demais para ser visto aparece como um círculo.',
    note: 'As fronteiras e os nomes não implicam opinião alguma sobre a situação de nenhum território. Contornos: Natural Earth (domínio público).',
    country: 'País ou território',
    andMore: (from) => `${from} ou mais`,
    none: 'nenhum',
    enlarged: 'O quadro, de perto',
  },
};
