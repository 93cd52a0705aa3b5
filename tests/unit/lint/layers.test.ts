import { resolve } from 'node:path';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { allowed, layers } from '../../../lint/layers.js';

const root = resolve(import.meta.dirname, '../../..');
// A plain JavaScript file says `string` where ESLint's types want the very word.
const rule = { ...layers, meta: { ...layers.meta, type: 'problem' as const } };
const linter = new Linter({ configType: 'flat', cwd: root });

/** What the rule says of the code in the file: who may not import what. */
function refused(file: string, code: string): readonly string[] {
  const messages = linter.verify(
    code,
    [
      {
        files: ['**/*.ts'],
        languageOptions: { parser: tseslint.parser },
        plugins: { vertientes: { rules: { layers: rule } } },
        rules: { 'vertientes/layers': 'error' },
      },
    ],
    { filename: resolve(root, file) },
  );
  return messages.map(({ message }) => message.replace(': see lint/layers.js.', ''));
}

describe('the table is the design’s', () => {
  const order = [
    'model',
    'i18n',
    'text',
    'check',
    'changes',
    'delivery',
    'offline',
    'editing',
    'catalog',
    'audit',
    'review',
    'formats',
    'figures',
    'search',
    'import',
  ];

  it('nothing imports pages or cli, and only cli imports integrations and import', () => {
    for (const [layer, { values }] of Object.entries(allowed)) {
      const targets: readonly string[] = values;
      expect(targets, layer).not.toContain('pages');
      expect(targets, layer).not.toContain('cli');
      if (layer === 'cli') continue;
      expect(targets, layer).not.toContain('integrations');
      expect(targets, layer).not.toContain('import');
    }
  });

  it('no inner layer imports an outer one', () => {
    for (const [layer, { values }] of Object.entries(allowed)) {
      const rank = order.indexOf(layer);
      if (rank < 0) continue;
      const outward = values.filter((target: string) => {
        const other = order.indexOf(target);
        return other < 0 || other >= rank;
      });
      expect(outward, layer).toEqual([]);
    }
  });

  it('has a row for every layer that has files, but styles', () => {
    expect(Object.keys(allowed).sort()).toEqual(
      [...order, 'components', 'layouts', 'pages', 'integrations', 'cli'].sort(),
    );
  });
});

describe('values', () => {
  it.each([
    ['src/model/x.ts', "import { a } from './y.ts'"],
    ['src/model/x.ts', "import { a } from '#model/y.ts'"],
    ['src/model/codelists/x.ts', "import { a } from '../text.ts'"],
    ['src/i18n/x.ts', "import { a } from '#model/y.ts'"],
    ['src/catalog/x.ts', "import { a } from '#text/y.ts'"],
    ['src/catalog/pages/x.ts', "import { a } from '../y.ts'"],
    ['src/check/x.ts', "import { a } from '#text/y.ts'"],
    ['src/pages/x.ts', "import { a } from '#catalog/y.ts'"],
    ['src/pages/x.ts', "import A from '#layouts/Page.astro'"],
    ['src/components/x.ts', "import { a } from '#figures/y.ts'"],
    ['src/components/x.ts', "import { a } from '#formats/y.ts'"],
    ['src/layouts/x.ts', "import '../styles/site.css'"],
    ['src/integrations/x.ts', "import { a } from '#check/y.ts'"],
    ['src/cli/x.ts', "import { a } from '#integrations/y.ts'"],
    ['src/env.d.ts', "import { a } from '#integrations/y.ts'"],
    ['tests/unit/x.test.ts', "import { a } from '#pages/y.ts'"],
  ])('in %s: %s', (file, code) => {
    expect(refused(file, code)).toEqual([]);
  });

  it.each([
    ['src/model/x.ts', "import { a } from '#i18n/y.ts'", 'model', 'i18n'],
    ['src/model/x.ts', "import { a } from '../i18n/y.ts'", 'model', 'i18n'],
    ['src/model/codelists/x.ts', "import { a } from '../../i18n/y.ts'", 'model', 'i18n'],
    ['src/i18n/x.ts', "import { a } from '#text/y.ts'", 'i18n', 'text'],
    ['src/text/x.ts', "import { a } from '#check/y.ts'", 'text', 'check'],
    ['src/check/x.ts', "import { a } from '#catalog/y.ts'", 'check', 'catalog'],
    ['src/catalog/x.ts', "import { a } from '#check/y.ts'", 'catalog', 'check'],
    ['src/catalog/x.ts', "import A from '#components/A.astro'", 'catalog', 'components'],
    ['src/formats/x.ts', "import { a } from '#check/y.ts'", 'formats', 'check'],
    ['src/search/x.ts', "import { a } from '#components/search/y.ts'", 'search', 'components'],
    ['src/components/x.ts', "import { a } from '#catalog/y.ts'", 'components', 'catalog'],
    ['src/components/x.ts', "import { a } from '#model/y.ts'", 'components', 'model'],
    ['src/layouts/x.ts', "import { a } from '#pages/y.ts'", 'layouts', 'pages'],
    ['src/pages/x.ts', "import { a } from '#model/y.ts'", 'pages', 'model'],
    ['src/pages/x.ts', "import { a } from '#check/y.ts'", 'pages', 'check'],
    ['src/integrations/x.ts', "import { a } from '#cli/y.ts'", 'integrations', 'cli'],
    ['src/cli/x.ts', "import { a } from '../pages/y.ts'", 'cli', 'pages'],
  ])('not in %s: %s', (file, code, from, what) => {
    expect(refused(file, code)).toEqual([`${from} may not import ${what}`]);
  });
});

