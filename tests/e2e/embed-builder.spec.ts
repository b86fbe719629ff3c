/** The embed builder: what is chosen is seen at once, and what is copied works on a page of one's own. */
import { expect, type FrameLocator, type Page } from '@playwright/test';
import { expectAccessible, refusals, screens, test } from './fixtures.js';

test.use({ permissions: ['clipboard-read', 'clipboard-write', 'local-network-access'] });

const preview = (page: Page): FrameLocator => page.frameLocator('#preview');

/** The text that the button "Salin" of this block has copied. */
async function copied(page: Page, block: string): Promise<string> {
  await page.getByRole('button', { name: `Salin: ${block}` }).click();
  await expect(page.getByRole('status').filter({ hasText: `Tersalin: ${block}` })).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** A page of an agency whose origin the site allows, under exactly this policy, and with nothing but this in it. */
async function openOwnPage(page: Page, address: string, policy: string, snippet: string, head = ''): Promise<void> {
  await page.route(address, (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'Content-Security-Policy': `default-src 'none'; ${policy}` },
      body: `<!doctype html><html lang="id"><head><title>Dinas</title>${head}</head><body>${snippet}</body></html>`,
    }),
  );
  await page.goto(address);
}

/** No script may stand in for the line in the head: it keeps the place alone. */
const withoutScripts = (snippet: string): string => snippet.replaceAll(/<script[^>]*><\/script>/gu, '');

for (const release of ['Selalu yang terbaru', 'Satu versi']) {
  test(`a poll is chosen, seen, copied, and takes votes on a page of one's own: ${release}`, async ({
    page,
    context,
    demo,
  }) => {
    const seen = await refusals(page);
    await page.goto(`${demo.url}/embed/`);
    await page.getByLabel('Widget', { exact: true }).selectOption('Jajak pendapat');
    await page
      .getByRole('combobox', { name: 'Jajak pendapat', exact: true })
      .selectOption({ label: 'Apa yang paling dibutuhkan taman di tepi Cisadane?' });
    await page.getByRole('radio', { name: release }).check();
    const shown = preview(page).locator('suara-poll');
    await expect(shown.getByRole('heading', { name: 'Apa yang paling dibutuhkan taman' })).toBeVisible();
    await expect(shown.getByRole('radio').first()).toBeVisible();

    const snippet = await copied(page, 'Di halaman');
    const policy = (await copied(page, 'Di Content-Security-Policy')).trim();
    const head = await copied(page, 'Di <head> halaman');
    for (const code of [snippet, head]) expect(code.includes('integrity="sha384-')).toBe(release === 'Satu versi');

    const own = await context.newPage();
    const refused = await refusals(own);
    const address = `${demo.url.replace('127.0.0.1', 'localhost')}/dinas`;
    const poll = own.locator('suara-poll');
    await openOwnPage(own, `${address}-polos`, policy, withoutScripts(snippet), head);
    expect((await poll.boundingBox())?.height, 'the room that reserve.css keeps').toBe(600);
    await openOwnPage(own, address, policy, snippet, head);
    await poll.getByRole('radio', { name: 'Pohon peneduh' }).check();
    await poll.getByRole('button', { name: 'Kirim suara' }).click();
    await expect(poll.getByRole('heading', { name: 'Suara tercatat' })).toBeVisible();
    expect(refused).toEqual([]);
    expect(seen).toEqual([]);
  });
}

