/// <reference types="astro/client" />

declare module 'virtual:build-facts' {
  const facts: import('#catalog/catalog.ts').BuildFacts;
  export default facts;
}
