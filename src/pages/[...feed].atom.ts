import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { besidePath } from '#catalog/addresses.ts';
import { catalog } from '#catalog/read-catalog.ts';
import { atomFeed } from '#formats/feed/atom.ts';
import { feedPlace, feedSubjects } from '#formats/feed/subjects.ts';

export const getStaticPaths = (async () => {
  const all = await catalog();
  return all.addresses.languages.flatMap((language) =>
    feedSubjects(all).map((subject) => {
      const path = besidePath(feedPlace(all, subject, language), language, all.reference, 'atom');
      return { params: { feed: path.replace(/\.atom$/, '') }, props: { subject, language } };
    }),
  );
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The feeds, each beside the page whose news it tells. */
export const GET: APIRoute<Props> = async ({ props: { subject, language } }) =>
  new Response(atomFeed(await catalog(), subject, language), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