for (const [release, host, ...blocks] of [
  ['Selalu yang terbaru', 'HTML', 'Di halaman'],
  ['Satu versi', 'HTML', 'Di halaman'],
  ['Satu versi', 'data-suara', 'Di penyunting', 'Sekali, di tata letak situs'],
] as const) {
  test(`widgets are ticked by keyboard, seen behind a button, and work behind it elsewhere: ${release}, ${host}`, async ({
    page,
    context,
    demo,
  }) => {
    const seen = await refusals(page);
    await page.goto(`${demo.url}/embed/`);
    await page.getByLabel('Widget', { exact: true }).selectOption('launcher');
    const ticks = page.getByRole('group', { name: 'Di balik tombol' });
    for (const name of ['Formulir laporan', 'Pelacak laporan', 'Jajak pendapat']) {
      await ticks.getByRole('checkbox', { name }).press('Space');
    }
    await expect(ticks.getByText('Centang sedikitnya satu.')).toBeVisible();
    // what cannot be is not taken over
    await expect(page.locator('#blocks')).toContainText('<suara-poll');
    await ticks.getByRole('checkbox', { name: 'Konsultasi' }).press('Space');
    await expect(ticks.getByText('Centang sedikitnya satu.')).toBeHidden();
    await ticks.getByRole('checkbox', { name: 'Jajak pendapat' }).press('Space');
    await page.getByText('Sebutan sendiri di daftarnya').press('Enter');
    await page.getByRole('textbox', { name: 'Jajak pendapat' }).fill('Taman mana dulu?');
    await page.getByLabel('Tulisan di tombol mengambang').fill('Suara Anda');
    await page.getByLabel('Letak tombol').selectOption('Kiri bawah');
    await page.getByRole('radio', { name: host }).check();
    await page.getByRole('radio', { name: release }).check();

    let snippet = '';
    for (const block of blocks) snippet += await copied(page, block);
    const policy = (await copied(page, 'Di Content-Security-Policy')).trim();
    expect(policy).not.toContain('style-src');
    // what is fixed inside a frame is scrolled to by nobody but the page around it
    await page.locator('#preview').evaluate((frame) => frame.scrollIntoView({ block: 'end' }));
    await preview(page).getByRole('button', { name: 'Suara Anda' }).click();
    await preview(page).getByRole('button', { name: 'Taman mana dulu?' }).click();
    await expect(preview(page).locator('suara-poll').getByRole('radio').first()).toBeVisible();

    const own = await context.newPage();
    const refused = await refusals(own);
    await openOwnPage(own, `${demo.url.replace('127.0.0.1', 'localhost')}/dinas`, policy, snippet);
    const button = own.getByRole('button', { name: 'Suara Anda' });
    await expect.poll(async () => (await button.boundingBox())?.x).toBeLessThan(40);
    await button.click();
    await own.getByRole('button', { name: 'Taman mana dulu?' }).click();
    const poll = own.locator('suara-poll');
    await poll.getByRole('radio', { name: 'Pohon peneduh' }).check();
    await poll.getByRole('button', { name: 'Kirim suara' }).click();
    await expect(poll.getByRole('heading', { name: 'Suara tercatat' })).toBeVisible();
    expect(refused).toEqual([]);
    expect(seen).toEqual([]);
  });
}

test('each option is offered where it is of use, and no address is needed to take it back', async ({ page, demo }) => {
  await page.goto(`${demo.url}/embed/`);
  const code = page.locator('#blocks');
  const place = page.getByRole('checkbox', { name: 'Cegah halaman melompat' });
  const signedIn = page.getByRole('checkbox', { name: 'Situs kami tahu siapa yang masuk' });
  await expect(place).toBeChecked();
  await expect(code).toContainText('reserve.css');
  await place.press('Space');
  await expect(code).not.toContainText('reserve.css');
  await expect(page).toHaveURL(/reserve=(&|$)/u);
  await page.reload();
  await expect(place).not.toBeChecked();
  await place.press('Space');

  await signedIn.press('Space');
  await expect(code).toContainText('identity-token="{{ siteToken }}"');
  await expect(code).toContainText('docs/identity.md');
  await expect(preview(page).locator('suara-complaint-form')).not.toHaveAttribute('identity-token');
  await page.getByRole('radio', { name: 'Vue' }).check();
  await expect(code).toContainText(':identity-token="siteToken"');
  await expect(place, 'a bundle brings tag and code at once').toBeHidden();
  await page.getByRole('radio', { name: 'HTML' }).check();
  await page.getByLabel('Widget', { exact: true }).selectOption('survey');
  await expect(signedIn).toBeHidden();
  await expect(place).toBeVisible();
  await page.getByLabel('Cara muncul').selectOption('exit');
  await expect(place, 'an invitation takes no room').toBeHidden();
  await expect(code).not.toContainText('reserve.css');
});

test('a changed choice is seen without a new start, and the address carries it', async ({ page, demo }) => {
  await page.goto(`${demo.url}/embed/?widget=poll`);
  const shown = preview(page).locator('suara-poll');
  await expect(shown.getByRole('radio').first()).toBeVisible();
  await shown.getByRole('radio').first().check();

  await page.getByLabel('Terang atau gelap').selectOption('Gelap');
  await page.getByRole('checkbox', { name: 'Warna sendiri' }).check();
  await page.getByLabel('Saat gelap').fill('#112233');
  await page.getByLabel('Sudut').selectOption('Siku');
  await page.getByLabel('Bahasa widget').selectOption('English');
  await expect(page.getByText('Sulit dibaca di atas gelap')).toBeVisible();
  await expect(shown).toHaveAttribute('theme', 'dark');
  await expect(shown.getByText('Choose one')).toBeVisible();
  const radius = () => shown.evaluate((element) => getComputedStyle(element).getPropertyValue('--suara-radius').trim());
  await expect.poll(radius).toBe('0px');
  await expect(shown.getByRole('radio').first()).toBeChecked();

  // the other page is the same in another window
  const address = page.url();
  const again = await page.context().newPage();
  await again.goto(address);
  await expect(again.getByLabel('Saat gelap')).toHaveValue('#112233');
  await expect(preview(again).locator('suara-poll')).toHaveAttribute('theme', 'dark');
  await again.getByRole('button', { name: 'English' }).click();
  await expect(again.getByRole('heading', { name: 'Code for your site' })).toBeVisible();
  await expect(again).toHaveURL(/ui=en/u);
});

