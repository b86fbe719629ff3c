/**
 * Paints widgets as mark-up, for a Suara server whose cities' hosts print them into their pages:
 * `startServer(config, { renderWidget: createPainter().render })`.
 */
import { Worker } from 'node:worker_threads';
import type { FromServer, FromWorker } from './messages.js';
import type { AskServer, PaintedWidget, WidgetWish } from './wish.js';

export type { AskServer, PaintedWidget, WidgetWish } from './wish.js';

export interface Painter {
  /** A widget's first state; null where what it is about is not there. Rejects where it cannot be painted. */
  render(wish: WidgetWish, ask: AskServer): Promise<PaintedWidget | null>;
  /** Ends its thread; a later wish starts another. */
  stop(): Promise<void>;
}

/** Milliseconds after which a thread that does not answer is given up, with all it has to draw. */
const PATIENCE = 20_000;

/** Only what a widget reads, at the server's own routes for sites. */
const READABLE = /^\/v1\/sites\//u;

interface Job {
  readonly ask: AskServer;
  readonly timer: ReturnType<typeof setTimeout>;
  resolve(painted: PaintedWidget | null): void;
  reject(error: Error): void;
}

/** Its thread starts with the first wish. */
export function createPainter(): Painter {
  let studio: Studio | undefined;
  return {
    render(wish, ask) {
      if (!studio || studio.isClosed) studio = new Studio();
      return studio.paint(wish, ask);
    },
    async stop() {
      await studio?.close(new Error('the painter was stopped'));
    },
  };
}

/** One thread and what it has to draw. */
class Studio {
  isClosed = false;
  /** Without the process's own flags: what a test runner resolves otherwise is not for this thread. */
  readonly #worker = new Worker(new URL('./worker.js', import.meta.url), { execArgv: [] });
  readonly #jobs = new Map<number, Job>();
  #count = 0;

  constructor() {
    this.#worker.on('message', (message: FromWorker) => {
      this.#hear(message);
    });
    this.#worker.on('error', (error) => void this.close(error));
    this.#worker.on('exit', () => void this.close(new Error('the painting thread has ended')));
    // a process that ends does not wait for it; after the listeners, which make it wait again
    this.#worker.unref();
  }

  paint(wish: WidgetWish, ask: AskServer): Promise<PaintedWidget | null> {
    const id = ++this.#count;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => void this.close(new Error('the painting thread does not answer')), PATIENCE);
      this.#jobs.set(id, { ask, timer, resolve, reject });
      this.#say({ kind: 'wish', id, wish });
    });
  }

  async close(error: Error): Promise<void> {
    this.isClosed = true;
    for (const id of this.#jobs.keys()) this.#end(id)?.reject(error);
    await this.#worker.terminate();
  }

  #say(message: FromServer): void {
    this.#worker.postMessage(message);
  }

  #end(id: number): Job | undefined {
    const job = this.#jobs.get(id);
    clearTimeout(job?.timer);
    this.#jobs.delete(id);
    return job;
  }

  #hear(message: FromWorker): void {
    if (message.kind === 'ask') void this.#answer(message.wish, message.ask, message.url);
    else if (message.kind === 'painted') this.#end(message.wish)?.resolve(message.painted);
    else this.#end(message.wish)?.reject(new Error(message.reason));
  }

  async #answer(wish: number, ask: number, url: string): Promise<void> {
    const job = this.#jobs.get(wish);
    if (!job) return;
    const answer = READABLE.test(new URL(url).pathname) ? await job.ask(new Request(url)) : Response.error();
    this.#say({
      kind: 'answer',
      ask,
      status: answer.status,
      headers: [...answer.headers],
      body: await answer.text(),
    });
  }
}
