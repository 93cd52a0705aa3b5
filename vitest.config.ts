import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], environment: 'node' } },
      { test: { name: 'hostile', include: ['tests/hostile/*.test.ts'], environment: 'node' } },
      {
        test: {
          name: 'content',
          include: ['tests/published/*.test.ts', 'tests/content/*.test.ts'],
          environment: 'node',
        },
      },
      './vitest.components.config.ts',
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/content/site/*.test.ts'],
          environment: 'node',
          testTimeout: 240_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
