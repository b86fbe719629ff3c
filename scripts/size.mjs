/**
 * What a citizen downloads for the loader, and for each widget beside it, against the budgets in budgets.json: the widget's
 * entry and all that it imports statically, each file compressed on its own (brotli). Fails over budget, and when a budget
 * was raised: it only ever goes down.
 */
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliBytes } from './lib/cdn-plugins.mjs';

/** What every widget should come down to; the loader is not one. */
const goalOf = (name) => (name === 'loader' ? '' : 14_535);
const root = fileURLToPath(new URL('..', import.meta.url));
const embed = new URL('../packages/embed/', import.meta.url);

const readJson = async (url) => JSON.parse(await readFile(url, 'utf8'));
const { version } = await readJson(new URL('package.json', embed));
const cdn = new URL(`dist/cdn/${version}/`, embed);
const { files } = await readJson(new URL('manifest.json', cdn)).catch(() => {
  console.error('There is no CDN build to measure: run `npm run build` first.');
  process.exit(1);
});
const budgets = await readJson(new URL('../budgets.json', import.meta.url));

function committedBudgets() {
  try {
    const options = { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
    return JSON.parse(execFileSync('git', ['show', 'HEAD:budgets.json'], options));
  } catch {
    return {}; // no commit holds budgets yet, or this is a copy without history
  }
}

/** The files themselves and all they import statically, each once. */
function closure(names, seen = new Set()) {
  for (const name of names) {
    if (seen.has(name)) continue;
    seen.add(name);
    closure(files[name].imports, seen);
  }
  return [...seen];
}

const fileOf = (name) => (name === 'loader' ? 'suara.js' : `${name}.js`);

async function measure(name) {
  const names = closure([fileOf(name)]);
  const contents = await Promise.all(names.map((name) => readFile(new URL(name, cdn))));
  const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);
  return {
    files: names.length,
    bytes: sum(contents.map((content) => content.length)),
    brotli: sum(contents.map(brotliBytes)),
  };
}

const problems = [];
const before = committedBudgets();
const rows = [];

for (const [widget, budget] of Object.entries(budgets)) {
  if (!files[fileOf(widget)]) {
    problems.push(`${widget} has a budget but no entry in the CDN build.`);
    continue;
  }
  const size = await measure(widget);
  rows.push({ widget, ...size, budget, goal: goalOf(widget) });
  if (size.brotli > budget) problems.push(`${widget} is ${size.brotli - budget} bytes over its budget of ${budget}.`);
  if (budget > (before[widget] ?? Infinity)) {
    problems.push(`The budget of ${widget} was raised from ${before[widget]} to ${budget}: a budget only goes down.`);
  }
}
for (const widget of Object.keys(before)) {
  if (!(widget in budgets)) problems.push(`The budget of ${widget} was removed.`);
}

const columns = ['widget', 'files', 'bytes', 'brotli', 'budget', 'goal'];
for (const row of [Object.fromEntries(columns.map((name) => [name, name])), ...rows]) {
  console.log(
    columns.map((name) => (name === 'widget' ? String(row[name]).padEnd(20) : String(row[name]).padStart(8))).join(''),
  );
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
