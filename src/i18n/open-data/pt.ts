import type { OpenDataMessages } from './es.ts';

export const pt: OpenDataMessages = {
  title: (site) => `Dados abertos de ${site}`,
  wordsIn: (about, language) => `${about} (em ${language})`,
  labelIn: (about, language) => `${about}: nome do código em ${language}`,
  titleOf: { organizations: 'Nome da organização', concepts: 'Nome do conceito' },
  officialCode: (about) => `${about}: código de quem mantém a lista`,
  addressIn: (language) => `Endereço da sua página em ${language}`,
  fieldIn: (language) => `Nome desse campo em ${language}; vazio se não for um`,
  wordLanguage: 'Idioma em que estão essas palavras',
  ownerKey: 'Chave do registro a que pertence a linha',
  position: 'Lugar na lista do registro, a partir de 1',
  assessmentText: (language) => `O que dizem as datas, em uma frase (em ${language})`,
  datasets: {
    projects: {
      title: 'Projetos',
      about: 'Quem coopera com quem, quando, com quanto, com que resultado e quem o diz.',
    },
    organizations: {
      title: 'Organizações',
      about: 'Quem dá, recebe, executa ou mede a cooperação.',
    },
    concepts: {
      title: 'Conceitos',
      about: 'As palavras da cooperação internacional, com suas definições e relações.',
    },
    sources: { title: 'Fontes', about: 'Os documentos em que se apoiam os demais registros.' },
    relations: { title: 'Relações', about: 'Todos os vínculos entre registros, um por linha.' },
    codelists: {
      title: 'Listas de códigos',
      about: 'Os códigos que os registros usam, com seu nome nos idiomas do site.',
    },
    changes: {
      title: 'Mudanças',
      about: 'Que registros entraram, mudaram ou saíram em cada versão.',
    },
    audit: {
      title: 'Estado do acervo',
      about:
        'O que falta, o que está vencido e o que não tem fonte nos registros, e quão completo está cada um.',
    },
    catalogue: {
      title: 'Catálogo',
      about: 'A descrição de todos os arquivos, para programas e catálogos de dados.',
    },
  },
  formats: {
    csv: {
      title: (dataset) => `${dataset}, em CSV`,
      about: 'Tabela para planilhas e programas de estatística.',
    },
    json: {
      title: (dataset) => `${dataset}, em JSON`,
      about: 'Tudo o que diz cada registro, com suas traduções.',
    },
    jsonl: {
      title: (dataset) => `${dataset}, em JSON Lines`,
      about: 'O mesmo que em JSON, um registro por linha.',
    },
    'json-schema': {
      title: (dataset) => `${dataset}, esquema do JSON`,
      about: 'Que campos o JSON tem, que valores cada um aceita e o que quer dizer.',
    },
    iati: {
      title: (dataset) => `${dataset}, em XML da IATI`,
      about: 'Segundo o padrão IATI 2.03, para trocar dados com outros sistemas de cooperação.',
    },
    turtle: {
      title: (dataset) => `${dataset}, em SKOS (Turtle)`,
      about: 'Como vocabulário vinculado, com os endereços das suas páginas como identificadores.',
    },
    'json-ld': {
      title: (dataset) => `${dataset}, em SKOS (JSON-LD)`,
      about: 'O mesmo que em Turtle, escrito em JSON.',
    },
  },
  lists: {
    relations: {
      json: 'Cada vínculo com suas duas pontas.',
      jsonl: 'O mesmo que em JSON, um vínculo por linha.',
    },
    codelists: {
      json: 'Cada lista com seus códigos.',
      jsonl: 'O mesmo que em JSON, uma lista por linha.',
    },
    changes: {
      json: 'Cada versão com suas mudanças.',
      jsonl: 'O mesmo que em JSON, uma versão por linha.',
    },
  },
  files: {
    'iati-losses.json': {
      title: 'O que a IATI não pode dizer, em JSON',
      about: 'O que se perdeu de cada registro ao passá-lo para a IATI, regra por regra, com as contas.',
    },
    'audit.json': {
      title: 'Estado do acervo, em JSON',
      about: 'Os achados, e a pontuação de cada registro campo por campo.',
    },
    'datapackage.json': {
      title: 'Pacote de dados (Frictionless)',
      about:
        'Cada arquivo com seu tamanho e sua soma de verificação, e cada tabela com suas colunas, tipos e chaves.',
    },
    'catalog.jsonld': {
      title: 'Catálogo de dados (DCAT)',
      about: 'A mesma descrição para catálogos de dados abertos, em DCAT 3.',
    },
  },
  tables: {
    projects: { title: 'Projetos', about: 'Uma linha por projeto.' },
    'project-aliases': { title: 'Outros nomes dos projetos', about: 'Uma linha por nome.' },
    'project-identifiers': {
      title: 'Identificadores dos projetos',
      about: 'Uma linha por identificador em outro registro.',
    },
    'project-forms': {
      title: 'Formas dos projetos',
      about: 'Uma linha por cada coisa que se compartilha.',
    },
    'project-participants': {
      title: 'Participantes dos projetos',
      about: 'Uma linha por participante e papel: uma organização, um país ou um nome sem registro.',
    },
    'project-countries': {
      title: 'Países dos projetos',
      about: 'Uma linha por país onde recai o benefício.',
    },
    'project-regions': {
      title: 'Regiões dos projetos',
      about: 'Uma linha por região: das Nações Unidas (M49) ou um grupo de países.',
    },
    'project-sectors': { title: 'Setores dos projetos', about: 'Uma linha por setor do CAD.' },
    'project-sdgs': {
      title: 'ODS dos projetos',
      about: 'Uma linha por objetivo ou meta para que o projeto contribui.',
    },
    'project-policy-markers': {
      title: 'Marcadores de política dos projetos',
      about: 'Uma linha por marcador do CAD.',
    },
    'project-amounts': {
      title: 'Valores dos projetos',
      about: 'Uma linha por valor. Não se somam os de classe, moeda ou data diferentes.',
    },
    'project-in-kind': { title: 'Contribuições não monetárias', about: 'Uma linha por contribuição.' },
    'project-results': { title: 'Resultados dos projetos', about: 'Uma linha por resultado.' },
    'project-lessons': { title: 'Lições dos projetos', about: 'Uma linha por lição.' },
    'project-documents': { title: 'Documentos dos projetos', about: 'Uma linha por documento.' },
    'project-discrepancies': {
      title: 'Discrepâncias entre fontes',
      about: 'Uma linha pelo que diz cada fonte.',
    },
    'project-caveats': { title: 'Ressalvas sobre os projetos', about: 'Uma linha por ressalva.' },
    organizations: { title: 'Organizações', about: 'Uma linha por organização.' },
    'organization-aliases': { title: 'Outros nomes das organizações', about: 'Uma linha por nome.' },
    'organization-names': {
      title: 'Nomes oficiais em outros idiomas',
      about: 'Uma linha por nome oficial de uma organização em outro idioma.',
    },
    'organization-acronyms': { title: 'Siglas das organizações', about: 'Uma linha por sigla.' },
    'organization-identifiers': {
      title: 'Identificadores das organizações',
      about: 'Uma linha por identificador em outro registro.',
    },
    'organization-predecessors': {
      title: 'O que as organizações foram antes',
      about: 'Uma linha por organização anterior.',
    },
    concepts: { title: 'Conceitos', about: 'Uma linha por conceito.' },
    'concept-aliases': { title: 'Outros nomes dos conceitos', about: 'Uma linha por nome.' },
    'concept-search-terms': {
      title: 'Palavras com que se buscam os conceitos',
      about: 'Uma linha por palavra que não é outro nome do conceito.',
    },
    'concept-definitions': {
      title: 'Definições dos conceitos',
      about: 'Uma linha pela definição que dá cada organismo.',
    },
    'concept-codes': {
      title: 'Códigos dos conceitos',
      about: 'Uma linha por código em um vocabulário conhecido.',
    },
    'concept-not-to-confuse': {
      title: 'Com o que não confundir os conceitos',
      about: 'Uma linha por cada coisa com que se confunde.',
    },
    sources: { title: 'Fontes', about: 'Uma linha por fonte.' },
    'source-authors': { title: 'Autoria das fontes', about: 'Uma linha por quem assina.' },
    'iati-losses': {
      title: 'O que a IATI não pode dizer',
      about: 'O que se perdeu de cada registro ao passá-lo para a IATI: uma linha por campo.',
    },
    corrections: { title: 'Correções', about: 'Uma linha por erro publicado que se corrigiu.' },
    relations: {
      title: 'Relações',
      about: 'Uma linha por vínculo entre dois registros, a partir do lado que o escreve.',
    },
    groupings: {
      title: 'Grupos de países',
      about: 'Uma linha por grupo que o código M49 não conhece.',
    },
    'grouping-members': { title: 'Países de cada grupo', about: 'Uma linha por país membro.' },
    codelists: { title: 'Listas de códigos', about: 'Uma linha por código de cada lista.' },
    'audit-findings': {
      title: 'Achados',
      about: 'Uma linha por coisa que falta, está vencida ou convém ver em um registro.',
    },
    'audit-scores': {
      title: 'Pontuação dos registros',
      about: 'Uma linha por registro, com seus pontos de 100.',
    },
    changes: {
      title: 'Mudanças',
      about: 'Uma linha por registro que entrou, mudou ou saiu em uma versão.',
    },
  },
  auditColumns: {
    finding: 'Classe de achado',
    record: 'Registro: sua coleção e sua chave',
    language: 'Idioma do texto ou da tradução de que se trata',
    place: 'Campo ou lugar do registro, como results/um; se forem vários, separados por espaços',
    value: 'Situação declarada ou lida, pontos, número de ressalvas, resposta de um endereço, ou as palavras',
    date: 'Dia, mês ou ano de que depende o achado: o fim que passou, a última revisão, a mudança do original',
    months: 'Meses inteiros desde essa data',
    sources: 'Chaves das fontes; se são várias, separadas por espaços',
    url: 'Endereço externo de que se trata',
    file: 'Arquivo a editar, na pasta de conteúdo',
    score: 'Pontos de 100',
    best_field: 'Campo que mais pontos lhe daria; vazio se não lhe falta nada',
    gain: 'Pontos que esse campo lhe daria',
  },
  lossColumns: {
    record: 'Registro: sua coleção e sua chave',
    field: 'Campo do registro; vazio se todo o registro fica de fora',
    rule: 'Regra pela qual se perde; começa com left-out se todo o registro fica de fora',
    ruleLabelIn: (language) => `Nome da regra, em ${language}`,
    keptIn: 'Onde na IATI se conserva de outra maneira; vazio se se perde',
    lostIn: (language) => `O que se perde, em ${language}`,
  },
  lossRules: {
    loss: {
      'date-precision': 'Data sem dia exato',
      'date-not-over': 'Fim em um ano ou mês que ainda não terminou',
      'date-unknown': 'Data que não se conhece ou não se aplica',
      inferred: 'Valor inferido',
      'status-as-published': 'Palavras publicadas sobre a situação',
      'status-inferred': 'Situação inferida',
      'status-reading': 'Leitura junto à situação declarada',
      role: 'Papel que a IATI não tem',
      'no-role': 'Quem recebe: sem papel na IATI',
      'finance-type': 'Tipo de financiamento deduzido',
      'participant-note': 'Nota de quem participa',
      'participant-country': 'País de quem participa',
      'own-tag': 'Etiqueta de um vocabulário próprio',
      'places-without-shares': 'Lugares sem parte conhecida',
      'sector-shares': 'Setores sem parte conhecida',
      'sector-percentage': 'Parte de um setor ajustada',
      'main-goal': 'Objetivo principal',
      'amount-kind': 'Valor de classe ambígua',
      'amount-date': 'Valor sem dia exato',
      'amount-qualified': 'Valor com uma nota que o matiza',
      'budget-period': 'Orçamento sem período',
      'budget-value-date': 'Orçamento sem dia do valor',
      'document-category': 'Documento sem classe',
      'result-indicator': 'Resultado sem medida',
      sources: 'Fontes de cada dado',
      'page-only': 'Só na página',
      'own-note': 'Descrição de outra classe',
      related: 'Relação de outra classe',
      'related-left-out': 'Relação com um projeto que não se exporta',
    },
    leftOut: {
      'no-start': 'Todo o registro fica de fora: sem início',
      'no-status': 'Todo o registro fica de fora: sem situação',
      'no-sector': 'Todo o registro fica de fora: sem setor',
      'no-place': 'Todo o registro fica de fora: sem lugar',
      'no-participant': 'Todo o registro fica de fora: sem participantes',
      'dates-out-of-order': 'Todo o registro fica de fora: datas fora de ordem',
      'actual-date-in-future': 'Todo o registro fica de fora: data por vir',
      'no-identifier': 'Todo o registro fica de fora: sem identificador de organização',
    },
  },
  codelistAbout: 'Uma linha por código.',
};
