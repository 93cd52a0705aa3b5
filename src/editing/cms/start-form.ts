// First: before any schema.
import './without-eval.ts';
import type { FormSettings } from './cms-config.ts';
import { formFiles } from './form-files.ts';
import { ELSEWHERE, formNames } from './form-page.ts';
import { recordFormat } from './record-format.ts';

/** Where Sveltia CMS keeps what an editor prefers, its language among it. */
const PREFERENCES = 'sveltia-cms.prefs';
const SPANISH = 'es-CO';

const response = await fetch(new URL(formNames.config, import.meta.url));
const { languages, hasServer, config }: FormSettings = await response.json();
const isOwnComputer = /^(?:127\.0\.0\.1|(?:.+\.)?localhost)$/.test(location.hostname);

if (hasServer || isOwnComputer) {
  document.getElementById(ELSEWHERE)?.remove();
  // Without a preference it would speak the language of the browser, to an editor who writes in Spanish.
  if (localStorage.getItem(PREFERENCES) === null) {
    localStorage.setItem(PREFERENCES, JSON.stringify({ locale: SPANISH }));
  }
  const { default: CMS } = await import('@sveltia/cms');
  for (const files of formFiles(languages)) {
    CMS.registerCustomFormat(files.name, files.extension, recordFormat(files));
  }
  await CMS.init({ config });
}
