import { defaultExclude, defineConfig } from 'vitest/config';
import type { TestProjectInlineConfiguration } from 'vitest/config';
import { defaultServerConditions } from 'vite';

/** Tests run on the TypeScript source of every package: nothing needs to be built first. */
const conditions = ['suara:source', ...defaultServerConditions];

type Options = NonNullable<TestProjectInlineConfiguration['test']>;

const project = (name: string, include: string[], options: Options = {}): TestProjectInlineConfiguration => ({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  // a busy machine is slow, not wrong: what comes later than a second is still right
  test: { name, include, environment: 'node', expect: { poll: { timeout: 15_000 } }, ...options },
});

/**
 * Starting a database costs 6 to 9 seconds of CPU. So the files of these projects run one after the other in one worker
 * that keeps its modules, and share the one database a module-level singleton holds; each test has a city of its own.
 */
const onDatabase = (group: number, options: Options = {}): Options => ({
  pool: 'forks',
  maxWorkers: 1,
  isolate: false,
  testTimeout: 60_000,
  hookTimeout: 120_000,
  sequence: { groupOrder: group },
  ...options,
});

const serverTests = ['packages/server/src/**/*.test.ts'];
const onEmbedded = { SUARA_TEST_DATABASE: 'embedded' };
const onPostgres = { SUARA_TEST_DATABASE: 'postgres' };
const embeddedOnly = ['**/*.node-only.test.ts', 'packages/server/src/node/embedded/**'];

export default defineConfig({
  test: {
    projects: [
      project('core', ['packages/core/src/**/*.test.ts'], { testTimeout: 60_000 }),
      project('client', ['packages/client/src/**/*.test.ts', 'packages/embed/src/{paint/**/*,cdn/natives}.test.ts'], {
        testTimeout: 60_000,
        hookTimeout: 120_000,
      }),
      project('tooling', ['tests/{lint,tooling}/**/*.test.ts', 'profiles/*.test.ts'], {
        testTimeout: 120_000,
        hookTimeout: 120_000,
      }),
      project('contract', ['tests/contract/**/*.test.ts'], onDatabase(1, { env: onEmbedded })),
      project('server-embedded', serverTests, onDatabase(2, { env: onEmbedded })),
      project('spreadsheets', ['tests/spreadsheets/**/*.test.ts'], onDatabase(4, { env: onEmbedded })),
      project(
        'server-postgres',
        serverTests,
        onDatabase(3, {
          env: onPostgres,
          exclude: [...defaultExclude, ...embeddedOnly],
          globalSetup: ['tests/support/postgres.mjs'],
        }),
      ),
    ],
  },
});
