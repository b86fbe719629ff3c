import { newIdempotencyKey, type PollDefinition } from '@suara/client';
import type { TestCity } from './city.js';

const HOUR = 3_600_000;

export const QUESTION = { id: 'Apa yang paling dibutuhkan taman kota?', en: 'What does the city park need most?' };

export const POLL = 'taman-kota';

/** What a test wants otherwise than in the example. */
export type PollPatch = Partial<
  Pick<
    PollDefinition,
    'options' | 'ballot' | 'levels' | 'results' | 'opensAt' | 'closesAt' | 'question' | 'description' | 'quorum'
  >
>;

const inHours = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();

const draft = (patch: PollPatch): object => ({
  poll: POLL,
  agency: null,
  question: QUESTION,
  options: [
    { id: 'pohon', name: { id: 'Lebih banyak pohon', en: 'More trees' } },
    { id: 'bangku', name: { id: 'Lebih banyak bangku', en: 'More benches' } },
    { id: 'lampu', name: { id: 'Lebih banyak lampu', en: 'More lamps' } },
  ],
  ballot: { kind: 'single' },
  quorum: null,
  levels: ['device'],
  results: 'after_closing',
  opensAt: inHours(1),
  closesAt: inHours(75.5),
  ...patch,
});

/** What the city does with its poll, through the desk. */
export class PollDesk {
  readonly #token: string;

  constructor({ dispatcherToken }: TestCity) {
    this.#token = dispatcherToken;
  }

  async #post(path: string, body: object): Promise<void> {
    const answer = await fetch(`${window.__suaraServer}/__test/desk/v1/desk/polls${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${this.#token}`,
        'content-type': 'application/json',
        'idempotency-key': newIdempotencyKey(),
      },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  }

  async announce(patch: PollPatch = {}): Promise<void> {
    await this.#post('', draft(patch));
    await this.#post(`/${POLL}/moves`, { move: 'announce' });
  }

  /** Asks something else, before the opening. */
  async revise(patch: PollPatch): Promise<void> {
    await this.#post(`/${POLL}/definition`, draft(patch));
  }

  async open(patch: PollPatch = {}): Promise<void> {
    await this.#post('', draft(patch));
    await this.openNow();
  }

  async openNow(): Promise<void> {
    await this.#post(`/${POLL}/moves`, { move: 'open' });
  }

  async close(): Promise<void> {
    const reason = { id: 'Gangguan jaringan di kota.', en: 'A network outage in the city.' };
    await this.#post(`/${POLL}/moves`, { move: 'close', reason });
  }

  async publishOutcome(): Promise<void> {
    const summary = { id: 'Kami menanam dua ratus pohon.', en: 'We plant two hundred trees.' };
    await this.#post(`/${POLL}/moves`, { move: 'publish_outcome', summary, options: [] });
  }
}

/** For the suites of every widget: a city whose poll is open. */
export async function openPoll(city: TestCity): Promise<{ poll: string }> {
  await new PollDesk(city).open();
  return { poll: POLL };
}
