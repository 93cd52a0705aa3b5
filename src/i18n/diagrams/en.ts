import type { Messages } from '../es.ts';

export const en: Messages['diagrams'] = {
  /** What stands in the boxes. */
  words: {
    own: 'This country',
    partner: 'Another country or body',
    one: 'One country',
    another: 'Another country',
    third: 'A third country',
    body: 'International organisation',
    regionalBody: 'Regional body',
    receiving: 'Receiving country',
    north: 'Country of the North',
    south: 'Country of the South',
    otherSouth: 'Another country of the South',
    first: 'First provider',
    firstGives: 'brings mainly experience',
    second: 'Second provider',
    secondGives: 'brings mainly resources',
    recipient: 'Recipient',
    recipientAsks: 'asks for the support',
  },
  names: {
    strands: {
      title: 'The three strands of cooperation',
      caption:
        'Recipient: cooperation comes in. Provider: it goes out. Horizontal: it runs both ways and both contribute.',
    },
    recipient: {
      title: 'How a recipient cooperates',
      caption: 'Cooperation comes in: another country or a body contributes to a project of this country.',
    },
    provider: {
      title: 'How a provider cooperates',
      caption: 'Cooperation goes out: this country contributes to a project of another.',
    },
    horizontal: {
      title: 'How horizontal cooperation works',
      caption: 'Cooperation runs both ways: each country gives and receives, and they share the costs.',
    },
    dual: {
      title: 'How a dual country cooperates',
      caption: 'This country receives in some projects and provides in others.',
    },
    bilateral: {
      title: 'How bilateral cooperation works',
      caption: 'Two governments agree the project and carry it out between them.',
    },
    multilateral: {
      title: 'How multilateral cooperation works',
      caption: 'Several countries act through an international organisation.',
    },
    regional: {
      title: 'How regional cooperation works',
      caption: 'Several countries of an area work together for a shared goal, often with a regional body.',
    },
    'north-south': {
      title: 'How North–South cooperation works',
      caption: 'A developed country gives resources or assistance to a developing one.',
    },
    'south-south': {
      title: 'How South–South cooperation works',
      caption: 'Developing countries share with each other what they know and what they have.',
    },
    triangular: {
      title: 'How triangular cooperation works',
      caption:
        'Two providers join to support a third country that asks for it: one brings mainly experience, the other resources.',
    },
    'south-north': {
      title: 'How South–North cooperation works',
      caption: 'A developing country gives experience or resources to a developed one.',
    },
  },
};
