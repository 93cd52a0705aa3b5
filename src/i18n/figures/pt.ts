import type { Messages } from '../es.ts';
import { pt as charts } from './charts/pt.ts';
import { pt as partners } from './partners/pt.ts';

export const pt: Messages['figures'] = {
  table: 'Os dados em uma tabela',
  moreRows: (n) =>
    n === 1 ? 'Há mais uma linha no arquivo de dados.' : `Há mais ${n} linhas no arquivo de dados.`,
  download: 'Baixar a figura:',
  drawing: 'desenho (SVG)',
  data: 'dados (CSV)',
  unknown: 'não se sabe',
  noStrand: 'Sem vertente',
  total: 'Total',
  year: 'Ano',
  projects: 'projetos',
  overTime: {
    title: 'Projetos em curso a cada ano',
    finding: (most, years, tied) =>
      `${tied === 1 ? 'O ano com mais projetos em curso foi' : 'Os anos com mais projetos em curso foram'} ${years}: ${most === 1 ? 'um' : `${most} ao mesmo tempo`}.`,
    counted: (undated) =>
      'Um projeto conta em cada ano que vai do início ao fim, reais ou previstos; se só se conhece uma das duas datas, conta nesse ano.' +
      (undated === 0
        ? ''
        : undated === 1
          ? ' Fica de fora um projeto sem data conhecida.'
          : ` Ficam de fora ${undated} projetos sem data conhecida.`),
    today: 'hoje',
  },
  sectors: {
    title: 'Projetos por setor',
    name: 'Setor',
    finding: (names, tied, most, total) =>
      tied === 1
        ? `O setor com mais projetos é ${names}: ${most} de ${total}.`
        : `Os setores com mais projetos são ${names}: ${most} de ${total} cada um.`,
    quoted: (name) => `“${name}”`,
    counted:
      'Setores do CAD de três dígitos. Um projeto de vários setores conta uma vez em cada um, de modo que a soma passa do total.',
    rest: (n) => (n === 1 ? 'Outro setor está só na tabela.' : `Outros ${n} setores estão só na tabela.`),
  },
  charts,
  partners,
};
