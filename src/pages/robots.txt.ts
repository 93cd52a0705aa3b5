import type { APIRoute } from 'astro';
import { catalog } from '#catalog/read-catalog.ts';

export const GET: APIRoute = async () => {
  const { addresses } = await catalog();
  const sitemap = addresses.absolute(addresses.file('sitemap-index.xml'));
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
