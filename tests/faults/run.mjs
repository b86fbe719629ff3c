import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Report } from './report.mjs';
import { cutFirstStart, cutUnderLoad, kill } from './rounds.mjs';
import * as reports from './server-target.mjs';
import * as votes from './vote-target.mjs';
import { Volume, whyNoPowerCuts } from './volume.mjs';

/**
 * Does what was acknowledged survive? Cuts the power and kills the server while citizens file reports or vote, and looks.
 *
 *   npm run test:faults [-- --short]
 *
 * It runs against the built package.
 */
const isShort = process.argv.includes('--short');
const cuts = isShort ? 2 : 20;

/** When a first start is cut, in milliseconds after it began; whole, it takes some seven seconds. */
const momentsOfFirstStart = isShort ? [4500] : [1500, 4500, 6000];

const report = new Report();

/** Each puts one thing out of the way, however the run ends. */
const cleanups = new Set();

function cleanUp() {
  for (const cleanup of cleanups) cleanup();
  cleanups.clear();
}

const cutsUnderLoad =
  (target) =>
  async (kind, { folder, cut }) => {
    const settings = { target, dataDir: path.join(folder, 'data'), cuts, cut, ledger: kind.ledger() };
    for await (const isRight of cutUnderLoad(settings)) kind.count(isRight);
  };

async function cutsOfFirstStart(kind, { folder, cut }) {
  for (const after of momentsOfFirstStart) {
    const dataDir = path.join(folder, `started-${after}`);
    kind.count(await cutFirstStart({ target: reports, dataDir, after, cut, ledger: kind.ledger() }));
    rmSync(dataDir, { recursive: true });
  }
}

function scratchFolder() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'suara-faults-'));
  cleanups.add(() => rmSync(folder, { recursive: true, force: true }));
  return { folder, cut: kill };
}

/** The power goes first, while the process still writes; then the process is killed, as the power would have. */
function scratchVolume() {
  const volume = new Volume(600);
  cleanups.add(() => volume.remove());
  const cut = async (running) => {
    volume.cutPower();
    await kill(running);
    volume.restorePower();
  };
  return { folder: volume.folder, cut };
}

async function run(name, rounds, makePlace, reasonToSkip) {
  const kind = report.kind(name);
  if (reasonToSkip) return kind.skip(reasonToSkip);
  try {
    await rounds(kind, makePlace());
  } catch (error) {
    kind.fail(error);
  } finally {
    cleanUp();
  }
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
process.once('exit', cleanUp);

const noPowerCuts = whyNoPowerCuts();
await run('power cut, reports', cutsUnderLoad(reports), scratchVolume, noPowerCuts);
await run('kill -9, reports', cutsUnderLoad(reports), scratchFolder);
await run('power cut, votes', cutsUnderLoad(votes), scratchVolume, noPowerCuts);
await run('kill -9, votes', cutsUnderLoad(votes), scratchFolder);
await run('power cut in the first start', cutsOfFirstStart, scratchVolume, noPowerCuts);
await run('kill -9 in the first start', cutsOfFirstStart, scratchFolder);
report.print();
process.exitCode = report.hasFailed ? 1 : 0;
