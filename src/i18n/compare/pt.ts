import type { CompareMessages } from './es.ts';

const projects = (count: number) => (count === 1 ? '1 projeto' : `${count} projetos`);

export const pt: CompareMessages = {
  title: 'Comparar',
  lead: 'Dois conceitos, dois países ou duas organizações, lado a lado: o que é cada um, em que se distinguem e em que projetos aparecem.',
  description: (names) => `${names}, lado a lado: em que se distinguem e em que projetos aparecem.`,
  with: 'Comparar com',
  sideBySide: 'Ver lado a lado',
  sideBySideWith: (name) => `Ver lado a lado com “${name}”`,
  eyebrow: {
    concepts: 'Dois conceitos, lado a lado',
    countries: 'Dois países, lado a lado',
    organizations: 'Duas organizações, lado a lado',
  },
  quoted: (name) => `“${name}”`,
  projects: (one, inOne, other, inOther, inBoth) => {
    const part = (name: string, count: number) =>
      count === 0 ? `${name} não aparece em nenhum projeto` : `${name} aparece em ${projects(count)}`;
    if (inOne === 0 && inOther === 0) return `Nem ${one} nem ${other} aparecem em nenhum projeto.`;
    const both =
      inBoth > 0 ? ` Coincidem em ${inBoth}.` : inOne > 0 && inOther > 0 ? ' Não coincidem em nenhum.' : '';
    return `${part(one, inOne)}; ${part(other, inOther)}.${both}`;
  },
  difference: 'Em que se distinguem',
  statedBy: 'Segundo o registro de',
  aspect: 'O que se compara',
  both: 'Em comum',
  bothProjects: 'Projetos em comum',
  nothing: 'Nada',
  noDefinition: 'Não está no registro',
  noneOfThem: 'Nenhum',
  tables: {
    nature: 'O que são',
    definitions: 'Como se definem',
    place: 'Onde se situam',
    shown: 'Projetos de exemplo',
    projects: 'Projetos',
    strands: 'Por vertente',
    directions: 'Por direção',
    sectors: 'Setores',
    goals: 'Objetivos de Desenvolvimento Sustentável',
    roles: 'Papéis que desempenham',
    countries: 'Países onde estão os seus projetos',
    partners: 'Participantes em comum',
    organizations: 'Organizações',
  },
  notes: {
    roles: 'Uma organização pode ter vários papéis no mesmo projeto.',
    most: (shown) => `Os ${shown} com mais projetos de um ou de outro.`,
    partners: (shown, total) => `${shown} de ${total}: as que estão em mais projetos.`,
    counted:
      'Um projeto conta uma só vez. Os montantes não se comparam: não se somam os de tipo, moeda ou data diferentes.',
  },
  rows: {
    summary: 'Em uma frase',
    projects: 'Projetos',
    years: 'Anos que abrangem',
    ofCountry: 'Do país',
  },
  yearsKnown: (years, undated) =>
    undated === 0
      ? years
      : `${years} (${undated === 1 ? '1 sem data conhecida' : `${undated} sem data conhecida`})`,
  byConcept: 'Cada conceito, com os que se compara',
};
