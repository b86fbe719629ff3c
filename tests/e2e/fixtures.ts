import { expect, test as base, type Locator } from '@playwright/test';
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
