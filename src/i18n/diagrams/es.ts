/** The drawn diagrams of how cooperation works, in the reference language. */
export const es = {
  /** What stands in the boxes. */
  words: {
    own: 'Este país',
    partner: 'Otro país u organismo',
    one: 'Un país',
    another: 'Otro país',
    third: 'Un tercer país',
    body: 'Organismo internacional',
    regionalBody: 'Organismo regional',
    receiving: 'País que recibe',
    north: 'País del Norte',
    south: 'País del Sur',
    otherSouth: 'Otro país del Sur',
    first: 'Primer oferente',
    firstGives: 'aporta sobre todo experiencia',
    second: 'Segundo oferente',
    secondGives: 'aporta sobre todo recursos',
    recipient: 'Receptor',
    recipientAsks: 'pide el apoyo',
  },
  names: {
    strands: {
      title: 'Las tres vertientes de la cooperación',
      caption:
        'Receptor: la cooperación entra. Oferente: sale. Horizontal: va en los dos sentidos y los dos aportan.',
    },
    recipient: {
      title: 'Cómo coopera un receptor',
      caption: 'La cooperación entra: otro país o un organismo aporta a un proyecto de este país.',
    },
    provider: {
      title: 'Cómo coopera un oferente',
      caption: 'La cooperación sale: este país aporta a un proyecto de otro.',
    },
    horizontal: {
      title: 'Cómo funciona la cooperación horizontal',
      caption:
        'La cooperación va en los dos sentidos: cada país da y recibe, y entre todos se reparten los costos.',
    },
    dual: {
      title: 'Cómo coopera un país dual',
      caption: 'Este país recibe en unos proyectos y ofrece en otros.',
    },
    bilateral: {
      title: 'Cómo funciona la cooperación bilateral',
      caption: 'Dos gobiernos acuerdan y ejecutan el proyecto entre ellos.',
    },
    multilateral: {
      title: 'Cómo funciona la cooperación multilateral',
      caption: 'Varios países actúan a través de un organismo internacional.',
    },
    regional: {
      title: 'Cómo funciona la cooperación regional',
      caption:
        'Varios países de una zona trabajan juntos por un objetivo común, a menudo con un organismo regional.',
    },
    'north-south': {
      title: 'Cómo funciona la cooperación Norte-Sur',
      caption: 'Un país desarrollado aporta recursos o asistencia a uno en desarrollo.',
    },
    'south-south': {
      title: 'Cómo funciona la cooperación Sur-Sur',
      caption: 'Países en desarrollo comparten entre ellos lo que saben y lo que tienen.',
    },
    triangular: {
      title: 'Cómo funciona la cooperación triangular',
      caption:
        'Dos oferentes se unen para apoyar a un tercer país que lo pide: uno aporta sobre todo experiencia; el otro, recursos.',
    },
    'south-north': {
      title: 'Cómo funciona la cooperación Sur-Norte',
      caption: 'Un país en desarrollo aporta experiencia o recursos a uno desarrollado.',
    },
  },
};
