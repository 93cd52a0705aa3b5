import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { catalog } from '#catalog/read-catalog.ts';
import { drawFigure } from '#figures/figure.ts';
import { filedFigures } from '#figures/figure-files.ts';
import { fileStyles } from '#figures/file-styles.ts';
import { standaloneSvg } from '#figures/standalone.ts';
import chartStyles from '../styles/drawing-charts.css?raw';
import drawingStyles from '../styles/drawing.css?raw';
import tokens from '../styles/tokens.css?raw';

// The build writes them with their pages.
export const getStaticPaths = (async () =>
  (globalThis.builtPages ? [] : filedFigures(await catalog())).map((filed) => ({
    params: { figure: filed.path },
    props: { ...filed },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

const styles = fileStyles(tokens, drawingStyles + chartStyles);

/** The drawing of each figure, below the page that shows it. */
export const GET: APIRoute<Props> = async ({ props: { page, figure, language } }) => {
  const { site, addresses } = await catalog();
  const source = `${site.name} · ${addresses.absolute(addresses.file(page))}`;
  return new Response(standaloneSvg(drawFigure(figure), { source, styles }, language), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
};
