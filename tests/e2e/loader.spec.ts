/** How the loader finds widgets on a page, whatever the page does before, meanwhile and after. */
import { expect, type Page } from '@playwright/test';
import { consoleOf, pollTag, QUESTION, requestsOf, scriptTag, show, tag, test, type Host } from './loader-fixtures.js';

const question = (page: Page) => page.getByRole('heading', { name: QUESTION });
const link = (page: Page) => page.getByRole('link', { name: 'Lewat halaman biasa' });
const marked = ({ city, poll }: Host, more = '') =>
  `<div data-suara="poll" data-site="${city.siteName}" data-poll="${poll}" ${more}><a href="/halaman-biasa">Lewat halaman biasa</a></div>`;
const loader = ({ script }: Host) => scriptTag(script);

test.describe('the order of things', () => {
  test('does not matter: script first, last, async in the middle, or twice', async ({ page, host }) => {
    const said = [consoleOf(page, 'warning'), consoleOf(page, 'error')];
    const bodies = [
      loader(host) + pollTag(host),
      pollTag(host) + loader(host),
      pollTag(host) + loader(host).replace('<script', '<script async') + '<p>Lagi</p>'.repeat(200),
      loader(host) + pollTag(host) + loader(host),
    ];
    for (const body of bodies) {
      await show(page, host, body);
      await expect(question(page)).toBeVisible();
      await expect(link(page)).toBeHidden();
    }
    expect(said).toEqual([[], []]);
  });

  test('a script that comes ten seconds late still finds them, and the link is there until then', async ({
    page,
    host,
  }) => {
    await show(page, host, pollTag(host));
    await page.waitForTimeout(10_000);
    await expect(link(page)).toBeVisible();
    await page.addScriptTag({ type: 'module', url: host.script });
    await expect(question(page)).toBeVisible();
  });

  test('a second copy by another address warns, and leaves the first at work', async ({ page, host }) => {
    const warnings = consoleOf(page, 'warning');
    const asked = requestsOf(page, host);
    await show(page, host, loader(host) + pollTag(host) + scriptTag(`${host.folder}suara.js`));
    await expect(question(page)).toBeVisible();
    expect(warnings).toEqual(['Suara 0.0.0 yields to version 0.0.0 already on this page.']);
    expect(asked.filter((path) => path.endsWith('/poll.js'))).toHaveLength(1);
  });

  test('a widget waits for the provider around it that comes after', async ({ page, host }) => {
    await show(page, host, loader(host) + tag('poll', `poll="${host.poll}"`));
    await expect(page.getByText('Pengelola situs belum mengisi nama situs layanan.')).toBeVisible();
    await page.evaluate((site) => {
      const provider = document.createElement('suara-provider');
      provider.setAttribute('site', site);
      document.body.append(provider);
      provider.append(document.querySelector('suara-poll')!);
    }, host.city.siteName);
    await expect(question(page)).toBeVisible();
  });
});

test.describe('widgets that come later', () => {
  test('are found where they are added, also deep inside what is added', async ({ page, host }) => {
    await show(page, host, loader(host));
    await page.evaluate(() => window.Suara!.ready);
    await page.evaluate((html) => {
      document.body.insertAdjacentHTML('beforeend', `<main><section>${html}</section></main>`);
    }, pollTag(host));
    await expect(question(page)).toBeVisible();
  });

  test('go on as they are when the page moves them', async ({ page, host }) => {
    const asked = requestsOf(page, host);
    await show(page, host, `${loader(host)}<div id="a">${pollTag(host)}</div><div id="b"></div>`);
    await page.getByRole('radio').nth(1).check();
    await page.evaluate(() => document.querySelector('#b')!.append(document.querySelector('suara-poll')!));
    await expect(page.locator('#b').getByRole('radio').nth(1)).toBeChecked();
    expect(asked.filter((path) => path.endsWith('/poll.js'))).toHaveLength(1);
  });

  test('in a shadow root of the page’s are found by Suara.load, and from then on', async ({ page, host }) => {
    await show(page, host, `${loader(host)}<div id="host"></div>`);
    await page.evaluate(async (html) => {
      const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
      root.innerHTML = '<main></main>';
      await window.Suara!.ready;
      await window.Suara!.load!(root);
      root.querySelector('main')!.innerHTML = html;
    }, pollTag(host));
    await expect(question(page)).toBeVisible();
  });

  test('that show a sign only are loaded: what another widget holds is not seen from the page', async ({
    page,
    host,
  }) => {
    await show(page, host, loader(host));
    await page.evaluate(async () => {
      const sign = document.createElement('suara-survey');
      document.body.append(sign);
      sign.remove();
      await customElements.whenDefined('suara-survey');
    });
  });
});

