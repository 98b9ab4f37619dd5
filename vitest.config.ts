import { defineConfig } from 'vitest/config';

/**
 * Milliseconds. What must be quick measures its own processor time: a machine with other work is no defect.
 * A browser opens every page of the site in four modes; nothing else needs so long.
 */
const PATIENCE = { testTimeout: 60_000, hookTimeout: 60_000 };
const LONG_PATIENCE = { testTimeout: 300_000, hookTimeout: 300_000 };

/**
 * The files of a project share what they have loaded: modules, the founding world, the pages of the site.
 * Processes rather than threads: some tests change the time zone, which a thread cannot.
 */
const SHARED = {
  pool: 'forks',
  isolate: false,
  // The code of pages that sites of tests leave drives out none of the editor's.
  env: { PAGES_CACHE: 'pages-essais' },
} as const;

/**
 * A test that asserts nothing, over an empty list perhaps, has not been passed. What is polled is a state: a second,
 * which is Vitest's own patience, judges how busy the machine is.
 */
const HONEST = { expect: { requireAssertions: true, poll: { timeout: 15_000 } } } as const;

/**
 * A program of somebody else's stands between the test and the page: on a busy machine it may lose a turn.
 * What passed only when tried again is named in the last lines of the run, for it may be a race of ours.
 */
const DRIVEN = { retry: 1, fileParallelism: false } as const;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['tests/setup/draws.ts'],
          globalSetup: ['tests/setup/say-seed.ts'],
          ...SHARED,
          ...HONEST,
          ...PATIENCE,
        },
      },
      {
        test: { name: 'content', include: ['tests/content/**/*.test.ts'], ...SHARED, ...HONEST, ...PATIENCE },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          ...SHARED,
          ...HONEST,
          ...LONG_PATIENCE,
        },
      },
      {
        test: {
          name: 'hosts',
          include: ['tests/hosts/**/*.test.ts'],
          ...SHARED,
          ...HONEST,
          ...PATIENCE,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/harness/setup.ts'],
          // One browser serves every file: side by side they would only slow each other down.
          ...DRIVEN,
          ...SHARED,
          ...HONEST,
          ...LONG_PATIENCE,
        },
      },
      {
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          globalSetup: ['tests/engines/harness/setup.ts'],
          ...DRIVEN,
          ...SHARED,
          ...HONEST,
          ...LONG_PATIENCE,
        },
      },
    ],
  },
});
