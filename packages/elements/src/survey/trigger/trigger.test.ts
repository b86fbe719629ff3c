import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { SuaraSubmittedEvent, type SuaraAct } from '../../internal/events.js';
import { expectAccessible } from '../../internal/test/accessibility.js';
import { button, field, hasButton, press, pressSoon } from '../../internal/test/citizen.js';
import { clientOf, makeCity, type TestCity } from '../../internal/test/city.js';
import { listen } from '../../internal/test/events.js';
import { place, seen, textOf, until, type Widget } from '../../internal/test/page.js';
import { SURVEY, SurveyDesk, TITLE } from '../../internal/test/surveys.js';
import { anotherDevice, answerAll, pick, SATISFIED, send, TAG } from '../test/survey-desk.js';

/** What was asked of invitations, over a connection that a test may break. */
interface Door {
  readonly connection: typeof fetch;
  asked: number;
  answer: (ask: () => Promise<Response>) => Promise<Response>;
}

function door(): Door {
  const self: Door = {
    asked: 0,
    answer: (ask) => ask(),
    connection: (...[input, init]) => {
      const request = new Request(input, init);
      if (!request.url.endsWith('/invitations')) return fetch(request);
      self.asked += 1;
      return self.answer(() => fetch(request));
    },
  };
  return self;
}

async function openCity(...patch: Parameters<SurveyDesk['open']>): Promise<TestCity> {
  const city = await makeCity();
  await new SurveyDesk(city).open(...patch);
  return city;
}

interface Placed {
  readonly widget: Widget;
  readonly wire: Door;
}

/** The survey in a page, once its settings are there. */
async function visit(city: TestCity, properties: Readonly<Record<string, unknown>>, wire = door()): Promise<Placed> {
  const heard = listen();
  const widget = place(TAG, { client: clientOf(city.siteName, wire.connection), survey: SURVEY, ...properties });
  await until(() => heard.named('suara-ready').length > 0);
  await import('./trigger.js');
  await settled();
  return { widget, wire };
}

/** Long enough for whatever would have happened. */
const settled = (milliseconds = 400): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const INVITES = 'Nanti saja';
const isInvited = (widget: Widget): boolean => hasButton(widget, INVITES);
const invited = (widget: Widget): Promise<void> => until(() => isInvited(widget));

/** Another visit by the same browser: what it keeps stays. */
const leave = (): void => {
  document.body.replaceChildren();
};

const modal = (widget: Widget): HTMLDialogElement | null => widget.shadowRoot?.querySelector('dialog') ?? null;

const opened = (widget: Widget): Promise<void> => until(() => modal(widget)?.open === true);

/** Another widget of the page has done something. */
function somebodyDoes(act: SuaraAct): void {
  const other = document.body.appendChild(document.createElement('div'));
  other.dispatchEvent(new SuaraSubmittedEvent(act, 'taman'));
  other.remove();
}

const pointerLeaves = (clientY: number, relatedTarget: EventTarget | null = null): boolean =>
  document.documentElement.dispatchEvent(new MouseEvent('mouseout', { bubbles: true, clientY, relatedTarget }));

