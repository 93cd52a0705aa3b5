import type { APIRoute } from 'astro';
import { catalog } from '#catalog/read-catalog.ts';
import { llmsText } from '#formats/llms.ts';

/** What the site tells programs that read text. */
export const GET: APIRoute = async () =>
  new Response(await llmsText(await catalog()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
