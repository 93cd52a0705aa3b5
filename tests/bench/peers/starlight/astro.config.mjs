import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

const sections = ['concepts', 'projects', 'organizations', 'sources', 'pages'];

export default defineConfig({
  site: 'https://vertientes.example/',
  integrations: [
    starlight({
      title: 'Vertientes',
      defaultLocale: 'es',
      locales: { es: { label: 'Español', lang: 'es' }, en: { label: 'English', lang: 'en' } },
      // By default each page lists all the others, which no site of thousands of pages would do.
      sidebar: sections.map((section) => ({ label: section, link: `/${section}/` })),
    }),
  ],
  vite: {
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
