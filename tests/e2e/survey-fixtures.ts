import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, type Page } from '@playwright/test';
import { skmDefinition, type SurveyDraft } from '@suara/core';
import { openSurvey, surveyPage } from '../support/surveys.mjs';
import { startTestServer, type TestCity, type TestServer } from '../support/test-server.mjs';

/** A server and a city for each worker; every test opens surveys of its own in it. */
export const surveyTest = base.extend<object, { server: TestServer; city: TestCity }>({
  server: [
    async ({ browserName: _ }, use) => {
      const server = await startTestServer();
      await use(server);
      await server.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  city: [async ({ server }, use) => use(await server.createCity()), { scope: 'worker' }],
});

/** The official survey as anybody gets it out of the box. */
export const OFFICIAL = skmDefinition('permenpanrb-14-2017');

/** It, open from now on, about one service unless the change says otherwise. */
export const openOfficial = (
  { url }: TestServer,
  { dispatcherToken }: TestCity,
  change: Partial<SurveyDraft> = {},
): Promise<string> => {
  const services = [{ id: 'ktp', name: { id: 'KTP elektronik', en: 'Identity card' } }];
  return openSurvey(url, dispatcherToken, { services, ...change });
};

/** Opens a page of the server's own origin with the survey's tag and nothing else. */
export async function openSurveyPage(
  page: Page,
  { url }: TestServer,
  { siteName }: TestCity,
  attributes: string,
  hash = '',
): Promise<void> {
  const body = surveyPage(url, siteName, attributes);
  await page.route(`${url}/survey`, (route) => route.fulfill({ contentType: 'text/html', body }));
  // another hash alone would lead to another place on the same page
  await page.goto('about:blank');
  await page.goto(`${url}/survey${hash}`);
}

/** A web server of an agency's own: another origin, with one page on it. */
export async function serveElsewhere(page: () => string): Promise<{ origin: string; stop: () => void }> {
  const server = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(page()));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, stop: () => void server.close() };
}
