import { expect } from '@open-wc/testing';
import { isProblem } from '@suara/client';
import { accessibilitySuite, expectAccessible } from '../internal/test/accessibility.js';
import {
  alerts,
  button,
  descriptionOf,
  field,
  focused,
  hasButton,
  isFocused,
  isInvalid,
  press,
  type,
} from '../internal/test/citizen.js';
import { clientOf, makeCity } from '../internal/test/city.js';
import { fileReport } from '../internal/test/desk.js';
import { embeddingSuite } from '../internal/test/embedding.js';
import { listen } from '../internal/test/events.js';
import { localeSuite } from '../internal/test/locale.js';
import { networkStatesSuite } from '../internal/test/network-states.js';
import { place, seen, textOf, until, type Widget } from '../internal/test/page.js';
import { grouped, lookUp, opened, TAG, tracker } from './test/tracker.js';

networkStatesSuite(TAG, 'Lacak laporan');
embeddingSuite(TAG, 'Lacak laporan');
localeSuite(TAG, { id: 'Lacak laporan', en: 'Follow a report' });
accessibilitySuite(TAG, 'Lacak laporan');

const NUMBER_WRONG = 'Nomor laporan keliru. Periksa lagi huruf demi huruf';
const SECRET_WRONG = 'Kode rahasia keliru. Periksa lagi huruf demi huruf';
const NO_NUMBER = 'Isi nomor laporan';
const NO_SECRET = 'Isi kode rahasia';
const NOT_FOUND = 'Tidak ada laporan dengan nomor dan kode ini. Periksa keduanya.';

/** The same code with its first symbol mistyped. */
const mistyped = (code: string): string => (code.startsWith('7') ? '8' : '7') + code.slice(1);

/** Connects, and counts what was asked about reports. */
function counting(): { readonly connection: typeof fetch; readonly asked: () => number } {
  let count = 0;
  return {
    connection: (input, init) => {
      if (new Request(input, init).url.includes('/reports')) count += 1;
      return fetch(input, init);
    },
    asked: () => count,
  };
}

