/**
 * `npm run test:embedding`: every widget's whole job on every host page that is against it. Prints a table host × widget.
 *
 *   npm run test:embedding [-- --short] [--host <name>] [--widget <name>] [--cdn <folder>] [--firefox]
 *
 * It runs against the built packages. Pictures lie in .cache/embedding/.
 * `--firefox` runs Firefox's rows alone, `--cdn` takes the widgets from another folder than the build's.
 */
import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { pictureFolder, runCell } from './cell.mjs';
import { chooseCells } from './choose.mjs';
import { runInFirefox } from './firefox.mjs';
import { hosts } from './hosts/index.mjs';
import { jobs } from './jobs/index.mjs';
import { hasLibraries, installLibraries } from './libraries.mjs';
import { buildSecondMajor } from './second-major.mjs';
import { printTable } from './table.mjs';
import { makeWorld } from './world.mjs';

/** Pages at the same time: more of them only wait for each other on two cores. */
const PAGES = 3;

const { values: options } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    firefox: { type: 'boolean', default: false },
    host: { type: 'string' },
    widget: { type: 'string' },
    cdn: { type: 'string' },
  },
});

installLibraries();
await rm(pictureFolder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
const cells = options.firefox
  ? []
  : chooseCells(hosts, jobs, options).map((cell) => ({ ...cell, missing: !hasLibraries(cell.host.libraries ?? []) }));
if (cells.some(({ host }) => host.needs === 'second-major')) buildSecondMajor();
const world = await makeWorld(options);
const references = new Map();

/** A line for each cell as it ends, and what was wrong in it. */
function tell({ host, job, problems }, began) {
  const mark = problems.length === 0 ? '✓' : '✗';
  console.log(`${mark} ${host.name} × ${job.name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  for (const problem of problems.slice(0, 12)) console.log(`    ${problem}`);
  if (problems.length > 12) console.log(`    … and ${problems.length - 12} more`);
}

async function work(queue) {
  for (let cell = queue.shift(); cell; cell = queue.shift()) {
    if (cell.missing) continue;
    const began = Date.now();
    cell.problems = await runCell(world, cell.host, cell.job, references);
    tell(cell, began);
  }
}

const workers = (queue) => Promise.all(Array.from({ length: PAGES }, () => work(queue)));

try {
  // what all others are compared with comes first
  await workers(cells.filter(({ host }) => host.name === 'plain'));
  await workers(cells.filter(({ host }) => host.name !== 'plain'));
  cells.push(...(await runInFirefox(world, options, tell)));
} finally {
  await world.stop();
}
printTable(cells, jobs);
const failed = cells.filter(({ problems }) => problems && problems.length > 0).length;
const skipped = cells.filter(({ missing }) => missing).length;
console.log(
  `\n${cells.length - failed - skipped} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
);
if (failed > 0) process.exitCode = 1;
