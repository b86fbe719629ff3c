/** Instant paint: a page whose server has printed a widget's first state into it, before, while and without the script. */
import { expect, type Browser, type Page } from '@playwright/test';
import { compare } from '../embedding/compare.mjs';
import type { Demo } from '../support/demo.mjs';
import { refusals, test } from './fixtures.js';

interface Painted {
  readonly widget: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What a citizen reads first, by language. */
  readonly heading: Readonly<Record<'id' | 'en', string>>;
  /** Whether the same can be done by a plain form. */
  readonly form?: string;
}

const dpupr = { site: 'kota-tangerang.dpupr' };
const disdukcapil = { site: 'kota-tangerang.disdukcapil' };

const WIDGETS: Readonly<Record<string, Painted>> = {
  'the complaint form': {
    widget: 'complaint-form',
    attributes: dpupr,
    heading: { id: 'Sampaikan laporan', en: 'Report a problem' },
    form: 'forms/report',
  },
  'the tracker': {
    widget: 'status-tracker',
    attributes: dpupr,
    heading: { id: 'Lacak laporan', en: 'Follow a report' },
    form: 'forms/track',
  },
  'an open poll': {
    widget: 'poll',
    attributes: { ...dpupr, poll: 'taman-tepi-cisadane' },
    heading: {
      id: 'Apa yang paling dibutuhkan taman di tepi Cisadane?',
      en: 'What does the park by the Cisadane need most?',
    },
    form: 'forms/polls/taman-tepi-cisadane',
  },
  'a closed poll': {
    widget: 'poll',
    attributes: { ...dpupr, poll: 'layanan-malam-taman-baca' },
    heading: { id: 'Layanan apa yang dibuka sampai malam?', en: 'Which services should stay open in the evening?' },
  },
  'a consultation': {
    widget: 'consultation',
    attributes: { ...dpupr, consultation: 'jalur-pejalan-kaki' },
    heading: { id: 'Rancangan jalur pejalan kaki pusat kota', en: 'Draft plan for footpaths in the city centre' },
  },
  'a survey': {
    widget: 'survey',
    attributes: { ...disdukcapil, type: 'skm' },
    heading: { id: 'Survei Kepuasan Masyarakat', en: 'Public satisfaction survey' },
    form: 'forms/survey',
  },
  'a scoreboard': {
    widget: 'scoreboard',
    attributes: disdukcapil,
    heading: { id: 'Indeks Kepuasan Masyarakat', en: 'Public satisfaction index' },
  },
};

interface Page0 {
  readonly lang?: 'id' | 'en';
  /** The page's policy, made from the one that the painted widget needs. */
  readonly policy?: (styles: string) => string;
}

