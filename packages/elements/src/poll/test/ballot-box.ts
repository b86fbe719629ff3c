import type { BallotReceipt } from '@suara/client';
import type { Vote } from '@suara/client/polls';
import { field, pressSoon } from '../../internal/test/citizen.js';
import { clientOf, type TestCity } from '../../internal/test/city.js';
import { place, seen, type Widget } from '../../internal/test/page.js';
import { POLL, QUESTION } from '../../internal/test/polls.js';
import '../define.js';

export const TAG = 'suara-poll';

/** What was sent as votes, over a connection that a test may break. */
export interface BallotWire {
  readonly connection: typeof fetch;
  readonly votes: Vote[];
  readonly keys: (string | null)[];
  readonly tokens: (string | null)[];
  /** What becomes of a vote on the way: by default it arrives and its answer too. */
  deliver: (send: () => Promise<Response>) => Promise<Response>;
  /** What becomes of everything else. */
  read: (send: () => Promise<Response>, url: string) => Promise<Response>;
}

export function ballotWire(): BallotWire {
  const self: BallotWire = {
    connection: pass,
    votes: [],
    keys: [],
    tokens: [],
    deliver: (send) => send(),
    read: (send) => send(),
  };
  async function pass(...[input, init]: Parameters<typeof fetch>): Promise<Response> {
    const request = new Request(input, init);
    if (!request.url.endsWith('/ballots')) return self.read(() => fetch(request), request.url);
    self.votes.push((await request.clone().json()) as Vote);
    self.keys.push(request.headers.get('idempotency-key'));
    self.tokens.push(request.headers.get('voter-token'));
    return self.deliver(() => fetch(request));
  }
  return self;
}

export const offline = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));

/** The vote arrives; its answer does not. */
export async function loseAnswer(send: () => Promise<Response>): Promise<Response> {
  await send();
  return offline();
}

export const problem = (status: number, type: string): Response =>
  new Response(JSON.stringify({ type: `urn:suara:problem:${type}`, title: type, status }), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  });

/** The widget of the city's poll. */
export async function pollOf(
  { siteName }: TestCity,
  connection?: typeof fetch,
  properties: Readonly<Record<string, unknown>> = {},
): Promise<Widget> {
  const widget = place(TAG, { client: clientOf(siteName, connection), poll: POLL, ...properties });
  await seen(widget, QUESTION.id);
  return widget;
}

export async function choose(widget: Widget, option: string): Promise<void> {
  await seen(widget, 'Pilih satu');
  field(widget, option).click();
}

/** Chooses and sends; resolves when the server has recorded it. */
export async function vote(widget: Widget, option: string): Promise<void> {
  await choose(widget, option);
  await pressSoon(widget, 'Kirim suara');
  await seen(widget, 'Suara tercatat');
}

/** What the device keeps of the city's poll. */
export function keptOf({ siteName }: TestCity): { receipt?: BallotReceipt; tokens?: Record<string, string> } | null {
  const [city] = siteName.split('.');
  return JSON.parse(localStorage.getItem(`suara:poll-1:${city}/${POLL}`) ?? 'null') as ReturnType<typeof keptOf>;
}

export function alter({ siteName }: TestCity, change: (kept: NonNullable<ReturnType<typeof keptOf>>) => object): void {
  const [city] = siteName.split('.');
  localStorage.setItem(`suara:poll-1:${city}/${POLL}`, JSON.stringify(change(keptOf({ siteName } as TestCity)!)));
}
