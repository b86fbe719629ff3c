import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import ExifReader from 'exifreader';
import { startDemo, type Demo } from '../support/demo.mjs';

/** One demonstration for each worker: every test writes a text of its own, so they never meet. */
export const test = base.extend<object, { demo: Demo }>({
  demo: [
    async ({ browserName: _ }, use) => {
      const demo = await startDemo();
      await use(demo);
      await demo.stop();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
});

interface Row {
  readonly ticket: string;
  readonly excerpt: string;
  readonly deadline: string;
}

/** The reports on the server with exactly this text, as the control room's queue has them. */
export async function reportsWith({ url, cities }: Demo, description: string): Promise<Row[]> {
  const answer = await fetch(`${url}/v1/desk/reports?limit=100`, {
    headers: { authorization: `Bearer ${cities['kota-tangerang']!.tokens['dispatcher']!}` },
  });
  const { reports, next } = (await answer.json()) as { reports: Row[]; next: string | null };
  expect(next, 'all reports are on the first page').toBeNull();
  return reports.filter(({ excerpt }) => excerpt === description);
}

/** What a photo says of where, when and with what it was taken. */
export function hiddenIn(photo: Buffer): string[] {
  const found = ExifReader.load(photo, { expanded: true });
  return (['exif', 'gps', 'xmp', 'iptc', 'makerNotes'] as const).filter((group) => found[group] !== undefined);
}

/** Whether every picture of this name really came, and not only its frame. */
export async function expectPictures(within: Locator, name: string, count: number): Promise<void> {
  const pictures = within.getByRole('img', { name });
  await expect(pictures).toHaveCount(count);
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth), { message: name })
      .toBeGreaterThan(0);
  }
}
/** What a page's content security policy refuses from now on: by the event, and as the browser's console tells it. */
export async function refusals(page: Page): Promise<string[]> {
  const seen: string[] = [];
  await page.exposeFunction('noteRefusal', (refusal: string) => void seen.push(refusal));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { noteRefusal } = globalThis as unknown as { noteRefusal: (refusal: string) => void };
      noteRefusal(`${violatedDirective} ${blockedURI}`);
    });
  });
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) seen.push(message.text());
  });
  page.on('pageerror', (error) => void seen.push(error.message));
  return seen;
}

export const screens = [
  { name: 'a small phone', width: 360, height: 740 },
  { name: 'a desk', width: 1280, height: 800 },
];

/** No violation of any rule, in light and in dark, and nothing to scroll sideways for. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const told = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`),
    );
    expect.soft(told, `${state}, ${colorScheme}`).toEqual([]);
  }
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(sideways, `${state}: pixels to scroll sideways for`).toBe(0);
}

/** Presses Tab until `target` has the focus, as somebody does who sees where it is. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element.matches(':focus'))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(target)}`);
}