test.describe('the viewport', () => {
  test('what lies far below is not loaded until the page is scrolled there', async ({ page, host }) => {
    const asked = requestsOf(page, host);
    await show(page, host, `${loader(host)}<div style="height: 5000px"></div>${pollTag(host)}`);
    await page.evaluate(() => window.Suara!.ready);
    await page.waitForTimeout(1_000);
    expect(asked.filter((path) => path.includes('/cdn/'))).toEqual(['/cdn/0/suara.js']);
    await page.evaluate(() => {
      scrollTo(0, 4000);
    });
    await expect(question(page)).toBeVisible();
  });

  test('what is hidden is loaded when it is shown', async ({ page, host }) => {
    const asked = requestsOf(page, host);
    await show(page, host, `${loader(host)}<div id="tab" style="display: none">${pollTag(host)}</div>`);
    await page.evaluate(() => window.Suara!.ready);
    await page.waitForTimeout(1_000);
    expect(asked.some((path) => path.endsWith('/poll.js'))).toBe(false);
    await page.evaluate(() => (document.querySelector<HTMLElement>('#tab')!.style.display = 'block'));
    await expect(question(page)).toBeVisible();
  });

  test('Suara.load does not wait for it', async ({ page, host }) => {
    await show(page, host, `${loader(host)}<div style="height: 5000px"></div>${pollTag(host)}`);
    const isDefined = await page.evaluate(async () => {
      await window.Suara!.load!(document.querySelector('suara-poll')!);
      return customElements.get('suara-poll') !== undefined;
    });
    expect(isDefined).toBe(true);
  });

  test('a host that hides what it does not know keeps no widget away', async ({ page, host }) => {
    const head = '<style>:not(:defined) { display: none !important }</style>';
    await show(page, host, loader(host) + pollTag(host), { head });
    await expect(question(page)).toBeVisible();
  });
});

test.describe('data-suara', () => {
  test('becomes a widget around what the element holds, and destroy gives that back', async ({ page, host }) => {
    await show(page, host, loader(host) + marked(host));
    await expect(question(page)).toBeVisible();
    await expect(link(page)).toBeHidden();
    await page.evaluate(() => {
      window.Suara!.destroy!();
    });
    await expect(link(page)).toBeVisible();
    expect(await page.locator('[data-suara]').innerHTML()).toBe('<a href="/halaman-biasa">Lewat halaman biasa</a>');
    expect(
      await page.locator('[data-suara]').evaluate((element) => element.getBoundingClientRect().height),
    ).toBeLessThan(60);

    // what the page took away it alone brings back
    await page.evaluate(() => document.querySelector('[data-suara]')!.append(document.createElement('i')));
    await page.waitForTimeout(300);
    await expect(page.locator('suara-poll')).toHaveCount(0);
    await page.evaluate(() => window.Suara!.load!());
    await expect(question(page)).toBeVisible();
  });

  test('gives whoever writes sanitized markup no more than that', async ({ page, host }) => {
    const more = `data-onclick="document.title='x'" data-style="position:fixed" data-base-url="https://example.org" data-theme="dark"`;
    await show(page, host, loader(host) + marked(host, more));
    await expect(question(page)).toBeVisible();
    const names = await page.locator('suara-poll').evaluate((element) => element.getAttributeNames().sort());
    expect(names).toEqual(['poll', 'site', 'theme']);
  });

  test('comes one by one as the visitor comes near, and leaves unknown names alone', async ({ page, host }) => {
    const gap = '<div style="height: 5000px"></div>';
    await show(page, host, `${loader(host)}${marked(host)}<div data-suara="unknown"></div>${gap}${marked(host)}`);
    await expect(question(page)).toBeVisible();
    await expect(page.locator('suara-poll')).toHaveCount(1);
    await page.evaluate(() => {
      scrollTo(0, document.body.scrollHeight);
    });
    await expect(page.locator('suara-poll')).toHaveCount(2);
  });
});

