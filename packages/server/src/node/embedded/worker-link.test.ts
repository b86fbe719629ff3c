import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { DatabaseStoppedError, WorkerLink } from './worker-link.js';

/** A thread that answers like the database's, save that some statements make it misbehave. */
const actor = `
  const { parentPort } = require('node:worker_threads');
  parentPort.postMessage({ kind: 'ready', isNew: false });
  parentPort.on('message', ({ id, sql }) => {
    if (sql === 'crash') throw new Error('the thread broke');
    if (sql === 'vanish') process.exit(3);
    if (sql === 'give up') {
      parentPort.postMessage({ kind: 'stopped', reason: 'PANIC:  disk on fire' });
      process.exit(1);
    }
    if (sql === 'ignore') return;
    if (sql === 'fail') return parentPort.postMessage({ kind: 'error', id, error: { message: 'no', postgres: null } });
    parentPort.postMessage({ kind: 'results', id, results: [] });
  });
`;

let link: WorkerLink;

async function open(code = actor): Promise<void> {
  link = new WorkerLink(new Worker(code, { eval: true }));
  await link.ready;
}

const ask = (sql: string) => link.request({ kind: 'exec', sql, inTransaction: false });

afterEach(() => link.end());

describe('WorkerLink', () => {
  it('pairs answers with requests', async () => {
    await open();
    await expect(Promise.all([ask('one'), ask('two')])).resolves.toEqual([[], []]);
    await expect(ask('fail')).rejects.toThrow('no');
  });

  it.each([
    ['crash', 'the thread broke'],
    ['vanish', 'code 3'],
    ['give up', 'PANIC:  disk on fire'],
  ])('answers everybody when the thread ends: %s', async (sql, reason) => {
    await open();
    const waiting = ask('ignore');
    const culprit = ask(sql);
    await expect(waiting).rejects.toThrow(reason);
    await expect(culprit).rejects.toBeInstanceOf(DatabaseStoppedError);
    await expect(ask('later')).rejects.toThrow(reason);
    await expect(link.whenStopped).resolves.toBeInstanceOf(DatabaseStoppedError);
  });

  it('says why the database did not open', async () => {
    const refusing = `require('node:worker_threads').parentPort.postMessage({ kind: 'stopped', reason: 'no room' }); process.exit(1)`;
    await expect(open(refusing)).rejects.toThrow('no room');
  });

  it('refuses a parameter that cannot travel, and goes on', async () => {
    await open();
    const query = link.request({ kind: 'query', sql: 'one', params: [() => undefined], inTransaction: false });
    await expect(query).rejects.toThrow('could not be cloned');
    await expect(ask('two')).resolves.toEqual([]);
  });

  it('is closed after its end', async () => {
    await open();
    await link.end();
    await expect(ask('one')).rejects.toThrow('closed');
  });
});
