import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('./row-process.mjs', import.meta.url));

/**
 * A target is what the load writes to. Another one, say reports posted to a whole server, is a module with the same
 * `start`:
 *
 *   start(dataDir) → {
 *     opened,       a promise that resolves when it takes rows, and rejects when it will not
 *     kill(),       ends it by force
 *     ended,        a promise that resolves when it is gone
 *     write(key),   resolves when acknowledged; the same key again must not make a second row
 *     stored(),     resolves to a Map of key → number of rows, for every key ever written
 *     stop(),       ends it in good order
 *   }
 *
 * This one keeps rows in a table of its own through openEmbeddedDatabase, in a process of its own.
 */
export function start(dataDir) {
  const child = fork(program, [dataDir]);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const ask = conversation(child);
  return {
    opened: ask('open'),
    kill: () => child.kill('SIGKILL'),
    ended,
    write: (key) => ask('write', key),
    stored: async () => new Map(await ask('stored')),
    stop: async () => {
      await ask('close');
      await ended;
    },
  };
}

/** Pairs what the process answers with what it was asked; its end answers everything else. */
function conversation(child) {
  const waiting = new Map();
  let nextId = 1;
  child.on('message', ({ id, value, error }) => {
    const waiter = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) waiter.resolve(value);
    else waiter.reject(new Error(error));
  });
  child.once('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('The process ended before it answered.'));
    waiting.clear();
  });
  return (kind, key) =>
    new Promise((resolve, reject) => {
      if (!child.connected) return reject(new Error('The process has ended.'));
      const id = nextId++;
      waiting.set(id, { resolve, reject });
      child.send({ id, kind, key }, (error) => error && reject(error));
    });
}
