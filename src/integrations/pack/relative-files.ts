import { gunzipSync, gzipSync } from 'node:zlib';

/** A style sheet of `_assets/` that finds the files beside it wherever the folder is. */
export const relativeStyles = (css: string, base: string): string =>
  css.replaceAll(`url(${base}_assets/`, 'url(').replaceAll(`url("${base}_assets/`, 'url("');

/** A script of `_assets/` that finds the files beside it wherever the folder is. */
export function relativeScript(code: string, name: string, base: string): string {
  const at = RegExp.escape(base);
  const beside = code.replace(
    new RegExp(`([\`"'])${at}_assets/([^\`"']+)\\1`, 'g'),
    '(new URL("./$2",import.meta.url).href)',
  );
  // Vite’s own, which puts the base before the path of each file that it loads.
  return name.startsWith('preload-helper')
    ? beside.replace(new RegExp(`([\`"'])${at}\\1\\s*\\+`), '(new URL("../",import.meta.url).href)+')
    : beside;
}

const SIGNATURE = 'pagefind_dcd';

/** What search tells of a page, whose address is then below the base. */
export function relativeFragment(packed: Uint8Array, base: string): Buffer {
  const told: { readonly url: string } = JSON.parse(
    gunzipSync(packed).toString('utf8').slice(SIGNATURE.length),
  );
  const url = told.url.replace(base, '').replace(/(^|\/)$/, '$1index.html');
  return gzipSync(SIGNATURE + JSON.stringify({ ...told, url }));
}
