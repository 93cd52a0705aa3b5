import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { catalog } from '#catalog/read-catalog.ts';
import { filedFigures } from '#figures/figure-files.ts';
import { figureCsv } from '#formats/figure-csv.ts';

// The build writes them with their pages.
export const getStaticPaths = (async () =>
  (globalThis.builtPages ? [] : filedFigures(await catalog())).map((filed) => ({
    params: { figure: filed.path },
    props: { ...filed },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The data of each figure, below the page that shows it. */
export const GET: APIRoute<Props> = ({ props: { figure } }) =>
  new Response(figureCsv(figure.table), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
