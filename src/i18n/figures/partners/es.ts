/** What the figures of who takes part, and where, say in the reference language. */
export const es = {
  maps: {
    benefit: {
      title: 'Dónde cae el beneficio',
      finding: (places: number, home: string | undefined, first: string, most: number): string =>
        `El beneficio cae en ${places === 1 ? 'un país o territorio' : `${places} países y territorios`}; ${home === undefined ? '' : `fuera de ${home}, `}el que tiene más proyectos es ${first}: ${most}.`,
      findingHome: (home: string, most: number): string =>
        `Todo el beneficio cae en ${home}: ${most === 1 ? 'un proyecto' : `${most} proyectos`}.`,
      counted: (elsewhere: number): string =>
        'Un proyecto cuenta una vez en cada país donde cae su beneficio, así que la suma pasa del total.' +
        (elsewhere === 0
          ? ''
          : elsewhere === 1
            ? ' Queda fuera un proyecto que no nombra países, sino una región, o el mundo.'
            : ` Quedan fuera ${elsewhere} proyectos que no nombran países, sino una región, o el mundo.`),
    },
    partners: {
      title: 'Con quién, en cada vertiente',
      finding: (own: string, countries: number, strand: string, most: number): string =>
        `${own} coopera con ${countries} países y territorios; en la vertiente con más, «${strand}», con ${most}.`,
      counted:
        'Países que participan, por sí mismos o con sus organizaciones, o donde cae el beneficio. Un proyecto cuenta una vez en cada país.',
      countries: (n: number): string => (n === 1 ? 'un país' : `${n} países`),
    },
    region: {
      title: 'Los países de la región',
      finding: (members: number, withProjects: number): string =>
        `De ${members} países y territorios, ${withProjects === 1 ? 'uno tiene' : `${withProjects} tienen`} proyectos`,
      most: (home: string | undefined, names: string, tied: number, most: number): string =>
        `${home === undefined ? '' : `fuera de ${home}, `}${tied === 1 ? `el que más tiene es ${names}: ${most}` : `los que más tienen son ${names}: ${most} cada uno`}`,
      counted:
        'Proyectos en que el país participa, por sí mismo o con sus organizaciones, o donde cae el beneficio.',
    },
    circles: 'Un país o territorio demasiado pequeño para verse se muestra con un círculo.',
    note: 'Las fronteras y los nombres no implican opinión alguna sobre la situación de ningún territorio. Contornos: Natural Earth (dominio público).',
    country: 'País o territorio',
    andMore: (from: number): string => `${from} o más`,
    none: 'ninguno',
    enlarged: 'El recuadro, de cerca',
  },
  unrecorded: 'otros sin registro',
  others: (n: number): string => `Otros (${n})`,
  flows: {
    title: 'Quién da a quién',
    finding: (total: number, own: string, given: string, received: string): string =>
      `De ${total} proyectos, ${own} da ${given} y recibe ${received}`,
    findingRest: (giver: string, given: string, receiver: string, received: string): string =>
      `de los demás, quien más da es ${giver} (${given}) y quien más recibe, ${receiver} (${received})`,
    counted: (own: string): string =>
      `Cada proyecto vale uno, repartido por igual entre quienes dan (financian u ofrecen) y entre quienes reciben (los receptores o, si no se nombran, los países donde cae el beneficio); en uno horizontal, los socios y ${own} dan y reciben a la vez. Si no se nombra a nadie, la vertiente dice si da o recibe ${own}. Quien ejecuta, extiende o rinde cuentas no se cuenta: por sus manos pasa lo que otros dan. Si uno de los lados no se conoce, esa parte va a «se desconoce». Una organización cuenta como su país; las que no tienen país, por sí mismas.`,
    giver: 'Da',
    strand: 'Vertiente',
    receiver: 'Recibe',
    rest: (n: number): string => (n === 1 ? 'Un flujo menor de 0.05' : `${n} flujos menores de 0.05`),
    various: 'varios',
  },
  roles: {
    title: 'Quién participa, y cómo',
    name: 'País u organización',
    finding: (own: string | undefined, ownProjects: number, first: string, projects: number): string =>
      `${own === undefined ? '' : `Después de ${own} (${ownProjects}), `}${own === undefined ? 'Q' : 'q'}uien participa en más proyectos es ${first}: ${projects}.`,
    counted: (more: number): string =>
      'Número de proyectos en que cada uno tiene cada papel; un proyecto cuenta una vez en cada casilla. Una organización cuenta como su país; las que no tienen país, por sí mismas. «Encauza» es extender los recursos o rendir cuentas de ellos. Aquí «recibe» solo cuenta a quien se nombra como receptor. No se cuentan los participantes que no tienen país ni registro propio.' +
      (more === 0
        ? ''
        : more === 1
          ? ' El dibujo deja uno a la tabla.'
          : ` El dibujo deja ${more} a la tabla.`),
    short: {
      funder: 'Financia',
      provider: 'Ofrece',
      channel: 'Encauza',
      implementing: 'Ejecuta',
      partner: 'Socio',
      recipient: 'Recibe',
    },
  },
};
