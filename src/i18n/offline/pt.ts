import type { OfflineMessages } from './es.ts';

export const pt: OfflineMessages = {
  title: 'Ler sem conexão',
  lead: 'As páginas que você já abriu, os índices e a busca continuam aí quando não há rede. Você também pode salvar o site inteiro, por exemplo antes de ir a campo.',
  missing: 'Não há conexão, e esta página não está salva neste aparelho:',
  missingKept: 'Abaixo está o que você pode ler',
  missingNext: 'Com conexão, é possível salvar todo o site a partir desta página.',
  fromFolder:
    'A busca não funciona numa cópia aberta a partir de uma pasta. Você pode percorrer os índices, ou pôr a pasta num servidor de arquivos.',
  retry: 'Tentar de novo',
  save: {
    title: 'Salvar este site para ler sem conexão',
    needsScript:
      'Para salvar o site é preciso JavaScript, que está desligado neste navegador. Você pode salvar páginas avulsas com a função do navegador, ou baixar os dados.',
    unable:
      'Este navegador não permite salvar o site: pode ser por causa de uma janela privada, de um endereço sem https ou porque não tem essa função.',
    what: 'O que salvar',
    pages: '{name}: todas as páginas e a busca. {files} arquivos, {size}',
    data: 'Dados abertos: tabelas, desenhos e outros arquivos para baixar. {files} arquivos, {size}',
    sizes: 'É o que vão ocupar neste aparelho. Pela rede viaja bem menos, porque quase tudo vai comprimido.',
    room: 'Espaço que o navegador deixa ao site: {size}.',
    noRoom:
      'Não cabe: são necessários {needed} e o navegador deixa {room}. Escolha menos, ou libere espaço no aparelho.',
    spared: 'Seu navegador pede para gastar poucos dados. Só será salvo o que você pedir aqui.',
    start: 'Salvar',
    resume: 'Continuar a salvar',
    stop: 'Parar',
    progress: 'Andamento',
    underWay: 'Foram salvos {done} de {all}. Deixe esta página aberta.',
    stopped: 'Parado. O que já foi salvo pode ser lido, e depois você pode continuar daí.',
    done: 'Pronto: você já pode ler sem conexão o que escolheu.',
    lost: 'A conexão caiu. O que já foi salvo pode ser lido; continue quando houver rede.',
    full: 'O espaço acabou. O que já foi salvo pode ser lido. Libere espaço e continue, ou apague o que foi salvo.',
    changed:
      'O site mudou enquanto era salvo. Recarregue esta página e continue: o que não mudou não é baixado outra vez.',
    chooseOne: 'Escolha pelo menos uma coisa.',
    saved: 'salvo',
  },
  kept: {
    title: 'O que há neste aparelho',
    none: 'Nada ainda.',
    used: 'Ocupa {size}.',
    whole: 'Salvo por inteiro: {names}.',
    pages: 'Páginas que você pode ler sem conexão',
    clear: 'Apagar tudo o que foi salvo',
    cleared: 'Apagado. Este navegador já não guarda nada deste site, exceto que você pediu que fosse assim.',
    refused: 'Você pediu que nada seja guardado.',
    again: 'Voltar a guardar o que leio',
    accepted: 'A partir de agora volta a ser guardado o que você ler.',
  },
  about: {
    title: 'O que se guarda, e o que não',
    seen: (pages, megabytes) =>
      `Do que você lê guardam-se no máximo ${pages} páginas ou ${megabytes} MB; quando não cabem mais, saem as que não são abertas há mais tempo. Com elas guardam-se os índices e a busca do idioma em que você lê.`,
    spared: 'Se o navegador pede para gastar poucos dados, nada se guarda que você não peça.',
    versions:
      'Quando o site muda, o que está guardado é atualizado por inteiro ou não é tocado: nunca se misturam páginas de duas versões. Do que você salvou, baixa-se só o que mudou.',
    here: 'Tudo fica neste navegador. Nada diz quem você é nem é enviado a ninguém.',
  },
};
