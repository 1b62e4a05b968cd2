import { defineConfig } from 'vitest/config'

/** Two groups of tests: those of the code alone, and those that look at the whole site, which is built once for them. */
export default defineConfig({
  test: {
    // By itself, Vitest leaves a processor to others: of two, half.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'code',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**'],
          // No test is about time, and a busy machine may take long.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // GitHub's parser imports JSON as bundlers do, which Node does not allow.
          server: { deps: { inline: [/@actions\//] } },
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/setup/site.ts'],
          testTimeout: 60_000,
          // An absent browser is installed before the first test that needs it.
          hookTimeout: 600_000,
        },
      },
    ],
  },
})
