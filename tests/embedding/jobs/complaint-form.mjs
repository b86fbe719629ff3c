import { lamp, namePlace, addPhoto, goToReview, readReceipt, send, tellStory } from '../../support/citizen.mjs';

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
    const receipt = await readReceipt(form);
    const stored = await city.readReport(receipt);
    if (stored.description !== description) throw new Error(`The report says ${JSON.stringify(stored)}`);
    const photos = stored.events[0].photos.length;
    if (photos !== 1) throw new Error(`The report has ${photos} photos`);
  },
};
