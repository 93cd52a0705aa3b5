import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, passthroughImageService } from 'astro/config';
import { contentImages } from './src/integrations/content-images.ts';
import { editingForm } from './src/integrations/editing-form.ts';
import { cacheDir, outDir } from './src/integrations/environment.ts';
import { markdownPages } from './src/integrations/markdown-pages.ts';
import { searchIndex } from './src/integrations/search-index.ts';

// `site` and `base` are the content's to say: the commands add them.
export default defineConfig({
  outDir,
  cacheDir,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  build: { assets: '_assets', inlineStylesheets: 'never', concurrency: 4 },
  integrations: [contentImages(), markdownPages(), searchIndex(), editingForm()],
  vite: {
    // Two previews would otherwise share one.
    cacheDir: join(cacheDir, 'vite'),
    plugins: [tailwindcss()],
    // The default drops the line breaks between inline elements, and words run together.
    build: { assetsInlineLimit: 0 },
  },
});
