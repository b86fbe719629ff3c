import {
  addPhoto,
  goToReview,
  lamp,
  namePlace,
  phonePhoto,
  readReceipt,
  send,
  tellStory,
} from '../../support/citizen.mjs';

/** The server has the report as it was written, with its photo. */
async function expectStored(city, receipt, description) {
  const stored = await city.readReport(receipt);
  if (stored.description !== description) throw new Error(`The report says ${JSON.stringify(stored)}`);
  const photos = stored.events[0].photos.length;
  if (photos !== 1) throw new Error(`The report has ${photos} photos`);
}

export const job = {
  name: 'complaint-form',
  attributes: () => '',
  ready: (form) => form.getByLabel('Apa yang terjadi?').waitFor(),
  /** Files a complaint with a photo, to the ticket, and finds it on the server. */
  async act({ widget: form, city, picture, cell }) {
    await picture('story');
    const description = `${lamp.description} ${cell}`;
    await tellStory(form, description);
    await form.getByLabel('Kecamatan').waitFor();
    await picture('place');
    await namePlace(form);
    await addPhoto(form);
    await goToReview(form);
    await form.getByRole('checkbox', { name: 'Saya setuju' }).check();
    await send(form);
    await expectStored(city, await readReceipt(form), description);
  },
  plain: {
    form: () => 'report',
    /** The same by the server's page. */
    async act({ page, city, cell }) {
      const description = `${lamp.description} ${cell}`;
      await page.getByLabel('Apa yang terjadi?').fill(description);
      await page.getByLabel('Jenis laporan').selectOption(lamp.service);
      await page.locator('#area').selectOption(lamp.area);
      await page.getByLabel('Alamat atau patokan').fill(lamp.address);
      await page.locator('input[name="photos"]').setInputFiles(await phonePhoto());
      await page.getByRole('checkbox', { name: 'Saya setuju' }).check();
      await send(page);
      await page.getByRole('heading', { name: 'Laporan diterima' }).waitFor();
      const [ticket, secret] = await Promise.all(['#ticket', '#secret'].map((id) => page.locator(id).innerText()));
      await expectStored(city, { ticket, secret }, description);
    },
  },
};
