import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import sharp from 'sharp';
import { createServer, defaultClientConditions, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { processPhoto } from '../node/photo-processor.js';
import { LAMP } from '../test-support/api.js';
import { bodyOf, type PhotoBody, type ReceiptBody, type ReportBody } from '../test-support/answers.js';
import { smallAreas, smallProfile } from '../test-support/profile.js';
import { startInPageServer, type InPageServer } from './index.js';

const profile = smallProfile('kota-contoh', 'https://dpu.contoh.example');
const base = 'https://suara.invalid';

/** A phone held sideways: 60 × 40 pixels, to be shown as 40 × 60. */
const photo = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: { r: 200, g: 40, b: 40 } } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

describe('the server without sockets', () => {
  let server: InPageServer;
  beforeAll(async () => {
    server = await startInPageServer({ photos: processPhoto, now: () => Date.parse('2026-11-21T03:15:00Z') });
  });
  afterAll(() => server.stop());

  const post = (path: string, body: BodyInit, headers: Record<string, string>) =>
    server.fetch(base + path, { method: 'POST', body, headers });

  it('takes a report, and names its photos by addresses that the page can show', async () => {
    const { siteName } = await server.createCity(profile, smallAreas);
    const site = `/v1/sites/${siteName}`;
    const uploaded = await post(`${site}/media`, new Uint8Array(await photo()), { 'content-type': 'image/jpeg' });
    const { id, url } = await bodyOf<PhotoBody>(uploaded);
    expect(url).toMatch(/^blob:/);

    const key = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
    const filed = await post(`${site}/reports`, JSON.stringify({ ...LAMP, photos: [id] }), key);
    const { ticket, secret, report } = await bodyOf<ReceiptBody>(filed);
    expect(report).toMatchObject({ status: 'received', receivedAt: '2026-11-21T03:15:00.000Z' });
    expect(report.events[0]?.photos[0]?.url).toBe(url);
    const shown = await fetch(url);
    expect(await sharp(await shown.arrayBuffer()).metadata()).toMatchObject({ format: 'jpeg', width: 40, height: 60 });

    const followed = await server.fetch(`${base}${site}/reports/${ticket}`, { headers: { 'report-secret': secret } });
    expect((await bodyOf<ReportBody>(followed)).events[0]?.photos[0]?.url).toBe(url);
  });

  it('knows the officers of each city, and answers problems as they are', async () => {
    const other = await server.createCity(profile, smallAreas, 'kota-lain');
    expect(other.city).toBe('kota-lain');
    const token = await other.createOfficer({ name: 'Petugas', role: 'dispatcher', agency: null });
    const session = await server.fetch(`${base}/v1/desk/session`, { headers: { authorization: `Bearer ${token}` } });
    expect(await bodyOf(session)).toMatchObject({ city: { id: 'kota-lain' } });
    const refused = await server.fetch(`${base}/v1/desk/session`);
    expect(refused.status).toBe(401);
    expect(refused.headers.get('content-type')).toBe('application/problem+json');
  });
});

describe('the server in a page', () => {
  let vite: ViteDevServer;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    vite = await createServer({
      configFile: false,
      root: fileURLToPath(new URL('../../../..', import.meta.url)),
      cacheDir: '.cache/vite-in-page',
      logLevel: 'error',
      appType: 'custom',
      resolve: { conditions: ['suara:source', ...defaultClientConditions] },
      // PGlite finds its files beside its own module
      optimizeDeps: { entries: ['packages/server/src/browser/index.ts'], exclude: ['@electric-sql/pglite'] },
      server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
    });
    await vite.listen();
    browser = await chromium.launch({
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    });
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser.close();
    await vite.close();
  });

  it('takes a report whose photo the page can show, upright', async () => {
    const origin = vite.resolvedUrls?.local[0] ?? '';
    await page.goto(`${origin}packages/server/package.json`);
    const content = `import * as suara from '${origin}packages/server/src/browser/index.ts'; globalThis.suara = suara;`;
    await page.addScriptTag({ type: 'module', content });
    await page.waitForFunction('globalThis.suara');
    const size = await page.evaluate(reportInPage, {
      profile,
      areas: smallAreas,
      lamp: LAMP,
      photo: [...(await photo())],
    });
    expect(size).toEqual({ width: 40, height: 60 });
    // a database in a page starts in some 7 s, and in many more on busy machines
  }, 180_000);
});

interface Errand {
  readonly profile: typeof profile;
  readonly areas: typeof smallAreas;
  readonly lamp: object;
  readonly photo: readonly number[];
}

/** Runs in the page, so it uses nothing from around it. */
async function reportInPage(errand: Errand) {
  const { suara } = globalThis as unknown as { suara: { startInPageServer: typeof startInPageServer } };
  const server = await suara.startInPageServer();
  const { siteName } = await server.createCity(errand.profile, errand.areas);
  const post = async (path: string, type: string, body: BodyInit) => {
    const answer = await server.fetch(`/v1/sites/${siteName}${path}`, {
      method: 'POST',
      headers: { 'content-type': type, 'idempotency-key': crypto.randomUUID() },
      body,
    });
    return (await answer.json()) as unknown;
  };
  const { id } = (await post('/media', 'image/jpeg', new Uint8Array(errand.photo))) as PhotoBody;
  const body = JSON.stringify({ ...errand.lamp, photos: [id] });
  const { report } = (await post('/reports', 'application/json', body)) as ReceiptBody;
  const image = new Image();
  image.src = report.events[0]!.photos[0]!.url;
  await image.decode();
  await server.stop();
  return { width: image.naturalWidth, height: image.naturalHeight };
}
