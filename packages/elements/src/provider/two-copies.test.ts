import { expect } from '@open-wc/testing';
import '../complaint-form/define.js';
import { VERSION } from '../internal/define.js';
import { press } from '../internal/test/citizen.js';
import { makeCity } from '../internal/test/city.js';
import { place, seen, textOf } from '../internal/test/page.js';
import '../status-tracker/define.js';

/**
 * Two copies of Suara on one page: the widgets of this one, and the provider of what the script tag loads. The tests
 * stand in the order in which a page would live through them, for a tag is registered once and for good.
 */
const TRACKER = 'suara-status-tracker';

/** What a script tag of this name loads: the build's files lie in a folder by its version. */
const load = (script: string): Promise<unknown> => import(`${window.__suaraServer}/cdn/${VERSION}/${script}.js`);

function aroundSite(site: string): HTMLElement {
  const around = document.createElement('suara-provider');
  around.setAttribute('site', site);
  document.body.append(around);
  return around;
}

describe('a page with two copies of Suara', () => {
  const warnings: unknown[] = [];
  const { warn } = console;

  before(() => {
    console.warn = (...told: unknown[]) => warnings.push(...told);
  });

  after(() => {
    console.warn = warn;
  });

  afterEach(() => {
    document.body.replaceChildren();
  });

  it('lets a widget find the provider around it that is loaded after it, from the other copy', async () => {
    const { siteName } = await makeCity();
    const widget = place(TRACKER, {}, aroundSite(siteName));
    await seen(widget, 'Pengelola situs belum mengisi nama situs layanan.');
    expect(customElements.get('suara-provider')).to.equal(undefined);
    await load('provider');
    await seen(widget, 'Lacak laporan');
  });

  it('lets widgets of one copy work inside the other’s provider', async () => {
    const { siteName } = await makeCity();
    const around = aroundSite(siteName);
    await seen(place(TRACKER, {}, around), 'Lacak laporan');
    await seen(place('suara-complaint-form', {}, around), 'Sampaikan laporan');
  });

  it('understands the errors of the other copy’s client', async () => {
    const around = aroundSite('kota-contoh.dpu');
    around.setAttribute('base-url', 'http://127.0.0.1:1');
    await seen(place(TRACKER, {}, around), 'Tidak ada sambungan ke server.');
  });

  it('keeps the widgets it has when the script stands twice on it', async () => {
    const { siteName } = await makeCity();
    const widget = place(TRACKER, {}, aroundSite(siteName));
    await seen(widget, 'Lacak laporan');
    const registered = customElements.get(TRACKER);
    await load('suara');
    await load('status-tracker');
    expect(customElements.get(TRACKER)).to.equal(registered);
    expect(warnings).to.deep.equal([]);
    press(widget, 'Lihat laporan');
    await seen(widget, 'Ada 2 hal yang perlu diperbaiki');
    expect(textOf(place(TRACKER, {}, aroundSite(siteName)))).not.to.include('Pengelola situs');
  });
});
