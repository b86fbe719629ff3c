import type { NewContribution } from '@suara/client';

/** What was sent as contributions, over a connection that a test may break. */
export interface ContributionWire {
  readonly connection: typeof fetch;
  readonly bodies: NewContribution[];
  readonly keys: (string | null)[];
  deliver: (send: () => Promise<Response>) => Promise<Response>;
}

export function contributionWire(): ContributionWire {
  const self: ContributionWire = { connection: pass, bodies: [], keys: [], deliver: (send) => send() };
  async function pass(...[input, init]: Parameters<typeof fetch>): Promise<Response> {
    const request = new Request(input, init);
    if (request.method !== 'POST' || !request.url.endsWith('/contributions')) return fetch(request);
    self.bodies.push((await request.clone().json()) as NewContribution);
    self.keys.push(request.headers.get('idempotency-key'));
    return self.deliver(() => fetch(request));
  }
  return self;
}
