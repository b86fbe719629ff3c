import { createClient, type Client, type ClientOptions } from '@suara/client';

declare global {
  interface Window {
    readonly __suaraServer: string;
  }
}

export interface TestCity {
  readonly siteName: string;
  /** The agency of the site, and who may act for it and for the control room. */
  readonly agency: string;
  readonly agencyToken: string;
  readonly dispatcherToken: string;
}

/** What a widget's own properties must be in a city, after making what they name. */
export type Setting = (city: TestCity) => Promise<Readonly<Record<string, unknown>>>;

/** Most widgets need nothing but their site. */
export const anySetting: Setting = () => Promise.resolve({});

/** A city of the test's own on the real server, with the content of a folder of profiles/. */
export async function makeCity(profile = 'kota-tangerang'): Promise<TestCity> {
  const answer = await fetch(`${window.__suaraServer}/__test/city?profile=${profile}`, { method: 'POST' });
  return (await answer.json()) as TestCity;
}

/** A client of the real server, over the connection that the test wants. */
export function clientOf(site: string, connection?: ClientOptions['fetch'], timeout?: number): Client {
  return createClient({
    baseUrl: window.__suaraServer,
    site,
    ...(connection && { fetch: connection }),
    ...(timeout !== undefined && { timeout }),
  });
}
