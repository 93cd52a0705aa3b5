import type { Messages } from '../es.ts';

export const pt: Messages['diagrams'] = {
  /** What stands in the boxes. */
  words: {
    own: 'Este país',
    partner: 'Outro país ou organismo',
    one: 'Um país',
    another: 'Outro país',
    third: 'Um terceiro país',
    body: 'Organismo internacional',
    regionalBody: 'Organismo regional',
    receiving: 'País que recebe',
    north: 'País do Norte',
    south: 'País do Sul',
    otherSouth: 'Outro país do Sul',
    first: 'Primeiro ofertante',
    firstGives: 'contribui sobretudo com experiência',
    second: 'Segundo ofertante',
    secondGives: 'contribui sobretudo com recursos',
    recipient: 'Receptor',
    recipientAsks: 'pede o apoio',
  },
  names: {
    strands: {
      title: 'As três vertentes da cooperação',
      caption:
        'Receptor: a cooperação entra. Ofertante: sai. Horizontal: vai nos dois sentidos e os dois contribuem.',
    },
    recipient: {
      title: 'Como coopera um receptor',
      caption: 'A cooperação entra: outro país ou um organismo contribui para um projeto deste país.',
    },
    provider: {
      title: 'Como coopera um ofertante',
      caption: 'A cooperação sai: este país contribui para um projeto de outro.',
    },
    horizontal: {
      title: 'Como funciona a cooperação horizontal',
      caption: 'A cooperação vai nos dois sentidos: cada país dá e recebe, e todos repartem os custos.',
    },
    dual: {
      title: 'Como coopera um país dual',
      caption: 'Este país recebe em alguns projetos e oferece em outros.',
    },
    bilateral: {
      title: 'Como funciona a cooperação bilateral',
      caption: 'Dois governos acordam e executam o projeto entre si.',
    },
    multilateral: {
      title: 'Como funciona a cooperação multilateral',
      caption: 'Vários países atuam por meio de um organismo internacional.',
    },
    regional: {
      title: 'Como funciona a cooperação regional',
      caption:
        'Vários países de uma área trabalham juntos por um objetivo comum, muitas vezes com um organismo regional.',
    },
    'north-south': {
      title: 'Como funciona a cooperação Norte-Sul',
      caption: 'Um país desenvolvido contribui com recursos ou assistência para um em desenvolvimento.',
    },
    'south-south': {
      title: 'Como funciona a cooperação Sul-Sul',
      caption: 'Países em desenvolvimento compartilham entre si o que sabem e o que têm.',
    },
    triangular: {
      title: 'Como funciona a cooperação triangular',
      caption:
        'Dois ofertantes se unem para apoiar um terceiro país que o pede: um contribui sobretudo com experiência; o outro, com recursos.',
    },
    'south-north': {
      title: 'Como funciona a cooperação Sul-Norte',
      caption: 'Um país em desenvolvimento contribui com experiência ou recursos para um desenvolvido.',
    },
  },
};
