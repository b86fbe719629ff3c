import { expect } from '@open-wc/testing';
import { expectAccessible } from '../../internal/test/accessibility.js';
import { button, field, hasField, isFocused, points, press, pressSoon } from '../../internal/test/citizen.js';
import { clientOf, makeCity } from '../../internal/test/city.js';
import { place, seen, textOf, until, type Widget } from '../../internal/test/page.js';
import { wire } from '../../internal/test/wire.js';
import { agree, evidenceDone, form, send, TAG, ticketOf, toEvidence } from '../test/form.js';

/** The first bytes of hidden data in a JPEG, and a place as a phone would write it there. */
const EXIF = 'Exif\0\0';
const PLACE = 'S6.178300 E106.630000';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const textOfBytes = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join('');

/** A picture of the browser's own making, 40 wide and 30 high. */
async function picture(): Promise<File> {
  const canvas = Object.assign(document.createElement('canvas'), { width: 40, height: 30 });
  canvas.getContext('2d')?.fillRect(0, 0, 40, 30);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg');
  });
  return new File([blob ?? ''], 'photo.jpg', { type: 'image/jpeg' });
}

/** A TIFF header with one entry, "turn it by 90 degrees", and the place behind it. */
const turned = `MM\0*\0\0\0\b\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0${PLACE}`;

/** The same picture as a phone held upright takes it: lying, with the turn and the place in its EXIF. */
async function phonePicture(): Promise<File> {
  const plain = await (await picture()).arrayBuffer();
  const hidden = bytesOf(EXIF + turned);
  const length = hidden.length + 2;
  const segment = new Uint8Array([0xff, 0xe1, length >> 8, length & 0xff, ...hidden]);
  return new File([plain.slice(0, 2), segment, plain.slice(2)], 'IMG_0412.jpg', { type: 'image/jpeg' });
}

const noPhoto = (): File => new File(['PDF'], 'surat.jpg', { type: 'image/jpeg' });

function add(widget: Widget, ...files: File[]): void {
  const input = field(widget, 'Tambah foto') as HTMLInputElement;
  const list = new DataTransfer();
  for (const file of files) list.items.add(file);
  input.files = list.files;
  input.dispatchEvent(new Event('change'));
}

/** How many photos the widget shows in a state. */
const inState = (widget: Widget, state: string): number =>
  points(widget).filter((point) => point.startsWith('Foto ') && point.includes(state)).length;

/** Connects, and keeps what went to the server as photos; may change it on the way, or hold it. */
function mediaWire(own = wire()) {
  const self = {
    ...own,
    uploads: [] as string[],
    answers: [] as { width: number; height: number }[],
    onTheWay: (request: Request): Promise<Request> | Request => request,
    connection: async (...[input, init]: Parameters<typeof fetch>): Promise<Response> => {
      const request = new Request(input, init);
      if (!request.url.endsWith('/media')) return own.connection(request);
      self.uploads.push(textOfBytes(await request.clone().arrayBuffer()));
      const answer = await fetch(await self.onTheWay(request));
      if (answer.ok) self.answers.push((await answer.clone().json()) as { width: number; height: number });
      return answer;
    },
  };
  return self;
}

const lost = (): never => {
  throw new TypeError('Failed to fetch');
};

/** A form with a photo that did not get through, over a connection that can be mended. */
async function withLostPhoto() {
  const own = mediaWire();
  own.onTheWay = lost;
  const widget = await form(await makeCity(), own.connection);
  await toEvidence(widget);
  add(widget, await picture());
  await until(() => inState(widget, 'Belum terunggah') === 1);
  return { own, widget };
}

const broken = (request: Request): Request => new Request(request, { body: 'broken on the way' });

