import { type Directives, policyText } from '#delivery/policies.ts';
import { formEs as words } from '#i18n/editor/form-es.ts';
import type { Site } from '#model/site.ts';
import { serversOf } from './backend.ts';

/** Folder of the form in the built site, which is its address too. */
export const FORM_ROUTE = 'admin';

/** Names of the files of the form, beside its page. */
export const formNames = { page: 'index.html', script: 'form.js', config: 'config.json' } as const;

/** `id` of the words that are read while the form does not work here. */
export const ELSEWHERE = 'elsewhere';

/**
 * The page of the form, at its `address`: it loads the form, and says where it works to who opens it elsewhere.
 */
export const formPage = (site: Site, address: string): string => `<!doctype html>
<html lang="es">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyText(formDirectives(site.editing))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
${site.editing ? '' : `<style>${NO_SERVER}</style>\n`}<title>${escape(words.title(site.name))}</title>
<script type="module" src="${address}${formNames.script}"></script>
</head>
<body>
<main id="${ELSEWHERE}">
<h1>${escape(words.title(site.name))}</h1>
<p>${escape(words.intro)}</p>
<noscript><p>${escape(words.needsScript)}</p></noscript>
${site.editing ? '' : `<p>${escape(words.onlyLocal)}</p>\n`}</main>
</body>
</html>
`;

/** Hides, where there is no server, all but the way in that works: Sveltia CMS has no option for it. */
const NO_SERVER = '.buttons .button.secondary { display: none }';

/**
 * What the page may load and speak with: its own host, and the server of the repository, with which it speaks once
 * the editor has signed in. Sveltia CMS writes its styles into the page.
 */
export const formDirectives = (editing: Site['editing']): Directives => {
  const servers = serversOf(editing);
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'font-src': ["'self'"],
    'img-src': ["'self'", 'data:', 'blob:', ...servers],
    'connect-src': ["'self'", 'data:', ...servers],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
};

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
