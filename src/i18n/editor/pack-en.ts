import type { PackMessages } from './pack-es.ts';

export const packEn: PackMessages = {
  help: `npm run pack -- [FILE.zip]

Packs the built site into a zip with relative links: unpack it in any folder of any file server, or open index.html
without a server. Before: npm run build.

  FILE.zip     where it goes; if left out, beside the site’s folder and by its name
  --lang es    messages in Spanish
`,
  oneFile: (more) => `One file is expected; “${more}” is one too many.`,
  noSite: (folder) => `${folder} does not hold a whole site. First: npm run build.`,
  packed: (files, path) => `${files} files packed into ${path}.`,
  readme: (address) => `A copy of ${address}

To read without a server: open index.html with a browser. All pages can be read that way and the data opened; the
search and the filters need a server.

With a file server (nginx, Apache, Caddy, "python3 -m http.server"): copy this folder wherever you like, inside another
one too. The search and the filters then work as well.

To cite a page use the address that the page itself gives, not that of this copy.
`,
};
