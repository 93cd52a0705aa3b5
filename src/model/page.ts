import * as z from 'zod';
import { recordFields, reviewed, slug, translatedCorrections, translationLanguage } from './record.ts';
import { described, line } from './text.ts';

const title = described(line, 'Título de la página', 'Title of the page');
const summary = described(line, 'De qué trata, en una oración', 'What it is about, in one sentence');

/** A page of the site itself: `pages/<key>.mdx`. */
export const page = z.strictObject({ title, slug, summary, reviewed, ...recordFields });
export type Page = z.infer<typeof page>;

/** Words of a page in another language. */
export const pageTranslation = z.strictObject({
  title,
  slug,
  summary,
  corrections: translatedCorrections,
  language: translationLanguage,
});
export type PageTranslation = z.infer<typeof pageTranslation>;
