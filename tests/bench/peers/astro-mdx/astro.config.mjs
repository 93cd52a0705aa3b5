import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://vertientes.example/',
  trailingSlash: 'always',
  integrations: [mdx()],
  vite: {
    // One warning for each of the files otherwise.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
