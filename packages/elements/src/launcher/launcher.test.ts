import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../complaint-form/define.js';
import { type as write } from '../internal/test/citizen.js';
import { makeCity } from '../internal/test/city.js';
import { listen } from '../internal/test/events.js';
import { seen, until, type Widget } from '../internal/test/page.js';
import '../status-tracker/define.js';
import './define.js';
import type { SuaraLauncher } from './launcher.js';

/** What a visitor of a page does with the button and its dialog. */

const FORM = '<suara-complaint-form><a href="/lapor">Lapor lewat surel</a></suara-complaint-form>';
const TRACKER = '<suara-status-tracker><a href="/lacak">Tanya petugas</a></suara-status-tracker>';

async function launcherWith(content: string, attributes = '', parent: ParentNode = document.body) {
  const range = document.createRange();
  const markup = `<suara-launcher ${attributes}>${content}</suara-launcher>`;
  const launcher = range.createContextualFragment(markup).firstChild as SuaraLauncher;
  parent.append(launcher);
  await launcher.updateComplete;
  return launcher;
}

const all = (launcher: SuaraLauncher, selector: string): HTMLElement[] =>
  Array.from(launcher.renderRoot.querySelectorAll<HTMLElement>(selector));

const nameOf = (element: Element): string =>
  element.getAttribute('aria-label') ?? element.textContent.replace(/\s+/gu, ' ').trim();

function button(launcher: SuaraLauncher, name: string): HTMLElement {
  const found = all(launcher, 'button').find((each) => nameOf(each) === name);
  if (!found) throw new Error(`no button "${name}" among ${all(launcher, 'button').map(nameOf).join()}`);
  return found;
}

async function press(launcher: SuaraLauncher, name: string): Promise<void> {
  button(launcher, name).click();
  await launcher.updateComplete;
}

const dialog = (launcher: SuaraLauncher): HTMLDialogElement => all(launcher, 'dialog')[0] as HTMLDialogElement;
const isOpen = (launcher: SuaraLauncher): boolean => dialog(launcher).matches(':modal');
const isSeen = (element: Element | null): boolean => element?.checkVisibility({ visibilityProperty: true }) === true;
const boxOf = (launcher: SuaraLauncher): DOMRect => all(launcher, '.float')[0]!.getBoundingClientRect();
const isLeft = (launcher: SuaraLauncher): boolean => boxOf(launcher).left < 40;
const isRight = (launcher: SuaraLauncher): boolean => innerWidth - boxOf(launcher).right < 40;
const isTab = (launcher: SuaraLauncher): boolean => boxOf(launcher).width <= 36;

