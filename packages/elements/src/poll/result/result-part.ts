import type { PollOutcome } from '@suara/client';
import type { TemplateResult } from 'lit';
import type { PollHost } from '../poll-host.js';
import { outcomeView } from './outcome-view.js';
import { ResultView } from './result-view.js';

/** What the poll draws once people may see what came of it; result and outcome come in one chunk. */
export class ResultPart {
  readonly #host: PollHost;
  readonly #view: ResultView;

  constructor(host: PollHost) {
    this.#host = host;
    this.#view = new ResultView(host);
  }

  /** Asks again, after a vote. */
  refresh(): Promise<void> {
    return this.#view.refresh();
  }

  render(): TemplateResult {
    return this.#view.render();
  }

  renderOutcome(outcome: PollOutcome): TemplateResult {
    return outcomeView(this.#host, outcome);
  }
}
