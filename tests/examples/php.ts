/** What the specs of the PHP hosts share: PHP itself, the real server, a city whose site the host may use, and a poll in it. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import type { Tally } from '@suara/core';
import { findPhp, installPhp } from '../../scripts/lib/php.mjs';
import { openPoll } from '../support/polls.mjs';
import { startTestServer, type TestCity, type TestServer } from '../support/test-server.mjs';

installPhp();
export const php = findPhp() ?? '';
export const noPhp = php === '' ? 'there is no PHP here, and it could not be installed from Debian' : undefined;

/**
 * What a PHP script of the examples prints. Never waited for in one piece: it may ask the server of this very process.
 * @param script below examples/
 */
export async function printedBy(script: string, ...args: readonly string[]): Promise<string> {
  const path = fileURLToPath(new URL(`../../examples/${script}`, import.meta.url));
  const { stdout } = await promisify(execFile)(php, [path, ...args], { encoding: 'utf8' });
  return stdout;
}

export interface Suara {
  readonly server: TestServer;
  /** A city whose sites accept pages of this origin. */
  readonly cityFor: (origin: string) => Promise<TestCity>;
}

export const test = base.extend<object, { suara: Suara }>({
  suara: [
    async ({ browserName: _ }, use) => {
      const server = await startTestServer();
      await use({ server, cityFor: (origin) => server.createCity(undefined, { origins: [origin] }) });
      await server.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

/** A new poll about the park, with nobody's vote in it. */
export const newPoll = (server: TestServer, { dispatcherToken }: TestCity): Promise<string> =>
  openPoll(server.url, dispatcherToken, { kind: 'single' });

/** Until the server paints: its thread starts with the first wish, which takes longer than a host's page waits. */
export async function readyToPaint({ url }: TestServer, { siteName }: TestCity, poll: string): Promise<void> {
  await expect(async () => {
    const response = await fetch(`${url}/v1/embed/poll?site=${siteName}&poll=${poll}&lang=id`);
    expect(response.status).toBe(200);
  }).toPass();
}

/** A citizen's vote for more benches, to the receipt. */
export async function vote(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Lebih banyak bangku' }).check();
  await page.getByRole('button', { name: 'Kirim suara', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Suara tercatat' })).toBeVisible();
}

/** How many ballots the server has counted for each option. */
export async function tallyOf(server: TestServer, { siteName }: TestCity, poll: string): Promise<unknown> {
  const response = await fetch(`${server.url}/v1/sites/${siteName}/polls/${poll}/result`);
  const { tallies } = (await response.json()) as { tallies: { tally: Tally }[] };
  return Object.fromEntries(tallies[0]!.tally.options.map(({ option, value }) => [option, value]));
}

export const oneForBenches = { pohon: 0, bangku: 1, lampu: 0 };

const manifest = new URL('../../packages/embed/dist/cdn/0/manifest.json', import.meta.url);

/** The release that was built, with the hash of one of its files. */
export async function pinned(file: string): Promise<{ version: string; integrity: string }> {
  const { version, files } = JSON.parse(await readFile(manifest, 'utf8')) as {
    version: string;
    files: Record<string, { integrity: string }>;
  };
  return { version, integrity: files[file]!.integrity };
}

/** The scripts of Suara in a page, as the server wrote them. */
export const scriptsIn = (html: string): string[] =>
  html.match(/<script[^>]*\/(?:suara|single\/[a-z-]+)\.js[^>]*>/gu) ?? [];

/** The link that a visitor without script has. */
export const fallback = (host: Locator | Page): Locator => host.locator('suara-poll > a, [data-suara] a').first();
