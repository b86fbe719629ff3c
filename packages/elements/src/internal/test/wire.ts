import type { NewReport } from '@suara/client';

/** What was sent as reports, over a connection that may change it on the way. */
export interface Wire {
  readonly connection: typeof fetch;
  readonly bodies: NewReport[];
  readonly keys: (string | null)[];
  /** What becomes of each report on the way, the honest report unless given. */
  change: (body: NewReport) => NewReport;
}

export function wire(): Wire {
  const self: Wire = { connection: pass, bodies: [], keys: [], change: (body) => body };
  async function pass(...[input, init]: Parameters<typeof fetch>): Promise<Response> {
    const request = new Request(input, init);
    if (!request.url.endsWith('/reports')) return fetch(request);
    const body = (await request.clone().json()) as NewReport;
    self.bodies.push(body);
    self.keys.push(request.headers.get('idempotency-key'));
    return fetch(new Request(request, { body: JSON.stringify(self.change(body)) }));
  }
  return self;
}
