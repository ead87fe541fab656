import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: Vitest reads its configuration from here.
export default defineConfig({
  test: {
    // The folder of tests that `mutation.mjs` names.
    include: [`${process.env['MUTATION_TESTS']}/**/*.test.ts`],
    environment: 'node',
    setupFiles: ['scripts/check/mutationSetup.ts'],
    // Code with all its changes in it is slow; Stryker itself ends those that never do.
    testTimeout: 60_000,
  },
});