describe('<suara-status-tracker> and its two codes', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('names both fields where nothing was typed, in a summary that takes the focus', async () => {
    const widget = await tracker(await makeCity());
    press(widget, 'Lihat laporan');
    await isFocused(widget, 'Ada 2 hal yang perlu diperbaiki');
    expect(alerts(widget).join()).to.include(NO_NUMBER).and.include(NO_SECRET);
    expect(isInvalid(widget, 'Nomor laporan')).to.be.true;
    expect(descriptionOf(widget, 'Kode rahasia')).to.include(NO_SECRET);
  });

  it('leads from the summary to the field', async () => {
    const widget = await tracker(await makeCity());
    press(widget, 'Lihat laporan');
    await seen(widget, NO_SECRET);
    press(widget, NO_SECRET);
    expect(focused(widget)).to.equal('Kode rahasia');
  });

  it('finds a mistyped number by its check symbol, without asking the server', async () => {
    const city = await makeCity();
    const { ticket, secret } = await fileReport(city);
    const { connection, asked } = counting();
    const widget = await tracker(city, connection);
    lookUp(widget, { ticket: mistyped(ticket), secret });
    await seen(widget, NUMBER_WRONG);
    expect(isInvalid(widget, 'Kode rahasia')).to.be.false;
    expect(asked()).to.equal(0);
  });

  it('finds a mistyped secret by its check symbol, without asking the server', async () => {
    const city = await makeCity();
    const { ticket, secret } = await fileReport(city);
    const { connection, asked } = counting();
    const widget = await tracker(city, connection);
    lookUp(widget, { ticket, secret: mistyped(secret) });
    await seen(widget, SECRET_WRONG);
    expect(isInvalid(widget, 'Nomor laporan')).to.be.false;
    expect(asked()).to.equal(0);
  });

  it('takes codes as people write them, and shows the report', async () => {
    const city = await makeCity();
    const { ticket, secret } = await fileReport(city);
    const widget = await tracker(city);
    lookUp(widget, { ticket: ` ${grouped(ticket).toLowerCase()} `, secret: grouped(secret).replaceAll('-', ' ') });
    await seen(widget, `Laporan ${grouped(ticket)}`);
    await isFocused(widget, `Laporan ${grouped(ticket)}`);
  });

  it('says that there is no such report, keeps what was typed and tells the page', async () => {
    const receipt = await fileReport(await makeCity());
    const heard = listen();
    const widget = await tracker(await makeCity());
    lookUp(widget, receipt);
    await seen(widget, NOT_FOUND);
    await isFocused(widget, NOT_FOUND);
    expect(field(widget, 'Nomor laporan').value).to.equal(receipt.ticket);
    expect(heard.named('suara-error').map(({ error }) => isProblem(error, 'not-found'))).to.deep.equal([true]);
  });

  it('says the same of a wrong secret, so that nobody learns which numbers exist', async () => {
    const city = await makeCity();
    const [{ ticket }, { secret }] = [await fileReport(city), await fileReport(city)];
    const widget = await tracker(city);
    lookUp(widget, { ticket, secret });
    await seen(widget, NOT_FOUND);
    expect(alerts(widget)).to.deep.equal([NOT_FOUND]);
  });

  it('keeps the codes where the server cannot be reached, and shows the report at the next try', async () => {
    const city = await makeCity();
    const receipt = await fileReport(city);
    let offline = false;
    const widget = await tracker(city, (input, init) =>
      offline ? Promise.reject(new TypeError('Failed to fetch')) : fetch(input, init),
    );
    offline = true;
    lookUp(widget, receipt);
    await seen(widget, 'Tidak ada sambungan ke server.');
    offline = false;
    press(widget, 'Lihat laporan');
    await seen(widget, `Laporan ${grouped(receipt.ticket)}`);
  });

  it('asks once when the button is pressed twice', async () => {
    const city = await makeCity();
    const receipt = await fileReport(city);
    const { connection, asked } = counting();
    const widget = await tracker(city, connection);
    lookUp(widget, receipt);
    button(widget, 'Lihat laporan').click();
    await seen(widget, `Laporan ${grouped(receipt.ticket)}`);
    expect(asked()).to.equal(1);
  });

  it('starts with the number the page names, and leaves the secret to the citizen', async () => {
    const { siteName } = await makeCity();
    const widget = place(TAG, { client: clientOf(siteName) });
    widget.setAttribute('ticket', 'K74M-92XH');
    await seen(widget, 'Lacak laporan');
    expect(field(widget, 'Nomor laporan').value).to.equal('K74M-92XH');
    expect(field(widget, 'Kode rahasia').value).to.equal('');
  });

  it('speaks English also of what is wrong', async () => {
    const { siteName } = await makeCity();
    const widget = place(TAG, { client: clientOf(siteName), lang: 'en' });
    await seen(widget, 'Follow a report');
    press(widget, 'Show the report');
    await seen(widget, 'There are 2 things to correct');
    expect(descriptionOf(widget, 'Secret code')).to.include('Enter the secret code');
  });

  it('keeps what was typed when the page changes its language', async () => {
    const widget = await tracker(await makeCity());
    type(widget, 'Nomor laporan', 'K74M');
    widget.lang = 'en';
    await seen(widget, 'Follow a report');
    expect(field(widget, 'Report number').value).to.equal('K74M');
  });

  it('is accessible with a summary of what is wrong', async () => {
    const widget = await tracker(await makeCity());
    press(widget, 'Lihat laporan');
    await isFocused(widget, 'Ada 2 hal');
    await expectAccessible(widget);
  });
});

