import { expect } from '@open-wc/testing';
import { choose, field, hasField, press, type } from '../../internal/test/citizen.js';
import { clientOf, makeCity, type TestCity } from '../../internal/test/city.js';
import { STORY } from '../../internal/test/desk.js';
import { place, seen, until, type Widget } from '../../internal/test/page.js';
import { wire } from '../../internal/test/wire.js';
import { evidenceDone, send, toEvidence, TAG } from '../test/form.js';

/** Signed by nobody whom the server knows. */
function token(claims: object): string {
  const part = (value: object) => {
    const bytes = String.fromCharCode(...new TextEncoder().encode(JSON.stringify(value)));
    return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  };
  return `${part({ alg: 'ES256' })}.${part(claims)}.c2lnbmVk`;
}

const ANI = token({ name: 'Ani Çontoh', phone_number: '+6281200000000', email: 'ani@mail.example' });

async function form(city: TestCity, properties: object, connection?: typeof fetch): Promise<Widget> {
  const widget = place(TAG, { client: clientOf(city.siteName, connection), ...properties });
  await seen(widget, 'Sampaikan laporan');
  return widget;
}

const valueOf = (widget: Widget, label: string): string => (field(widget, label) as HTMLInputElement).value;

describe('what a page fills in for <suara-complaint-form>', () => {
  let warnings: unknown[];
  const { warn } = console;

  beforeEach(() => {
    warnings = [];
    console.warn = (text: unknown) => warnings.push(text);
  });

  afterEach(() => {
    console.warn = warn;
    document.body.replaceChildren();
  });

  it('stands in its fields, the district by its area', async () => {
    const widget = await form(await makeCity(), {
      prefill: { description: STORY, area: '36.71.01.1001', address: 'Depan balai warga' },
    });
    await until(() => valueOf(widget, 'Apa yang terjadi?') === STORY);
    choose(widget, 'Jenis laporan');
    press(widget, 'Lanjut: Lokasi');
    await until(() => hasField(widget, 'Kelurahan'));
    await until(() => valueOf(widget, 'Kelurahan') === '36.71.01.1001');
    expect(valueOf(widget, 'Kecamatan')).to.equal('36.71.01');
    expect(warnings).to.deep.equal([]);
  });

  it('comes as an attribute, too, and a bad one warns and breaks nothing', async () => {
    const city = await makeCity();
    const good = await form(city, {});
    expect(valueOf(good, 'Apa yang terjadi?')).to.equal('');
    good.remove();
    const widget = document.createElement(TAG);
    Object.assign(widget, { client: clientOf(city.siteName) });
    widget.setAttribute('prefill', '{"description": "Pohon tumbang di jalan raya."}');
    document.body.append(widget);
    await until(() => hasField(widget, 'Apa yang terjadi?'));
    await until(() => valueOf(widget, 'Apa yang terjadi?') === 'Pohon tumbang di jalan raya.');
    widget.remove();
    const bad = document.createElement(TAG);
    Object.assign(bad, { client: clientOf(city.siteName) });
    bad.setAttribute('prefill', 'Pohon');
    document.body.append(bad);
    await until(() => hasField(bad, 'Apa yang terjadi?'));
    await until(() => warnings.length > 0);
    expect(String(warnings[0])).to.include('prefill');
  });

  it('never takes the place of what the citizen wrote on an earlier visit', async () => {
    const city = await makeCity();
    const before = await form(city, {});
    type(before, 'Apa yang terjadi?', STORY);
    await seen(before, 'Draf tersimpan di perangkat ini');
    before.remove();
    const widget = await form(city, { prefill: { description: 'Dari halaman ini saja.' } });
    await seen(widget, 'Kami mengembalikan draf Anda');
    expect(valueOf(widget, 'Apa yang terjadi?')).to.equal(STORY);
  });

  it('has name and numbers of who is signed in ready, and makes nobody leave them', async () => {
    const { connection, bodies } = wire();
    const widget = await form(await makeCity(), { identityToken: ANI }, connection);
    await toEvidence(widget);
    expect((field(widget, 'Tanpa nama') as HTMLInputElement).checked).to.equal(true);
    await evidenceDone(widget);
    await send(widget);
    expect(bodies.map(({ contact, identity }) => [contact, identity])).to.deep.equal([[undefined, undefined]]);
    expect(warnings).to.deep.equal([]);
  });

  it('sends the token with the contact, and tells the developer when the server does not believe it', async () => {
    const { connection, bodies } = wire();
    const widget = await form(await makeCity(), { identityToken: ANI }, connection);
    await toEvidence(widget);
    field(widget, 'Beri kontak').click();
    await until(() => hasField(widget, 'Surel'));
    expect(valueOf(widget, 'Nama')).to.equal('Ani Çontoh');
    expect(valueOf(widget, 'Surel')).to.equal('ani@mail.example');
    await evidenceDone(widget);
    await send(widget);
    expect(bodies.map(({ contact, identity }) => [contact, identity])).to.deep.equal([
      [{ name: 'Ani Çontoh', phone: '+6281200000000', email: 'ani@mail.example' }, ANI],
    ]);
    expect(String(warnings[0])).to.include('identity-token');
  });

  it('is nothing where the token is none', async () => {
    const widget = await form(await makeCity(), { identityToken: 'ani' });
    await until(() => warnings.length > 0);
    expect(String(warnings[0])).to.include('no JSON Web Token');
    expect(hasField(widget, 'Apa yang terjadi?')).to.equal(true);
  });
});
