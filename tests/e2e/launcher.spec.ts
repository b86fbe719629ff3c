/** One floating button for several widgets, on an agency's page: a citizen's way through it, and what the page is spared. */
import { expect, type Page } from '@playwright/test';
import { complaintForm, fillComplaint, lamp, lookUp, readReceipt, send, statusTracker } from '../support/citizen.mjs';
import { openPoll } from '../support/polls.mjs';
import { expectAccessible, refusals, screens, tabTo } from './fixtures.js';
import {
  button,
  CHAT,
  COOKIES,
  dialog,
  expectBeside,
  expectFree,
  hostState,
  openHost,
  opener,
  settled,
  watchFrames,
  widgets,
} from './launcher-fixtures.js';
import { consoleOf, requestsOf, test, type Host } from './loader-fixtures.js';

const POLL = 'Ikut jajak pendapat';
const FORM = 'Sampaikan laporan';
const TRACKER = 'Lacak laporan';

const link = (page: Page) => page.getByRole('link', { name: 'Lewat halaman biasa' });

async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, button(page, name));
  await page.keyboard.press('Enter');
}

/** Opens the dialog by keys, and picks one of those inside. */
async function open(page: Page, name: string): Promise<void> {
  await tabTo(page, opener(page));
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeFocused();
  await press(page, name);
  await expect(page.getByRole('dialog', { name })).toBeFocused();
}

async function vote(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('radio').first());
  await page.keyboard.press('ArrowDown');
  await press(page, 'Kirim suara');
  await expect(page.getByRole('heading', { name: 'Suara tercatat' })).toBeFocused();
}

async function ballotsIn({ url, city }: Host, poll: string): Promise<number> {
  const response = await fetch(`${url}/v1/sites/${city.siteName}/polls/${poll}/result`);
  const { tallies } = (await response.json()) as { tallies: [{ tally: { ballots: number } }] };
  return tallies[0].tally.ballots;
}

test.describe('a citizen', () => {
  test('opens it by keys alone, votes in its dialog, and is back where the page was left', async ({ page, host }) => {
    const poll = await openPoll(host.url, host.city.dispatcherToken, { kind: 'single' });
    const asked = requestsOf(page, host);
    await openHost(page, host, { inside: widgets(host, poll) });
    await expect(opener(page)).toBeVisible();
    const before = await hostState(page);
    expect(asked.filter((path) => path.includes('/v1/'))).toEqual([]);

    await open(page, POLL);
    await vote(page);
    expect(await ballotsIn(host, poll)).toBe(1);

    await page.keyboard.press('Escape');
    await expect(opener(page)).toBeFocused();
    expect(await hostState(page)).toEqual(before);
    await expectFree(page);
  });

  test('finds what was typed when the dialog is opened again, files the report, and follows it there', async ({
    page,
    host,
  }) => {
    await openHost(page, host, { inside: widgets(host), own: CHAT + COOKIES });
    const before = await hostState(page);
    await open(page, FORM);
    const story = page.getByLabel('Apa yang terjadi?');
    await tabTo(page, story);
    await page.keyboard.type('Lampu jalan padam.');
    await page.keyboard.press('Escape');
    await expect(opener(page)).toBeFocused();
    await expect(story).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(story).toHaveValue('Lampu jalan padam.');

    const form = complaintForm(page);
    await fillComplaint(form, `${lamp.description} Dari tombol melayang.`);
    await send(form);
    const codes = await readReceipt(form);
    await press(page, 'Pilihan lain');
    await expect(button(page, FORM)).toBeFocused();
    await press(page, TRACKER);
    const tracker = statusTracker(page);
    await lookUp(tracker, codes);
    await expect(tracker.getByText('Dari tombol melayang.')).toBeVisible();

    await press(page, 'Tutup');
    await expect(opener(page)).toBeFocused();
    expect(await hostState(page)).toEqual(before);
    await expectFree(page);
  });

  test('does the same where the page may only write sanitized markup', async ({ page, host }) => {
    const { city, poll } = host;
    const marked = `<div data-suara="poll" data-site="${city.siteName}" data-poll="${poll}"><a href="/x">Ikut</a></div>`;
    const inside = `${marked}<p><a href="/telepon">Telepon 112</a></p>`;
    await openHost(page, host, { inside: '', own: `<div data-suara="launcher">${inside}</div>` });
    await opener(page).first().click();
    await expect(button(page, 'Telepon 112')).toBeVisible();
    await button(page, POLL).click();
    await vote(page);
    await page.keyboard.press('Escape');
    await expectFree(page);
  });
});

