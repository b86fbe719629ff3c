import type { Vote } from '@suara/client/polls';

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
