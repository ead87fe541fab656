import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    passWithNoTests: false,
    restoreMocks: true,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/{app,features,map,ui}/**', 'tests/e2e/**'],
          environment: 'node',
        },
      },
      {
        test: {
          name: 'components',
          include: ['tests/{app,features,map,ui}/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          css: { modules: { classNameStrategy: 'non-scoped' } },
          setupFiles: ['tests/setupComponents.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/e2e/browser/site.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // After the others: they would take each other's time.
          sequence: { groupOrder: 1 },
          // Drawing in software takes whole cores: more pages at once would only be slower.
          maxWorkers: 2,
        },
      },
    ],
  },
});
