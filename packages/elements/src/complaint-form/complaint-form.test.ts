import { expect } from '@open-wc/testing';
import { createDraftStore } from '@suara/client/drafts';
import type { SuaraSubmittedEvent } from '../internal/events.js';
import { accessibilitySuite } from '../internal/test/accessibility.js';
import { clientOf, makeCity } from '../internal/test/city.js';
import { embeddingSuite } from '../internal/test/embedding.js';
import { localeSuite } from '../internal/test/locale.js';
import { networkStatesSuite } from '../internal/test/network-states.js';
import { place, seen, textOf, until, type Widget } from '../internal/test/page.js';
import './define.js';

const TAG = 'suara-complaint-form';
const STORY = 'Lampu jalan di depan sekolah mati sejak Senin.';

networkStatesSuite(TAG, 'Sampaikan laporan');
embeddingSuite(TAG, 'Sampaikan laporan');
localeSuite(TAG, { id: 'Sampaikan laporan', en: 'Report a problem' });
accessibilitySuite(TAG, 'Sampaikan laporan');

const find = (widget: Widget, selector: string): HTMLElement => {
  const element = widget.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`nothing matches ${selector} in: ${textOf(widget)}`);
  return element;
};

function fill(widget: Widget, id: string, value: string, event: 'input' | 'change' = 'input'): void {
  const control = find(widget, `#${id}`) as HTMLInputElement;
  control.value = value;
  control.dispatchEvent(new Event(event, { bubbles: true }));
}

const next = (widget: Widget): void => {
  find(widget, 'button[type=submit]').click();
};

function choose(widget: Widget, id: string): void {
  const options = Array.from((find(widget, `#${id}`) as HTMLSelectElement).options);
  fill(widget, id, options[1]?.value ?? '', 'change');
}

/** Fills everything up to photos and contact. */
async function fillToEvidence(widget: Widget): Promise<void> {
  await seen(widget, 'Sampaikan laporan');
  fill(widget, 'description', STORY);
  choose(widget, 'service');
  next(widget);
  await until(() => widget.shadowRoot?.querySelector('#district') !== null);
  choose(widget, 'district');
  await widget.updateComplete;
  choose(widget, 'area');
  next(widget);
  await seen(widget, 'Siapa Anda?');
}

/** Fills everything up to the last step. */
async function fillIn(widget: Widget): Promise<void> {
  await fillToEvidence(widget);
  next(widget);
  await seen(widget, 'Siapa melihat apa');
}

