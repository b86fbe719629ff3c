/**
 * `npm run test:embedding`: every widget's whole job on every host page that is against it. Prints a table host × widget.
 *
 *   node tests/embedding/run.mjs [--short] [--host <name>] [--widget <name>]
 *
 * It runs against the built packages: `npm run build` comes first. Pictures lie in .cache/embedding/.
 */
import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { pictureFolder, runCell } from './cell.mjs';
import { hosts } from './hosts/index.mjs';
import { jobs } from './jobs/index.mjs';
import { hasLibraries, installLibraries } from './libraries.mjs';
import { chooseCells } from './choose.mjs';
import { printTable } from './table.mjs';
import { buildSecondMajor } from './second-major.mjs';
import { makeWorld } from './world.mjs';

/** Pages at the same time: more of them only wait for each other on two cores. */
const PAGES = 3;

const { values: options } = parseArgs({
  options: { short: { type: 'boolean', default: false }, host: { type: 'string' }, widget: { type: 'string' } },
});

installLibraries();
await rm(pictureFolder, { recursive: true, force: true });
const cells = chooseCells(hosts, jobs, options).map((cell) => ({
  ...cell,
  missing: !hasLibraries(cell.host.libraries ?? []),
}));
if (cells.some(({ host }) => host.needs === 'second-major')) buildSecondMajor();
const world = await makeWorld();
const references = new Map();

async function work(queue) {
  for (let cell = queue.shift(); cell; cell = queue.shift()) {
    if (cell.missing) continue;
    const began = Date.now();
    cell.problems = await runCell(world, cell.host, cell.job, references);
    const mark = cell.problems.length === 0 ? '✓' : '✗';
    console.log(`${mark} ${cell.host.name} × ${cell.job.name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
    for (const problem of cell.problems.slice(0, 12)) console.log(`    ${problem}`);
    if (cell.problems.length > 12) console.log(`    … and ${cell.problems.length - 12} more`);
  }
}

const workers = (queue) => Promise.all(Array.from({ length: PAGES }, () => work(queue)));

try {
  // what all others are compared with comes first
  await workers(cells.filter(({ host }) => host.name === 'plain'));
  await workers(cells.filter(({ host }) => host.name !== 'plain'));
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
