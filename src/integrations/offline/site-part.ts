import type { OfflinePlan } from '#catalog/offline-plan.ts';
import { isForHosts } from '#delivery/delivery.ts';
import { FORM_ROUTE } from '#editing/cms/form-page.ts';
import { isCompressed } from '#integrations/compressed-files.ts';
import { SUMS } from '#integrations/output/sums.ts';
import { OFFLINE_FOLDER, versionOfWorker } from '#offline/offline-site.ts';

/** What a file of a site is to those who read it without a network. */
export type SitePart =
  /** Every page rests on it. */
  | { readonly kind: 'shared' }
  | { readonly kind: 'page'; readonly language: string }
  /** Pages of every language show it. */
  | { readonly kind: 'picture' }
  /** A script of a language’s pages loads it; of every language’s, where there is none. */
  | { readonly kind: 'script-data' | 'search'; readonly language?: string }
  | { readonly kind: 'data' };

const NOT_READ = /^(?:404\.html|robots\.txt|sitemap-[^/]*\.xml)$/;
const SEARCH_LANGUAGE =
  /^pagefind\/(?:(?:fragment|index|filter)\/|pagefind\.|names\.|words\.|projects\.|wasm\.)([a-z]{2})/;

/** What each file of a site is, by its path in the folder; undefined for what nobody reads without a network. */
export function sitePart(
  plan: OfflinePlan,
  files: ReadonlySet<string>,
): (file: string) => SitePart | undefined {
  const ofScript = new Map(
    plan.languages.flatMap(({ language, indexes }) =>
      indexes.filter((path) => !path.endsWith('/') && path !== '').map((path) => [path, language] as const),
    ),
  );
  const languageOf = (file: string): string =>
    (
      plan.languages.find(({ prefix }) => prefix !== '' && file.startsWith(prefix)) ??
      plan.languages.find(({ prefix }) => prefix === '')
    )?.language ?? '';
  /** A picture for other sites to show beside a link to the page. */
  const isCard = (file: string): boolean => {
    const page = file.slice(0, -'.png'.length);
    return file.endsWith('.png') && (files.has(`${page}/index.html`) || files.has(`${page}.md`));
  };
  return (file) => {
    if (isCompressed(file) || file === SUMS || NOT_READ.test(file) || isCard(file)) return undefined;
    if (file.startsWith(`${FORM_ROUTE}/`) || isForHosts(file)) return undefined;
    if (file.startsWith(`${OFFLINE_FOLDER}/`) || versionOfWorker(file) !== undefined) return undefined;
    if (file.startsWith('_assets/') || file === 'icon.svg') return { kind: 'shared' };
    if (file.startsWith('pagefind/')) {
      const language = SEARCH_LANGUAGE.exec(file)?.[1];
      return { kind: 'search', ...(language === undefined ? {} : { language }) };
    }
    const language = ofScript.get(file);
    if (language !== undefined) return { kind: 'script-data', language };
    if (file.endsWith('.html')) return { kind: 'page', language: languageOf(file) };
    return file.startsWith('images/') ? { kind: 'picture' } : { kind: 'data' };
  };
}
