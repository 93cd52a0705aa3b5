/** What a review of a proposal says, in the reference language; its shape is every other language’s. */
export const reviewEs = {
  command: {
    help: `Uso: npm run review -- [--base origin/main] [--format terminal|markdown|json|annotations|code-quality] [--lang es|en]

Dice qué cambia una propuesta: qué registros, qué datos, qué páginas y qué errores, frente a la rama de la que partió.
No escribe nada. Termina con 1 si el contenido tiene un error, y con 2 si la orden está mal escrita.

  --base     Con qué se compara; si falta, origin/main, o main donde no la hay.
  --format   terminal (para leer aquí), markdown (para el resumen de la propuesta), json (para programas),
             annotations (avisos junto a las líneas, en GitHub y Gitea), code-quality (lo mismo en GitLab).
`,
    usage:
      'Uso: npm run review -- [--base origin/main] [--format terminal|markdown|json|annotations|code-quality] [--lang es|en]',
    unknownFormat: (format: string) =>
      `“${format}” no es un formato. Se acepta: terminal, markdown, json, annotations, code-quality.`,
    noRepository: (folder: string) =>
      `La carpeta “${folder}” no está en un repositorio de git: no hay con qué comparar.`,
    noBase: (base: string) =>
      `En este repositorio no hay “${base}”. Tráigalo con “git fetch origin”, o diga otro con --base.`,
    noCommonBase: (base: string) =>
      `“${base}” y lo que hay aquí no tienen un punto en común. Si el repositorio se trajo a medias, complételo con “git fetch --unshallow”.`,
  },
  title: 'Revisión de la propuesta',
  against: (commit: string) => `Frente a la versión ${commit}.`,
  nothing: 'El contenido no cambia.',
  counts: {
    added: (n: number) => (n === 1 ? '1 registro nuevo' : `${n} registros nuevos`),
    changed: (n: number) => (n === 1 ? '1 registro cambiado' : `${n} registros cambiados`),
    renamed: (n: number) => (n === 1 ? '1 registro renombrado' : `${n} registros renombrados`),
    removed: (n: number) => (n === 1 ? '1 registro retirado' : `${n} registros retirados`),
    respelled: (n: number) =>
      n === 1
        ? 'En 1 archivo solo cambia la forma de escribirlo o la clave de un registro renombrado, no lo que dice.'
        : `En ${n} archivos solo cambia la forma de escribirlos o la clave de un registro renombrado, no lo que dicen.`,
  },
  change: { added: 'Nuevo', changed: 'Cambiado', renamed: 'Renombrado', removed: 'Retirado' },
  formerly: (key: string) => `antes ${key}`,
  settings: 'ajustes',
  moreRecords: (n: number) => (n === 1 ? 'Y 1 registro más.' : `Y ${n} registros más.`),
  moreLines: (n: number) => (n === 1 ? 'Y 1 cambio más.' : `Y ${n} cambios más.`),
  recordsTitle: 'Registros',
  findingsTitle: 'Errores y advertencias',
  introduced: (errors: number, warnings: number) =>
    `La propuesta trae ${errors === 1 ? '1 error' : `${errors} errores`} y ${warnings === 1 ? '1 advertencia' : `${warnings} advertencias`}.`,
  noneIntroduced: 'La propuesta no trae errores ni advertencias.',
  mended: (n: number) => (n === 1 ? 'Corrige 1, que ya estaba.' : `Corrige ${n}, que ya estaban.`),
  kept: (errors: number, warnings: number) =>
    `Ya estaban y siguen: ${errors === 1 ? '1 error' : `${errors} errores`} y ${warnings === 1 ? '1 advertencia' : `${warnings} advertencias`}.`,
  moreFindings: (n: number) => (n === 1 ? 'Y 1 más.' : `Y ${n} más.`),
  pagesTitle: 'Páginas',
  everywhere: 'Cambian los ajustes del sitio: puede cambiar cualquier página.',
  own: (n: number) => (n === 1 ? '1 página de los registros' : `${n} páginas de los registros`),
  naming: (n: number) => (n === 1 ? '1 página que los nombra' : `${n} páginas que los nombran`),
  pagesNote: 'Sin contar índices, listas, búsqueda y archivos de datos, que cambian con cualquier registro.',
  morePages: (n: number) => `y ${n} más`,
  pagesUnknown: {
    proposal:
      'Las páginas y el puntaje se sabrán cuando la propuesta no tenga errores: con ellos no se construye el sitio.',
    base: 'Las páginas y el puntaje no se pueden comparar: la versión de la que parte la propuesta tiene errores. La propuesta no los tiene.',
  },
  scoresTitle: 'Puntaje',
  score: (before: string, after: string) => `Del acervo, de 0 a 100: ${before} → ${after}.`,
  scoreOf: (title: string, before: string, after: string) => `${title}: ${before} → ${after}`,
  noScore: 'sin puntaje',
};

export type ReviewMessages = typeof reviewEs;
