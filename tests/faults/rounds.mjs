import { setTimeout as sleep } from 'node:timers/promises';

const writers = 16;

/** A start that replays a log takes seconds; one that takes longer than this has failed. */
const patience = 60_000;

/**
 * Cuts a target short under load, again and again on the same folder, and holds it against the ledger after each time.
 * @param target a module with `start` (see row-target.mjs)
 * @param cut ends the target it is given, in the way under test, and resolves when it is gone
 * @returns whether all was right, one answer a cut
 */
export async function* cutUnderLoad({ target, dataDir, cuts, cut, ledger }) {
  let running = await open(target, dataDir);
  try {
    for (let round = 0; round < cuts; round += 1) {
      const load = writeUntilStopped(running, ledger);
      await sleep(200 + Math.random() * 800);
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
 * Cuts a target short while it makes its folder, then starts it on what is left.
 * @returns whether it then started and kept a row
 */
export async function cutFirstStart({ target, dataDir, after, cut, ledger }) {
  const first = target.start(dataDir);
  first.opened.catch(() => undefined);
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

/** Ends a target by force. */
export async function kill(running) {
  running.kill();
  await running.ended;
}

async function open(target, dataDir) {
  const running = target.start(dataDir);
  const tooLate = sleep(patience, undefined, { ref: false }).then(() => {
    throw new Error(`The target did not start within ${patience / 1000} s.`);
  });
  try {
    await Promise.race([running.opened, tooLate]);
    return running;
  } catch (error) {
    await kill(running);
    throw error;
  }
}

/** Looks twice: as the cut left it, and after every unanswered key was sent again as a client would. */
async function holdAgainst(ledger, running) {
  const isRight = ledger.compare(await running.stored());
  await Promise.all(ledger.unanswered.map((key) => send(running, ledger, key)));
  return ledger.compare(await running.stored()) && isRight;
}

async function send(running, ledger, key) {
  await running.write(key);
  ledger.acknowledge(key);
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
