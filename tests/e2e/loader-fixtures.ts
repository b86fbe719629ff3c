/** A page of somebody's site that carries the widgets, and what it asked the network for. */
import { test as base, type Page, type Request } from '@playwright/test';
import { openPoll } from '../support/polls.mjs';
import { startTestServer, type TestCity, type TestServer } from '../support/test-server.mjs';

export interface Host {
  readonly url: string;
  readonly city: TestCity;
  /** An open poll of the city, with a single choice. */
  readonly poll: string;
  /** The loader's address in the moving channel, and the folder of its version. */
  readonly script: string;
  readonly folder: string;
}

export const QUESTION = 'Apa yang paling dibutuhkan taman kota?';

export const test = base.extend<object, { server: TestServer; host: Host }>({
  server: [
    async ({ browserName: _ }, use) => {
      const server = await startTestServer();
      await use(server);
      await server.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  host: [
    async ({ server }, use) => {
      const { url } = server;
      const city = await server.createCity();
      const poll = await openPoll(url, city.dispatcherToken, { kind: 'single' });
      const { version } = (await (await fetch(`${url}/cdn/0/manifest.json`)).json()) as { version: string };
      await use({ url, city, poll, script: `${url}/cdn/0/suara.js`, folder: `${url}/cdn/${version}/` });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

export const scriptTag = (src: string): string => `<script type="module" src="${src}"></script>`;

/** A widget's tag with the page's own link in it. */
export const tag = (name: string, attributes: string): string =>
  `<suara-${name} ${attributes}><a href="/halaman-biasa">Lewat halaman biasa</a></suara-${name}>`;

export const pollTag = ({ city, poll }: Host): string => tag('poll', `site="${city.siteName}" poll="${poll}"`);

interface PageOptions {
  readonly headers?: Record<string, string>;
  readonly head?: string;
  readonly lang?: string;
  readonly waitUntil?: 'load' | 'commit';
}

/** Opens a page with this body, at the server's own origin. */
export async function show(
  page: Page,
  { url }: Host,
  body: string,
  { headers = {}, head = '', lang = 'id', waitUntil = 'load' }: PageOptions = {},
): Promise<void> {
  await page.route(`${url}/halaman`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers,
      body: `<!doctype html><html lang="${lang}"><meta name="viewport" content="width=device-width"><title>Dinas</title>${head}<body>${body}`,
    }),
  );
  await page.goto(`${url}/halaman`, { waitUntil });
}

/** What the page has asked for since, without the server's origin; a second try's mark is left out. */
export function requestsOf(page: Page, { url }: Host): string[] {
  const asked: string[] = [];
  page.on('request', (request: Request) =>
    asked.push(
      request
        .url()
        .replace(url, '')
        .replace(/\?\d+$/, '?'),
    ),
  );
  return asked;
}

/** What the console says at this level from now on. */
export function consoleOf(page: Page, level: 'warning' | 'error'): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === level) said.push(message.text());
  });
  return said;
}
