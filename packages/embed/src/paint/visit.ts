import { createClient, type Client } from '@suara/client';
import type { AskServer, WidgetWish } from './wish.js';

/** What a widget may do without: nothing is published yet, and it says so. */
const MAY_BE_MISSING = /\/scoreboard$/u;

/** One widget's stay: what it asks of the server, and whether that is there. */
export class Visit {
  readonly client: Client;
  /** Whether what the widget is about is not there. */
  isLost = false;
  readonly #ask: AskServer;
  #open = 0;

  constructor(wish: Pick<WidgetWish, 'baseUrl' | 'site'>, ask: AskServer) {
    this.#ask = ask;
    this.client = createClient({ ...wish, fetch: (input, init) => this.#fetch(new Request(input, init)) });
  }

  /** Whether an answer is still to come. */
  get isWaiting(): boolean {
    return this.#open > 0;
  }

  async #fetch(request: Request): Promise<Response> {
    this.#open += 1;
    try {
      const answer = await this.#ask(request);
      if (answer.status === 404 && !MAY_BE_MISSING.test(new URL(request.url).pathname)) this.isLost = true;
      return answer;
    } finally {
      this.#open -= 1;
    }
  }
}
