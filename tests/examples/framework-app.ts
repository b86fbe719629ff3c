/**
 * What every framework's example must do, seen as a citizen sees it: its own handlers hear the widgets' events, hold an act
 * back, and read what an event carries; a widget takes what is set before and after it stands in the page.
 */
import { readFile } from 'node:fs/promises';
import { expect, test as base, type Page } from '@playwright/test';
import { complaintForm, goToReview, lamp, namePlace, send, tellStory } from '../support/citizen.mjs';
import { openPoll } from '../support/polls.mjs';
import { startTestServer, type TestServer } from '../support/test-server.mjs';

const test = base.extend<object, { server: TestServer }>({
  server: [
    async ({ browserName: _ }, use) => {
      const server = await startTestServer();
      await use(server);
      await server.stop();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
});

const told = (page: Page) => page.getByRole('status', { name: 'Kabar' });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const agree = (page: Page) => page.getByRole('checkbox', { name: 'Saya sudah membaca penjelasan' }).check();

interface App {
  readonly page: Page;
  readonly poll: string;
  /** What the page's console complained of, and scripts that failed. */
  readonly complaints: string[];
}

/** The example as it was built, on a city of its own with one open poll. */
async function open(page: Page, server: TestServer, name: string): Promise<App> {
  const city = await server.createCity();
  const poll = await openPoll(server.url, city.dispatcherToken, { kind: 'single' });
  const complaints: string[] = [];
  page.on('pageerror', (error) => void complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(`${server.url}/examples/${name}/?site=${city.siteName}&poll=${poll}`);
  await expect(told(page)).toHaveText('Siap.');
  return { page, poll, complaints };
}

export function testFrameworkApp(name: string): void {
  test('holds a vote back until the citizen has read the notice, then tells that it is stored', async ({
    page,
    server,
  }) => {
    const { poll, complaints } = await open(page, server, name);
    await page.getByRole('radio', { name: 'Lebih banyak pohon' }).check();
    await press(page, 'Kirim suara');
    await expect(told(page)).toHaveText('Centang dulu bahwa Anda sudah membaca penjelasan.');
    await expect(page.getByRole('radio', { name: 'Lebih banyak pohon' })).toBeChecked();
    await expect(page.getByRole('heading', { name: 'Suara tercatat' })).toBeHidden();

    await agree(page);
    await press(page, 'Kirim suara');
    await expect(told(page)).toHaveText(`Tersimpan: vote ${poll}`);
    await expect(page.getByRole('heading', { name: 'Suara tercatat' })).toBeVisible();
    expect(complaints).toEqual([]);
  });

  test('speaks another language as soon as its page does', async ({ page, server }) => {
    const { complaints } = await open(page, server, name);
    await expect(page.getByRole('heading', { name: 'Apa yang paling dibutuhkan taman kota?' })).toBeVisible();
    await press(page, 'English');
    await expect(page.getByRole('heading', { name: 'What does the city park need most?' })).toBeVisible();
    await press(page, 'Indonesia');
    await expect(page.getByRole('heading', { name: 'Apa yang paling dibutuhkan taman kota?' })).toBeVisible();
    expect(complaints).toEqual([]);
  });

  test('reads the ticket of a complaint, and shows the poll again after it', async ({ page, server }) => {
    const { complaints } = await open(page, server, name);
    await press(page, 'Lapor');
    const form = complaintForm(page);
    await tellStory(form, `${lamp.description} Dari ${name}.`);
    await namePlace(form);
    await goToReview(form);
    await form.getByRole('checkbox', { name: 'Saya setuju' }).check();
    await agree(page);
    await send(form);
    await form.getByRole('heading', { name: 'Laporan diterima' }).waitFor();
    const ticket = await form.getByRole('status', { name: 'Nomor laporan' }).innerText();
    await expect(told(page)).toHaveText(`Tersimpan: report ${ticket.replace('-', '')}`);

    await press(page, 'Jajak pendapat');
    await expect(page.getByRole('radio', { name: 'Lebih banyak pohon' })).toBeVisible();
    expect(complaints).toEqual([]);
  });

  test('has in its README the lines that stand in its source', async () => {
    const at = (path: string) => new URL(`../../examples/${name}/${path}`, import.meta.url);
    const readme = await readFile(at('README.md'), 'utf8');
    expect(readme).toContain('npm install @suara/elements');
    const file = /^`(src\/\S+)`/mu.exec(readme)?.[1] ?? '';
    const source = await readFile(at(file), 'utf8');
    const squeezed = source.replace(/\s+/gu, ' ');
    const blocks = [...readme.matchAll(/```(?:tsx|vue|svelte|html|ts)\n(.*?)```/gsu)].map(([, block = '']) => block);
    expect(blocks.length).toBeGreaterThan(0);
    for (const block of blocks) {
      for (const line of block.split('\n').filter((each) => each.trim() !== '')) {
        expect(squeezed, line).toContain(line.trim().replace(/\s+/gu, ' '));
      }
    }
  });
}