/** What a host's server does: asks for the paint, and prints it as the first thing in the tag. */
async function write(page: Page, { url }: Demo, painted: Painted, { lang = 'id', policy }: Page0 = {}): Promise<void> {
  const { widget, attributes } = painted;
  const answer = await fetch(`${url}/v1/embed/${widget}?${String(new URLSearchParams({ ...attributes, lang }))}`);
  expect(answer.status).toBe(200);
  const styles = /style-src ([^;]+)/.exec(answer.headers.get('content-security-policy') ?? '')?.[1] ?? '';
  const given = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
  const body = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Dinas</title>
    <meta name="viewport" content="width=device-width"></head><body><h1>Dinas</h1>
    <suara-${widget} ${given.join(' ')}>${await answer.text()}<a href="/">Formulir kota</a></suara-${widget}>
    <p id="after">Sesudah</p><script type="module" src="${url}/cdn/0/suara.js"></script></body></html>`;
  const headers = policy ? { 'content-security-policy': policy(styles) } : {};
  await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', headers, body }));
}

/** Holds the script back until it is let go. */
async function holdScript(page: Page): Promise<() => void> {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/cdn/0/suara.js', async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

/** Holds the widget's own code back, which comes later than what takes it over. */
async function holdCode(page: Page, widget: string): Promise<() => void> {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(`**/${widget}.js`, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

/** Opens the page up to where the script would run. */
async function open(page: Page, { url }: Demo): Promise<void> {
  await page.addInitScript(() => {
    const seen = { shifts: 0, ready: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shifts += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    document.addEventListener('suara-ready', (event) => {
      const [widget] = event.composedPath();
      // not of the polls inside a consultation
      if ((widget as Element).parentElement === document.body) seen.ready += 1;
    });
  });
  await page.goto(`${url}/host.html`, { waitUntil: 'commit' });
  await page.locator('#after').waitFor();
}

const seen = (page: Page): Promise<{ shifts: number; ready: number }> =>
  page.evaluate(() => (globalThis as unknown as { seen: { shifts: number; ready: number } }).seen);

/** Whether the painted widget has gone, and one stands in its place. */
const takenOver = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const root = document.querySelector('[site]')?.shadowRoot;
    return root?.querySelectorAll('.root').length === 1 && !root.querySelector('style');
  });

const withoutScript = (browser: Browser) => browser.newContext({ javaScriptEnabled: false, locale: 'id-ID' });

for (const [name, painted] of Object.entries(WIDGETS)) {
  for (const lang of ['id', 'en'] as const) {
    test(`${name} can be read without any script (${lang})`, async ({ browser, demo }) => {
      const context = await withoutScript(browser);
      const page = await context.newPage();
      await write(page, demo, painted, { lang });
      await page.goto(`${demo.url}/host.html`);
      await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(painted.heading[lang]);
      // what does nothing is not shown, and where the same can be done a link leads there
      await expect(page.getByRole('button').and(page.locator(':visible'))).toHaveCount(0);
      if (painted.form) {
        const link = page.getByRole('link', { name: lang === 'id' ? 'formulir sederhana' : 'plain form' });
        await expect(link).toBeVisible();
        const address = new URL((await link.getAttribute('href')) ?? '');
        expect(address.pathname).toBe(`/v1/sites/${painted.attributes['site'] ?? ''}/${painted.form}`);
        expect(address.searchParams.get('lang')).toBe(lang);
      }
      await page.screenshot({ path: test.info().outputPath('without-script.png'), fullPage: true });
      await context.close();
    });
  }

  test(`${name} is taken over without a flash and without a shift`, async ({ page, demo }) => {
    await write(page, demo, painted);
    const letGo = await holdScript(page);
    await open(page, demo);
    // frames, so that fonts and all else are there
    await page.waitForTimeout(500);
    const before = await page.screenshot();
    letGo();
    await expect.poll(() => takenOver(page)).toBe(true);
    await page.waitForTimeout(300);
    // letters at the seam of two texts may fall a fraction of a pixel elsewhere: nothing that anybody sees
    const difference = await compare(before, await page.screenshot());
    if (difference?.picture) await test.info().attach('difference', { body: Buffer.from(difference.picture) });
    expect(difference?.told ?? 'as before').toBe('as before');
    expect(await seen(page)).toEqual({ shifts: 0, ready: 1 });
  });
}

test('what was typed and chosen before the script came stays, and so do focus and caret', async ({ page, demo }) => {
  await write(page, demo, WIDGETS['the complaint form']!);
  const letGo = await holdScript(page);
  await open(page, demo);
  const story = page.getByLabel('Apa yang terjadi?');
  const service = page.getByLabel('Jenis laporan');
  await service.selectOption({ index: 2 });
  const chosen = await service.inputValue();
  await story.fill('Lampu jalan mati di depan sekolah.');
  await story.press('Home');
  await story.press('ArrowRight');
  letGo();
  await expect.poll(() => takenOver(page)).toBe(true);
  await expect(story).toHaveValue('Lampu jalan mati di depan sekolah.');
  await expect(service).toHaveValue(chosen);
  await expect(story).toBeFocused();
  await page.keyboard.type('*');
  await expect(story).toHaveValue('L*ampu jalan mati di depan sekolah.');
  // the widget knows of it: the next step is reached, and the way back still has it
  await page.getByRole('button', { name: /Lanjut/ }).click();
  await expect(page.getByRole('heading', { name: 'Lokasi' })).toBeVisible();
  await page.getByRole('button', { name: 'Kembali' }).click();
  await expect(story).toHaveValue('L*ampu jalan mati di depan sekolah.');
});

test('a word that is being composed is not broken off', async ({ page, demo }) => {
  await write(page, demo, WIDGETS['the complaint form']!);
  const letCode = await holdCode(page, 'complaint-form');
  const takeover = page.waitForResponse('**/paint.js');
  await open(page, demo);
  await takeover;
  await page.waitForTimeout(500);
  await page.getByLabel('Apa yang terjadi?').focus();
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'lam', selectionStart: 3, selectionEnd: 3 });
  letCode();
  await expect.poll(async () => (await seen(page)).ready).toBe(1);
  await page.waitForTimeout(1_500);
  expect(await takenOver(page)).toBe(false);
  await session.send('Input.insertText', { text: 'lampu' });
  await expect.poll(() => takenOver(page)).toBe(true);
  await expect(page.getByLabel('Apa yang terjadi?')).toHaveValue('lampu');
});

test('a button pressed too early sends nothing anywhere, and counts once the widget is there', async ({
  page,
  demo,
}) => {
  await write(page, demo, WIDGETS['an open poll']!);
  const letGo = await holdScript(page);
  const letCode = await holdCode(page, 'poll');
  await open(page, demo);
  const address = page.url();
  await page.getByRole('radio', { name: 'Pohon peneduh' }).check();
  const send = page.getByRole('button', { name: 'Kirim suara' });
  await send.click();
  expect(page.url()).toBe(address);
  const takeover = page.waitForResponse('**/paint.js');
  letGo();
  await takeover;
  await page.waitForTimeout(500);
  await send.click();
  await send.click({ force: true });
  await expect(send).toHaveAttribute('aria-disabled', 'true');
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(request.url());
  });
  letCode();
  await expect(page.getByRole('heading', { name: 'Suara tercatat' })).toBeVisible();
  expect(sent.filter((each) => each.endsWith('/ballots'))).toHaveLength(1);
  expect(page.url()).toBe(address);
});

test('with the script blocked it stays readable, and shows the way to the plain form after a while', async ({
  page,
  demo,
}) => {
  await write(page, demo, WIDGETS['the complaint form']!);
  await page.route('**/cdn/**', (route) => route.abort());
  await open(page, demo);
  await page.getByLabel('Apa yang terjadi?').fill('Got tersumbat.');
  const link = page.getByRole('link', { name: 'formulir sederhana' });
  await expect(link).toBeHidden();
  await expect(link).toBeVisible({ timeout: 8_000 });
  expect((await seen(page)).shifts).toBe(0);
  await page.getByRole('button', { name: /Lanjut/ }).click();
  await expect(page.getByLabel('Apa yang terjadi?')).toHaveValue('Got tersumbat.');
  expect(page.url()).toBe(`${demo.url}/host.html`);
});

test('with the API away it stays readable, and says what is wrong to who presses something', async ({ page, demo }) => {
  await write(page, demo, WIDGETS['the tracker']!);
  await page.route('**/v1/**', (route) => route.abort());
  const letCode = await holdCode(page, 'status-tracker');
  const takeover = page.waitForResponse('**/paint.js');
  await open(page, demo);
  await takeover;
  await page.waitForTimeout(500);
  await page.getByLabel('Nomor laporan').fill('K74M92XH');
  await page.getByRole('button', { name: 'Lihat laporan' }).click();
  letCode();
  await expect(page.getByRole('alert')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByLabel('Nomor laporan')).toHaveValue('K74M92XH');
  // and goes on from there
  await page.unroute('**/v1/**');
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await expect.poll(() => takenOver(page)).toBe(true);
  await expect(page.getByLabel('Nomor laporan')).toHaveValue('K74M92XH');
});

test.describe('under a strict policy', () => {
  const strict = (origin: string, styles: string): string =>
    `default-src 'none'; script-src ${origin}; connect-src ${origin}; img-src ${origin}${styles}; require-trusted-types-for 'script'; trusted-types suara-lit`;
  const padding = (page: Page): Promise<string> =>
    page.evaluate(
      () => getComputedStyle(document.querySelector('[site]')!.shadowRoot!.querySelector('.root')!).padding,
    );

  test('that names the hash of its style, nothing is refused', async ({ page, demo }) => {
    const refused = await refusals(page);
    await write(page, demo, WIDGETS['a consultation']!, {
      policy: (styles) => strict(demo.url, `; style-src ${styles}`),
    });
    const letGo = await holdScript(page);
    await open(page, demo);
    expect(await padding(page)).not.toBe('0px');
    letGo();
    await expect.poll(() => takenOver(page)).toBe(true);
    expect(refused).toEqual([]);
  });

  test('that names none, it can be read without looks until the script is there', async ({ page, demo }) => {
    await write(page, demo, WIDGETS['the tracker']!, { policy: () => strict(demo.url, '') });
    const letGo = await holdScript(page);
    await open(page, demo);
    expect(await padding(page)).toBe('0px');
    await expect(page.getByRole('heading', { name: 'Lacak laporan' })).toBeVisible();
    await page.getByLabel('Nomor laporan').fill('K74M92XH');
    letGo();
    await expect.poll(() => takenOver(page)).toBe(true);
    expect(await padding(page)).not.toBe('0px');
    await expect(page.getByLabel('Nomor laporan')).toHaveValue('K74M92XH');
  });
});