/** Longer than it takes a button to find another place. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 500));

function control(style: string, tag = 'button'): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = 'Kirim';
  element.setAttribute('style', `position:fixed;${style}`);
  document.body.append(element);
  return element;
}

const AT_END = 'right:0;bottom:0;width:120px;height:80px';
const AT_START = 'left:0;bottom:0;width:120px;height:80px';

describe('<suara-launcher>', () => {
  beforeEach(async () => {
    sessionStorage.clear();
    await setViewport({ width: 1280, height: 800 });
  });

  afterEach(() => {
    document.body.replaceChildren();
  });

  describe('opens', () => {
    it('its only widget at once, and is called by what that is for', async () => {
      const launcher = await launcherWith(FORM);
      await press(launcher, 'Sampaikan laporan');
      expect(isOpen(launcher)).to.equal(true);
      expect(isSeen(launcher.querySelector('a'))).to.equal(true);
      expect(all(launcher, '.choice').length).to.equal(0);
    });

    it('a list of several, one of which is picked, and goes back to where it was', async () => {
      const launcher = await launcherWith(
        `${FORM}<div data-suara="poll" data-label="Usul taman">taman</div>${TRACKER}`,
      );
      await press(launcher, 'Layanan warga');
      expect(all(launcher, '.choice').map(nameOf)).to.deep.equal(['Sampaikan laporan', 'Usul taman', 'Lacak laporan']);
      expect(isSeen(launcher.querySelector('div'))).to.equal(false);
      await press(launcher, 'Usul taman');
      await until(() => isSeen(launcher.querySelector('div')));
      expect(dialog(launcher).ariaLabel).to.equal('Usul taman');
      expect(isSeen(launcher.querySelector('suara-status-tracker'))).to.equal(false);
      await press(launcher, 'Pilihan lain');
      await until(() => nameOf(launcher.shadowRoot?.activeElement ?? dialog(launcher)) === 'Usul taman');
      expect(isSeen(launcher.querySelector('div'))).to.equal(false);
    });

    it('by its attribute and its methods, and says so by that attribute', async () => {
      const launcher = await launcherWith(FORM, 'open');
      expect(isOpen(launcher)).to.equal(true);
      launcher.close();
      await launcher.updateComplete;
      expect(isOpen(launcher)).to.equal(false);
      expect(launcher.hasAttribute('open')).to.equal(false);
      launcher.show();
      await launcher.updateComplete;
      expect(launcher.hasAttribute('open')).to.equal(true);
    });

    it('under the name that the page gives it', async () => {
      const launcher = await launcherWith(FORM, 'label="Bicara dengan kota"');
      await press(launcher, 'Bicara dengan kota');
      expect(isOpen(launcher)).to.equal(true);
    });

    it('in English where the page speaks it, and follows a change of it', async () => {
      const launcher = await launcherWith(FORM + TRACKER, 'lang="en"');
      await until(() => all(launcher, '.float button').map(nameOf).includes('Citizen services'));
      launcher.lang = 'id';
      await until(() => all(launcher, '.float button').map(nameOf).includes('Layanan warga'));
    });

    it('what the page adds later, and nothing that it took away', async () => {
      const launcher = await launcherWith(FORM);
      launcher.insertAdjacentHTML('beforeend', TRACKER);
      await until(() => all(launcher, '.choice').length === 2);
      launcher.querySelector('suara-complaint-form')?.remove();
      await until(() => all(launcher, '.choice').length === 0);
      await press(launcher, 'Lacak laporan');
      expect(isSeen(launcher.querySelector('a'))).to.equal(true);
    });
  });

  describe('closes', () => {
    it('by Escape, gives the focus back, and keeps what was typed', async () => {
      const { siteName } = await makeCity();
      const launcher = await launcherWith(FORM.replace('>', ` site="${siteName}" base-url="${window.__suaraServer}">`));
      const form = launcher.querySelector<Widget>('suara-complaint-form')!;
      button(launcher, 'Sampaikan laporan').focus();
      await sendKeys({ press: 'Enter' });
      await seen(form, 'Sampaikan laporan');
      write(form, 'Apa yang terjadi', 'Lampu jalan padam.');
      await sendKeys({ press: 'Escape' });
      await until(() => !isOpen(launcher) && !launcher.open);
      expect(nameOf(launcher.shadowRoot!.activeElement!)).to.equal('Sampaikan laporan');
      await press(launcher, 'Sampaikan laporan');
      expect(form.shadowRoot?.querySelector('textarea')?.value).to.equal('Lampu jalan padam.');
    });

    it('by its button, and leaves nothing over the page', async () => {
      const launcher = await launcherWith(FORM);
      await press(launcher, 'Sampaikan laporan');
      await press(launcher, 'Tutup');
      expect(isOpen(launcher)).to.equal(false);
      expect(document.elementFromPoint(innerWidth / 2, innerHeight / 2)).not.to.equal(launcher);
      expect(getComputedStyle(document.documentElement).overflow).to.equal('visible');
    });

    it('when it leaves the page, and is closed and whole when it comes back', async () => {
      const launcher = await launcherWith(FORM, 'open');
      launcher.remove();
      await launcher.updateComplete;
      expect(document.querySelector(':modal')).to.equal(null);
      document.body.append(launcher);
      await launcher.updateComplete;
      expect(isOpen(launcher)).to.equal(false);
      await press(launcher, 'Sampaikan laporan');
      expect(isOpen(launcher)).to.equal(true);
    });
  });

  it('shows the page’s own link in its dialog where a widget’s code does not come', async () => {
    const launcher = await launcherWith('<suara-tak-ada><a href="/lapor">Lapor lewat surel</a></suara-tak-ada>');
    await press(launcher, 'Lapor lewat surel');
    expect(isSeen(launcher.querySelector('a'))).to.equal(true);
  });

  it('asks the network for nothing before it is opened, and takes its colours from its widget then', async () => {
    const { siteName } = await makeCity('harbour-bay');
    const before = performance.getEntriesByType('resource').length;
    const launcher = await launcherWith('', '');
    await rest();
    expect(performance.getEntriesByType('resource').length).to.equal(before);
    const plain = getComputedStyle(button(launcher, 'Layanan warga')).backgroundColor;
    const heard = listen();
    launcher.insertAdjacentHTML('beforeend', FORM);
    const form = launcher.querySelector<Widget>('suara-complaint-form')!;
    Object.assign(form, { site: siteName, baseUrl: window.__suaraServer });
    await until(() => heard.named('suara-ready').length > 0);
    const coloured = getComputedStyle(all(launcher, '.float .primary')[0]!).backgroundColor;
    expect(coloured).not.to.equal(plain);
  });

  describe('keeps off the page’s own controls', () => {
    it('and stands at the end, or at the start where the page wants that', async () => {
      expect(isRight(await launcherWith(FORM))).to.equal(true);
      document.body.replaceChildren();
      expect(isLeft(await launcherWith(FORM, 'position="start"'))).to.equal(true);
    });

    it('and stands at the other side where lines run from the right', async () => {
      const around = document.createElement('div');
      around.dir = 'rtl';
      document.body.append(around);
      expect(isLeft(await launcherWith(FORM, '', around))).to.equal(true);
    });

    it('stays where nothing is in its way', async () => {
      const launcher = await launcherWith(FORM);
      control(`${AT_END};position:absolute`, 'p');
      await rest();
      expect(isRight(launcher)).to.equal(true);
      expect(isTab(launcher)).to.equal(false);
    });

    it('is not seen upon them even once', async () => {
      control(AT_END);
      const launcher = await launcherWith(FORM);
      await launcher.updateComplete;
      expect(isLeft(launcher)).to.equal(true);
    });

    it('spares the words, too, of what stays on the screen', async () => {
      const launcher = await launcherWith(FORM);
      const bar = control('left:0;right:0;bottom:0;height:80px', 'div');
      await until(() => isTab(launcher));
      expect(boxOf(launcher).bottom).to.be.at.most(bar.getBoundingClientRect().top);
    });

    it('lies upon a link that can be scrolled away rather than upon what stays', async () => {
      const launcher = await launcherWith(FORM);
      for (let top = 0; top < 1600; top += 100) {
        const link = control(`position:absolute;top:${top}px;left:0;width:100%;height:100px`, 'a');
        link.setAttribute('href', '/berita');
      }
      const bar = control('left:0;right:0;bottom:0;height:80px', 'div');
      await until(() => isTab(launcher));
      await rest();
      expect(boxOf(launcher).bottom).to.be.at.most(bar.getBoundingClientRect().top);
    });

    it('stays where it is while a dialog keeps the page from being used', async () => {
      const launcher = await launcherWith(FORM);
      control(AT_END);
      control(AT_START);
      await until(() => isTab(launcher));
      await press(launcher, 'Sampaikan laporan');
      document.body.append(document.createElement('p'));
      await rest();
      await press(launcher, 'Tutup');
      expect(isTab(launcher)).to.equal(true);
    });

    it('comes out from beneath a dialog of the page’s that it stands in', async () => {
      const around = document.body.appendChild(document.createElement('dialog'));
      around.setAttribute(
        'style',
        'inset:0;width:100%;height:100%;max-width:none;max-height:none;box-sizing:border-box',
      );
      const launcher = await launcherWith(FORM, '', around);
      around.show();
      await rest();
      around.close();
      around.showModal();
      const { left, top, width, height } = boxOf(launcher);
      await until(() => document.elementFromPoint(left + width / 2, top + height / 2) === launcher);
    });

    it('goes to the other corner', async () => {
      const launcher = await launcherWith(FORM);
      control(AT_END);
      await until(() => isLeft(launcher));
      expect(isTab(launcher)).to.equal(false);
    });

    it('becomes a tab where both corners are taken, and large again when they are not', async () => {
      const launcher = await launcherWith(FORM);
      const taken = [control(AT_END), control(AT_START)];
      await until(() => isTab(launcher));
      for (const each of taken) {
        const place = each.getBoundingClientRect();
        const tab = boxOf(launcher);
        expect(tab.bottom <= place.top || tab.right <= place.left || tab.left >= place.right).to.equal(true);
      }
      expect(nameOf(all(launcher, '.float button')[0]!)).to.equal('Sampaikan laporan');
      for (const each of taken) each.remove();
      await until(() => !isTab(launcher));
    });

    it('sees controls that come in shadow roots, and what only scripts make clickable', async () => {
      const launcher = await launcherWith(FORM);
      const host = document.body.appendChild(document.createElement('div'));
      const inner = host.attachShadow({ mode: 'open' });
      await rest();
      inner.append(control(AT_END));
      await until(() => isLeft(launcher));
      host.remove();
      control(`${AT_START};cursor:pointer`, 'div');
      await until(() => isRight(launcher));
    });

    it('clears what gets the focus, though nothing can be pressed there', async () => {
      const launcher = await launcherWith(FORM);
      const heading = control(`${AT_END};position:absolute`, 'h2');
      await rest();
      expect(isRight(launcher)).to.equal(true);
      heading.tabIndex = -1;
      heading.focus();
      await until(() => isLeft(launcher));
    });

    it('lies upon a map that fills the window', async () => {
      const launcher = await launcherWith(FORM);
      control('inset:0;width:100%;height:100%', 'iframe');
      await rest();
      expect(isRight(launcher)).to.equal(true);
    });

    it('makes way for the other of two launchers, within a shadow root, too', async () => {
      const host = document.body.appendChild(document.createElement('div'));
      const first = await launcherWith(FORM, '', host.attachShadow({ mode: 'open' }));
      const second = await launcherWith(TRACKER);
      await until(() => isLeft(second));
      await rest();
      expect(isRight(first)).to.equal(true);
      await press(first, 'Sampaikan laporan');
      expect(isOpen(first)).to.equal(true);
    });
  });

  describe('made small by the citizen', () => {
    it('is a tab with a name, on the next page, too, until it is used', async () => {
      const launcher = await launcherWith(FORM);
      await press(launcher, 'Kecilkan tombol ini');
      await until(() => isTab(launcher));
      expect(nameOf(launcher.shadowRoot!.activeElement!)).to.equal('Sampaikan laporan');
      document.body.replaceChildren();
      const next = await launcherWith(FORM);
      expect(isTab(next)).to.equal(true);
      await press(next, 'Sampaikan laporan');
      expect(isOpen(next)).to.equal(true);
      next.close();
      await until(() => !isTab(next));
    });

    it('is a target large enough for a finger', async () => {
      const launcher = await launcherWith(FORM);
      await press(launcher, 'Kecilkan tombol ini');
      await until(() => isTab(launcher));
      const { width, height } = button(launcher, 'Sampaikan laporan').getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    });

    it('is no larger where letters are twice as large: it has none', async () => {
      const launcher = await launcherWith(FORM, 'style="--suara-font-size: 32px"');
      await press(launcher, 'Kecilkan tombol ini');
      await until(() => isTab(launcher));
      const icon = button(launcher, 'Sampaikan laporan').querySelector('svg')!.getBoundingClientRect();
      const { left, right, height } = boxOf(launcher);
      expect([icon.left >= left, icon.right <= right, height]).to.deep.equal([true, true, 56]);
    });
  });

  it('is not shown while hidden', async () => {
    const launcher = await launcherWith(FORM, 'hidden');
    expect(isSeen(all(launcher, '.float')[0]!)).to.equal(false);
    launcher.hidden = false;
    expect(isSeen(all(launcher, '.float')[0]!)).to.equal(true);
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`breaks no rule of axe: closed, choosing, with a widget (${theme})`, async () => {
      const launcher = await launcherWith(FORM + TRACKER, `theme="${theme}"`);
      await expect(launcher).to.be.accessible();
      await press(launcher, 'Layanan warga');
      await expect(launcher).to.be.accessible();
      await press(launcher, 'Lacak laporan');
      await expect(launcher).to.be.accessible();
    });
  }

  it('holds words 40 % longer on a small phone', async () => {
    await setViewport({ width: 360, height: 740 });
    const label = 'Sampaikan laporan kepada dinas pekerjaan umum kota';
    const launcher = await launcherWith(FORM, `label="${label}"`);
    const { left, right } = boxOf(launcher);
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(360);
    await press(launcher, label);
    expect(dialog(launcher).scrollWidth).to.be.at.most(360);
  });
});
