import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { layers } from './lint/layers.js';

export default tseslint.config(
  { ignores: ['dist', '.astro', '.vertientes', 'node_modules', 'tests/fixtures', 'tests/bench/peers'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    plugins: { vertientes: { rules: { layers } } },
    rules: {
      'vertientes/layers': 'error',
      eqeqeq: 'error',
      'no-console': 'off',
      'no-control-regex': 'off',
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/triple-slash-reference': 'off',
    },
  },
);
