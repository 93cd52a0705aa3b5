import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '#catalog/read-catalog.ts';
import { isLanguage } from '#i18n/languages.ts';
import { explorerIndex } from '#search/explorer-index.ts';

export const getStaticPaths = (async () =>
  (await catalog()).addresses.languages.map((language) => ({
    params: { language },
  }))) satisfies GetStaticPaths;

/** What the explorer narrows the projects by. */
export const GET: APIRoute = async ({ params: { language } }) => {
  if (language === undefined || !isLanguage(language)) return new Response(null, { status: 404 });
  return Response.json(explorerIndex(await catalog(), language));
};
