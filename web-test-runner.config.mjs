import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumArgs, chromiumPath } from './scripts/lib/chromium.mjs';

/** The widgets' tests speak to the real server, started once for all of them. */
let server;

const serverPlugin = {
  name: 'suara-server',
  async serverStart() {
    const { startTestServer } = await import('./tests/support/test-server.mjs');
    server = await startTestServer();
  },
  async serverStop() {
    await server?.stop();
  },
};

const count = (suite) => {
  const inner = (suite?.suites ?? []).map(count);
  const sum = (key) => inner.reduce((total, each) => total + each[key], 0);
  const tests = suite?.tests ?? [];
  return {
    passed: tests.filter((test) => test.passed && !test.skipped).length + sum('passed'),
    failed: tests.filter((test) => !test.passed && !test.skipped).length + sum('failed'),
    skipped: tests.filter((test) => test.skipped).length + sum('skipped'),
  };
};

/** Writes the totals where scripts/test.mjs asks for them. A file that could not run is one failed test. */
const totalsReporter = {
  async stop({ sessions }) {
    const path = process.env.SUARA_TEST_REPORT;
    if (!path) return;
    const totals = { passed: 0, failed: 0, skipped: 0 };
    for (const session of sessions) {
      const { passed, failed, skipped } = count(session.testResults);
      totals.passed += passed;
      totals.skipped += skipped;
      totals.failed += failed === 0 && session.passed === false ? 1 : failed;
    }
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, JSON.stringify(totals));
  },
};

export default {
  files: [
    'packages/elements/src/**/*.test.ts',
    'packages/embed/src/cdn/**/*.test.ts',
    '!packages/embed/src/cdn/natives.test.ts',
  ],
  hostname: '127.0.0.1',
  nodeResolve: { exportConditions: ['suara:source', 'browser', 'development'] },
  // One page at a time: a page behind another gets no frames, and dialogs in it tell nobody that they were closed.
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  browsers: [chromeLauncher({ launchOptions: { executablePath: chromiumPath, headless: true, args: chromiumArgs } })],
  testFramework: { config: { ui: 'bdd', timeout: 20_000 } },
  reporters: [defaultReporter(), totalsReporter],
  // Lit's development build is wanted for its warnings; that it is one is no news
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  plugins: [
    serverPlugin,
    // esbuild reads no "extends": the decorators' options stand in the base itself
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: new URL('tsconfig.base.json', import.meta.url).pathname,
    }),
  ],
  testRunnerHtml: (testRunnerImport) => `<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
  </head>
  <body>
    <script>
      window.__suaraServer = ${JSON.stringify(server?.url ?? null)};
    </script>
    <script type="module" src="${testRunnerImport}"></script>
  </body>
</html>`,
};