describe('photos in <suara-complaint-form>', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('go up without their hidden data, and upright', async () => {
    const photo = await phonePicture();
    expect(textOfBytes(await photo.arrayBuffer()))
      .to.include(EXIF)
      .and.include(PLACE);
    const { connection, uploads, answers } = mediaWire();
    const widget = await form(await makeCity(), connection);
    await toEvidence(widget);
    add(widget, photo);
    await until(() => inState(widget, 'Terunggah') === 1);
    expect(uploads.length).to.equal(1);
    expect(uploads[0]).to.match(/^\xff\xd8/u);
    for (const hidden of ['Exif', PLACE, '\xff\xe1']) expect(uploads[0]).not.to.include(hidden);
    expect(answers.map(({ width, height }) => [width, height])).to.deep.equal([[30, 40]]);
    await expectAccessible(widget);
  });

  it('arrive with the report', async () => {
    const { connection, bodies } = mediaWire();
    const widget = await form(await makeCity(), connection);
    await toEvidence(widget);
    add(widget, await picture(), await picture());
    await until(() => inState(widget, 'Terunggah') === 2);
    await evidenceDone(widget);
    expect(textOf(widget)).to.include('2 foto');
    await send(widget);
    expect(bodies.map(({ photos }) => photos.length)).to.deep.equal([2]);
  });

  it('that are none are named, not sent, and can be taken away', async () => {
    const { connection, uploads } = mediaWire();
    const widget = await form(await makeCity(), connection);
    await toEvidence(widget);
    add(widget, noPhoto(), await picture());
    await until(() => inState(widget, 'Bukan foto yang bisa dibaca.') === 1 && inState(widget, 'Terunggah') === 1);
    expect(uploads.length).to.equal(1);
    await expectAccessible(widget);
    press(widget, 'Hapus foto 2');
    await until(() => inState(widget, '') === 1);
    expect(inState(widget, 'Terunggah')).to.equal(1);
  });

  it('beyond the site’s limit are not added, and the citizen is told', async () => {
    const widget = await form(await makeCity());
    await toEvidence(widget);
    add(widget, ...(await Promise.all(Array.from({ length: 6 }, picture))));
    await seen(widget, 'Paling banyak 5 foto. Sisanya tidak ditambahkan.');
    await until(() => inState(widget, 'Terunggah') === 5);
    expect(hasField(widget, 'Tambah foto')).to.be.false;
    await expectAccessible(widget);
    press(widget, 'Hapus foto 5');
    await until(() => hasField(widget, 'Tambah foto'));
    expect(textOf(widget)).not.to.include('Sisanya tidak ditambahkan.');
  });

  it('beyond the site’s limit are not added either while the first ones are still being read', async () => {
    const { connection, bodies } = mediaWire();
    const widget = await form(await makeCity(), connection);
    await toEvidence(widget);
    const six = await Promise.all(Array.from({ length: 6 }, picture));
    add(widget, ...six.slice(0, 3));
    add(widget, ...six.slice(3));
    await seen(widget, 'Paling banyak 5 foto. Sisanya tidak ditambahkan.');
    await until(() => inState(widget, 'Terunggah') === 5);
    await evidenceDone(widget);
    await send(widget);
    expect(bodies.map(({ photos }) => photos.length)).to.deep.equal([5]);
  });

  it('that are still on their way when "send" is pressed go with the report', async () => {
    const own = mediaWire();
    let release: (() => void) | undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    own.onTheWay = (request) => held.then(() => request);
    const widget = await form(await makeCity(), own.connection);
    await toEvidence(widget);
    add(widget, await picture());
    await seen(widget, 'Mengunggah');
    await evidenceDone(widget);
    agree(widget);
    press(widget, 'Kirim laporan');
    await until(() => textOf(widget).includes('Mengunggah foto…'));
    expect(own.bodies).to.deep.equal([]);
    release?.();
    await ticketOf(widget);
    expect(own.bodies.map(({ photos }) => photos.length)).to.deep.equal([1]);
  });

  it('that did not get through go up when the citizen asks for it', async () => {
    const { own, widget } = await withLostPhoto();
    own.onTheWay = (request) => request;
    press(widget, 'Coba lagi');
    await until(() => inState(widget, 'Terunggah') === 1);
  });

  it('that did not get through go up by themselves when the phone is online again', async () => {
    const { own, widget } = await withLostPhoto();
    own.onTheWay = (request) => request;
    dispatchEvent(new Event('online'));
    await until(() => inState(widget, 'Terunggah') === 1);
  });

  it('that did not get through say so, and go up before the report does', async () => {
    const { own, widget } = await withLostPhoto();
    own.onTheWay = (request) => request;
    await evidenceDone(widget);
    await send(widget);
    expect(own.bodies.map(({ photos }) => photos.length)).to.deep.equal([1]);
  });

  it('hold the report back while they do not get through', async () => {
    const { own, widget } = await withLostPhoto();
    await evidenceDone(widget);
    agree(widget);
    press(widget, 'Kirim laporan');
    await seen(widget, 'Belum terkirim');
    expect(own.bodies).to.deep.equal([]);
    own.onTheWay = (request) => request;
    await pressSoon(widget, 'Kirim sekarang');
    await ticketOf(widget);
    expect(own.bodies.map(({ photos }) => photos.length)).to.deep.equal([1]);
  });

  it('that hold a report back can be taken out of it, which is then sent', async () => {
    const { own, widget } = await withLostPhoto();
    await evidenceDone(widget);
    agree(widget);
    press(widget, 'Kirim laporan');
    await seen(widget, 'Belum terkirim');
    await pressSoon(widget, 'Ubah laporan');
    await isFocused(widget, 'Periksa');
    press(widget, 'Ubah foto');
    await seen(widget, 'Siapa Anda?');
    press(widget, 'Hapus foto 1');
    await evidenceDone(widget);
    press(widget, 'Kirim laporan');
    await ticketOf(widget);
    expect(own.bodies.map(({ photos }) => photos.length)).to.deep.equal([0]);
  });

  it('that the server refuses are named where they stand', async () => {
    const own = mediaWire();
    own.onTheWay = broken;
    const widget = await form(await makeCity(), own.connection);
    await toEvidence(widget);
    add(widget, await picture());
    await until(() => inState(widget, 'Foto ditolak server.') === 1);
    expect(button(widget, 'Hapus foto 1').disabled).to.be.false;
  });

  it('that the server refuses only at sending lead the citizen back to them, and nothing is sent', async () => {
    const { own, widget } = await withLostPhoto();
    own.onTheWay = broken;
    await evidenceDone(widget);
    agree(widget);
    press(widget, 'Kirim laporan');
    await isFocused(widget, 'Foto dan kontak');
    expect(inState(widget, 'Foto ditolak server.')).to.equal(1);
    expect(own.bodies).to.deep.equal([]);
  });

  it('are still there after a reload', async () => {
    const city = await makeCity();
    const first = await form(city);
    await toEvidence(first);
    add(first, await picture());
    await until(() => inState(first, 'Terunggah') === 1);
    await seen(first, 'Draf tersimpan di perangkat ini');
    first.remove();
    const second = place(TAG, { client: clientOf(city.siteName) });
    await seen(second, 'Kami mengembalikan draf Anda');
    await until(() => inState(second, 'Terunggah') === 1);
  });
});
