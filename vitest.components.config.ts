import { getViteConfig } from 'astro/config';

/** Components are compiled by Astro, so their tests need its Vite plugins. */
export default getViteConfig(
  { test: { name: 'components', include: ['tests/components/**/*.test.ts'], environment: 'node' } },
  // Without the site's own settings, which need its content.
  { configFile: false },
);
