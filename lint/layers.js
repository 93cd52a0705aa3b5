import { dirname, relative, resolve, sep } from 'node:path';

/**
 * Which layer of `src/` may import which, as in the design. `types` may be imported with `import type` only.
 * A layer may always import itself; nothing imports pages or cli.
 */
export const allowed = {
  model: { values: [], packages: ['zod', 'fastest-levenshtein'] },
  i18n: { values: ['model'], packages: [] },
  text: { values: ['model', 'i18n'], packages: ['satteri'] },
  check: {
    values: ['model', 'i18n', 'text'],
    packages: ['zod', 'yaml', 'fastest-levenshtein', 'node:crypto'],
  },
  changes: { values: ['model', 'i18n'], packages: ['zod'] },
  delivery: { values: [], packages: [] },
  editing: {
    values: ['model', 'i18n', 'text', 'check', 'delivery'],
    packages: ['zod', 'yaml', 'fastest-levenshtein', '@sveltia/cms'],
  },
  catalog: { values: ['model', 'i18n', 'text', 'changes', 'editing'], types: ['delivery'], packages: [] },
  review: { values: ['model', 'i18n', 'check', 'changes', 'catalog'], packages: [] },
  audit: { values: ['model', 'i18n', 'check', 'catalog'], packages: [] },
  formats: { values: ['model', 'i18n', 'catalog', 'audit'], types: ['figures'], packages: ['*'] },
  import: {
    values: ['model', 'i18n', 'check', 'formats'],
    packages: ['sax', 'papaparse', 'yaml', 'zod', 'node:crypto'],
  },
  figures: { values: ['model', 'i18n', 'catalog', 'text'], packages: ['*'] },
  search: { values: ['model', 'i18n', 'catalog'], packages: ['*'] },
  offline: { values: [], packages: [] },
  components: {
    values: ['i18n', 'formats', 'figures', 'search', 'offline', 'components', 'styles'],
    types: ['model', 'catalog', 'text', 'formats', 'audit', 'changes', 'editing'],
    packages: ['*'],
  },
  layouts: {
    values: ['i18n', 'delivery', 'figures', 'offline', 'components', 'styles'],
    types: ['model', 'catalog'],
    packages: ['*'],
  },
  pages: {
    values: ['catalog', 'i18n', 'formats', 'figures', 'search', 'audit', 'components', 'layouts', 'styles'],
    types: ['model'],
    packages: ['*'],
  },
  integrations: {
    values: [
      'model',
      'i18n',
      'text',
      'check',
      'changes',
      'delivery',
      'editing',
      'catalog',
      'audit',
      'formats',
      'figures',
      'search',
      'offline',
    ],
    packages: ['*'],
  },
  cli: {
    values: [
      'model',
      'i18n',
      'text',
      'check',
      'changes',
      'editing',
      'catalog',
      'audit',
      'review',
      'formats',
      'figures',
      'search',
      'integrations',
      'import',
    ],
    packages: ['*'],
  },
};

const SRC = resolve(import.meta.dirname, '../src');

const layerOf = (path) => {
  const inside = relative(SRC, path);
  return inside.startsWith('..') || !inside.includes(sep) ? undefined : inside.split(sep)[0];
};

/** ESLint rule: an import goes only where the table allows. */
export const layers = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { refused: '{{from}} may not import {{what}}: see lint/layers.js.' },
  },
  create(context) {
    const from = layerOf(context.filename);
    const table = from && allowed[from];
    if (!table) return {};

    const check = (node, source, typeOnly) => {
      const refuse = (what) => context.report({ node, messageId: 'refused', data: { from, what } });
      const target = source.startsWith('#')
        ? source.slice(1).split('/')[0]
        : source.startsWith('.')
          ? layerOf(resolve(dirname(context.filename), source))
          : undefined;
      if (target !== undefined) {
        const may =
          target === from || table.values.includes(target) || (typeOnly && table.types?.includes(target));
        if (!may) refuse(target);
        return;
      }
      if (source.startsWith('.')) return;
      const name = source
        .split('/')
        .slice(0, source.startsWith('@') ? 2 : 1)
        .join('/');
      if (!table.packages.includes('*') && !table.packages.includes(name)) refuse(name);
    };

    const onImport = (node) => {
      if (!node.source) return;
      const specifiers = node.specifiers ?? [];
      const typeOnly =
        node.importKind === 'type' ||
        node.exportKind === 'type' ||
        (specifiers.length > 0 &&
          specifiers.every((specifier) => (specifier.importKind ?? specifier.exportKind) === 'type'));
      check(node, node.source.value, typeOnly);
    };
    return {
      ImportDeclaration: onImport,
      ExportNamedDeclaration: onImport,
      ExportAllDeclaration: onImport,
      ImportExpression: (node) => {
        if (node.source.type === 'Literal') check(node, String(node.source.value), false);
      },
    };
  },
};
