/** What the loader asks the network for, in how many rounds, and what happens where the network fails. */
import { expect, type Page, type Route } from '@playwright/test';
import { openSurvey } from '../support/surveys.mjs';
import { refusals } from './fixtures.js';
import { consoleOf, pollTag, QUESTION, requestsOf, scriptTag, show, tag, test, type Host } from './loader-fixtures.js';

const question = (page: Page) => page.getByRole('heading', { name: QUESTION });
const link = (page: Page) => page.getByRole('link', { name: 'Lewat halaman biasa' });
const heightOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().height);

interface Manifest {
  readonly files: Readonly<Record<string, { imports: string[]; integrity: string }>>;
}

const manifestOf = async ({ folder }: Host): Promise<Manifest> =>
  (await (await fetch(`${folder}manifest.json`)).json()) as Manifest;

/**
 * Answers only when the page has asked for all it can ask for without an answer, until `isThere`; tells in how many rounds.
 * What is asked for while nothing is missing is no matter of who waits.
 */
async function roundsUntil(
  page: Page,
  open: () => Promise<void>,
  isThere: () => Promise<boolean>,
): Promise<string[][]> {
  const rounds: string[][] = [];
  let waiting: Route[] = [];
  await page.route(/\/(?:cdn|v1)\//, (route) => void waiting.push(route));
  await open();
  let quiet = 0;
  while (!(await isThere())) {
    const before = waiting.length;
    await page.waitForTimeout(250);
    quiet = waiting.length === before ? quiet + 1 : 0;
    if (quiet < 4 || waiting.length === 0) {
      if (quiet > 60) throw new Error(`Nothing comes any more after ${JSON.stringify(rounds)}`);
      continue;
    }
    rounds.push(waiting.map((route) => new URL(route.request().url()).pathname));
    const now = waiting;
    [waiting, quiet] = [[], 0];
    await Promise.all(now.map((route) => route.continue()));
  }
  for (const route of waiting) await route.continue();
  await page.unroute(/\/(?:cdn|v1)\//);
  return rounds;
}

test.describe('two round trips', () => {
  test.slow();

  test('bring a form, a tracker, an open poll and a survey to where they can be used', async ({ page, host }) => {
    const survey = await openSurvey(host.url, host.city.dispatcherToken);
    const site = `site="${host.city.siteName}"`;
    const widgets: [html: string, role: 'textbox' | 'radio', lang?: string][] = [
      [tag('complaint-form', site), 'textbox'],
      [tag('status-tracker', site), 'textbox'],
      [pollTag(host), 'radio'],
      [tag('survey', `${site} survey="${survey}" layout="page"`), 'radio'],
      [tag('survey', `${site} service="ktp"`), 'radio'],
      [pollTag(host), 'radio', 'en'],
      [`<suara-provider ${site}>${tag('poll', `poll="${host.poll}"`)}</suara-provider>`, 'radio'],
    ];
    for (const [html, role, lang = 'id'] of widgets) {
      await page.goto('about:blank');
      const open = () => show(page, host, scriptTag(host.script) + html, { waitUntil: 'commit', lang });
      const rounds = await roundsUntil(page, open, () => page.getByRole(role).first().isVisible());
      expect(rounds.length, JSON.stringify(rounds)).toBe(2);
      expect(rounds[0]).toEqual(['/cdn/0/suara.js']);
      const asked = page.getByRole('heading', {
        name: lang === 'en' ? 'What does the city park need most?' : QUESTION,
      });
      await expect(asked).toHaveCount(html.includes('suara-poll') ? 1 : 0);
    }
  });

  test('ask once for what ten widgets share, and for each answer once', async ({ page, host }) => {
    const asked = requestsOf(page, host);
    const warnings = consoleOf(page, 'warning');
    const site = `site="${host.city.siteName}"`;
    const ten = [
      ...Array.from({ length: 6 }, () => pollTag(host)),
      ...Array.from({ length: 2 }, () => tag('complaint-form', site)),
      ...Array.from({ length: 2 }, () => tag('status-tracker', site)),
    ];
    await show(page, host, scriptTag(host.script) + ten.join(''));
    await page.evaluate(() => window.Suara!.load!());
    await expect(question(page)).toHaveCount(6);
    await expect(page.getByRole('heading', { name: 'Sampaikan laporan' })).toHaveCount(2);
    // longer than a browser waits before it calls a preload unused
    await page.waitForTimeout(6_000);
    const times = (end: string) => asked.filter((path) => path.endsWith(end)).length;
    expect([times('/chunks/base.js'), times('/poll.js'), times(`/sites/${host.city.siteName}`)]).toEqual([1, 1, 1]);
    const code = asked.filter((path) => path.startsWith('/cdn/'));
    expect(code).toHaveLength(new Set(code).size);
    expect(warnings).toEqual([]);
  });
});

test.describe('code that does not come', () => {
  test('at first comes by another address, and nobody notices', async ({ page, host }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => void errors.push(message));
    let refused = 0;
    await page.route(/\/poll\.js$/, (route) => {
      refused += 1;
      return route.abort();
    });
    await show(page, host, scriptTag(host.script) + pollTag(host));
    await expect(question(page)).toBeVisible();
    expect(refused).toBeGreaterThan(0);
    expect(errors).toEqual([]);
  });

  test('because what it imports is missing comes in one file', async ({ page, host }) => {
    const asked = requestsOf(page, host);
    await page.route(/\/base\.js/, (route) => route.abort());
    await show(page, host, scriptTag(host.script) + pollTag(host));
    await expect(question(page)).toBeVisible();
    expect(asked.filter((path) => path.includes('/single/'))).toHaveLength(1);
  });

  test('at all leaves the page’s own link and no empty space, is told once, and can be asked for again', async ({
    page,
    host,
  }) => {
    const told = consoleOf(page, 'error');
    await page.route(/\/poll\.js/, (route) => route.abort());
    const gone = `${scriptTag(host.script)}<link rel="stylesheet" href="/cdn/0/reserve.css">`;
    const marked = `<div data-suara="poll" data-site="${host.city.siteName}" data-poll="${host.poll}"><a href="/x">Lewat div</a></div>`;
    await show(page, host, gone + pollTag(host) + marked);
    expect(await heightOf(page, 'suara-poll')).toBeGreaterThan(500);
    await expect.poll(() => told.filter((text) => text.includes('<suara-poll> could not be loaded')).length).toBe(2);
    await page.evaluate(() => document.body.append(document.createElement('p')));
    await expect(link(page)).toBeVisible();
    await expect(page.getByRole('link', { name: 'Lewat div' })).toBeVisible();
    expect(await heightOf(page, 'suara-poll')).toBeLessThan(60);
    expect(await heightOf(page, '[data-suara]')).toBeLessThan(60);
    await page.waitForTimeout(500);
    expect(told.filter((text) => text.includes('could not be loaded'))).toHaveLength(2);

    const refused = await page.evaluate(() =>
      window.Suara!.load!().then(
        () => 'came',
        () => 'refused',
      ),
    );
    expect(refused).toBe('refused');
    await page.unroute(/\/poll\.js/);
    await page.evaluate(() => window.Suara!.load!());
    await expect(question(page)).toHaveCount(2);
  });

  test('comes by itself when the connection is there again', async ({ page, host, context }) => {
    const told = consoleOf(page, 'error');
    await page.route(/\/poll\.js/, (route) => route.abort());
    await show(page, host, scriptTag(host.script) + pollTag(host));
    await expect.poll(() => told.some((text) => text.includes('could not be loaded'))).toBe(true);
    await context.setOffline(true);
    await page.unroute(/\/poll\.js/);
    await context.setOffline(false);
    await expect(question(page)).toBeVisible();
  });

  for (const isOwn of [true, false]) {
    const what = isOwn ? 'later part' : 'later part, of which something it imports is missing,';
    test(`of a widget’s ${what} comes when "Coba lagi" is pressed`, async ({ page, host }) => {
      const view = 'chunks/poll-view.js';
      const { files } = await manifestOf(host);
      const missing = isOwn ? view : files[view]!.imports.find((name) => name !== 'chunks/base.js')!;
      const isMissing = (url: URL) =>
        [`/${missing}`, '/chunks/poll-view.again.js'].some((end) => url.pathname.endsWith(end));
      await page.route(isMissing, (route) => route.abort());
      await show(page, host, scriptTag(host.script) + pollTag(host));
      const again = page.getByRole('button', { name: 'Coba lagi' });
      await expect(again).toBeVisible();
      await page.unroute(isMissing);

      // why it takes another address: the browser knows that this one failed, and asks nobody
      const isRemembered = await page.evaluate(
        (address) =>
          import(address).then(
            () => false,
            () => true,
          ),
        host.folder + missing,
      );
      expect(isRemembered).toBe(true);
      await again.click();
      await expect(page.getByRole('radio').first()).toBeVisible();
    });
  }
});

test.describe('under a strict policy', () => {
  /** The README's policy, with nothing else allowed. */
  const policy = (url: string) =>
    `default-src 'none'; script-src ${url}; connect-src ${url}; img-src ${url}; require-trusted-types-for 'script'; trusted-types suara-lit`;
  const strict = (url: string) => ({ headers: { 'Content-Security-Policy': policy(url) } });

  test('with Trusted Types the loader works, with data-suara and again after a failure', async ({ page, host }) => {
    const seen = await refusals(page);
    await page.route(/\/complaint-form\.js$/, (route) => route.abort());
    const form = `<div data-suara="complaint-form" data-site="${host.city.siteName}"><a href="/x">Lapor</a></div>`;
    await show(page, host, scriptTag(host.script) + pollTag(host) + form, strict(host.url));
    await expect(question(page)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Sampaikan laporan' })).toBeVisible();
    expect(seen).toEqual([]);
  });

  test('a single file with its integrity does all of its widget, and asks for no other code', async ({
    page,
    host,
  }) => {
    const { files } = await manifestOf(host);
    const pinned = (integrity: string) =>
      `<script type="module" src="${host.folder}single/poll.js" integrity="${integrity}" crossorigin></script>`;
    const right = files['single/poll.js']!.integrity;
    const seen = await refusals(page);
    const asked = requestsOf(page, host);
    await show(page, host, pinned(right) + pollTag(host), strict(host.url));
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Kirim suara' }).click();
    await expect(page.getByRole('heading', { name: 'Suara tercatat' })).toBeVisible();
    expect(seen).toEqual([]);
    expect(asked.filter((path) => path.startsWith('/cdn/')).map((path) => path.replace(/^.*\/single/, ''))).toEqual([
      '/poll.js',
    ]);

    await show(page, host, pinned(right.replace(/-.{4}/, '-AAAA')) + pollTag(host));
    await expect(link(page)).toBeVisible();
    await page.waitForTimeout(500);
    await expect(question(page)).toBeHidden();
  });
});
