import type { AuditMessages } from './es.ts';

const sources = { name: 'fontes', full: 'Duas ou mais. Com uma, em parte.' };
const text = { name: 'texto', full: 'Um texto com citações.' };
const translation = { name: 'tradução', full: 'Completa nos demais idiomas do site.' };
const reviewed = {
  name: 'revisão',
  full: 'Alguém o conferiu com suas fontes no último ano. Se foi antes, em parte.',
};
const identifiers = { name: 'identificadores', full: 'Pelo menos um de outro registro.' };

export const pt: AuditMessages = {
  title: 'Estado do acervo',
  description: 'O que falta, o que está vencido e o que não tem fonte nos registros deste site.',
  kinds: {
    overdue: {
      title: 'Prazo vencido',
      about:
        'Alguém declarou o projeto aberto, mas seu fim já passou; ou o declarou por começar e seu início já passou. O que foi declarado não se muda: é preciso ver se alguém declarou outra coisa depois.',
    },
    'no-status': {
      title: 'Terminados pelas datas, sem que ninguém o diga',
      about:
        'Seu fim já passou, não se conhece quem tenha declarado em que ficaram e tampouco há uma leitura nossa de que terminaram.',
    },
    unsourced: {
      title: 'Dados sem fonte própria',
      about:
        'Uma situação, uma data, um resultado, uma lição, uma contribuição não monetária ou uma organização anterior que não diz de qual das fontes do registro vem. Não se contam os registros de uma só fonte nem o que é leitura nossa.',
    },
    uncited: {
      title: 'Parágrafos com números e sem citação',
      about:
        'Um parágrafo dá um número, um ano ou uma data e não cita nada. Uma lista ou uma tabela conta com os parágrafos de antes e depois, e um parágrafo que termina em dois-pontos, com o que segue. Não se contam os registros de uma só fonte.',
    },
    discrepancy: {
      title: 'Fontes que não coincidem',
      about: 'Pontos em que duas fontes dizem coisas diferentes e nada as conciliou.',
    },
    incomplete: {
      title: 'Registros incompletos',
      about: 'Os que têm menos de 60 pontos de 100, com o campo que mais lhes daria.',
    },
    thin: { title: 'Uma só fonte', about: 'O registro inteiro se apoia em uma fonte, ou em nenhuma.' },
    untranslated: { title: 'Sem tradução', about: 'A página é lida em outro idioma, com aviso.' },
    'partial-translation': {
      title: 'Tradução incompleta',
      about: 'O original tem palavras que a tradução não tem. Os nomes próprios não contam.',
    },
    'outdated-translation': {
      title: 'Tradução anterior ao original',
      about:
        'As palavras do original mudaram depois das de sua tradução. Se só mudaram os dados, que valem para todos os idiomas, não se conta.',
    },
    orphan: {
      title: 'Sem nada que leve a eles',
      about:
        'Organizações que não estão em nenhum projeto nem texto, conceitos que nenhum projeto nem conceito nomeia, fontes que ninguém cita.',
    },
    'old-declaration': {
      title: 'Declarados há mais de dois anos',
      about:
        'Alguém declarou o projeto aberto, e ninguém voltou a declarar desde então. Seu fim não passou ou não se conhece: é preciso buscar se o declarado continua valendo.',
    },
    'old-access': {
      title: 'Fontes consultadas há mais de três anos',
      about:
        'As que têm endereço e que ninguém voltou a abrir. Talvez já digam outra coisa, ou já não estejam.',
    },
    stale: {
      title: 'Revisados há mais de um ano',
      about: 'Alguém os conferiu com suas fontes, mas há algum tempo.',
    },
    'never-reviewed': {
      title: 'Sem revisão',
      about:
        'Não consta que alguém tenha conferido o registro completo com suas fontes. Que conste depende do campo “reviewed” de seu arquivo.',
    },
    caveats: {
      title: 'Com ressalvas escritas',
      about: 'Projetos que dizem de si mesmos o que é frágil neles. Não é um erro: é um aviso para quem lê.',
    },
    draft: { title: 'Rascunhos em espera', about: 'Registros escritos que ainda não são publicados.' },
    'dead-link': {
      title: 'Links que já não levam a nada',
      about: 'O endereço não existe. Se há uma cópia arquivada, ponha-a em “archivedUrl”.',
    },
    'moved-link': {
      title: 'Links que mudaram de endereço',
      about: 'O site diz que a página se mudou para sempre.',
    },
    'unclear-link': {
      title: 'Links que não puderam ser conferidos',
      about:
        'O servidor não respondeu, ou não responde a programas. Abra-os à mão antes de dá-los por perdidos.',
    },
  },
  details: {
    overdue: (what, passed, declared) => `${what}, há ${passed}. ${declared}.`,
    'end-passed': (date) => `Fim previsto: ${date}`,
    'actual-end-passed': (date) => `Fim real: ${date}`,
    'not-started': (date) => `Início previsto: ${date}`,
    declared: (status, by, on) => `Declarado: “${status}”, segundo ${by} (${on})`,
    bySomeone: 'alguém que o registro não nomeia',
    onUnknown: 'sem data conhecida',
    'no-status': (date, passed) => `Seu fim (${date}) passou há ${passed}.`,
    reading: (status) => `Nossa leitura: “${status}”.`,
    noReading: 'Não há nenhuma leitura nossa.',
    incomplete: (score, field, gain) => `${score} de 100. O que mais lhe daria: ${field} (+${gain}).`,
    onlySource: (by) => `Só ${by}.`,
    noSource: 'Não cita nenhuma fonte.',
    untranslated: (language) => `Falta em ${language}.`,
    partial: (language, places) => `Em ${language} falta: ${places}.`,
    outdated: (language, translated, changed) =>
      `O texto em ${language} é de ${translated}; o original mudou em ${changed}.`,
    changedPlaces: (places) => `Mudou: ${places}.`,
    inLanguage: (language, excerpt) => `Em ${language}: “${excerpt}”`,
    orphan: {
      projects: 'Nada o nomeia.',
      concepts: 'Nenhum projeto o mostra e nenhum registro o nomeia.',
      organizations: 'Não está em nenhum projeto e nenhum texto a nomeia.',
      sources: 'Nenhum registro a cita.',
      pages: 'Nada leva a ela.',
    },
    oldDeclaration: (status, date, passed) => `Declarado “${status}”: ${date}, há ${passed}.`,
    oldAccess: (date, passed) => `Última consulta: ${date}, há ${passed}.`,
    stale: (date, passed) => `Última revisão: ${date}, há ${passed}.`,
    since: (date) => `No acervo desde ${date}.`,
    sinceUnknown: 'Não se sabe desde quando está no acervo.',
    caveats: (n) => (n === 1 ? '1 ressalva.' : `${n} ressalvas.`),
    draft: (date, passed) => `Desde ${date}, há ${passed}.`,
    draftUnknown: 'Ainda não guardado no histórico.',
    movedTo: (url) => `Agora em ${url}.`,
    archived: (url) => `Há cópia em ${url}.`,
    also: (n) => (n === 1 ? 'Também em outro registro.' : `Também em outros ${n} registros.`),
    status: (code) => `responde ${code}`,
    timeout: 'não respondeu a tempo',
    'not-found': 'esse site já não existe',
    certificate: 'seu certificado de segurança não vale',
    redirects: 'redireciona sem fim',
    connection: 'não foi possível conectar',
    andMore: (n) => `e ${n} a mais`,
  },
  fields: {
    projects: {
      status: {
        name: 'situação',
        full: 'Alguém a declarou, com fonte e data. Sem uma delas, ou se é leitura nossa, em parte.',
      },
      participants: { name: 'participantes', full: 'Dois ou mais. Com um, em parte.' },
      amounts: {
        name: 'valores',
        full: 'Pelo menos um com data. Sem data, ou só não monetários, em parte.',
      },
      results: {
        name: 'resultados',
        full: 'Pelo menos um com fonte. Não se aplica ao que não começou ou foi cancelado.',
      },
      place: { name: 'países ou regiões', full: 'Onde recai o benefício.' },
      end: {
        name: 'fim',
        full: 'O previsto ou o real, publicado. Se é leitura nossa, em parte; “unknown”, como procurado.',
      },
      translation,
      start: {
        name: 'início',
        full: 'O previsto ou o real, publicado. Se é leitura nossa, em parte; “unknown”, como procurado.',
      },
      sectors: { name: 'setores', full: 'Publicados por alguém. Se são leitura nossa, em parte.' },
      sources,
      text,
      reviewed,
      documents: { name: 'documentos', full: 'Pelo menos um.' },
      sdg: { name: 'ODS', full: 'Publicados por alguém. Se são leitura nossa, em parte.' },
      classification: { name: 'vertente, esquema e direção', full: 'Os três. Com um ou dois, em parte.' },
      forms: { name: 'o que se compartilha', full: 'Pelo menos uma forma.' },
      identifiers,
      concepts: { name: 'conceitos', full: 'Pelo menos um de que é exemplo.' },
    },
    concepts: {
      definitions: { name: 'definições', full: 'De dois ou mais organismos. Com uma, em parte.' },
      text,
      translation,
      sources,
      example: { name: 'exemplo', full: 'Um projeto o mostra, ou se diz por que nenhum o faz.' },
      reviewed,
      notToConfuse: { name: 'com o que não confundi-lo', full: 'Pelo menos um conceito.' },
      validity: {
        name: 'desde quando vale',
        full: 'Uma definição com seu ano. “unknown”, como procurado.',
      },
      hierarchy: {
        name: 'lugar entre os demais',
        full: 'Tem um conceito mais amplo, ou é o mais amplo de outros.',
      },
      related: {
        name: 'conceitos relacionados',
        full: 'Pelo menos um, escrito de qualquer um dos dois lados.',
      },
      aliases: { name: 'outros nomes', full: 'Pelo menos um.' },
      codes: { name: 'códigos', full: 'Pelo menos um de um vocabulário conhecido.' },
    },
    organizations: {
      country: { name: 'país', full: 'Seu país, ou que é internacional (“not-applicable”).' },
      type: { name: 'tipo', full: 'O código da IATI.' },
      summary: { name: 'resumo', full: 'O que é, em uma frase.' },
      text,
      sources,
      translation,
      website: { name: 'site oficial', full: 'Seu endereço.' },
      identifiers,
      reviewed,
      acronyms: { name: 'siglas ou outros nomes', full: 'Pelo menos um.' },
    },
    sources: {
      url: { name: 'endereço', full: 'Onde se lê hoje.' },
      issued: { name: 'data de publicação', full: 'O ano pelo menos. “unknown”, como procurada.' },
      read: {
        name: 'quanto se leu',
        full: 'Por inteiro. Se só um trecho, em parte; sem abri-la, como procurada.',
      },
      archivedUrl: { name: 'cópia arquivada', full: 'O endereço de uma cópia que não muda.' },
      accessed: { name: 'data de consulta', full: 'O dia em que foi lida.' },
      language: { name: 'idioma', full: 'O do documento.' },
    },
  },
  page: {
    lead: (records, score) =>
      `${records} e o que lhes falta. Um registro completo teria 100 pontos; em média têm ${score}. Os números são calculados dos mesmos arquivos que as páginas, cada vez que o site é publicado.`,
    records: (n) => (n === '1' ? '1 registro' : `${n} registros`),
    day: 'Calculado em',
    commit: 'Versão do conteúdo',
    drafts: 'Rascunhos não publicados',
    data: 'Tudo, para programas',
    findingsTitle: 'O que é preciso ver',
    finding: 'Achado',
    count: 'Casos',
    noHistory:
      'Sem o histórico de mudanças não se sabe que tradução ficou para trás nem desde quando cada registro está aqui.',
    scoresTitle: 'Quão completos estão',
    scoresLead: 'A média geral é a das quatro médias, para que cada classe de registro pese o mesmo.',
    collection: 'Classe',
    recordCount: 'Registros',
    mean: 'Média',
    below: 'Abaixo de 60',
    distributionTitle: 'Registros por pontuação',
    notNamed: 'Um rascunho é contado, mas não nomeado até ser publicado.',
    bandOf: (from, to) => `${from} a ${to}`,
    band: 'Pontos',
    helpTitle: 'O que mais ajudaria',
    helpLead:
      'Os campos que mais elevariam a média de sua classe se todos os registros os tivessem completos.',
    field: 'Campo',
    missing: 'Registros que não o têm completo',
    gain: 'Elevaria a média em',
    points: (n) => `${n} pontos`,
    record: 'Registro',
    what: 'O que acontece',
    edit: 'Editar',
    editRecord: (title) => `Editar “${title}”`,
    more: (shown, total) => `São mostrados ${shown} de ${total}. Todos estão em`,
    methodTitle: 'Como se calcula a pontuação',
    method: [
      'A pontuação mede se um registro diz o que quem lê precisa saber: quem, onde, quando, em que ficou, com quanto, com que resultado e quem o diz. Não mede se é verdade nem se o projeto foi bom.',
      'Cada campo vale alguns pontos, que em cada classe de registro somam 100. O publicado, com sua fonte e sua data, ganha todos; o que não se aplica, também. O que é leitura nossa ou está em parte ganha seis décimos. O que foi procurado e é desconhecido ganha quatro décimos: alguém fez o trabalho, mas quem lê continua sem saber. O que falta não ganha nada.',
      'O que nenhum registro pode omitir, como o título, não dá pontos. Tampouco os têm as páginas do próprio site.',
      'Não há como anotar em um projeto que seu valor foi procurado e é desconhecido: um projeto que não publicou valores perde esses pontos ainda que ninguém pudesse encontrá-los.',
    ],
    weight: 'Pontos',
    all: 'Ganha todos',
  },
};
