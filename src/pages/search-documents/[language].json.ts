import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '#catalog/read-catalog.ts';
import { isLanguage } from '#i18n/languages.ts';
import { catalogDocuments } from '#search/catalog-documents.ts';

export const getStaticPaths = (async () =>
  globalThis.searchIndexing
    ? []
    : (await catalog()).addresses.languages.map((language) => ({
        params: { language },
      }))) satisfies GetStaticPaths;

/** What search indexes in a language, where the build has not begun its index already; it is not published. */
export const GET: APIRoute = async ({ params: { language } }) => {
  if (language === undefined || !isLanguage(language)) return new Response(null, { status: 404 });
  return Response.json(catalogDocuments(await catalog(), language));
};
