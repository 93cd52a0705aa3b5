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
    partners: {
      title: 'Com quem, em cada vertente',
      finding: (own, countries, strand, most) =>
        `${own} coopera com ${countries} países e territórios; na vertente com mais, “${strand}”, com ${most}.`,
      counted:
        'Países que participam, por si mesmos ou com suas organizações, ou onde cai o benefício. Um projeto conta uma vez em cada país.',
      countries: (n) => (n === 1 ? 'um país' : `${n} países`),
    },
    region: {
      title: 'Os países da região',
      finding: (members, withProjects) =>
        `De ${members} países e territórios, ${withProjects === 1 ? 'um tem' : `${withProjects} têm`} projetos`,
      most: (home, names, tied, most) =>
        `${home === undefined ? '' : `fora de ${home}, `}${tied === 1 ? `o que mais tem é ${names}: ${most}` : `os que mais têm são ${names}: ${most} cada um`}`,
      counted:
        'Projetos de que o país participa, por si mesmo ou com suas organizações, ou onde cai o benefício.',
    },
    circles: 'Um país ou território pequeno demais para ser visto aparece como um círculo.',
    note: 'As fronteiras e os nomes não implicam opinião alguma sobre a situação de nenhum território. Contornos: Natural Earth (domínio público).',
    country: 'País ou território',
    andMore: (from) => `${from} ou mais`,
    none: 'nenhum',
    enlarged: 'O quadro, de perto',
  },
  unrecorded: 'outros sem registro',
  others: (n) => `Outros (${n})`,
  flows: {
    title: 'Quem dá a quem',
    finding: (total, own, given, received) => `De ${total} projetos, ${own} dá ${given} e recebe ${received}`,
    findingRest: (giver, given, receiver, received) =>
      `dos demais, quem mais dá é ${giver} (${given}) e quem mais recebe, ${receiver} (${received})`,
    counted: (own) =>
      `Cada projeto vale um, repartido por igual entre quem dá (financia ou oferece) e entre quem recebe (os receptores ou, se não são nomeados, os países onde cai o benefício); em um horizontal, os parceiros e ${own} dão e recebem ao mesmo tempo. Se ninguém é nomeado, a vertente diz se ${own} dá ou recebe. Quem executa, estende ou presta contas não é contado: o que outros dão passa por suas mãos. Se um dos lados não é conhecido, essa parte vai para “não se sabe”. Uma organização conta como o seu país; as que não têm país, por si mesmas.`,
    giver: 'Dá',
    strand: 'Vertente',
    receiver: 'Recebe',
    rest: (n) => (n === 1 ? 'Um fluxo menor que 0,05' : `${n} fluxos menores que 0,05`),
    various: 'vários',
  },
  roles: {
    title: 'Quem participa, e como',
    name: 'País ou organização',
    finding: (own, ownProjects, first, projects) =>
      `${own === undefined ? '' : `Depois de ${own} (${ownProjects}), `}${own === undefined ? 'Q' : 'q'}uem participa de mais projetos é ${first}: ${projects}.`,
    counted: (more) =>
      'Número de projetos em que cada um tem cada papel; um projeto conta uma vez em cada casa. Uma organização conta como o seu país; as que não têm país, por si mesmas. “Canaliza” é estender os recursos ou prestar contas deles. Aqui “recebe” só conta quem é nomeado como receptor. Não são contados os participantes sem país nem registro próprio.' +
      (more === 0
        ? ''
        : more === 1
          ? ' O desenho deixa um para a tabela.'
          : ` O desenho deixa ${more} para a tabela.`),
    short: {
      funder: 'Financia',
      provider: 'Oferece',
      channel: 'Canaliza',
      implementing: 'Executa',
      partner: 'Parceiro',
      recipient: 'Recebe',
    },
  },
};
