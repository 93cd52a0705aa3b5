import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '#catalog/read-catalog.ts';
import { sitemap, sitemapCount } from '#formats/sitemap.ts';

export const getStaticPaths = (async () =>
  Array.from({ length: sitemapCount(await catalog()) }, (_, n) => ({
    params: { number: String(n) },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { number } }) =>
  new Response(sitemap(await catalog(), Number(number)));
