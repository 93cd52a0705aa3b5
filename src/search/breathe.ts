/** Lets the page answer its reader between two steps of a long piece of work. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
