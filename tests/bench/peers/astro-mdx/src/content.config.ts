import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const records = defineCollection({
  loader: glob({ pattern: '**/*.mdx', base: './content' }),
  schema: z.object({
    title: z.string(),
    summary: z.string(),
    facts: z.array(
      z.object({
        label: z.string(),
        values: z.array(z.object({ text: z.string(), href: z.string().optional() })),
      }),
    ),
  }),
});

export const collections = { records };
