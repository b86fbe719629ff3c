import { expect } from '@open-wc/testing';
import { expectAccessible } from '../../internal/test/accessibility.js';
import {
  alerts,
  descriptionOf,
  field,
  focused,
  hasField,
  isFocused,
  isInvalid,
  press,
  type,
} from '../../internal/test/citizen.js';
import { makeCity } from '../../internal/test/city.js';
import { Desk } from '../../internal/test/desk.js';
import { textOf, until, type Widget } from '../../internal/test/page.js';
import { wire } from '../../internal/test/wire.js';
import { evidenceDone, form, send, toEvidence, toReview } from '../test/form.js';

/** The step of the contact, with "leave a contact" chosen. */
async function withContact(widget: Widget): Promise<void> {
  await toEvidence(widget);
  field(widget, 'Beri kontak').click();
  await until(() => hasField(widget, 'Surel'));
}

describe('the contact in <suara-complaint-form>', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('is nobody’s unless the citizen gives one', async () => {
    const { connection, bodies } = wire();
    const city = await makeCity();
    const widget = await form(city, connection);
    await toEvidence(widget);
    expect((field(widget, 'Tanpa nama') as HTMLInputElement).checked).to.be.true;
    expect(hasField(widget, 'Surel')).to.be.false;
    await evidenceDone(widget);
    expect(textOf(widget)).to.include('Kontak: tidak ada yang Anda berikan.');
    const ticket = await send(widget);
    expect(bodies.map(({ anonymous, contact }) => [anonymous, contact])).to.deep.equal([[true, undefined]]);
    expect(await new Desk(city).contactOf(ticket)).to.equal(null);
  });

  it('needs a name, and a phone number or an e-mail address', async () => {
    const widget = await form(await makeCity());
    await withContact(widget);
    press(widget, 'Lanjut: Periksa');
    await isFocused(widget, 'Ada 2 hal yang perlu diperbaiki');
    expect(descriptionOf(widget, 'Nama')).to.include('Tulis nama Anda');
    expect(descriptionOf(widget, 'Nomor telepon')).to.include('Isi nomor telepon atau surel');
    expect(isInvalid(widget, 'Surel')).to.be.false;
    await expectAccessible(widget);
    press(widget, 'Tulis nama Anda');
    expect(focused(widget)).to.equal('Nama');
  });

  for (const phone of ['12345', 'telepon saya', '0857-0000-3303 x']) {
    it(`is not reached by the phone number "${phone}"`, async () => {
      const widget = await form(await makeCity());
      await withContact(widget);
      type(widget, 'Nama', 'Ani');
      type(widget, 'Nomor telepon', phone);
      press(widget, 'Lanjut: Periksa');
      await until(() => isInvalid(widget, 'Nomor telepon'));
      expect(descriptionOf(widget, 'Nomor telepon')).to.include('Nomor telepon tidak lengkap atau keliru');
      expect(alerts(widget).length).to.equal(1);
    });
  }

  for (const email of ['ani', 'ani@contoh', 'ani @contoh.id', '@contoh.id']) {
    it(`is not reached by the e-mail address "${email}"`, async () => {
      const widget = await form(await makeCity());
      await withContact(widget);
      type(widget, 'Nama', 'Ani');
      type(widget, 'Surel', email);
      press(widget, 'Lanjut: Periksa');
      await until(() => isInvalid(widget, 'Surel'));
      expect(descriptionOf(widget, 'Surel')).to.include('Alamat surel keliru');
      expect(isInvalid(widget, 'Nomor telepon')).to.be.false;
    });
  }

  it('is enough with a phone number, as people write it, and reaches control room and agency', async () => {
    const city = await makeCity();
    const desk = new Desk(city);
    const widget = await form(city);
    await withContact(widget);
    type(widget, 'Nama', 'Ani');
    type(widget, 'Nomor telepon', '+62 (857) 0000-3303');
    await evidenceDone(widget);
    expect(textOf(widget)).to.match(/Kontak Anda: .* dan dinas yang menangani\./u);
    const ticket = await send(widget);
    await desk.forward(ticket);
    const given = { name: 'Ani', phone: '+62 (857) 0000-3303' };
    expect(await desk.contactOf(ticket)).to.include(given);
    expect(await desk.contactAtAgency(ticket)).to.include(given);
  });

  it('is enough with an e-mail address', async () => {
    const city = await makeCity();
    const widget = await form(city);
    await withContact(widget);
    type(widget, 'Nama', 'Ani');
    type(widget, 'Surel', 'ani@contoh.id');
    await evidenceDone(widget);
    const ticket = await send(widget);
    expect(await new Desk(city).contactOf(ticket)).to.include({ name: 'Ani', email: 'ani@contoh.id' });
  });

  it('stays with the control room where the citizen hides it from the agency', async () => {
    const city = await makeCity();
    const desk = new Desk(city);
    const widget = await form(city);
    await withContact(widget);
    type(widget, 'Nama', 'Ani');
    type(widget, 'Surel', 'ani@contoh.id');
    field(widget, 'Sembunyikan kontak saya dari dinas').click();
    await evidenceDone(widget);
    expect(textOf(widget)).to.match(/Kontak Anda: hanya /u);
    const ticket = await send(widget);
    await desk.forward(ticket);
    expect(await desk.contactOf(ticket)).to.include({ name: 'Ani' });
    expect(await desk.contactAtAgency(ticket)).to.equal(null);
  });

  it('does not leave the phone where the citizen goes back to none', async () => {
    const { connection, bodies } = wire();
    const widget = await form(await makeCity(), connection);
    await withContact(widget);
    type(widget, 'Nama', 'Ani');
    type(widget, 'Surel', 'bukan surel');
    field(widget, 'Tanpa nama').click();
    await evidenceDone(widget);
    await send(widget);
    expect(JSON.stringify(bodies)).not.to.include('Ani').and.not.to.include('bukan surel');
    expect(bodies.map(({ anonymous }) => anonymous)).to.deep.equal([true]);
  });

  it('is asked for again, at its field, where the server refuses it', async () => {
    const own = wire();
    const widget = await form(await makeCity(), own.connection);
    await withContact(widget);
    type(widget, 'Nama', 'Ani');
    type(widget, 'Nomor telepon', '0857-0000-3303');
    await evidenceDone(widget);
    own.change = (body) => ({ ...body, contact: { name: 'Ani', phone: '------------' } });
    field(widget, 'Saya setuju').click();
    press(widget, 'Kirim laporan');
    await isFocused(widget, 'Ada satu hal yang perlu diperbaiki');
    expect(descriptionOf(widget, 'Nomor telepon')).to.include('Nomor telepon tidak lengkap atau keliru');
    expect(field(widget, 'Nomor telepon').value).to.equal('0857-0000-3303');
  });

  it('can be changed from the last step', async () => {
    const widget = await form(await makeCity());
    await toReview(widget);
    press(widget, 'Ubah siapa anda?');
    await isFocused(widget, 'Foto dan kontak');
  });
});
