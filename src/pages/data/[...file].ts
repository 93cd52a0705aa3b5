import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { catalog } from '#catalog/read-catalog.ts';
import { mediaTypes, textOf } from '#formats/data-file.ts';
import { dataFiles } from '#formats/data-files.ts';

// The build writes them part by part.
export const getStaticPaths = (async () =>
  (globalThis.builtPages ? [] : dataFiles(await catalog()).all).map((file) => ({
    params: { file: file.path.replace(/^data\//, '') },
    props: { file },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The files of the open data. */
export const GET: APIRoute<Props> = async ({ props: { file } }) =>
  new Response(await textOf(file), {
    headers: { 'content-type': `${mediaTypes[file.format]}; charset=utf-8` },
  });
