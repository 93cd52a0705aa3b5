/** `tsc` does not read `.astro` files; `astro check` does, and knows them better. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
