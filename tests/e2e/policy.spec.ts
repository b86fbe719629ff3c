import { expect, type Page } from '@playwright/test';
import { complaintForm, fillComplaint, lamp, lookUp, readReceipt, send, statusTracker } from '../support/citizen.mjs';
import { openReport, signIn } from '../support/officer.mjs';
import { expectPictures, test } from './fixtures.js';

/** What a page's content security policy refuses from now on: by the event, and as the browser's console tells it. */
async function refusals(page: Page): Promise<string[]> {
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

test('the agency page with its strict policy refuses nothing of the widgets', async ({ page, demo }) => {
  const seen = await refusals(page);
  const form = complaintForm(page);
  const tracker = statusTracker(page);
  await page.goto(demo.url);
  await fillComplaint(form, `${lamp.description} Kebijakan halaman ketat.`);
  await send(form);
  const codes = await readReceipt(form);
  await lookUp(tracker, codes);
  await expectPictures(tracker, 'Foto 1 dari 1', 1);
  expect(seen).toEqual([]);

  // the net is not torn: what the policy forbids is noticed
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.src = 'https://example.org/beyond-the-policy.png';
    document.body.append(image);
  });
  await expect.poll(() => seen.length).toBeGreaterThan(0);
});

test('the control room refuses nothing of itself', async ({ page, demo }) => {
  const seen = await refusals(page);
  const { tokens, reports } = demo.cities['kota-tangerang']!;
  await page.goto(`${demo.url}/control-room/`);
  await signIn(page, tokens['dispatcher']!);
  const { ticket } = reports.find(({ show }) => show)!;
  await openReport(page, `${ticket.slice(0, 4)}-${ticket.slice(4)}`);
  await expect(page.getByRole('heading', { name: 'Riwayat' })).toBeVisible();
  expect(seen).toEqual([]);
});