/** Text twice as large, as a citizen sets it in the browser. */
async function enlargeText(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
}

const addToPage = (page: Page, html: string): Promise<void> =>
  page.evaluate((markup) => {
    document.querySelector('main')!.insertAdjacentHTML('afterend', markup);
  }, html);

for (const { name, ...viewport } of screens) {
  for (const text of [100, 200]) {
    test.describe(`on ${name}, with text at ${text} %`, () => {
      test.use({ viewport });

      test.beforeEach(async ({ page }) => {
        if (text === 200) await enlargeText(page);
      });

      test('it is never seen upon the host’s header, chat button or cookie bar', async ({ page, host }) => {
        const metInFrames = await watchFrames(page);
        await openHost(page, host, { inside: widgets(host), own: CHAT + COOKIES });
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
          `${(16 * text) / 100}px`,
        );
        await expectBeside(page);
        expect(await metInFrames()).toEqual([]);

        await page.getByRole('button', { name: 'Obrolan' }).click();
        await opener(page).click();
        await expect(button(page, POLL)).toBeInViewport({ ratio: 1 });
      });

      test('it makes way for those that come later, and returns when they have gone', async ({ page, host }) => {
        await openHost(page, host, { inside: widgets(host) });
        await expectBeside(page);
        const corner = await opener(page).boundingBox();
        for (const own of [CHAT, COOKIES]) {
          await addToPage(page, own);
          await expectBeside(page);
        }
        await page.getByRole('button', { name: 'Setuju' }).click();
        await page.evaluate(() => {
          for (const own of document.querySelectorAll('.chat, .cookies')) own.remove();
        });
        await expect.poll(() => opener(page).boundingBox()).toEqual(corner);
      });

      test('it is upon none of the page’s buttons wherever that is scrolled to', async ({ page, host }) => {
        await openHost(page, host, { inside: widgets(host) });
        await page.evaluate(() => {
          document
            .querySelector('main')!
            .insertAdjacentHTML('beforeend', '<button type="button" style="float:right">Kirim</button>'.repeat(9));
        });
        for (const share of [0, 0.5, 1]) {
          await page.evaluate((part) => {
            scrollTo(0, document.documentElement.scrollHeight * part);
          }, share);
          await expectBeside(page);
        }
      });
    });
  }
}

test('a chat button that draws itself later in a shadow root of its own is not covered', async ({ page, host }) => {
  await openHost(page, host, { inside: widgets(host) });
  await page.evaluate(() => {
    const chat = document.createElement('div');
    chat.attachShadow({ mode: 'open' });
    document.querySelector('main')!.after(chat);
  });
  await expectBeside(page);
  await page.evaluate(
    (markup) => {
      document.querySelector('main + div')!.shadowRoot!.innerHTML = markup;
    },
    CHAT.replace('class', 'style="position: fixed; inset: auto 16px 16px auto" class'),
  );
  await expectBeside(page);
});

/** Elements that stay where they are on the screen, in whichever shadow root. */
const fixedOnes = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const within = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? within(each.shadowRoot) : [])]);
    return within(document.body)
      .filter((each) => getComputedStyle(each).position === 'fixed' && each.checkVisibility())
      .map(({ localName }) => localName);
  });

