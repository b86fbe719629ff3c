import { expect, test } from '@playwright/test';
import { complaintForm, fillComplaint, lamp, lookUp, readReceipt, send, statusTracker } from '../support/citizen.mjs';
import { startDemo } from '../support/demo.mjs';
import { expectPictures, hiddenIn, reportsWith } from './fixtures.js';

const description = `${lamp.description} Dua tiang sekaligus.`;

// a demonstration of its own is made, killed and started again
test.setTimeout(240_000);

test('a server that is killed right after the receipt has lost nothing', async ({ page }) => {
  const demo = await startDemo();
  try {
    const form = complaintForm(page);
    const tracker = statusTracker(page);
    await page.goto(demo.url);
    await fillComplaint(form, description);
    await send(form);
    const codes = await readReceipt(form);
    const photosBefore = await demo.photos();
    await demo.kill();

    await demo.start();
    expect(await reportsWith(demo, description)).toHaveLength(1);
    await page.goto(demo.url);
    await lookUp(tracker, codes);
    await expect(tracker.getByText('Menunggu diperiksa')).toBeVisible();
    await expect(tracker.getByText('Laporan diterima')).toBeVisible();
    await expect(tracker.getByText(description)).toBeVisible();
    await expectPictures(tracker, 'Foto 1 dari 1', 1);
    const photos = await demo.photos();
    expect(photos).toEqual(photosBefore);
    expect(photos.flatMap(hiddenIn)).toEqual([]);
  } finally {
    await demo.stop();
  }
});
