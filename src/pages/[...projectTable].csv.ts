import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { catalog } from '#catalog/read-catalog.ts';
import { projectTableFiles } from '#formats/tables/project-table-files.ts';

// The build writes them with the pages.
export const getStaticPaths = (async () =>
  (globalThis.builtPages ? [] : projectTableFiles(await catalog())).map((file) => ({
    params: { projectTable: file.path },
    props: { file },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The projects of each country, region, sector, goal and organisation as a table, below its page. */
export const GET: APIRoute<Props> = ({ props: { file } }) =>
  new Response(Buffer.concat([...file.parts()]), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
