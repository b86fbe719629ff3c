import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { reportFor, reportsPath } from './city.mjs';

const program = fileURLToPath(new URL('./server-process.mjs', import.meta.url));

/** Milliseconds. A request unanswered for so long counts as unanswered for ever. */
export const patience = 20_000;

/**
 * The whole server in a process of its own, and the citizens who post reports to it over HTTP:
 *
 *   opened        a promise that resolves when it takes requests, and rejects when it will not
 *   kill()        ends it by force
 *   ended         a promise that resolves when it is gone
 *   file(key)     posts the key's report; resolves to the ticket, the secret and whether the answer is an earlier one
 *   isKept(…)     whether a reporter reads with ticket and secret what was filed, and nothing more happened to it
 *   stored()      resolves to a list of { key, ticket, moves }, one for every report in the database
 *   ask(kind)     what the process itself says (see server-process.mjs)
 *   stop()        ends it in good order
 */
export function start(dataDir) {
  const child = fork(program, [dataDir], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const opened = whenListening(child);
  const ask = conversation(child);
  return {
    opened,
    kill: () => child.kill('SIGKILL'),
    ended,
    file: async (key) => file(await opened, key),
    isKept: async (receipt) => isKept(await opened, receipt),
    stored: async () => (await ask('stored')).map(([key, ticket, moves]) => ({ key, ticket, moves })),
    ask,
    stop: async () => {
      await ask('stop');
      await ended;
    },
  };
}

function whenListening(child) {
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (complaints = (complaints + text).slice(-2000)));
  const opened = new Promise((resolve, reject) => {
    child.on('message', ({ url }) => url && resolve(url));
    child.once('close', () => reject(new Error(`The server ended. ${complaints.trim()}`)));
  });
  opened.catch(() => undefined);
  return opened;
}

async function file(url, key) {
  const response = await fetch(url + reportsPath, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(reportFor(key)),
    signal: AbortSignal.timeout(patience),
  });
  const { ticket, secret } = await json(response, 201);
  return { ticket, secret, isReplay: response.headers.get('idempotency-replayed') === 'true' };
}

async function isKept(url, receipt) {
  const { ticket, events } = await json(
    await fetch(`${url}${reportsPath}/${receipt.ticket}`, {
      headers: { 'report-secret': receipt.secret },
      signal: AbortSignal.timeout(patience),
    }),
    200,
  );
  return ticket === receipt.ticket && events.length === 1 && events[0].move === 'receive';
}

export async function json(response, expected) {
  if (response.status !== expected) throw new Error(`${response.status}: ${await response.text()}`);
  return response.json();
}

/** Pairs what the process answers with what it was asked; its end answers everything else. */
function conversation(child) {
  const waiting = new Map();
  let nextId = 1;
  child.on('message', ({ id, value, error }) => {
    const waiter = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) waiter?.resolve(value);
    else waiter?.reject(new Error(error));
  });
  child.once('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('The process ended before it answered.'));
    waiting.clear();
  });
  return (kind) =>
    new Promise((resolve, reject) => {
      if (!child.connected) return reject(new Error('The process has ended.'));
      const id = nextId++;
      waiting.set(id, { resolve, reject });
      child.send({ id, kind }, (error) => error && reject(error));
    });
}
