/** What `npm run pack` tells, and what a pack tells its readers, in the reference language. */
export const packEs = {
  help: `npm run pack -- [ARCHIVO.zip]

Empaca el sitio construido en un archivo zip con enlaces relativos: se descomprime en cualquier carpeta de cualquier
servidor de archivos, o se abre index.html sin servidor. Antes: npm run build.

  ARCHIVO.zip    dónde queda; si no se dice, junto a la carpeta del sitio y con su nombre
  --lang en      mensajes en inglés
`,
  oneFile: (more: string) => `Se espera un solo archivo; sobra “${more}”.`,
  noSite: (folder: string) => `En ${folder} no hay un sitio entero. Primero: npm run build.`,
  packed: (files: number, path: string) => `${files} archivos empacados en ${path}.`,
  readme: (address: string) => `Copia de ${address}

Para leer sin servidor: abra index.html con un navegador. Así se leen todas las páginas y se abren los datos; la
búsqueda y los filtros necesitan un servidor.

Con un servidor de archivos (nginx, Apache, Caddy, "python3 -m http.server"): copie esta carpeta donde quiera, también
dentro de otra. Funcionan además la búsqueda y los filtros.

Para citar una página use la dirección que da la página misma, no la de esta copia.
`,
};

export type PackMessages = typeof packEs;
