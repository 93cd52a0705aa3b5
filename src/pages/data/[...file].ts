import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { catalog } from '#catalog/read-catalog.ts';
import { mediaTypes } from '#formats/data-file.ts';
import { publishedFiles } from '#formats/data-files.ts';

export const getStaticPaths = (async () =>
  (await publishedFiles(await catalog())).map((file) => ({
    params: { file: file.path.replace(/^data\//, '') },
    props: { file },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The files of the open data. */
export const GET: APIRoute<Props> = ({ props: { file } }) =>
  new Response(file.text, { headers: { 'content-type': `${mediaTypes[file.format]}; charset=utf-8` } });
