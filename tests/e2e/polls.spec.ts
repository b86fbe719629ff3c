/** Every kind of ballot from the tag in a page to the result, by keys alone: who cannot use a pointer votes like all others. */
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import type { BallotRule, Tally } from '@suara/core';
import { closeNow, movePoll, openPoll, pollPage } from '../support/polls.mjs';
import { startTestServer, type TestCity, type TestServer } from '../support/test-server.mjs';
import { tabTo } from './fixtures.js';

const test = base.extend<object, { server: TestServer; city: TestCity }>({
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

async function pressOn(page: Page, target: Locator, key: string, times = 1): Promise<void> {
  await tabTo(page, target);
  for (let n = 0; n < times; n++) await page.keyboard.press(key);
}

interface Kind {
  readonly rule: BallotRule;
  /** Fills in the ballot by keys alone. */
  readonly fill: (page: Page) => Promise<void>;
  /** What of the tally tells that it was counted as meant. */
  readonly counted: (tally: Tally) => unknown;
  readonly expected: unknown;
}

const option = (tally: Tally, id: string) => tally.options.find((each) => each.option === id);
const valuesOf = ({ options }: Tally) => Object.fromEntries(options.map(({ option: id, value }) => [id, value]));
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

const rank = async (page: Page): Promise<void> => {
  await pressOn(page, button(page, 'Tambah Lebih banyak lampu ke urutan'), 'Enter');
  await pressOn(page, button(page, 'Tambah Lebih banyak pohon ke urutan'), 'Enter');
  await pressOn(page, button(page, /^Geser Lebih banyak pohon, peringkat 2/u), 'ArrowUp');
  await expect(button(page, /^Geser Lebih banyak pohon, peringkat 1/u)).toBeFocused();
};

const KINDS: Record<string, Kind> = {
  single: {
    rule: { kind: 'single' },
    fill: (page) => pressOn(page, page.getByRole('radio').first(), 'ArrowDown'),
    counted: valuesOf,
    expected: { pohon: 0, bangku: 1, lampu: 0 },
  },
  multiple: {
    rule: { kind: 'multiple', min: 1, max: 2 },
    fill: async (page) => {
      await pressOn(page, page.getByRole('checkbox', { name: 'Lebih banyak pohon' }), 'Space');
      await pressOn(page, page.getByRole('checkbox', { name: 'Lebih banyak lampu' }), 'Space');
    },
    counted: valuesOf,
    expected: { pohon: 1, bangku: 0, lampu: 1 },
  },
  approval: {
    rule: { kind: 'approval' },
    fill: (page) => pressOn(page, page.getByRole('checkbox', { name: 'Lebih banyak bangku' }), 'Space'),
    counted: valuesOf,
    expected: { pohon: 0, bangku: 1, lampu: 0 },
  },
  score: {
    rule: { kind: 'score', min: 1, max: 5 },
    fill: async (page) => {
      const trees = page.getByRole('group', { name: 'Lebih banyak pohon' });
      await pressOn(page, trees.getByRole('radio', { checked: true }), 'ArrowDown', 4);
      await expect(trees.getByRole('radio', { name: '4' })).toBeChecked();
    },
    counted: (tally) => [valuesOf(tally), option(tally, 'pohon')?.distribution?.['4']],
    expected: [{ pohon: 4, bangku: null, lampu: null }, 1],
  },
  statements: {
    rule: { kind: 'statements' },
    fill: async (page) => {
      for (const stance of ['Setuju', 'Tidak setuju', 'Lewati']) await pressOn(page, button(page, stance), 'Enter');
      await expect(page.getByText('Semua 3 pernyataan sudah dijawab.')).toBeVisible();
    },
    counted: ({ options }) => options.map(({ distribution }) => distribution),
    expected: [
      { agree: 1, disagree: 0, pass: 0 },
      { agree: 0, disagree: 1, pass: 0 },
      { agree: 0, disagree: 0, pass: 1 },
    ],
  },
  borda: {
    rule: { kind: 'ranked', method: 'borda' },
    fill: rank,
    counted: valuesOf,
    expected: { pohon: 2, lampu: 1, bangku: 0 },
  },
  'instant run-off': {
    rule: { kind: 'ranked', method: 'instant_runoff' },
    fill: rank,
    counted: ({ options, rounds }) => [options[0]?.option, rounds?.[0]?.standing],
    expected: ['pohon', { pohon: 1, lampu: 0, bangku: 0 }],
  },
  schulze: {
    rule: { kind: 'ranked', method: 'schulze' },
    fill: rank,
    counted: ({ preferences }) => preferences,
    expected: { pohon: { lampu: 1, bangku: 1 }, lampu: { pohon: 0, bangku: 1 }, bangku: { pohon: 0, lampu: 0 } },
  },
  budget: {
    rule: { kind: 'budget', ceiling: 100_000_000, currency: 'IDR', unaffordable: 'skip' },
    fill: async (page) => {
      await pressOn(page, page.getByRole('checkbox', { name: /bangku/u }), 'Space');
      await expect(page.getByText(/Sisa Rp\s?30\.000\.000/u).first()).toBeVisible();
      // too expensive now: it says so, and stays unticked
      await pressOn(page, page.getByRole('checkbox', { name: /pohon/u }), 'Space');
      await expect(page.getByRole('checkbox', { name: /pohon/u })).not.toBeChecked();
      await pressOn(page, page.getByRole('checkbox', { name: /lampu/u }), 'Space');
    },
    counted: (tally) => [valuesOf(tally), tally.spent],
    expected: [{ pohon: 0, bangku: 1, lampu: 1 }, 100_000_000],
  },
  quadratic: {
    rule: { kind: 'quadratic', credits: 16 },
    fill: async (page) => {
      await pressOn(page, button(page, 'Tambah satu suara untuk Lebih banyak pohon'), 'Enter', 3);
      await pressOn(page, button(page, 'Tambah satu suara untuk Lebih banyak lampu'), 'Enter', 2);
    },
    counted: valuesOf,
    expected: { pohon: 3, lampu: 2, bangku: 0 },
  },
};

async function openPage(page: Page, { url }: TestServer, { siteName }: TestCity, poll: string): Promise<void> {
  await page.route(`${url}/poll`, (route) =>
    route.fulfill({ contentType: 'text/html', body: pollPage(url, siteName, poll) }),
  );
  await page.goto(`${url}/poll`);
}

async function resultOf({ url }: TestServer, { siteName }: TestCity, poll: string): Promise<Tally> {
  const response = await fetch(`${url}/v1/sites/${siteName}/polls/${poll}/result`);
  const { tallies } = (await response.json()) as { tallies: { tally: Tally }[] };
  return tallies[0]!.tally;
}

for (const [name, { rule, fill, counted, expected }] of Object.entries(KINDS)) {
  test(`a ballot of the kind ${name} is cast by keys alone, recorded, checked and counted`, async ({
    page,
    server,
    city,
  }) => {
    const poll = await openPoll(server.url, city.dispatcherToken, rule);
    await openPage(page, server, city, poll);
    await fill(page);
    await pressOn(page, button(page, 'Kirim suara'), 'Enter');
    await expect(page.getByRole('heading', { name: 'Suara tercatat' })).toBeFocused();

    await pressOn(page, button(page, 'Periksa suara saya'), 'Enter');
    await expect(page.getByText('Suara Anda tercatat dan tidak berubah.')).toBeVisible();
    const tally = await resultOf(server, city, poll);
    expect(tally.ballots).toBe(1);
    expect(counted(tally)).toEqual(expected);

    // another day, another page: the vote is still known, and the result is there once the poll has closed
    await movePoll(server.url, city.dispatcherToken, poll, closeNow);
    await page.reload();
    await expect(page.getByText(/Ditutup lebih awal.*Sudah cukup suara\./u)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Hasil', exact: true })).toBeVisible();
    await expect(page.getByText('Hasil akhir', { exact: false })).toBeVisible();
  });
}

test('whoever changes their mind has one ballot, the later one', async ({ page, server, city }) => {
  const poll = await openPoll(server.url, city.dispatcherToken, { kind: 'single' });
  await openPage(page, server, city, poll);
  await page.getByRole('radio', { name: 'Lebih banyak pohon' }).check();
  await button(page, 'Kirim suara').click();
  await expect(page.getByRole('heading', { name: 'Suara tercatat' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Anda sudah memberi suara' })).toBeVisible();
  await button(page, 'Ubah suara saya').click();
  await expect(page.getByRole('radio', { name: 'Lebih banyak pohon' })).toBeChecked();
  await page.getByRole('radio', { name: 'Lebih banyak lampu' }).check();
  await button(page, 'Kirim perubahan').click();
  await expect(page.getByRole('heading', { name: 'Suara tercatat' })).toBeVisible();
  expect(valuesOf(await resultOf(server, city, poll))).toEqual({ pohon: 0, bangku: 0, lampu: 1 });
});

test('a vote that cannot be sent waits on the device, and is sent once when there is a signal', async ({
  page,
  server,
  city,
}) => {
  const poll = await openPoll(server.url, city.dispatcherToken, { kind: 'single' });
  await openPage(page, server, city, poll);
  await page.getByRole('radio', { name: 'Lebih banyak pohon' }).check();
  await page.context().setOffline(true);
  await button(page, 'Kirim suara').click();
  await expect(page.getByRole('heading', { name: 'Suara belum tercatat' })).toBeVisible();
  expect((await resultOf(server, city, poll)).ballots).toBe(0);
  await page.context().setOffline(false);
  await expect(page.getByRole('heading', { name: 'Suara tercatat' })).toBeVisible({ timeout: 30_000 });
  expect((await resultOf(server, city, poll)).ballots).toBe(1);
});
