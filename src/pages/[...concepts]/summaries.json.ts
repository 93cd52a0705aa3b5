import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { conceptSummaries } from '#catalog/concept-summaries.ts';
import { paths } from '#catalog/paths.ts';
import { catalog } from '#catalog/read-catalog.ts';

export const getStaticPaths = (async () =>
  paths(await catalog(), 'concepts', ['concepts'] as const, (section) => ({
    to: 'index',
    section,
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What links to concepts show, beside the index of concepts in each language. */
export const GET: APIRoute<Props> = async ({ props: { language } }) =>
  Response.json(conceptSummaries(await catalog(), language));
