/** What is counted. */
const steps = {
  files: 'Archivos del contenido',
  pages: 'Páginas',
  documents: 'Textos para el buscador',
  cards: 'Imágenes para compartir',
  compressed: 'Archivos comprimidos',
  links: 'Enlaces abiertos',
  parts: 'Partes unidas',
  verified: 'Archivos comparados',
  written: 'Archivos escritos',
};

export const progressEs = {
  locale: 'es-MX',
  steps,
  count: (what: string, done: string, total: string) => `${what}: ${done} de ${total}`,
  secondsLeft: (n: number) => (n === 1 ? 'falta 1 s' : `faltan ${n} s`),
  minutesLeft: (n: number) => `faltan ${n} min`,
  hoursLeft: (n: number) => `faltan ${n} h`,
};

export type ProgressMessages = typeof progressEs;
export type StepName = keyof typeof steps;
