/**
 * `npm test`: everything that must hold, from a fresh clone. `npm test -- core widgets` runs only the suites named.
 *
 * The suites run in two lanes side by side, since two cores are what one can count on: what citizens do in browsers in one,
 * all else in the other. The lane that is done first takes from the end of the other. A failing suite's output is printed
 * in full; the very last line is `N passed, N failed[, N skipped]`.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installChromium, installDependencies, installSoffice, root, start } from './lib/prepare.mjs';
import { findSoffice } from './lib/soffice.mjs';

const minute = 60_000;
const reports = join(root, '.cache', 'reports');
const reportOf = (name) => join(reports, `${name.replace(':', '-')}.json`);
const readReport = (name) => JSON.parse(readFileSync(reportOf(name), 'utf8'));

/** A suite that holds or does not: one passed or one failed check. */
const check = (command, ...args) => ({
  command,
  args,
  totals: ({ code }) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }),
});

/** A script of ours whose last line is `N passed, N failed[, N skipped]`. */
const script = (...args) => ({
  command: process.execPath,
  args,
  totals: ({ output }) => {
    const [, passed, failed, skipped] =
      /(\d+) passed, (\d+) failed(?:, (\d+) skipped)?\s*$/.exec(output.trimEnd()) ?? [];
    return { passed: Number(passed ?? 0), failed: Number(failed ?? 0), skipped: Number(skipped ?? 0) };
  },
});

const vitest = (project) => ({
  command: 'vitest',
  args: [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportOf(project)}`,
  ],
  totals: () => {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = readReport(project);
    // a file that could not be loaded has no tests to fail
    const broken = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    );
    return {
      passed: numPassedTests,
      failed: numFailedTests + broken.length,
      skipped: numPendingTests + numTodoTests,
    };
  },
});

const build = check('npm', 'run', 'build');

const lanes = [
  {
    lint: check('npm', 'run', 'lint'),
    'generate:check': check('npm', 'run', 'generate:check'),
    core: vitest('core'),
    client: vitest('client'),
    tooling: vitest('tooling'),
    'storybook:build': check('npm', 'run', 'storybook:build', '--', '--quiet'),
    contract: vitest('contract'),
    'server-embedded': vitest('server-embedded'),
    'server-postgres': vitest('server-postgres'),
    spreadsheets: {
      ...vitest('spreadsheets'),
      missing: () => (findSoffice() ? null : 'there is no LibreOffice here to count again what we counted'),
    },
    packages: script('tests/packages/run.mjs'),
    bench: check(process.execPath, 'tests/bench/votes.mjs', '--short'),
    'bench:widgets': check(process.execPath, 'tests/bench/widgets.mjs', '--short'),
    faults: script('tests/faults/run.mjs', '--short'),
    stories: script('scripts/stories.mjs'),
  },
  {
    size: check('npm', 'run', 'size'),
    widgets: { command: 'wtr', args: [], totals: () => readReport('widgets') },
    e2e: {
      command: 'playwright',
      args: ['test'],
      totals: () => {
        const { expected, unexpected, flaky, skipped } = readReport('e2e').stats;
        return { passed: expected, failed: unexpected + flaky, skipped };
      },
    },
    embedding: script('tests/embedding/run.mjs', '--short'),
  },
];

const running = new Set();

/** Ends a suite with the browsers, servers and databases it started. */
function end(child, signal = 'SIGTERM') {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // it has ended by itself
  }
}

function execute(name, { command, args }) {
  return new Promise((resolve) => {
    const child = start(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { SUARA_TEST_REPORT: reportOf(name), FORCE_COLOR: '0', NO_COLOR: '1', STORYBOOK_DISABLE_TELEMETRY: '1' },
    });
    running.add(child);
    const chunks = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk));
    const limit = setTimeout(() => {
      chunks.push(Buffer.from(`\n${name} did not end within 30 minutes.\n`));
      end(child);
      setTimeout(() => end(child, 'SIGKILL'), 10_000).unref();
    }, 30 * minute);
    const finish = (code) => {
      clearTimeout(limit);
      running.delete(child);
      resolve({ code, output: Buffer.concat(chunks).toString() });
    };
    child.once('error', (error) => {
      chunks.push(Buffer.from(String(error)));
      finish(1);
    });
    child.once('close', finish);
  });
}

function judge({ totals }, result) {
  let counted;
  try {
    counted = { skipped: 0, ...totals(result) };
  } catch (error) {
    result.output += `\nNo report was written: ${error.message}\n`;
    counted = { passed: 0, failed: 0, skipped: 0 };
  }
  if (counted.passed + counted.failed === 0) {
    result.output += '\nNo test was run.\n';
    counted.failed = 1;
  }
  if (result.code !== 0 && counted.failed === 0) counted.failed = 1;
  return counted;
}

const results = [];

async function runSuite(name, suite) {
  const reason = suite.missing?.() ?? null;
  if (reason !== null) {
    results.push({ name, passed: 0, failed: 0, skipped: 1, seconds: 0 });
    console.log(`${name}: skipped, ${reason}`);
    return true;
  }
  const began = Date.now();
  console.log(`${name} …`);
  const result = await execute(name, suite);
  const counted = judge(suite, result);
  const seconds = Math.round((Date.now() - began) / 1000);
  results.push({ name, ...counted, seconds });
  if (counted.failed > 0) {
    const line = '='.repeat(100);
    console.log(`${line}\n${name} failed\n${line}\n${result.output.trimEnd()}\n${line}`);
  }
  console.log(`${name}: ${counted.passed} passed, ${counted.failed} failed, ${counted.skipped} skipped, ${seconds} s`);
  return counted.failed === 0;
}

function printTotals() {
  const sum = (key) => results.reduce((total, each) => total + each[key], 0);
  const row = (cells) =>
    cells.map((cell, index) => (index === 0 ? cell.padEnd(20) : String(cell).padStart(9))).join('');
  console.log(`\n${row(['suite', 'passed', 'failed', 'skipped', 'seconds'])}`);
  for (const { name, passed, failed, skipped, seconds } of results)
    console.log(row([name, passed, failed, skipped, seconds]));
  const skipped = sum('skipped');
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  if (sum('failed') > 0) process.exitCode = 1;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    for (const child of running) end(child);
    process.exit(1);
  });
}

const known = lanes.flatMap((lane) => Object.keys(lane));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no suite named ${unknown.join(', ')}. There are: ${known.join(', ')}`);
  process.exit(1);
}

installDependencies();
installChromium();
if (wanted.length === 0 || wanted.includes('spreadsheets')) installSoffice();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

if (await runSuite('build', build)) {
  const queues = lanes.map((lane) =>
    Object.entries(lane).filter(([name]) => wanted.length === 0 || wanted.includes(name)),
  );
  await Promise.all(
    queues.map(async (own, index) => {
      const other = queues[1 - index];
      for (let next = own.shift(); next; next = own.shift() ?? other.pop()) await runSuite(...next);
    }),
  );
}
printTotals();
