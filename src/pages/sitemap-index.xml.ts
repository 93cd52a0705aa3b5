import type { APIRoute } from 'astro';
import { catalog } from '#catalog/read-catalog.ts';
import { sitemapIndex } from '#formats/sitemap.ts';

export const GET: APIRoute = async () => new Response(sitemapIndex(await catalog()));
