/** Through a server, as a host's server asks: the painter's thread runs the compiled packages, so `tsc -b` goes before. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPoll } from '../../../../tests/support/polls.mjs';
import { openSurvey } from '../../../../tests/support/surveys.mjs';
import { startTestServer, type TestCity, type TestServer } from '../../../../tests/support/test-server.mjs';

let server: TestServer;
let city: TestCity;
let poll: string;
let several: string;

beforeAll(async () => {
  server = await startTestServer();
  city = await server.createCity();
  poll = await openPoll(server.url, city.dispatcherToken, { kind: 'single' });
  several = await openPoll(server.url, city.dispatcherToken, { kind: 'approval' });
  // nothing is published of what nobody answered yet: the scoreboard says so
  await openSurvey(server.url, city.dispatcherToken);
});
afterAll(() => server.stop());

const ask = (widget: string, query: Readonly<Record<string, string>>): Promise<Response> =>
  fetch(`${server.url}/v1/embed/${widget}?${String(new URLSearchParams({ site: city.siteName, ...query }))}`);

/** Its text as one reads it, without the looks. */
const said = (html: string): string =>
  html
    .replaceAll(/<style>[^<]*<\/style>|<!--.*?-->/gu, '')
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll(/\s+/gu, ' ');

const WIDGETS: [widget: string, query: () => Record<string, string>, id: string, en: string][] = [
  ['complaint-form', () => ({}), 'Apa yang terjadi?', 'What happened?'],
  ['complaint-form', () => ({}), 'Panggilan darurat', 'Emergency line'],
  ['status-tracker', () => ({}), 'Kode rahasia', 'Secret code'],
  ['poll', () => ({ poll }), 'Lebih banyak bangku', 'More benches'],
  ['poll', () => ({ poll: several }), 'Lebih banyak lampu', 'More lamps'],
  ['survey', () => ({ type: 'skm' }), 'Survei', 'survey'],
  ['scoreboard', () => ({}), 'Indeks Kepuasan Masyarakat', 'ublic'],
];

describe.each(WIDGETS)('%s', (widget, query, id, en) => {
  it.each([
    ['id', id],
    ['en', en],
  ])('speaks %s', async (lang, text) => {
    const answer = await ask(widget, { ...query(), lang });
    expect(answer.status).toBe(200);
    const html = await answer.text();
    expect(html).toMatch(
      /^<template shadowrootmode="open"><style>[^<]+<\/style><div class="root"[^>]*>[\s\S]*<\/template>$/u,
    );
    expect(html).toContain(`lang="${lang}"`);
    expect(said(html)).toContain(text);
    expect(said(html)).not.toMatch(/Memuat|Loading/u);
  });

  it('has nothing that could be sent, run or followed inwards, and none of Lit’s marks', async () => {
    const html = await (await ask(widget, query())).text();
    expect(html).not.toMatch(/<form|<script|href="#|lit-part|lit-node|="false"(?=[^>]*selected)| on[a-z]+=/u);
  });

  it('tells the hash of its style', async () => {
    const answer = await ask(widget, query());
    const [, css = ''] = /<style>([^<]*)<\/style>/u.exec(await answer.text()) ?? [];
    const hash = createHash('sha256').update(css).digest('base64');
    expect(answer.headers.get('Content-Security-Policy')).toContain(`style-src 'sha256-${hash}'`);
  });
});

it('has the site’s colours, and the theme that is wished for', async () => {
  const [plain, dark] = await Promise.all([ask('status-tracker', {}), ask('status-tracker', { theme: 'dark' })]);
  const html = await plain.text();
  expect(html).toMatch(/--_site-accent:#[0-9a-f]{6}/iu);
  expect(html).not.toContain(':host{color-scheme:dark}');
  expect(await dark.text()).toContain(':host{color-scheme:dark}');
});

it('speaks the city’s first language where the page’s is not spoken, or none is named', async () => {
  for (const query of [{}, { lang: 'fr' }] as Record<string, string>[]) {
    expect(said(await (await ask('status-tracker', query)).text())).toContain('Kode rahasia');
  }
});

it('prints a city’s words as words', async () => {
  const question = { id: '<img src=x onerror=alert(1)> & "taman"', en: '</style></template><script>1</script>' };
  const wild = await openPoll(server.url, city.dispatcherToken, { kind: 'single' }, { question });
  for (const lang of ['id', 'en']) {
    const html = await (await ask('poll', { poll: wild, lang })).text();
    expect(html).not.toMatch(/<img|<script/u);
    expect(html.match(/<\/template>/gu)).toHaveLength(1);
  }
});

it('is not there where its subject is not', async () => {
  const missing: [string, Record<string, string>][] = [
    ['poll', { poll: 'tidak-ada' }],
    ['consultation', { consultation: 'tidak-ada' }],
    ['survey', { survey: 'tidak-ada' }],
    ['complaint-form', { site: 'tidak.ada' }],
  ];
  for (const [widget, query] of missing) expect((await ask(widget, query)).status).toBe(404);
});

describe('the painter', () => {
  it('keeps no process from ending', async () => {
    const program = `
      import { createPainter } from '@suara/embed/paint';
      const wish = { widget: 'status-tracker', site: 'kota.dinas', lang: 'id', attributes: {}, baseUrl: 'http://kota.test' };
      console.log(await createPainter().render(wish, async () => new Response('{}', { status: 404 })));
    `;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
      timeout: 30_000,
    });
    expect(stdout).toContain('null');
  });
});
