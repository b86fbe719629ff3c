import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { LAMP } from '../test-support/api.js';
import { bodyOf, type PhotoBody, type ReceiptBody } from '../test-support/answers.js';
import { ORIGIN, testCity, type TestCity } from '../test-support/city.js';
import { mountsOf } from './commands.js';
import { readConfig, type Config } from './config.js';
import { startServer, type RunningServer, type ServeOptions } from './serve.js';

let city: TestCity;
let dataDir: string;
let closed = 0;
const running: RunningServer[] = [];

beforeAll(async () => {
  city = await testCity();
  dataDir = await mkdtemp(join(tmpdir(), 'suara-serve-'));
  await writeFile(join(dataDir, 'index.html'), 'halaman');
});
afterEach(() => Promise.all(running.splice(0).map((server) => server.stop())));
afterAll(() => rm(dataDir, { recursive: true, force: true }));

async function start(config: Partial<Config> = {}, options: ServeOptions = {}): Promise<RunningServer> {
  const close = () => {
    closed += 1;
    return Promise.resolve();
  };
  const server = await startServer(
    { ...readConfig({ LOG_LEVEL: 'silent' }), port: 0, dataDir, ...config },
    { database: { db: city.db, close }, ...options },
  );
  running.push(server);
  return server;
}

describe('the server', () => {
  it('takes a report with its photo over the network and keeps the photo on the disk', async () => {
    const { url } = await start();
    const site = `${url}/v1/sites/${city.site}`;
    const photo = await sharp({ create: { width: 80, height: 60, channels: 3, background: 'red' } })
      .jpeg()
      .toBuffer();
    const headers = { origin: ORIGIN };
    const uploaded = await fetch(`${site}/media`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'image/jpeg' },
      body: new Uint8Array(photo),
    });
    expect(uploaded.status).toBe(201);
    const { id } = await bodyOf<PhotoBody>(uploaded);
    expect(await readdir(join(dataDir, 'media', city.id, id.slice(-2)))).toEqual([`${id}.jpg`]);

    const filed = await fetch(`${site}/reports`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify({ ...LAMP, photos: [id] }),
    });
    const { report } = await bodyOf<ReceiptBody>(filed);
    const shown = await fetch(url + report.events[0]!.photos[0]!.url);
    expect(shown.headers.get('content-type')).toBe('image/jpeg');
    expect(await sharp(await shown.arrayBuffer()).metadata()).toMatchObject({ width: 80, height: 60 });
  });

  it('serves folders beside the API, and answers for both where nothing is found', async () => {
    const { url } = await start({}, { mounts: { '/': { folder: dataDir } } });
    expect(await (await fetch(url)).text()).toBe('halaman');
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    for (const path of ['/none', '/v1/none', '/media']) {
      const answer = await fetch(url + path);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
    }
    expect((await fetch(url, { method: 'POST' })).status).toBe(404);
  });

  it('serves the widgets to pages of any site, and the control room to no other page', async () => {
    const mounts = mountsOf({ cdn: dataDir, controlRoom: dataDir });
    const { url } = await start({}, { mounts });
    const widget = await fetch(`${url}/cdn/index.html`);
    expect(widget.headers.get('access-control-allow-origin')).toBe('*');
    const room = await fetch(`${url}/control-room`);
    expect(room.url).toBe(`${url}/control-room/`);
    expect(await room.text()).toBe('halaman');
    expect(room.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
    expect(room.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('counts by the address that the proxy saw, only where one is said to be there', async () => {
    const budgets = { ...readConfig({}).budgets, address: { requests: 1, seconds: 60 } };
    const ask = async ({ url }: RunningServer, from: string) =>
      (await fetch(`${url}/v1/sites/${city.site}`, { headers: { 'x-forwarded-for': from } })).status;

    const behindProxy = await start({ budgets, trustedProxies: 1 });
    expect([await ask(behindProxy, '192.0.2.1'), await ask(behindProxy, '192.0.2.2')]).toEqual([200, 200]);
    expect(await ask(behindProxy, '192.0.2.1')).toBe(429);

    const open = await start({ budgets });
    expect([await ask(open, '192.0.2.1'), await ask(open, '192.0.2.2')]).toEqual([200, 429]);
  });

  it('finishes what it has begun when it stops, takes nothing more, and closes the database once', async () => {
    let begun = () => {};
    const isBegun = new Promise<void>((resolve) => (begun = resolve));
    const server = await start(
      {},
      {
        around: (fetch) => async (request) => {
          begun();
          await new Promise((resolve) => setTimeout(resolve, 300));
          return fetch(request);
        },
      },
    );
    const slow = fetch(`${server.url}/healthz`);
    await isBegun;
    closed = 0;
    const stopped = Promise.all([server.stop(), server.stop()]);
    expect((await slow).status).toBe(200);
    await stopped;
    expect(closed).toBe(1);
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
  });

  it('gives the database back when it cannot listen', async () => {
    const { url } = await start();
    closed = 0;
    await expect(start({ port: Number(new URL(url).port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    expect(closed).toBe(1);
  });

  it('says where it listens', async () => {
    expect((await start()).url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await start({ host: '0.0.0.0' })).url).toMatch(/^http:\/\/localhost:\d+$/);
  });
});
