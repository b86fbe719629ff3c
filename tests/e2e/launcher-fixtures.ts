/** An agency's page with things of its own that stay on the screen, a launcher last in it, and how the one leaves the other. */
import { expect, type Locator, type Page } from '@playwright/test';
import { scriptTag, show, tag, type Host } from './loader-fixtures.js';

const STYLE = `<style>
  body { margin: 0; font: 1rem/1.5 sans-serif; color: #222; background: #fff; }
  main { min-block-size: 1800px; padding: 7rem 1rem; }
  h1 { font-size: 1rem; }
  .own { position: fixed; z-index: 2147483647; box-sizing: border-box; padding: .5rem 1rem; border: 1px solid; background: #fff; }
  .own, .own button { font: inherit; color: inherit; }
  header.own { inset: 0 0 auto; }
  .chat { inset: auto 16px 16px auto; }
  .cookies { inset: auto 0 0; }
  body:has(.cookies) .chat { bottom: 8rem; }
</style>`;

const HEADER = '<header class="own"><a href="#isi">Dinas Contoh</a> <button type="button">Menu</button></header>';
export const CHAT = '<button type="button" class="own chat">Obrolan</button>';
export const COOKIES =
  '<div class="own cookies" role="region" aria-label="Kuki"><span>Situs ini memakai kuki.</span> <button type="button">Setuju</button></div>';

const MAIN = `<main id="isi"><h1>Dinas Contoh</h1><p>Kantor buka pukul 8.</p>
  <button type="button" data-search>Cari</button></main>`;

/** What waits behind the button: a poll, the complaint form, and where reports are followed. */
export function widgets({ city, poll }: Host, of = poll): string {
  const site = `site="${city.siteName}"`;
  return [tag('poll', `${site} poll="${of}"`), tag('complaint-form', site), tag('status-tracker', site)].join('');
}

interface HostPage {
  readonly inside: string;
  /** What the host has fixed on the screen, beside its header. */
  readonly own?: string;
  readonly headers?: Record<string, string>;
}

/** Opens the agency's page; one with a strict policy has no style sheet of its own. */
export function openHost(page: Page, host: Host, { inside, own = '', headers }: HostPage): Promise<void> {
  const launcher = `<suara-launcher>${inside}</suara-launcher>`;
  const body = HEADER + MAIN + own + launcher + scriptTag(host.script);
  return show(page, host, body, headers ? { headers } : { head: STYLE });
}

export const opener = (page: Page): Locator => page.getByRole('button', { name: 'Layanan warga' });
export const dialog = (page: Page): Locator => page.getByRole('dialog');
export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** Longer than the launcher takes to find another place. */
export const settled = (page: Page): Promise<void> => page.waitForTimeout(800);

/** What of the host's own the button lies upon by their boxes, or keeps a finger from. */
async function covered(page: Page): Promise<string[]> {
  const buttons = await page.locator('suara-launcher').getByRole('button').all();
  const boxes = await Promise.all(buttons.map((button) => button.boundingBox()));
  return page.locator('.own, .own *, main button').evaluateAll(
    (own, floating) =>
      own.flatMap((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const name = element.textContent.trim();
        const isUnder = floating.some(
          (box) => box && box.x < right && left < box.x + box.width && box.y < bottom && top < box.y + box.height,
        );
        const reached = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        const isSeen = bottom > 0 && top < innerHeight;
        return [
          ...(isUnder ? [`${name}: the button lies upon it`] : []),
          ...(isSeen && reached?.closest('suara-launcher') ? [`${name}: a finger reaches the launcher`] : []),
        ];
      }),
    boxes,
  );
}

/** The button is wholly on the screen, and upon nothing of the host's. */
export async function expectBeside(page: Page): Promise<void> {
  await expect(opener(page)).toBeInViewport({ ratio: 1 });
  await settled(page);
  expect(await covered(page)).toEqual([]);
}

/** From the first frame on, those of the host's fixed things in whose middle a finger would have met the launcher. */
export async function watchFrames(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const met = new Set<string>();
    Object.assign(window, { met });
    const look = () => {
      for (const own of document.querySelectorAll('.own')) {
        const { left, right, top, bottom } = own.getBoundingClientRect();
        const reached = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        if (reached?.closest('suara-launcher')) met.add(own.textContent.trim());
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  return () => page.evaluate(() => [...(window as unknown as { met: Set<string> }).met]);
}

/** All of the host's own: its elements with their attributes, and whether they can be scrolled, reached and read out. */
export const hostState = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const own = [...document.querySelectorAll('html, body, body > :not(suara-launcher), main *, header *')];
    return own.map((element) => {
      const { overflow, position, pointerEvents, touchAction, paddingRight } = getComputedStyle(element);
      const tagOnly = (element.cloneNode(false) as Element).outerHTML;
      return [tagOnly, overflow, position, pointerEvents, touchAction, paddingRight].join(' ');
    });
  });

/** Nothing stands over the page: its own button can be pressed, and its text scrolled. */
export async function expectFree(page: Page): Promise<void> {
  await expect(dialog(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Cari' }).click();
  const before = await page.evaluate(() => scrollY);
  const { width, height } = page.viewportSize()!;
  await page.mouse.move(width / 2, height / 2);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  await page.mouse.wheel(0, -2000);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
}
