/** The thread in which widgets are drawn: a browser's globals stand in it, which the server's own thread must not see. */
import { parentPort } from 'node:worker_threads';
import type { FromServer, FromWorker } from './messages.js';
import { paint } from './paint.js';
import { loadEverything } from './load-everything.js';
import type { AskServer, WidgetWish } from './wish.js';

const port = parentPort;
if (!port) throw new Error('this is a thread of the painter');

const say = (message: FromWorker): void => {
  port.postMessage(message);
};

const waiting = new Map<number, (answer: Response) => void>();
let asked = 0;

/** Asks the server in its own thread, in the name of one wish. */
const askFor =
  (wish: number): AskServer =>
  ({ url }) =>
    new Promise((resolve) => {
      const ask = ++asked;
      waiting.set(ask, resolve);
      say({ kind: 'ask', wish, ask, url });
    });

const loaded = loadEverything();

async function draw(id: number, wish: WidgetWish): Promise<void> {
  try {
    await loaded;
    say({ kind: 'painted', wish: id, painted: await paint(wish, askFor(id)) });
  } catch (error) {
    say({ kind: 'failed', wish: id, reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

port.on('message', (message: FromServer) => {
  if (message.kind === 'wish') void draw(message.id, message.wish);
  else {
    const { status, headers, body } = message;
    waiting.get(message.ask)?.(new Response(body, { status, headers: [...headers] }));
    waiting.delete(message.ask);
  }
});