describe('types only', () => {
  it.each([
    "import type { A } from '#catalog/y.ts'",
    "import { type A, type B } from '#model/y.ts'",
    "export type { A } from '#text/y.ts'",
    "export { type A } from '#catalog/y.ts'",
    "export type * from '#model/y.ts'",
  ])('a component may write %s', (code) => {
    expect(refused('src/components/x.ts', code)).toEqual([]);
  });

  it.each([
    "import { type A, b } from '#catalog/y.ts'",
    "import a, { type B } from '#catalog/y.ts'",
    "import * as a from '#catalog/y.ts'",
    "import {} from '#catalog/y.ts'",
    "import '#catalog/y.ts'",
    "export { a } from '#catalog/y.ts'",
    "export * from '#catalog/y.ts'",
    "const a = await import('#catalog/y.ts')",
  ])('but not %s', (code) => {
    expect(refused('src/components/x.ts', code)).toEqual(['components may not import catalog']);
  });

  it('are no way around where the table has none', () => {
    expect(refused('src/model/x.ts', "import type { A } from '#catalog/y.ts'")).toEqual([
      'model may not import catalog',
    ]);
    expect(refused('src/text/x.ts', "import { type A } from '#check/y.ts'")).toEqual([
      'text may not import check',
    ]);
    expect(refused('src/layouts/x.ts', "import type { A } from '#text/y.ts'")).toEqual([
      'layouts may not import text',
    ]);
  });
});

describe('packages', () => {
  it.each([
    ['src/model/x.ts', "import * as z from 'zod'"],
    ['src/model/x.ts', "import * as z from 'zod/mini'"],
    ['src/text/x.ts', "import { a } from 'satteri'"],
    ['src/check/x.ts', "import { parse } from 'yaml'"],
    ['src/integrations/x.ts', "import { a } from 'node:fs'"],
    ['src/formats/x.ts', "import { a } from '@scope/any/deep.js'"],
  ])('in %s: %s', (file, code) => {
    expect(refused(file, code)).toEqual([]);
  });

  it.each([
    ['src/model/x.ts', "import { a } from 'node:fs'", 'model', 'node:fs'],
    ['src/model/x.ts', "import type { A } from 'astro'", 'model', 'astro'],
    ['src/i18n/x.ts', "import * as z from 'zod'", 'i18n', 'zod'],
    ['src/text/x.ts', "import { a } from 'yaml'", 'text', 'yaml'],
    ['src/catalog/x.ts', "import { getCollection } from 'astro:content'", 'catalog', 'astro:content'],
    ['src/catalog/x.ts', "const a = import('@scope/any/deep.js')", 'catalog', '@scope/any'],
  ])('not in %s: %s', (file, code, from, what) => {
    expect(refused(file, code)).toEqual([`${from} may not import ${what}`]);
  });
});
