import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { catalog } from '#catalog/read-catalog.ts';
import { recordPages } from '#formats/records/record-files.ts';

// The build writes them with their pages.
export const getStaticPaths = (async () =>
  (globalThis.builtPages ? [] : recordPages(await catalog())).map((page) => ({
    params: { record: page.path },
    props: { page },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The JSON of each record, beside its page in the reference language. */
export const GET: APIRoute<Props> = ({ props: { page } }) =>
  new Response(page.text(), { headers: { 'content-type': 'application/json; charset=utf-8' } });
