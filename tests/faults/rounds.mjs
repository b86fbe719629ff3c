import { setTimeout as sleep } from 'node:timers/promises';

const writers = 16;

/** So many of the last acknowledged reports are asked for again after a cut, and as many by lot. */
const askedAgain = 12;

/** Milliseconds between a cut and the start of the load before it. */
const loadAtLeast = 300;
const loadAtMost = 1300;

/** Milliseconds. A first start takes seven seconds on a machine of its own, forty on one that many share. */
const patience = 180_000;

/**
 * Cuts a server short under load, again and again on the same folder, and holds it against the ledger after each time.
 * @param target a module with `start` (see server-target.mjs)
 * @param cut ends the target it is given, in the way under test, and resolves when it is gone
 * @returns whether all was right, one answer a cut
 */
export async function* cutUnderLoad({ target, dataDir, cuts, cut, ledger }) {
  let running = await open(target, dataDir);
  try {
    for (let round = 0; round < cuts; round += 1) {
      const load = writeUntilStopped(running, ledger);
      await sleep(loadAtLeast + Math.random() * (loadAtMost - loadAtLeast));
      await cut(running);
      await load.stop();
      running = await open(target, dataDir);
      yield await holdAgainst(ledger, running);
    }
    await running.stop();
  } finally {
    await kill(running);
  }
}

/**
 * Cuts a server short while it makes its folder, then starts it on what is left.
 * @returns whether it then started and kept a report
 */
export async function cutFirstStart({ target, dataDir, after, cut, ledger }) {
  const first = target.start(dataDir);
  await sleep(after);
  await cut(first);
  const running = await open(target, dataDir);
  try {
    await send(running, ledger, ledger.newKey());
    return ledger.compare(await running.stored());
  } finally {
    await kill(running);
  }
}

/** Ends a server by force. */
export async function kill(running) {
  running.kill();
  await running.ended;
}

async function open(target, dataDir) {
  const running = target.start(dataDir);
  const tooLate = sleep(patience, undefined, { ref: false }).then(() => {
    throw new Error(`The server did not start within ${patience / 1000} s.`);
  });
  try {
    await Promise.race([running.opened, tooLate]);
    return running;
  } catch (error) {
    await kill(running);
    throw error;
  }
}

/** Looks twice: as the cut left it, and after keys were sent again as clients would. */
async function holdAgainst(ledger, running) {
  const isRight = ledger.compare(await running.stored());
  const again = ledger.sample(askedAgain);
  for (const key of [...ledger.unanswered, ...again.map(([key]) => key)]) await send(running, ledger, key);
  const areKept = await Promise.all(again.map(([, receipt]) => running.isKept(receipt)));
  return ledger.compare(await running.stored()) && isRight && ledger.isConstant && areKept.every(Boolean);
}

async function send(running, ledger, key) {
  ledger.acknowledge(key, await running.file(key));
}

function writeUntilStopped(running, ledger) {
  let stopped = false;
  const writer = async () => {
    while (!stopped) await send(running, ledger, ledger.newKey());
  };
  // A writer ends with its first unanswered key; the ledger remembers that one.
  const all = Promise.all(Array.from({ length: writers }, () => writer().catch(() => undefined)));
  return {
    stop: () => {
      stopped = true;
      return all;
    },
  };
}