describe('<suara-status-tracker> and the reports kept on the device', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('offers a kept report at the next visit, without its codes being typed', async () => {
    const city = await makeCity();
    const receipt = await fileReport(city);
    const name = `Laporan ${grouped(receipt.ticket)}`;
    const first = await opened(city, receipt);
    press(first, 'Simpan di perangkat ini');
    await seen(first, 'Tersimpan di perangkat ini');
    first.remove();
    const second = await tracker(city);
    await until(() => hasButton(second, name));
    await expectAccessible(second);
    press(second, name);
    await isFocused(second, name);
    expect(textOf(second)).to.include('Tersimpan di perangkat ini');
    expect(hasButton(second, 'Simpan di perangkat ini')).to.be.false;
  });

  it('keeps no report unasked', async () => {
    const city = await makeCity();
    const widget = await opened(city, await fileReport(city));
    press(widget, 'Lihat laporan lain');
    await isFocused(widget, 'Lacak laporan');
    expect(textOf(widget)).not.to.include('Tersimpan di perangkat ini');
    expect(field(widget, 'Nomor laporan').value).to.equal('');
    expect(field(widget, 'Kode rahasia').value).to.equal('');
  });

  it('forgets a kept report when it is told to', async () => {
    const city = await makeCity();
    const receipt = await fileReport(city);
    const name = `Laporan ${grouped(receipt.ticket)}`;
    const widget = await opened(city, receipt);
    press(widget, 'Simpan di perangkat ini');
    await seen(widget, 'Tersimpan di perangkat ini');
    press(widget, 'Lihat laporan lain');
    await until(() => hasButton(widget, name));
    press(widget, `Hapus laporan ${grouped(receipt.ticket)} dari perangkat ini`);
    await until(() => !hasButton(widget, name));
    widget.remove();
    const later = await tracker(city);
    press(later, 'Lihat laporan');
    await seen(later, NO_SECRET);
    expect(hasButton(later, name)).to.be.false;
  });

  it('shows one site’s reports to no other site', async () => {
    const city = await makeCity();
    const receipt = await fileReport(city);
    const widget = await opened(city, receipt);
    press(widget, 'Simpan di perangkat ini');
    await seen(widget, 'Tersimpan di perangkat ini');
    const other = await tracker(await makeCity());
    press(other, 'Lihat laporan');
    await seen(other, NO_SECRET);
    expect(textOf(other)).not.to.include(grouped(receipt.ticket));
  });
});

const DELAY = 300;

/** A device that takes its time to open the first of its databases, while the next ones open at once. */
function delayFirstDatabase(): () => void {
  const factory = IDBFactory.prototype;
  const open = Object.getOwnPropertyDescriptor(factory, 'open')!;
  let isFirst = true;
  factory.open = function (name, version) {
    const request = (open.value as IDBFactory['open']).call(this, name, version);
    if (!isFirst) return request;
    isFirst = false;
    const hold = (event: Event): void => {
      event.stopImmediatePropagation();
      request.removeEventListener('success', hold);
      setTimeout(() => request.dispatchEvent(new Event('success')), DELAY);
    };
    request.addEventListener('success', hold);
    return request;
  };
  return () => Object.defineProperty(factory, 'open', open);
}

describe('<suara-status-tracker> in haste and in the dark', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('opens the report of a citizen who asks before its code is there', async () => {
    const city = await makeCity();
    const receipt = await fileReport(city);
    const widget = place(TAG, { client: clientOf(city.siteName) });
    const restore = delayFirstDatabase();
    await new Promise((resolve) => {
      widget.addEventListener('suara-ready', resolve);
    });
    lookUp(widget, receipt);
    await seen(widget, 'Perjalanan laporan');
    await new Promise((resolve) => setTimeout(resolve, 2 * DELAY));
    restore();
    expect(textOf(widget)).to.include('Perjalanan laporan');
  });

  it('is dark by its theme, and where the page declares so', async () => {
    const city = await makeCity();
    const surface = async (set: (widget: Widget) => void): Promise<string> => {
      const widget = await tracker(city);
      set(widget);
      await widget.updateComplete;
      return getComputedStyle(widget.shadowRoot!.querySelector('.root')!).backgroundColor;
    };
    const light = await surface(() => undefined);
    const byTheme = await surface((widget) => widget.setAttribute('theme', 'dark'));
    const byPage = await surface((widget) => (widget.style.colorScheme = 'dark'));
    expect(byTheme).not.to.equal(light);
    expect(byPage).to.equal(byTheme);
  });
});