test.describe('window.Suara', () => {
  test('answers calls made before it came, in their order, and those made after', async ({ page, host }) => {
    const errors = consoleOf(page, 'error');
    // as a page in TypeScript writes it, by the types of @suara/embed
    await page.addInitScript(() => {
      const told: string[] = [];
      Object.assign(window, { told });
      (window.Suara ??= []).push((suara) => told.push(`first ${suara.version}`));
    });
    const queue = `<script>
      (window.Suara ||= []).push(() => { throw new Error('a fault of the page'); });
      (window.Suara ||= []).push((suara) => suara.ready.then(() => told.push('ready ' + !!customElements.get('suara-poll'))));
    </script>`;
    await show(page, host, queue + pollTag(host) + loader(host));
    const told = () => page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
    await expect.poll(told).toEqual(['first 0.0.0', 'ready true']);
    await page.evaluate(() => {
      window.Suara!.push(({ version }) => (globalThis as unknown as { told: string[] }).told.push(`after ${version}`));
    });
    expect(await told()).toEqual(['first 0.0.0', 'ready true', 'after 0.0.0']);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain('a fault of the page');
  });

  test('destroy puts what a tag held in its place', async ({ page, host }) => {
    await show(page, host, `${loader(host)}<main>${pollTag(host)}</main>`);
    await expect(question(page)).toBeVisible();
    await page.evaluate(() => {
      window.Suara!.destroy!(document.querySelector('main')!);
    });
    expect(await page.locator('main').innerHTML()).toBe('<a href="/halaman-biasa">Lewat halaman biasa</a>');
  });
});

test.describe('the place of a widget', () => {
  const shifts = `<script>
    window.shifted = 0;
    new PerformanceObserver((list) => { for (const { value } of list.getEntries()) shifted += value; })
      .observe({ type: 'layout-shift', buffered: true });
  </script>`;
  const sizes = [
    { width: 360, height: 740 },
    { width: 1280, height: 800 },
  ];

  for (const size of sizes) {
    test(`is kept at ${size.width} pixels: nothing below moves`, async ({ page, host }) => {
      await page.setViewportSize(size);
      const head = `<link rel="stylesheet" href="${host.url}/cdn/0/reserve.css">${shifts}`;
      const site = `site="${host.city.siteName}"`;
      for (const widget of [tag('complaint-form', site), tag('status-tracker', site), pollTag(host), marked(host)]) {
        await show(page, host, `${loader(host)}<h1>Dinas</h1><p>Pengantar</p>${widget}<p>Di bawahnya</p>`, { head });
        await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
        await page.waitForTimeout(500);
        expect(await page.evaluate(() => (globalThis as unknown as { shifted: number }).shifted)).toBeLessThan(0.01);
      }
    });
  }

  test('goes with the visitor’s next act where the widget needs less', async ({ page, host }) => {
    await show(page, host, `${loader(host)}${tag('poll', `site="${host.city.siteName}" poll="tidak-ada"`)}`);
    const height = () => page.locator('suara-poll').evaluate((element) => (element as HTMLElement).offsetHeight);
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await height()).toBeGreaterThan(500);
    await page.mouse.click(5, 5);
    await expect.poll(height).toBeLessThan(300);
  });
});
