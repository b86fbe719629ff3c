import { expect } from '@open-wc/testing';
import { ballotWire, problem } from '../../internal/test/ballot-wire.js';
import { expectAccessible } from '../../internal/test/accessibility.js';
import {
  descriptionOf,
  field,
  hasButton,
  hasField,
  isFocused,
  points,
  press,
  pressSoon,
  type,
} from '../../internal/test/citizen.js';
import { makeCity, type TestCity } from '../../internal/test/city.js';
import { listen } from '../../internal/test/events.js';
import { seen, textOf, until, type Widget } from '../../internal/test/page.js';
import { PollDesk, type PollPatch } from '../../internal/test/polls.js';
import { anotherDevice, choose, keptOf, pollOf, TAG, vote } from '../test/ballot-box.js';

const TREES = 'Lebih banyak pohon';
const BENCHES = 'Lebih banyak bangku';
const PHONE = '0812 3456 7890';

async function verifiedCity(patch: PollPatch = { levels: ['verified'] }): Promise<{ city: TestCity; desk: PollDesk }> {
  const city = await makeCity();
  const desk = new PollDesk(city);
  await desk.open(patch);
  return { city, desk };
}

let people = 0;

/** Somebody who has not been in any test. */
const somebody = (): string => `warga${(people += 1)}-${Date.now()}@contoh.id`;

