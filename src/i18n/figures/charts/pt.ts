import type { Messages } from '../../es.ts';

const n = (count: number, one: string): string => (count === 1 ? one : String(count));

export const pt: Messages['figures']['charts'] = {
  declared: {
    title: 'O que foi declarado e o que dizem as datas',
    status: 'Situação declarada',
    dates: {
      'dates-only-ended': 'O fim já passou',
      'dates-only-running': 'Ainda em andamento',
      'dates-only-unknown': 'As datas não bastam',
    },
    finding: (undeclared, total, declared, contradicting) => {
      const not = contradicting === 0 ? 'não ' : '';
      if (total === 1)
        return declared === 0
          ? 'Ninguém declarou a situação do único projeto.'
          : `O único projeto tem uma situação declarada, que ${not}contradiz as próprias datas.`;
      if (declared === 0) return `Ninguém declarou a situação de nenhum dos ${total} projetos.`;
      const contradict =
        contradicting === 0
          ? 'nenhum contradiz'
          : `${n(contradicting, 'um')} ${contradicting === 1 ? 'contradiz' : 'contradizem'}`;
      if (undeclared === 0)
        return `Os ${total} projetos têm uma situação que alguém declarou; ${contradict} as próprias datas.`;
      const those = declared === 1 ? `o que tem ${not}contradiz` : `dos ${declared} que têm, ${contradict}`;
      return `De ${total} projetos, ${n(undeclared, 'um')} não ${undeclared === 1 ? 'tem' : 'têm'} uma situação que alguém tenha declarado; ${those} as próprias datas.`;
    },
    counted: (day) =>
      `Cada projeto conta uma vez. O que dizem as datas é calculado em ${day} e não corrige o que foi declarado: fica ao lado. Quando não se conhece a data real, conta a prevista.`,
    marked: 'o que foi declarado e as datas não podem ser verdade ao mesmo tempo',
  },
  known: {
    title: 'O que se sabe e o que não se sabe',
    field: 'Dado',
    fields: {
      start: 'Início',
      end: 'Fim',
      status: 'Situação',
      statusDate: 'Data da situação',
      place: 'País ou região',
      sector: 'Setor',
      sdg: 'Objetivo de Desenvolvimento Sustentável',
      financing: 'Se é devolvido ou não',
      amount: 'Algum valor',
      results: 'Algum resultado',
      documents: 'Algum documento',
    },
    kinds: {
      stated: 'publicado',
      inferred: 'inferido',
      unknown: 'foi buscado e não se sabe',
      'not-applicable': 'não se aplica',
      missing: 'não consta',
    },
    end: (known, total) => `${known} de ${total}`,
    finding: (field, missing, total) =>
      `O que mais falta é “${field}”: não se conhece em ${missing} de ${total} projetos.`,
    counted:
      'Cada projeto conta uma vez por dado. As datas podem ser previstas ou reais. Publicado: alguém o diz, com sua fonte. Inferido: é leitura de quem pesquisa. Não consta: ninguém buscou ou não se encontrou. Um valor que falta não é zero, e aqui nenhum é somado.',
  },
  goals: {
    title: 'Projetos por Objetivo de Desenvolvimento Sustentável',
    goal: 'Objetivo',
    series: {
      mainStated: 'principal, publicado',
      mainInferred: 'principal, inferido',
      otherStated: 'entre outros, publicado',
      otherInferred: 'entre outros, inferido',
    },
    finding: (goal, main, classified) =>
      `O objetivo que mais projetos têm como principal é o ${goal}: ${main} dos ${classified} que indicam algum.`,
    counted: (inferred, classified, without) =>
      `Um projeto conta uma vez em cada objetivo que indica, como principal ou entre outros, de modo que a soma passa do total. Em ${inferred} de ${classified} projetos a classificação é inferida: foi feita por quem pesquisa.` +
      (without === 0
        ? ''
        : without === 1
          ? ' Um projeto não indica nenhum.'
          : ` ${without} projetos não indicam nenhum.`),
  },
  countries: {
    title: 'Projetos por país',
    name: 'País',
    finding: (names, tied, most, total) =>
      tied === 1
        ? `O país que mais projetos beneficiam é ${names}: ${most} de ${total}.`
        : `Os países que mais projetos beneficiam são ${names}: ${most} de ${total} cada um.`,
    quoted: (name) => name,
    counted:
      'Países onde cai o benefício. Um projeto de vários países conta uma vez em cada um, de modo que a soma pode passar do total.',
    rest: (n) => (n === 1 ? 'Outro país está só na tabela.' : `Outros ${n} países estão só na tabela.`),
  },
  lanes: {
    title: 'Os projetos no tempo',
    finding: (first, last, most, undated) => {
      const known =
        first === last
          ? `O que se sabe das datas cai em ${first}`
          : `As datas que se conhecem vão de ${first} a ${last}`;
      const busiest = most > 1 ? `; chegou a haver ${most} ao mesmo tempo` : '';
      const rest =
        undated === 0
          ? ''
          : undated === 1
            ? '; de um projeto não se conhece nenhuma'
            : `; de ${undated} projetos não se conhece nenhuma`;
      return `${known}${busiest}${rest}.`;
    },
    date: (date, isPlanned, isInferred) => {
      const how = [...(isPlanned ? ['previsto'] : []), ...(isInferred ? ['inferido'] : [])].join(', ');
      return how === '' ? date : `${date} (${how})`;
    },
    counted: (planned, open) =>
      [
        'Cada barra vai do início ao fim de um projeto; de um ano ou um mês se toma o inteiro.',
        ...(planned ? ['Com linha tracejada, o que só estava previsto; cheia, a ponta que é real.'] : []),
        ...(open ? ['Onde a barra se desvanece não se conhece a data.'] : []),
      ].join(' '),
    undated: 'sem data conhecida',
    project: 'Projeto',
    strand: 'Vertente',
    start: 'Início',
    end: 'Fim',
    status: 'Situação declarada',
  },
  sources: {
    title: 'As fontes por tipo',
    kind: 'Tipo de fonte',
    notSaid: 'Não se informa',
    archived: 'Com cópia arquivada',
    accessed: 'Com data de consulta',
    uses: 'Registros que a citam',
    total: 'Fontes',
    finding: (sources, full, archived) =>
      `De ${sources} fontes, ${full === 0 ? 'nenhuma foi lida por inteiro' : `${n(full, 'uma')} ${full === 1 ? 'foi lida' : 'foram lidas'} por inteiro`} e ${archived === 0 ? 'nenhuma tem' : `${n(archived, 'uma')} ${archived === 1 ? 'tem' : 'têm'}`} uma cópia arquivada.`,
    counted:
      'Cada fonte conta uma vez. Na tabela, os registros que a citam são contados uma vez por cada fonte.',
  },
  schemes: {
    title: 'Esquema e direção',
    scheme: 'Esquema',
    noScheme: 'Sem esquema',
    noDirection: 'Sem direção',
    finding: (scheme, direction, most, total) =>
      `O mais comum é “${scheme}” e “${direction}”: ${most} de ${total} projetos.`,
    counted: 'Cada projeto conta uma vez. O esquema diz quem o acorda; a direção, entre quais países vai.',
  },
  amounts: {
    title: (kind, currency) => `Valores do tipo “${kind}” em ${currency}`,
    finding: (count, least, most, middle) =>
      `De ${count} valores, o menor é de ${least} e o maior de ${most}; a metade não passa de ${middle}.`,
    counted: (others, without, inDot) =>
      (inDot === 1 ? 'Cada ponto é um valor' : `Cada ponto são até ${inDot} valores parecidos`) +
      ', em dinheiro do seu ano, e um projeto pode ter vários; não são somados. Cada marca do eixo vale dez vezes a anterior.' +
      (others === 0
        ? ''
        : others === 1
          ? ' Fica de fora um valor de outro tipo ou moeda, sem data ou de zero.'
          : ` Ficam de fora ${others} valores de outro tipo ou moeda, sem data ou de zero.`) +
      (without === 0
        ? ''
        : without === 1
          ? ' De um projeto não se conhece nenhum valor.'
          : ` De ${without} projetos não se conhece nenhum valor.`),
    project: 'Projeto',
    strand: 'Vertente',
    date: 'Data',
    amount: (currency) => `Valor (${currency})`,
  },
};
