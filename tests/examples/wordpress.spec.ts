/**
 * The WordPress plugin in a real WordPress (6.5 on SQLite, from npm) under PHP's own server: an author, who may not write
 * unfiltered HTML, publishes; a citizen votes in that post; the real server counts.
 */
import { expect, type Browser, type Page } from '@playwright/test';
import {
  hasPrototype,
  installWordPress,
  startWordPress,
  type WordPress,
} from '../../examples/wordpress/test/wordpress.mjs';
import type { TestCity } from '../support/test-server.mjs';
import { fallback, newPoll, noPhp, oneForBenches, php, pinned, scriptsIn, tallyOf, test as base, vote } from './php.js';

const missing = noPhp ?? installWordPress() ?? undefined;

interface Site {
  readonly wordpress: WordPress;
  readonly city: TestCity;
  /** The author's own browser, signed in at wp-admin. */
  readonly author: Page;
  /** Stores a post as the author would by any editor; what WordPress made of it. */
  readonly publish: (content: string, title?: string) => Promise<{ link: string; stored: string }>;
  /** Sets the plugin's settings, without what is to stay as it is. */
  readonly set: (change?: Record<string, string | boolean>) => void;
}

const test = base.extend<object, { site: Site }>({
  site: [
    async ({ browser, suara }, use) => {
      const wordpress = await startWordPress(php);
      const city = await suara.cityFor(wordpress.url);
      const settings = { api: suara.server.url, site: city.siteName };
      const set: Site['set'] = (change = {}) => {
        const json = JSON.stringify({ ...settings, ...change }).replaceAll("'", "\\'");
        wordpress.run(
          `delete_option('suara_settings'); update_option('suara_settings', json_decode('${json}', true));`,
        );
      };
      set();
      const author = await signIn(browser, wordpress, 'penulis');
      const nonce = await (
        await author.request.get(`${wordpress.url}/wp-admin/admin-ajax.php?action=rest-nonce`)
      ).text();
      const publish: Site['publish'] = async (content, title = 'Taman kota') => {
        const answer = await author.request.post(`${wordpress.url}/?rest_route=/wp/v2/posts&context=edit`, {
          headers: { 'X-WP-Nonce': nonce },
          data: { title, content, status: 'publish' },
        });
        const post = (await answer.json()) as { link: string; content: { raw: string } };
        expect(answer.status(), JSON.stringify(post)).toBe(201);
        return { link: post.link, stored: post.content.raw };
      };
      await use({ wordpress, city, author, publish, set });
      await author.context().close();
      expect(wordpress.complaints(), 'what PHP complained of in the plugin').toEqual([]);
      await wordpress.stop();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
});

test.skip(missing !== undefined, missing);

async function signIn(browser: Browser, { url, passwords }: WordPress, user: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await page.goto(`${url}/wp-login.php`);
  await page.locator('#user_login').fill(user);
  await page.locator('#user_pass').fill(passwords[user]!);
  await page.locator('#wp-submit').click();
  await page.waitForURL(/wp-admin/u);
  return page;
}

const htmlOf = async (page: Page, link: string): Promise<string> => (await page.request.get(link)).text();

test('an author writes the block, and a citizen votes in the post', async ({ page, suara, site }) => {
  const { wordpress, city, author } = site;
  const poll = await newPoll(suara.server, city);
  await author.goto(`${wordpress.url}/wp-admin/post-new.php`);
  const canvas = author.frameLocator('iframe[name="editor-canvas"]');
  await canvas.getByRole('textbox', { name: /title/iu }).fill('Taman kota: apa yang paling dibutuhkan?');
  await author.keyboard.press('Enter');
  await author.keyboard.type('Warga memilih.');
  await author.keyboard.press('Enter');
  await author.keyboard.type('/suara');
  await author.getByRole('option', { name: 'Suara' }).click();

  // the editor says what will stand there, what visitors without script get, and what is still missing
  const block = canvas.locator('.wp-block-suara-widget');
  await expect(block).toContainText('Tanpa JavaScript pengunjung mendapat tautan ke formulir laporan biasa.');
  await block.getByLabel('Yang dapat dilakukan warga di sini').selectOption('Jajak pendapat');
  await expect(block).toContainText('Tanpa JavaScript pengunjung mendapat tautan ke surat suara biasa.');
  await expect(block).toContainText('Belum ada yang tampil sebelum Anda menyebut yang mana');
  await block.getByLabel('Nama jajak pendapat').fill(poll);
  await expect(block.getByText('Belum ada yang tampil')).toHaveCount(0);

  await author.getByRole('button', { name: 'Publish', exact: true }).click();
  await author
    .getByRole('region', { name: 'Editor publish' })
    .getByRole('button', { name: 'Publish', exact: true })
    .click();
  const view = author.getByRole('region', { name: 'Editor publish' }).getByRole('link', { name: 'View Post' });
  const link = (await view.getAttribute('href'))!;

  await page.goto(link);
  await vote(page);
  expect(await tallyOf(suara.server, city, poll)).toEqual(oneForBenches);
});

test('markup that an author writes by hand survives WordPress’s filter, and becomes a poll', async ({
  page,
  suara,
  site,
}) => {
  const poll = await newPoll(suara.server, site.city);
  const can = site.wordpress.run(
    `echo user_can(get_user_by('login', 'penulis'), 'unfiltered_html') ? 'unfiltered' : 'filtered';`,
  );
  expect(can).toBe('filtered');
  const safe = `<div data-suara="poll" data-site="${site.city.siteName}" data-base-url="${suara.server.url}" data-poll="${poll}"><a href="/kontak">Beri suara</a></div>`;
  const { link, stored } = await site.publish(
    `<p>Warga memilih.</p>${safe}<suara-poll poll="x">nothing</suara-poll><script>alert(1)</script>`,
  );
  // the filter is at work, and leaves our markup as it was written
  expect(stored).toContain(safe);
  expect(stored).not.toContain('<suara-poll');
  expect(stored).not.toContain('<script');

  await page.goto(link);
  await vote(page);
  expect(await tallyOf(suara.server, site.city, poll)).toEqual(oneForBenches);
});

test('a shortcode becomes a poll, and several ask for the script once', async ({ page, suara, site }) => {
  const poll = await newPoll(suara.server, site.city);
  const { link } = await site.publish(
    `[suara widget="poll" poll="${poll}"]Pilih di sini[/suara]\n\n[suara widget="status-tracker"]\n\n[suara widget="survey" kiosk]`,
  );
  const html = await htmlOf(page, link);
  expect(scriptsIn(html)).toEqual([expect.stringContaining(`type="module" src="${suara.server.url}/cdn/0/suara.js"`)]);
  expect(html.indexOf('/suara.js')).toBeLessThan(html.indexOf('</head>'));
  expect(html).toMatch(/<suara-survey\b[^>]*\skiosk[\s>]/u);

  await page.goto(link);
  await vote(page);
  expect(await tallyOf(suara.server, site.city, poll)).toEqual(oneForBenches);
});

test('without script a visitor has the link to the plain form', async ({ browser, suara, site }) => {
  const poll = await newPoll(suara.server, site.city);
  const { link } = await site.publish(`[suara widget="poll" poll="${poll}"]`);
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(link);
  await expect(fallback(page)).toHaveText('Beri suara');
  await expect(fallback(page)).toHaveAttribute(
    'href',
    `${suara.server.url}/v1/sites/${site.city.siteName}/forms/polls/${poll}?lang=id`,
  );
  await page.close();
});

test('a page without a widget has no script of ours; a list of posts has it once', async ({ page, suara, site }) => {
  const plain = await site.publish('<p>Kabar tanpa widget, hanya kata suara.</p>', 'Tanpa widget');
  expect(await htmlOf(page, plain.link)).not.toContain('suara.js');
  await site.publish(`[suara widget="poll" poll="${await newPoll(suara.server, site.city)}"]`);
  const feed = await htmlOf(page, `${site.wordpress.url}/?s=Warga`);
  expect(scriptsIn(feed).length).toBeLessThanOrEqual(1);
  const archive = site.wordpress.run(
    `switch_theme('twentytwentyfour'); echo do_blocks('<!-- wp:query {"query":{"perPage":5,"postType":"post"}} --><!-- wp:post-template --><!-- wp:post-content /--><!-- /wp:post-template --><!-- /wp:query -->'); wp_scripts()->do_footer_items();`,
  );
  expect(scriptsIn(archive)).toHaveLength(1);
});

test.describe('a pinned release', () => {
  test.afterEach(({ site }) => site.set());

  test('is held to its hash', async ({ page, suara, site }) => {
    const { version, integrity } = await pinned('suara.js');
    site.set({ delivery: 'pinned', version, integrity });
    const poll = await newPoll(suara.server, site.city);
    const { link } = await site.publish(`[suara widget="poll" poll="${poll}"]`);
    const [script] = scriptsIn(await htmlOf(page, link));
    expect(script).toContain(`src="${suara.server.url}/cdn/${version}/suara.js"`);
    expect(script).toContain(`integrity="${integrity}"`);
    expect(script).toContain('crossorigin="anonymous"');
    await page.goto(link);
    await vote(page);
    expect(await tallyOf(suara.server, site.city, poll)).toEqual(oneForBenches);
  });

  test('that is not what it was is not run, and the link stays', async ({ page, suara, site }) => {
    const { version } = await pinned('suara.js');
    site.set({ delivery: 'pinned', version, integrity: `sha384-${'A'.repeat(64)}` });
    const { link } = await site.publish(`[suara widget="poll" poll="${await newPoll(suara.server, site.city)}"]`);
    const refused = page.waitForEvent('console', (message) => message.text().includes('integrity'));
    await page.goto(link);
    await refused;
    await expect(fallback(page)).toBeVisible();
  });
});

test.describe('beside what sites carry', () => {
  const openHost = async (page: Page, site: Site, poll: string, host: string): Promise<string> => {
    const { link } = await site.publish(`<p>Taman 🌳</p>\n[suara widget="poll" poll="${poll}"]`);
    const address = `${link}&host=${host}`;
    await page.goto(address);
    return htmlOf(page, address);
  };

  test('jQuery with jQuery Migrate, and the emoji script', async ({ page, suara, site }) => {
    const poll = await newPoll(suara.server, site.city);
    const html = await openHost(page, site, poll, 'jquery');
    expect(html).toContain('jquery-migrate.min.js');
    expect(html).toContain('_wpemojiSettings');
    await vote(page);
    expect(await page.evaluate('typeof jQuery.migrateVersion')).toBe('string');
    expect(await tallyOf(suara.server, site.city, poll)).toEqual(oneForBenches);
  });

  test('classic Prototype beside jQuery', async ({ page, suara, site }) => {
    test.skip(!hasPrototype(), 'there is no libjs-prototype here, and it could not be installed from Debian');
    const poll = await newPoll(suara.server, site.city);
    await openHost(page, site, poll, 'prototype');
    expect(await page.evaluate('Prototype.Version')).toBe('1.7.3');
    await vote(page);
    expect(await tallyOf(suara.server, site.city, poll)).toEqual(oneForBenches);
  });

  test('a plugin that puts off scripts until the visitor moves', async ({ page, suara, site }) => {
    const poll = await newPoll(suara.server, site.city);
    const html = await openHost(page, site, poll, 'delay');
    expect(html).toContain('type="test/delayed"');
    await expect(fallback(page)).toBeVisible();
    await expect(page.getByRole('radio')).toHaveCount(0);
    await page.mouse.move(100, 100);
    await page.mouse.move(120, 120);
    await vote(page);
    expect(await tallyOf(suara.server, site.city, poll)).toEqual(oneForBenches);
  });
});

test('what an author writes wrongly breaks no page: visitors see nothing, those who edit see why', async ({
  page,
  site,
}) => {
  const { link, stored } = await site.publish(
    `<p>Sebelum.</p>[suara widget="pol"][suara widget="poll"][suara widget="poll" poll="x" onmouseover="alert(1)"]` +
      `[suara widget="poll" poll='"><img src=x onerror=alert(1)>'][suara widget="poll" poll="x" href="javascript:alert(1)"]<p>Sesudah.</p>`,
  );
  expect(stored).toContain('[suara widget="pol"]');
  await page.goto(link);
  await expect(page.getByText('Sesudah.')).toBeVisible();
  const article = page.locator('.entry-content');
  await expect(article).not.toContainText('Suara:');
  await expect(article.locator('[onmouseover], [onerror], [href^="javascript:"], img')).toHaveCount(0);

  await site.author.goto(link);
  await expect(site.author.getByText('There is no widget "pol"', { exact: false })).toBeVisible();
  await expect(site.author.getByText('needs the attribute "poll"', { exact: false })).toBeVisible();
  await expect(site.author.getByText('has no attribute "onmouseover"', { exact: false })).toBeVisible();
});

test.describe('the settings', () => {
  test.afterEach(({ site }) => site.set());

  test('are entered by an administrator, who is told what cannot be', async ({ browser, suara, site }) => {
    site.wordpress.run(`delete_option('suara_settings');`);
    const admin = await signIn(browser, site.wordpress, 'admin');
    await admin.goto(`${site.wordpress.url}/wp-admin/options-general.php?page=suara`);
    const save = () => admin.getByRole('button', { name: 'Save Changes' }).click();
    await admin.getByLabel('Address of the API').fill('http://api.example.org');
    await admin.getByLabel('Site', { exact: true }).fill(site.city.siteName);
    await admin.getByLabel('Light or dark').selectOption('dark');
    await save();
    await expect(admin.getByText('must look like https://api.example.org')).toHaveCount(1);
    await expect(admin.getByLabel('Site', { exact: true })).toHaveValue(site.city.siteName);
    await admin.getByLabel('Address of the API').fill(`${suara.server.url}/`);
    await admin.getByLabel('Which release').selectOption('pinned');
    await save();
    await expect(admin.getByText('A pinned release needs its version and its integrity.')).toHaveCount(1);
    await expect(admin.getByLabel('Which release')).toHaveValue('channel');
    await expect(admin.getByLabel('Address of the API')).toHaveValue(suara.server.url);
    await expect(admin.getByLabel('Light or dark')).toHaveValue('dark');
    await admin.context().close();

    const { link } = await site.publish(`[suara widget="complaint-form"]`);
    expect(await htmlOf(site.author, link)).toMatch(/<suara-complaint-form [^>]*theme="dark"/u);
  });

  test('are no author’s matter', async ({ site }) => {
    const answer = await site.author.request.get(`${site.wordpress.url}/wp-admin/options-general.php?page=suara`);
    expect(answer.status()).toBe(403);
  });

  test('that nobody has entered yet are asked for', async ({ page, site }) => {
    site.set({ api: '' });
    const { link } = await site.publish('[suara widget="complaint-form"]');
    expect(await htmlOf(page, link)).not.toContain('<suara-');
    expect(await htmlOf(site.author, link)).toContain('Pengaturan → Suara');
  });

  test('leave nothing behind when the plugin is deleted', async ({ site }) => {
    const left = site.wordpress.run(`
      require_once ABSPATH . 'wp-admin/includes/plugin.php';
      set_transient('suara_paint_x', array('html' => ''), 600);
      set_transient('somebody_elses', 1, 600);
      uninstall_plugin('suara/suara.php');
      global $wpdb;
      wp_cache_flush();
      echo implode(' ', $wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%suara%' OR option_name = '_transient_somebody_elses'"));`);
    expect(left).toBe('_transient_somebody_elses');
  });
});
