/**
 * `npm run test:examples`, or `npm run test:examples -- vue wordpress`: every example as a stranger builds it, then a
 * citizen in Chromium on the real server. Its last line is `N passed, N failed[, N skipped]`.
 *
 * An example is a folder of examples/ with a spec of its name here, tests/examples/<name>.spec.ts. Where the folder has a
 * package.json it is installed by its lock file and built, which checks its types; that a type check finds mistakes is
 * tried by making some (mistakes.mjs). All else is the spec's own matter.
 */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify, stripVTControlCharacters } from 'node:util';
import { pack } from '../../scripts/lib/pack.mjs';
import { mistakes } from './mistakes.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folderOf = (name) => join(root, 'examples', name);
const reports = join(root, '.cache', 'reports');

const all = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.spec.ts'))
  .map((file) => file.slice(0, -'.spec.ts'.length));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`There is no example named ${unknown.join(', ')}. There are: ${all.join(', ')}`);
  process.exit(1);
}
const names = wanted.length > 0 ? wanted : all;

const total = { passed: 0, failed: 0, skipped: 0 };

async function run(command, args, options) {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...options.env };
  const { stdout } = await promisify(execFile)(command, args, { maxBuffer: 1e8, ...options, env }).catch((error) => {
    throw Object.assign(error, { told: `${error.stdout ?? ''}${error.stderr ?? ''}`.trim() || error.message });
  });
  return stdout;
}

async function check(name, work) {
  const began = Date.now();
  const seconds = () => `${((Date.now() - began) / 1000).toFixed(1)} s`;
  try {
    await work();
    total.passed += 1;
    console.log(`ok      ${name} (${seconds()})`);
    return true;
  } catch (error) {
    total.failed += 1;
    console.log(`FAILED  ${name} (${seconds()})\n${error.told ?? error.stack}`);
    return false;
  }
}

/** The example with mistakes in it, beside what was installed for it. */
async function withMistakes(name, { file, each }, work) {
  const copy = await mkdtemp(join(tmpdir(), `suara-${name}-`));
  try {
    const filter = (path) => !/[\\/](?:node_modules|dist)$/u.test(path);
    await cp(folderOf(name), copy, { recursive: true, filter });
    await symlink(join(folderOf(name), 'node_modules'), join(copy, 'node_modules'));
    const right = await readFile(join(copy, file), 'utf8');
    const wrong = each.reduce((text, { from, to }) => {
      if (!text.includes(from)) throw new Error(`${name}/${file} has no ${from} to make a mistake of`);
      return text.replace(from, () => to);
    }, right);
    await writeFile(join(copy, file), wrong);
    await work(copy);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

async function findsMistakes(name, known) {
  await withMistakes(name, known, async (copy) => {
    const told = await run('npm', ['run', 'typecheck'], { cwd: copy }).then(
      () => '',
      (error) => stripVTControlCharacters(error.told),
    );
    const missed = known.each.filter((mistake) => !mistake.told.test(told));
    if (missed.length > 0) throw new Error(`not found: ${missed.map(({ to }) => to).join(', ')}\n${told}`);
  });
}

/** @returns {Promise<boolean>} whether a citizen can use it now */
async function build(name) {
  const cwd = folderOf(name);
  if (!existsSync(join(cwd, 'package.json'))) return true;
  const install = () => run('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], { cwd });
  if (!(await check(`${name}: installs by its lock file`, install))) return false;
  if (!(await check(`${name}: type-checks and builds`, () => run('npm', ['run', 'build'], { cwd })))) return false;
  if (mistakes[name]) await check(`${name}: its type check finds mistakes`, () => findsMistakes(name, mistakes[name]));
  return true;
}

/** One run for all: their specs share a server where they can. */
async function test(built) {
  const report = join(reports, 'examples-specs.json');
  await rm(report, { force: true });
  await mkdir(reports, { recursive: true });
  const config = join('tests', 'examples', 'playwright.config.ts');
  const specs = built.map((name) => `tests/examples/${name}.spec.ts`);
  const began = Date.now();
  const told = await run(join(root, 'node_modules', '.bin', 'playwright'), ['test', '-c', config, ...specs], {
    cwd: root,
    env: { SUARA_TEST_REPORT: report },
  }).catch((error) => error.told);
  const { stats } = JSON.parse(await readFile(report, 'utf8').catch(() => '{}'));
  if (!stats || stats.expected + stats.unexpected + stats.flaky + stats.skipped === 0) {
    total.failed += 1;
    console.log(`FAILED  no spec was run\n${told}`);
    return;
  }
  total.passed += stats.expected;
  total.failed += stats.unexpected + stats.flaky;
  total.skipped += stats.skipped;
  const failed = stats.unexpected + stats.flaky > 0;
  console.log(`${failed ? 'FAILED' : 'ok    '}  the specs (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  if (failed) console.log(told);
}

await pack(join(root, '.cache', 'packages'), ['core', 'client', 'elements']);
const built = [];
for (const name of names) if (await build(name)) built.push(name);
if (built.length > 0) await test(built);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
if (total.failed > 0) process.exitCode = 1;
