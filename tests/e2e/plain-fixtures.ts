/** What the tests of the plain pages share: a browser that runs no script, and one that reads the same page for axe. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Browser, type Page } from '@playwright/test';
import { screens } from './fixtures.js';

const SMALL = { width: 360, height: 740 };

/** A small phone whose browser runs no script. */
export async function withoutScript(browser: Browser, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: SMALL });
  try {
    await work(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Reads the same page where axe can run: what a page says does not depend on scripts. */
export async function expectAccessible(browser: Browser, page: Page): Promise<void> {
  const context = await browser.newContext({ viewport: SMALL, bypassCSP: true });
  try {
    const copy = await context.newPage();
    for (const colorScheme of ['light', 'dark'] as const) {
      await copy.emulateMedia({ colorScheme });
      await copy.setContent(await page.content());
      const { violations } = await new AxeBuilder({ page: copy }).analyze();
      const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      expect(told, colorScheme).toEqual([]);
    }
    expect(await copy.evaluate(() => document.documentElement.scrollWidth), 'nothing is wider than 360 px').toBe(360);
  } finally {
    await context.close();
  }
}

/** Kept where somebody asks for it, to be looked at. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['SUARA_PLAIN_PICTURES'];
  if (folder === undefined) return;
  for (const { width, height } of screens) {
    await page.setViewportSize({ width, height });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png`, fullPage: true });
    }
  }
  await page.setViewportSize(SMALL);
}

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
