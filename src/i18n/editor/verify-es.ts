const files = (count: number): string => (count === 1 ? '1 archivo' : `${count} archivos`);

export const verifyEs = {
  help: `Uso: npm run verify [-- COPIA] [--sums LISTA]

Compara una copia publicada del sitio con la lista de sus archivos (SHA256SUMS). COPIA es una carpeta o una dirección,
como https://ejemplo.org/sitio/; si falta, es el sitio construido en dist (OUT_DIR).

  --sums LISTA  la lista con la que se compara; si falta, la del sitio construido aquí y, si no hay, la de la copia
  --lang en     mensajes en inglés
  --help        esta ayuda
`,
  oneCopy: (more: string) => `${more}: se compara una sola copia a la vez.`,
  ownList: 'Aquí no hay un sitio construido: la copia se compara con su propia lista.',
  noList: (place: string) => `No hay una lista de archivos que se pueda leer: ${place}.`,
  emptyList: 'La lista no nombra ningún archivo.',
  differs: (path: string) => `distinto: ${path}`,
  missing: (path: string, answer?: string) =>
    `falta:    ${path}${answer === undefined ? '' : ` (${answer})`}`,
  more: (path: string) => `de más:   ${path}`,
  summary: (place: string, same: number, differing: number, missing: number, more: number) =>
    differing + missing + more === 0
      ? `${place}: ${files(same)}, todos como deben ser.`
      : `${place}: ${files(same)} como deben ser; ${differing} distintos, ${missing} que faltan, ${more} de más.`,
  unasked: (count: number) =>
    `${files(count)} no se pueden pedir a un servidor (los que lee él mismo y los comprimidos): compare la carpeta.`,
};

export type VerifyMessages = typeof verifyEs;
