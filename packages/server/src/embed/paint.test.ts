import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { AskServer, PaintedWidget, WidgetWish } from '../ports.js';
import { BASE, TestApi } from '../test-support/api.js';
import { testCity } from '../test-support/city.js';
import { TestPorts } from '../test-support/ports.js';

let api: TestApi;
/** What the renderer was asked for, the oldest first. */
const wishes: WidgetWish[] = [];
let paint: (wish: WidgetWish, ask: AskServer) => Promise<PaintedWidget | null>;

const painted = (text: string): PaintedWidget => ({
  html: `<template shadowrootmode="open">${text}</template>`,
  styleHashes: ["'sha256-aaaa'", "'sha256-bbbb'"],
});

beforeAll(async () => {
  const city = await testCity();
  const ports = new TestPorts(city.db, (wish, ask) => {
    wishes.push(wish);
    return paint(wish, ask);
  });
  api = new TestApi(city, ports);
});

let turn = 0;
beforeEach(() => {
  turn += 1;
  wishes.length = 0;
  paint = () => Promise.resolve(painted(`kotak ${String(turn)}`));
});

/** Each test asks in a language of its own: for a second, the same wish is drawn once. */
const ask = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  api.call(`/v1/embed/${path}${path.includes('?') ? '&' : '?'}site=${api.city.site}&lang=id-x${String(turn)}`, {
    headers,
  });

it('hands the renderer what the page wishes, and nothing the contract does not know', async () => {
  await ask('survey?theme=dark&type=skm&service=ktp&layout=page&case-token=rahasia&ticket=K74M92XH');
  expect(wishes).toEqual([
    {
      widget: 'survey',
      site: api.city.site,
      lang: `id-x${String(turn)}`,
      theme: 'dark',
      attributes: { type: 'skm', service: 'ktp', layout: 'page' },
      baseUrl: BASE,
    },
  ]);
});

it('answers with the template alone, for every cache, with the policy its style needs', async () => {
  const answer = await ask('complaint-form');
  expect(await answer.text()).toBe(`<template shadowrootmode="open">kotak ${String(turn)}</template>`);
  const { headers } = answer;
  expect(headers.get('Content-Type')).toBe('text/html; charset=utf-8');
  expect(headers.get('Cache-Control')).toBe('public, max-age=60, stale-while-revalidate=600');
  expect(headers.get('Content-Security-Policy')).toBe(
    "default-src 'none'; style-src 'sha256-aaaa' 'sha256-bbbb'; frame-ancestors 'none'",
  );
});

it('is the same for every origin, and grants none', async () => {
  for (const origin of ['https://evil.example', 'https://dinas.example']) {
    const { status, headers } = await ask('complaint-form', { Origin: origin });
    expect([status, headers.get('Access-Control-Allow-Origin'), headers.get('Vary')]).toEqual([200, null, null]);
  }
});

it('sends nothing to a cache that has this very one', async () => {
  const tag = (await ask('complaint-form')).headers.get('ETag') ?? '';
  for (const known of [tag, `W/${tag}`, `"other", ${tag}`]) {
    const answer = await ask('complaint-form', { 'If-None-Match': known });
    expect([answer.status, await answer.text(), answer.headers.get('ETag')]).toEqual([304, '', tag]);
  }
  expect((await ask('complaint-form', { 'If-None-Match': '"other"' })).status).toBe(200);
});

it('draws once what many ask for at the same time', async () => {
  await Promise.all(Array.from({ length: 20 }, () => ask('scoreboard')));
  expect(wishes).toHaveLength(1);
});

it('tells the renderer of this very server, without counting or logging it anew', async () => {
  let told: unknown;
  paint = async ({ baseUrl, site }, askServer) => {
    told = await (await askServer(new Request(`${baseUrl}/v1/sites/${site}`))).json();
    return painted('');
  };
  api.ports.taken.length = 0;
  api.ports.lines.length = 0;
  await ask('scoreboard');
  expect(told).toMatchObject({ site: api.city.site });
  expect(api.ports.taken).toEqual(['address 192.0.2.7']);
  expect(api.ports.lines.map(({ fields }) => fields['route'])).toEqual(['/v1/embed/:widget']);
});

it.each(['poll', 'consultation'])('a %s must be named', async (widget) => {
  expect((await ask(widget)).status).toBe(400);
  expect((await ask(`${widget}?${widget}=satu`)).status).toBe(200);
});

it.each(['survey?trigger=dialog', 'survey?kiosk', 'launcher'])('%s is not painted', async (path) => {
  expect((await ask(path)).status).toBe(404);
  expect(wishes).toEqual([]);
});

it('what is not there is a problem, and no cache keeps it', async () => {
  paint = () => Promise.resolve(null);
  const answer = await ask('poll?poll=tidak-ada');
  expect([answer.status, answer.headers.get('Cache-Control')]).toEqual([404, 'no-store']);
  expect((await api.call('/v1/embed/scoreboard?site=nowhere.site')).status).toBe(404);
});

it('a renderer that fails is no fault of the page, and is told to who runs the server', async () => {
  paint = () => Promise.reject(new Error('out of paint'));
  const answer = await ask('scoreboard');
  expect([answer.status, answer.headers.get('Retry-After')]).toEqual([503, '30']);
  expect(api.ports.lines.filter(({ level }) => level === 'error')).toMatchObject([{ message: 'not painted' }]);
  paint = () => Promise.resolve(painted('kembali'));
  expect((await ask('scoreboard')).status).toBe(200);
});

it('a server that paints nothing says so', async () => {
  const plain = new TestApi(api.city);
  expect((await plain.call(`/v1/embed/scoreboard?site=${api.city.site}`)).status).toBe(501);
});
