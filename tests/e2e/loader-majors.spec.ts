/** Two major versions of Suara on one page: the second is built with another prefix. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { startTestServer, type TestServer } from '../support/test-server.mjs';
import { refusals } from './fixtures.js';
import { pollTag, QUESTION, requestsOf, scriptTag, show, test as base } from './loader-fixtures.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** As an operator builds it (docs/embedding.md), and serves it beside the first. */
const test = base.extend<object, { server: TestServer }>({
  server: [
    async ({ browserName: _ }, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'suara2-'));
      const build = ['rollup', '-c', '--configPrefix', 'suara2', '--configDir', folder];
      await promisify(execFile)('npx', build, { cwd: root });
      const server = await startTestServer({ mounts: { '/cdn2': { folder, anyOrigin: true, versioned: true } } });
      await use(server);
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 600_000 },
  ],
});

test('both work, each with its own tags, global, marks and code, under a policy that names both', async ({
  page,
  host,
}) => {
  const seen = await refusals(page);
  const asked = requestsOf(page, host);
  const { url, city, poll } = host;
  const policy = `default-src 'none'; script-src ${url}; connect-src ${url}; img-src ${url}; require-trusted-types-for 'script'; trusted-types suara-lit suara2-lit`;
  const second = pollTag(host).replaceAll('suara-poll', 'suara2-poll');
  const third = `<suara2-provider site="${city.siteName}"><div data-suara2="poll" data-poll="${poll}"><a href="/x">Jajak</a></div></suara2-provider>`;
  const scripts = scriptTag(host.script) + scriptTag(`${url}/cdn2/0/suara.js`);
  await show(page, host, scripts + pollTag(host) + second + third, {
    headers: { 'Content-Security-Policy': policy },
  });
  await page.evaluate(async () => {
    const { Suara, Suara2 } = window as unknown as Record<'Suara' | 'Suara2', { load(): Promise<void> }>;
    await Promise.all([Suara.load(), Suara2.load()]);
  });
  await expect(page.getByRole('heading', { name: QUESTION })).toHaveCount(3);
  await expect(page.locator('suara-poll')).toHaveCount(1);
  await expect(page.locator('suara2-poll')).toHaveCount(2);
  expect(asked.filter((path) => path.endsWith('/base.js')).sort()).toEqual([
    '/cdn/0.0.0/chunks/base.js',
    '/cdn2/0.0.0/chunks/base.js',
  ]);
  expect(seen).toEqual([]);
});