describe('<suara-complaint-form>', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('names what is missing in a summary that takes the focus', async () => {
    const { siteName } = await makeCity();
    const widget = place(TAG, { client: clientOf(siteName) });
    await seen(widget, 'Sampaikan laporan');
    next(widget);
    await seen(widget, 'Ada 2 hal yang perlu diperbaiki');
    await until(() => widget.shadowRoot?.activeElement?.id === 'summary');
    expect(find(widget, '#description').getAttribute('aria-invalid')).to.equal('true');
    expect(find(widget, '#service').getAttribute('aria-invalid')).to.equal('true');
  });

  it('suggests what it is about from the citizen’s own words', async () => {
    const { siteName } = await makeCity();
    const widget = place(TAG, { client: clientOf(siteName) });
    await seen(widget, 'Sampaikan laporan');
    fill(widget, 'description', STORY);
    await seen(widget, 'Sepertinya tentang');
    find(widget, '.chip').click();
    await widget.updateComplete;
    expect((find(widget, '#service') as HTMLSelectElement).value).not.to.equal('');
  });

  it('asks for consent, files, and shows ticket and secret from the answer only', async () => {
    const { siteName } = await makeCity();
    const widget = place(TAG, { client: clientOf(siteName) });
    const submitted: SuaraSubmittedEvent[] = [];
    widget.addEventListener('suara-submitted', (event) => submitted.push(event));
    await fillIn(widget);
    next(widget);
    await seen(widget, 'Centang persetujuan untuk mengirim');
    find(widget, '#consent').click();
    next(widget);
    await seen(widget, 'Laporan diterima');
    const ticket = find(widget, 'output.ticket').textContent;
    const secret = find(widget, 'output.secret').textContent;
    const report = await clientOf(siteName).reports.get(ticket, secret);
    expect(report.description).to.equal(STORY);
    expect(submitted.map((event) => [event.act, event.ticket])).to.deep.equal([['report', report.ticket]]);
    expect(JSON.stringify(submitted[0])).not.to.include(secret);
  });

  it('sends nothing when the page cancels suara-submit', async () => {
    const { siteName } = await makeCity();
    let posts = 0;
    const client = clientOf(siteName, (input, init) => {
      if (new Request(input, init).url.endsWith('/reports')) posts += 1;
      return fetch(input, init);
    });
    const widget = place(TAG, { client });
    let act: string | undefined;
    widget.addEventListener('suara-submit', (event) => {
      act = event.act;
      event.preventDefault();
    });
    await fillIn(widget);
    find(widget, '#consent').click();
    next(widget);
    await until(() => act === 'report');
    expect(posts).to.equal(0);
    expect(textOf(widget)).to.include('Siapa melihat apa');
  });

  it('says "not sent yet" when the answer is lost, and retries the very same report under the same key', async () => {
    const { siteName } = await makeCity();
    const keys = new Set<string | null>();
    const tickets = new Set<string>();
    let lose = true;
    const client = clientOf(siteName, async (input, init) => {
      const request = new Request(input, init);
      const answer = await fetch(request);
      if (!request.url.endsWith('/reports')) return answer;
      keys.add(request.headers.get('idempotency-key'));
      tickets.add(((await answer.clone().json()) as { ticket: string }).ticket);
      if (lose) throw new TypeError('the answer was lost');
      return answer;
    });
    const widget = place(TAG, { client });
    await fillIn(widget);
    find(widget, '#consent').click();
    next(widget);
    await seen(widget, 'Belum terkirim');
    expect(textOf(widget)).not.to.include('Laporan diterima');
    lose = false;
    await until(() => widget.shadowRoot?.querySelector('.primary')?.getAttribute('aria-disabled') === null);
    find(widget, '.primary').click();
    await seen(widget, 'Laporan diterima');
    expect(keys.size).to.equal(1);
    expect(tickets.size).to.equal(1);
  });

  it('keeps what was typed over a reload', async () => {
    const { siteName } = await makeCity();
    const first = place(TAG, { client: clientOf(siteName) });
    await seen(first, 'Sampaikan laporan');
    fill(first, 'description', STORY);
    await seen(first, 'Draf tersimpan di perangkat ini');
    first.remove();
    const second = place(TAG, { client: clientOf(siteName) });
    await seen(second, 'Kami mengembalikan draf Anda');
    expect((find(second, '#description') as HTMLTextAreaElement).value).to.equal(STORY);
    await createDraftStore(siteName, 'complaint-1').clear();
  });
});

describe('<suara-complaint-form> and photos', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  /** A picture of the browser's own making. */
  async function picture(): Promise<File> {
    const canvas = Object.assign(document.createElement('canvas'), { width: 40, height: 30 });
    canvas.getContext('2d')?.fillRect(0, 0, 40, 30);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/jpeg');
    });
    return new File([blob ?? ''], 'photo.jpg', { type: 'image/jpeg' });
  }

  it('sends the report with the photo that is still on its way when "send" is pressed', async () => {
    const { siteName } = await makeCity();
    const photos: string[][] = [];
    let release: (() => void) | undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const client = clientOf(siteName, async (input, init) => {
      const request = new Request(input, init);
      if (request.url.endsWith('/media')) await held;
      if (request.url.endsWith('/reports')) {
        photos.push(((await request.clone().json()) as { photos: string[] }).photos);
      }
      return fetch(request);
    });
    const widget = place(TAG, { client });
    await fillToEvidence(widget);
    const input = find(widget, '#photos') as HTMLInputElement;
    const files = new DataTransfer();
    files.items.add(await picture());
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await seen(widget, 'Mengunggah');
    next(widget);
    await seen(widget, 'Siapa melihat apa');
    find(widget, '#consent').click();
    next(widget);
    await new Promise((resolve) => setTimeout(resolve, 300));
    release?.();
    await seen(widget, 'Laporan diterima');
    expect(photos.map(({ length }) => length)).to.deep.equal([1]);
  });
});