/** The code in the last message to a person, as they would read it. */
async function codeFor(to: string): Promise<string> {
  for (;;) {
    const answer = await fetch(`${window.__suaraServer}/__test/messages?to=${encodeURIComponent(to)}`);
    const messages = (await answer.json()) as { text: string }[];
    const code = /\b\d{6}\b/u.exec(messages.at(-1)?.text ?? '')?.[0];
    if (code) return code;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A code that this one is not. */
const otherThan = (code: string): string => (code === '111111' ? '222222' : '111111');

async function toVerification(widget: Widget, option = TREES): Promise<void> {
  await choose(widget, option);
  await pressSoon(widget, 'Lanjut: verifikasi');
  await isFocused(widget, 'Verifikasi, lalu suara Anda dikirim');
}

async function askCode(widget: Widget, email: string): Promise<string> {
  await until(() => hasField(widget, 'Nomor telepon'));
  field(widget, 'Surel').click();
  await until(() => widget.shadowRoot?.querySelector('input[type=email]') !== null);
  const input = widget.shadowRoot!.querySelector<HTMLInputElement>('#contact')!;
  input.value = email;
  input.dispatchEvent(new Event('input'));
  await pressSoon(widget, 'Kirim kode');
  await seen(widget, 'Masukkan kode');
  return codeFor(email);
}

async function verify(widget: Widget, email: string, option = TREES): Promise<void> {
  await toVerification(widget, option);
  type(widget, 'Kode enam angka', await askCode(widget, email));
  await pressSoon(widget, 'Verifikasi dan kirim suara');
}

afterEach(() => {
  document.body.replaceChildren();
});

describe(`<${TAG}> and voters who are verified`, () => {
  it('asks for a contact, sends a code, and sends the vote with it', async () => {
    const { city } = await verifiedCity();
    const heard = listen();
    const widget = await pollOf(city);
    const email = somebody();
    await toVerification(widget);
    await expectAccessible(widget);
    const code = await askCode(widget, email);
    await expectAccessible(widget);
    const input = field(widget, 'Kode enam angka');
    expect(input.getAttribute('autocomplete')).to.equal('one-time-code');
    expect(input.getAttribute('inputmode')).to.equal('numeric');
    type(widget, 'Kode enam angka', `${code.slice(0, 3)} ${code.slice(3)}`);
    await pressSoon(widget, 'Verifikasi dan kirim suara');
    await seen(widget, 'Suara tercatat');
    await until(() => points(widget).includes(TREES));
    expect(keptOf(city)?.receipt?.level).to.equal('verified');
    expect(JSON.stringify(keptOf(city))).not.to.include(email);
    expect(heard.words()).not.to.include(email).and.not.to.include(code);
  });

  it('tells an incomplete number before anything is sent', async () => {
    const { city } = await verifiedCity();
    const widget = await pollOf(city);
    await toVerification(widget);
    await until(() => hasButton(widget, 'Kirim kode'));
    press(widget, 'Kirim kode');
    await seen(widget, 'Isi dulu, lalu minta kode');
    const input = widget.shadowRoot!.querySelector<HTMLInputElement>('#contact')!;
    expect(input.type).to.equal('tel');
    input.value = '0812';
    input.dispatchEvent(new Event('input'));
    await pressSoon(widget, 'Kirim kode');
    await seen(widget, 'Nomor telepon tidak lengkap atau keliru');
  });

  it('takes a phone number as people write it', async () => {
    const { city } = await verifiedCity();
    const widget = await pollOf(city);
    await toVerification(widget);
    await until(() => hasButton(widget, 'Kirim kode'));
    const input = widget.shadowRoot!.querySelector<HTMLInputElement>('#contact')!;
    input.value = PHONE;
    input.dispatchEvent(new Event('input'));
    await pressSoon(widget, 'Kirim kode');
    await seen(widget, 'Masukkan kode');
    expect(descriptionOf(widget, 'Kode enam angka')).to.include(PHONE);
  });

  it('says that a code is wrong, then that it no longer works, and lets ask for another', async () => {
    const { city } = await verifiedCity();
    const widget = await pollOf(city);
    const email = somebody();
    await toVerification(widget);
    const wrong = otherThan(await askCode(widget, email));
    type(widget, 'Kode enam angka', '12');
    await pressSoon(widget, 'Verifikasi dan kirim suara');
    await seen(widget, 'Isi enam angka dari pesan kami');
    for (let attempt = 0; attempt < 5; attempt += 1) {
      type(widget, 'Kode enam angka', wrong);
      await pressSoon(widget, 'Verifikasi dan kirim suara');
      await seen(widget, 'Kode ini keliru.');
    }
    type(widget, 'Kode enam angka', wrong);
    await pressSoon(widget, 'Verifikasi dan kirim suara');
    await seen(widget, 'Kode ini sudah tidak berlaku. Minta kode baru');
    await pressSoon(widget, 'Kirim ulang kode');
    await seen(widget, 'Kode baru dikirim.');
    type(widget, 'Kode enam angka', await codeFor(email));
    await pressSoon(widget, 'Verifikasi dan kirim suara');
    await seen(widget, 'Suara tercatat');
  });

  it('shows the earlier vote of the same person on another device, instead of overwriting it', async () => {
    const { city } = await verifiedCity();
    const email = somebody();
    const first = await pollOf(city);
    await verify(first, email);
    await seen(first, 'Suara tercatat');
    first.remove();
    anotherDevice(city);
    const widget = await pollOf(city);
    await verify(widget, email, BENCHES);
    await seen(widget, 'Anda sudah memberi suara');
    await until(() => points(widget).includes(TREES));
    expect(textOf(widget)).not.to.include('Suara tercatat');
  });

  it('asks to be verified again where the server does not know the voter any more', async () => {
    const { city } = await verifiedCity();
    const wire = ballotWire();
    const widget = await pollOf(city, wire.connection);
    wire.deliver = () => Promise.resolve(problem(401, 'unauthorized'));
    await verify(widget, somebody());
    await seen(widget, 'Verifikasi Anda sudah tidak berlaku');
    expect((field(widget, TREES) as HTMLInputElement).checked).to.be.true;
    expect(hasButton(widget, 'Lanjut: verifikasi')).to.be.true;
  });

  it('lets choose how to vote where there are two ways, and says that they are counted apart', async () => {
    const { city } = await verifiedCity({ levels: ['device', 'verified'] });
    const widget = await pollOf(city);
    await seen(widget, 'Keduanya dihitung terpisah dan tidak pernah dijumlahkan.');
    expect(hasButton(widget, 'Kirim suara')).to.be.true;
    field(widget, 'Terverifikasi').click();
    await until(() => hasButton(widget, 'Lanjut: verifikasi'));
    field(widget, 'Tidak terverifikasi').click();
    await vote(widget, TREES);
    expect(keptOf(city)?.receipt?.level).to.equal('device');
  });

  it('goes back to the choice, which is kept', async () => {
    const { city } = await verifiedCity();
    const widget = await pollOf(city);
    await toVerification(widget, BENCHES);
    await pressSoon(widget, 'Kembali ke pilihan');
    await seen(widget, 'Pilih satu');
    expect((field(widget, BENCHES) as HTMLInputElement).checked).to.be.true;
  });
});

describe(`<${TAG}> and who wants to be told`, () => {
  it('takes a contact, apart from the vote', async () => {
    const { city, desk } = await verifiedCity({ levels: ['device'] });
    const heard = listen();
    const widget = await pollOf(city);
    await vote(widget, TREES);
    await until(() => hasButton(widget, 'Kabari saya'));
    widget.shadowRoot?.querySelector('details')?.setAttribute('open', '');
    press(widget, 'Kabari saya');
    await seen(widget, 'Isi nomor telepon atau surel');
    const email = somebody();
    type(widget, 'Nomor telepon atau surel', email);
    await pressSoon(widget, 'Kabari saya');
    await seen(widget, 'Anda akan dikabari.');
    expect(heard.words()).not.to.include(email);
    expect(JSON.stringify(keptOf(city))).not.to.include(email);
    await desk.close();
  });
});