test.describe('where it cannot be had', () => {
  test('its widgets stand in the page and work, and nothing lies over that', async ({ page, host }) => {
    await page.route(/\/launcher\.js/, (route) => route.abort());
    await openHost(page, host, { inside: widgets(host) });
    const before = await hostState(page);
    await page.locator('suara-poll').scrollIntoViewIfNeeded();
    await page.getByRole('radio', { name: 'Lebih banyak lampu' }).check();
    await page.getByRole('button', { name: 'Kirim suara' }).click();
    await expect(page.getByRole('heading', { name: 'Suara tercatat' })).toBeVisible();
    expect(await fixedOnes(page)).toEqual(['header']);
    expect(await hostState(page)).toEqual(before);
  });

  test('nor any of its widgets, their links stand in the page and can be followed', async ({ page, host }) => {
    const told = consoleOf(page, 'error');
    await page.route(/\/(?:launcher|poll|complaint-form|status-tracker)\.js/, (route) => route.abort());
    await openHost(page, host, { inside: widgets(host) });
    await expect(link(page)).toHaveCount(3);
    await link(page).first().scrollIntoViewIfNeeded();
    await expect.poll(() => told.filter((line) => line.includes('could not be loaded')).length).toBe(4);
    for (const each of await link(page).all()) await expect(each).toBeVisible();
    expect(await fixedOnes(page)).toEqual(['header']);
    await link(page).last().click();
    await expect(page).toHaveURL(/\/halaman-biasa$/);
  });

  const blocked = { 'a widget’s code': /\/poll\.js/, 'the API': /\/v1\// };
  for (const [what, address] of Object.entries(blocked)) {
    test(`${what}, the dialog shows the page’s own link, and leaves nothing behind`, async ({ page, host }) => {
      await page.route(address, (route) => route.abort());
      await openHost(page, host, { inside: widgets(host) });
      await expect(opener(page)).toBeVisible();
      const before = await hostState(page);
      await open(page, POLL);
      await expect(link(page)).toBeVisible({ timeout: 40_000 });

      for (const close of ['Escape', 'Tutup']) {
        if (close === 'Tutup') await press(page, close);
        else await page.keyboard.press(close);
        await expect(opener(page)).toBeFocused();
        expect(await hostState(page)).toEqual(before);
        await expectFree(page);
        await opener(page).focus();
        await page.keyboard.press('Enter');
        await expect(link(page)).toBeVisible();
      }
      await link(page).click();
      await expect(page).toHaveURL(/\/halaman-biasa$/);
    });
  }
});

test.describe('on paper', () => {
  test('there is no floating button', async ({ page, host }) => {
    await openHost(page, host, { inside: widgets(host) });
    await expect(opener(page)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(opener(page)).toBeHidden();
    expect(await fixedOnes(page)).toEqual(['header']);
  });

  test('there is all of what the dialog shows, and not only as much as fits on the screen', async ({ page, host }) => {
    await page.setViewportSize({ width: 360, height: 500 });
    await openHost(page, host, { inside: widgets(host) });
    await open(page, FORM);
    await expect(page.getByLabel('Apa yang terjadi?')).toBeVisible();
    const cutOff = () => dialog(page).evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    expect(await cutOff()).toBeGreaterThan(100);
    await page.emulateMedia({ media: 'print' });
    expect(await cutOff()).toBe(0);
    await expect(button(page, 'Tutup')).toBeHidden();
  });
});

test('under the documented policy, with Trusted Types, it opens, takes a vote and closes', async ({ page, host }) => {
  const { url } = host;
  const policy = `default-src 'none'; script-src ${url}; connect-src ${url}; img-src ${url}; require-trusted-types-for 'script'; trusted-types suara-lit`;
  const seen = await refusals(page);
  const poll = await openPoll(url, host.city.dispatcherToken, { kind: 'single' });
  await openHost(page, host, { inside: widgets(host, poll), headers: { 'Content-Security-Policy': policy } });
  await open(page, POLL);
  await vote(page);
  expect(await ballotsIn(host, poll)).toBe(1);
  await page.keyboard.press('Escape');
  await settled(page);
  await expect(dialog(page)).toHaveCount(0);
  expect(seen).toEqual([]);
});

for (const { name, ...viewport } of screens) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport });

    test('no rule of axe is broken, closed, choosing and with a widget', async ({ page, host }) => {
      await openHost(page, host, { inside: widgets(host), own: CHAT + COOKIES });
      await expectBeside(page);
      await expectAccessible(page, 'closed');
      await opener(page).click();
      await expect(button(page, POLL)).toBeVisible();
      await expectAccessible(page, 'choosing');
      await button(page, POLL).click();
      await expect(page.getByRole('radio').first()).toBeVisible();
      await expectAccessible(page, 'with a poll');
      await button(page, 'Pilihan lain').click();
      await button(page, FORM).click();
      await expect(page.getByLabel('Apa yang terjadi?')).toBeVisible();
      await expectAccessible(page, 'with the complaint form');
    });
  });
}