/** The page is looked at, or not. */
function look(state: DocumentVisibilityState): void {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** On a device whose pointer can hover, or on one that has only fingers. */
async function withHover(canHover: boolean, task: () => Promise<void>): Promise<void> {
  const { matchMedia } = window;
  window.matchMedia = (query) =>
    query === '(hover: none)' ? ({ matches: !canHover } as MediaQueryList) : matchMedia.call(window, query);
  try {
    await task();
  } finally {
    window.matchMedia = matchMedia;
  }
}

afterEach(() => {
  document.body.replaceChildren();
  Reflect.deleteProperty(document, 'visibilityState');
});

describe('<suara-survey trigger="button">', () => {
  it('opens the survey by its button, and asks nobody for an invitation', async () => {
    const { widget, wire } = await visit(await openCity(), { trigger: 'button', label: 'Nilai kami' });
    expect(textOf(widget)).not.to.include(SATISFIED);
    await expectAccessible(widget);
    press(widget, 'Nilai kami');
    await opened(widget);
    expect(modal(widget)?.getAttribute('aria-label')).to.equal(TITLE.id);
    await seen(widget, SATISFIED);
    expect(widget.shadowRoot?.activeElement).to.equal(modal(widget));
    await expectAccessible(widget);
    expect(wire.asked).to.equal(0);
  });

  it('closes by Escape, leads the focus back, and keeps what was answered', async () => {
    const { widget } = await visit(await openCity(), { trigger: 'button' });
    const opener = button(widget, 'Isi survei');
    opener.focus();
    opener.click();
    await opened(widget);
    await pick(widget, SATISFIED, 'Baik');
    await sendKeys({ press: 'Escape' });
    await until(() => modal(widget)?.open === false);
    expect(widget.shadowRoot?.activeElement).to.equal(opener);
    opener.click();
    await opened(widget);
    expect((field(widget, 'Baik') as HTMLInputElement).checked).to.be.true;
  });

  it('shows the page’s own link until its button is there', async () => {
    const widget = place(TAG, {
      client: clientOf('kota.situs', () => new Promise(() => undefined)),
      trigger: 'button',
    });
    widget.innerHTML = '<a href="#survei">Survei</a>';
    await widget.updateComplete;
    expect(widget.querySelector('a')?.checkVisibility()).to.be.true;
  });

  it('speaks English', async () => {
    const { widget } = await visit(await openCity(), { trigger: 'button', lang: 'en' });
    await pressSoon(widget, 'Take the survey');
    await until(() => hasButton(widget, 'Close'));
  });
});

describe('<suara-survey trigger="dialog">', () => {
  it('invites without taking the focus, politely, and says for how long it will be silent', async () => {
    const city = await openCity();
    const other = document.body.appendChild(document.createElement('input'));
    other.focus();
    const { widget, wire } = await visit(city, { trigger: 'dialog' });
    await invited(widget);
    expect(wire.asked).to.equal(1);
    expect(document.activeElement).to.equal(other);
    const said = widget.shadowRoot?.querySelector('[role=status]')?.textContent.trim();
    expect(said).to.equal(`Undangan mengisi survei ada di bawah layar: ${TITLE.id}`);
    expect(textOf(widget)).to.include('Paling banyak 3 pertanyaan, tanpa nama.');
    expect(textOf(widget)).to.include('kami tidak bertanya lagi selama 90 hari');
    expect(modal(widget)).not.to.exist;
    await expectAccessible(widget);
  });

  it('opens the survey for who accepts, and is over once it is answered', async () => {
    const city = await openCity();
    const { widget } = await visit(city, { trigger: 'dialog' });
    await invited(widget);
    press(widget, 'Isi survei');
    await opened(widget);
    expect(isInvited(widget)).to.be.false;
    await answerAll(widget);
    await send(widget);
    await seen(widget, 'Terima kasih');
    press(widget, 'Tutup');
    await until(() => modal(widget)?.open === false);
    await settled(100);
    expect(textOf(widget)).not.to.include('Survei belum selesai');
  });

  it('keeps a way back to a survey that was closed unfinished, with the focus on it', async () => {
    const { widget } = await visit(await openCity(), { trigger: 'dialog' });
    await invited(widget);
    press(widget, 'Isi survei');
    await opened(widget);
    await pick(widget, SATISFIED, 'Baik');
    press(widget, 'Tutup');
    await seen(widget, 'Survei belum selesai');
    expect(widget.shadowRoot?.activeElement).to.equal(button(widget, 'Lanjutkan'));
    press(widget, 'Lanjutkan');
    await opened(widget);
    expect((field(widget, 'Baik') as HTMLInputElement).checked).to.be.true;
  });

  it('goes away by a no, also by Escape from inside it, and is not asked again', async () => {
    const city = await openCity();
    const { widget } = await visit(city, { trigger: 'dialog' });
    await invited(widget);
    button(widget, INVITES).focus();
    await sendKeys({ press: 'Escape' });
    await until(() => !isInvited(widget));
    leave();
    const again = await visit(city, { trigger: 'dialog' });
    expect(isInvited(again.widget)).to.be.false;
    expect(again.wire.asked).to.equal(0);
  });

  it('moves nothing of the page, and takes no place in it', async () => {
    const city = await openCity();
    const row = document.body.appendChild(document.createElement('div'));
    row.attachShadow({ mode: 'open' }).innerHTML =
      '<style>:host{display:grid;gap:40px}</style><p>Di atas</p><slot></slot><p id="below">Di bawah</p>';
    const below = row.shadowRoot?.querySelector('#below');
    const placeOf = () => below?.getBoundingClientRect().top;
    const before = placeOf();
    const { widget } = await visit(city, { trigger: 'dialog' });
    row.append(widget);
    await invited(widget);
    expect(placeOf()).to.equal(before);
  });

  it('leaves room at the end of a page that scrolls, and takes it back', async () => {
    const city = await openCity();
    const long = document.body.appendChild(document.createElement('div'));
    long.attachShadow({ mode: 'open' }).innerHTML = '<style>:host{display:block;block-size:3000px}</style>';
    const height = () => document.documentElement.scrollHeight;
    const before = height();
    const { widget } = await visit(city, { trigger: 'dialog' });
    await invited(widget);
    await until(() => height() > before);
    scrollTo(0, height());
    const card = widget.shadowRoot?.querySelector('section')?.getBoundingClientRect();
    expect(long.getBoundingClientRect().bottom).to.be.at.most(card?.top ?? 0);
    press(widget, INVITES);
    await until(() => height() === before);
  });
});

describe('<suara-survey> and what it waits for', () => {
  it('invites after an act in another widget, and not after another survey', async () => {
    const { widget, wire } = await visit(await openCity(), { trigger: 'submitted' });
    somebodyDoes('respond');
    await settled();
    expect(wire.asked).to.equal(0);
    somebodyDoes('report');
    await invited(widget);
  });

  it('invites when the pointer leaves at the top, and nowhere else', async () => {
    const { widget, wire } = await visit(await openCity(), { trigger: 'exit' });
    pointerLeaves(300);
    pointerLeaves(-1, document.body);
    await settled();
    expect(wire.asked).to.equal(0);
    pointerLeaves(-1);
    await invited(widget);
  });

  it('invites on a phone when its visitor comes back to the page', async () => {
    await withHover(false, async () => {
      const { widget, wire } = await visit(await openCity(), { trigger: 'exit' });
      look('hidden');
      await settled();
      expect(wire.asked).to.equal(0);
      look('visible');
      await invited(widget);
    });
  });

  it('does not take a hidden tab of a computer for a visitor who leaves', async () => {
    await withHover(true, async () => {
      const { widget } = await visit(await openCity(), { trigger: 'exit' });
      look('hidden');
      look('visible');
      await settled();
      expect(isInvited(widget)).to.be.false;
    });
  });

  it('invites after a time in which the page was seen', async () => {
    const city = await openCity();
    const { widget, wire } = await visit(city, { trigger: 'time', delay: 1 });
    look('hidden');
    await settled(1500);
    expect(wire.asked).to.equal(0);
    look('visible');
    await invited(widget);
  });

  it('waits no more once it is taken out of the page', async () => {
    const { widget, wire } = await visit(await openCity(), { trigger: 'submitted' });
    widget.remove();
    somebodyDoes('report');
    await settled();
    expect(wire.asked).to.equal(0);
    document.body.append(widget);
    await settled(100);
    somebodyDoes('report');
    await invited(widget);
  });

  it('opens at once where a QR code has led, and asks for no invitation', async () => {
    const services = [{ id: 'ktp', name: { id: 'KTP elektronik', en: 'Identity card' } }];
    const city = await openCity({ services });
    history.replaceState(null, '', `#suara-case=${await new SurveyDesk(city).caseToken('ktp')}`);
    const { widget, wire } = await visit(city, { trigger: 'time' });
    await opened(widget);
    await seen(widget, SATISFIED);
    expect(location.hash).to.equal('');
    expect(wire.asked).to.equal(0);
  });
});

describe('<suara-survey> and who is left alone', () => {
  it('is silent where the server does not invite, and does not ask on the next page', async () => {
    const city = await openCity();
    const wire = door();
    wire.answer = async () => Response.json({ invited: false, reason: 'sample' });
    const { widget } = await visit(city, { trigger: 'dialog' }, wire);
    expect(isInvited(widget)).to.be.false;
    expect(wire.asked).to.equal(1);
    leave();
    expect((await visit(city, { trigger: 'dialog' })).wire.asked).to.equal(0);
  });

  it('is silent where the city has invited this visitor elsewhere', async () => {
    const city = await openCity();
    await invited((await visit(city, { trigger: 'dialog' })).widget);
    leave();
    // another site of the city keeps its own record
    localStorage.removeItem(`suara:quiet-1:${city.siteName.split('.')[0] ?? ''}`);
    const { widget, wire } = await visit(city, { trigger: 'dialog' });
    expect(wire.asked).to.equal(1);
    expect(isInvited(widget)).to.be.false;
  });

  it('invites by one of two surveys on a page', async () => {
    const city = await openCity();
    const wire = door();
    const [first, second] = await Promise.all([
      visit(city, { trigger: 'dialog' }, wire),
      visit(city, { trigger: 'dialog' }, wire),
    ]);
    await until(() => isInvited(first.widget) || isInvited(second.widget));
    await settled();
    expect([first, second].filter(({ widget }) => isInvited(widget)).length).to.equal(1);
    expect(wire.asked).to.equal(1);
  });

  it('is silent without a connection, and asks on the next page', async () => {
    const city = await openCity();
    const wire = door();
    wire.answer = () => Promise.reject(new TypeError('Failed to fetch'));
    const { widget } = await visit(city, { trigger: 'dialog' }, wire);
    await until(() => wire.asked > 0);
    await settled();
    expect(textOf(widget).trim()).to.equal('');
    leave();
    await invited((await visit(city, { trigger: 'dialog' })).widget);
  });

  it('never asks where the browser stores nothing', async () => {
    const city = await openCity();
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const { widget, wire } = await visit(city, { trigger: 'dialog' });
      await settled();
      expect(wire.asked).to.equal(0);
      expect(isInvited(widget)).to.be.false;
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  it('leaves alone who has answered, on this survey’s own page or elsewhere in the city', async () => {
    const city = await openCity();
    const { widget } = await visit(city, {});
    await answerAll(widget);
    await send(widget);
    await seen(widget, 'Terima kasih');
    leave();
    expect((await visit(city, { trigger: 'dialog' })).wire.asked).to.equal(0);
    // another survey of the city is not answered, but its visitor has been asked enough
    anotherDevice(city);
    leave();
    expect((await visit(city, { trigger: 'dialog' })).wire.asked).to.equal(0);
  });

  it('invites to nothing that is closed', async () => {
    const city = await openCity();
    await new SurveyDesk(city).close();
    const { widget, wire } = await visit(city, { trigger: 'dialog' });
    expect(wire.asked).to.equal(0);
    expect(textOf(widget).trim()).to.equal('');
  });
});