test('what the page knows is filled in, each time anew, and is no draft on the agency page', async ({ page, demo }) => {
  const kind = preview(page).getByLabel('Jenis laporan');
  await page.goto(`${demo.url}/embed/`);
  await page.getByText('Yang sudah diketahui halaman').click();
  // with a place it is worth keeping as a draft
  await page.getByLabel('Tempat').fill('Depan SDN 3');
  for (const [service, code] of [
    ['Lampu jalan (PJU)', 'street-light'],
    ['Parkir liar', 'illegal-parking'],
  ] as const) {
    await page.getByLabel('Layanan', { exact: true }).selectOption(service);
    await expect(kind).toHaveValue(code);
    await expect(page.locator('#blocks')).toContainText(`"service":"${code}"`);
    await expect(preview(page).getByText('Draf tersimpan')).toBeVisible();
  }
  await page.goto(demo.url);
  await expect(page.getByLabel('Jenis laporan')).toHaveValue('');
});

test('every widget is shown, and every host has its code', async ({ page, demo }) => {
  await page.goto(`${demo.url}/embed/?site=kota-tangerang.disdukcapil`);
  for (const widget of ['complaint-form', 'status-tracker', 'consultation', 'survey', 'scoreboard']) {
    await page.getByLabel('Widget', { exact: true }).selectOption(widget);
    const shown = preview(page).locator(`suara-${widget}`);
    await expect(shown.getByRole('heading').first()).toBeVisible();
    await expect(shown.getByRole('alert')).toHaveCount(0);
  }
  const hosts = page.getByRole('group', { name: 'Situs Anda dibuat dengan' });
  await hosts.getByRole('radio', { name: 'HTML' }).focus();
  const names: (string | null)[] = [];
  for (let step = 0; step < 11; step += 1) {
    const code = await page.locator('#blocks').innerText();
    expect(code).toContain('kota-tangerang.disdukcapil');
    expect(code).toContain('connect-src');
    names.push(new URL(page.url()).searchParams.get('host'));
    await page.keyboard.press('ArrowRight');
  }
  expect(new Set(names).size).toBe(11);
});

test('what stands in the copied mark-up is what was typed, whatever its signs', async ({ page, context, demo }) => {
  const label = `"Isi" & 'nilai' <b> {{ 7 * 7 }} @if`;
  const query = new URLSearchParams({
    widget: 'survey',
    trigger: 'button',
    label,
    linkText: label,
    linkHref: '/a?b="c"',
  });
  for (const [host, block] of [
    ['html', 'Di halaman'],
    ['sanitized', 'Di penyunting'],
  ] as const) {
    await page.goto(`${demo.url}/embed/?${query.toString()}&host=${host}`);
    const snippet = await copied(page, block);
    // the builder's own policy lets nobody parse mark-up
    const elsewhere = await context.newPage();
    const parsed = await elsewhere.evaluate((text) => {
      const { body } = new DOMParser().parseFromString(text, 'text/html');
      const element = body.querySelector('suara-survey, [data-suara]')!;
      const link = element.querySelector('a');
      return [
        element.getAttribute('label') ?? element.getAttribute('data-label'),
        link?.textContent,
        link?.getAttribute('href'),
      ];
    }, snippet);
    expect(parsed).toEqual([label, label, '/a?b="c"']);
  }
});

for (const { name, ...viewport } of screens) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport });

    test('the builder is accessible', async ({ page, demo }) => {
      await page.goto(`${demo.url}/embed/?widget=poll&accent=%23004b87`);
      await page.locator('#preview').scrollIntoViewIfNeeded();
      await expect(preview(page).getByRole('radio').first()).toBeVisible();
      await expectAccessible(page, 'a poll');
      await page.goto(`${demo.url}/embed/?widget=survey&trigger=time&ui=en&release=pinned&host=angular`);
      await expect(page.getByText('npm install')).toBeVisible();
      await expectAccessible(page, 'a survey for Angular');
      await page.goto(`${demo.url}/embed/?widget=launcher&holds=complaint-form+survey&name-survey=Nilai&identity=1`);
      await expect(preview(page).getByRole('button', { name: 'Layanan warga' })).toBeVisible();
      await expectAccessible(page, 'a launcher');
    });
  });
}
