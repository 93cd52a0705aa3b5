/** Address of a file below the site’s base, as a browser writes it. */
export const addressOfFile = (file: string): string =>
  new URL(
    file
      .replaceAll('%', '%25')
      .replaceAll('?', '%3F')
      .replaceAll('#', '%23')
      .replace(/(^|\/)index\.html$/, '$1'),
    'http://site/',
  ).pathname.slice(1);
