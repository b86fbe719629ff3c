import { createClient, type Client, type ClientOptions } from '@suara/client';

declare global {
  interface Window {
    readonly __suaraServer: string;
  }
}

export interface TestCity {
  readonly siteName: string;
}

/** A city of the test's own on the real server. */
export async function makeCity(): Promise<TestCity> {
  const answer = await fetch(`${window.__suaraServer}/__test/city`, { method: 'POST' });
  return (await answer.json()) as TestCity;
}

/** A client of the real server, over the connection that the test wants. */
export function clientOf(site: string, connection?: ClientOptions['fetch']): Client {
  return createClient({ baseUrl: window.__suaraServer, site, ...(connection && { fetch: connection }) });
}
