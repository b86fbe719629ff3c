import { expect } from '@open-wc/testing';
import { DeviceStore } from './device-store.js';

const NAME = 'suara:test-device-store';
const NOTHING: { own: readonly string[] } = { own: [] };

type Polluted = object & { toJSON?: () => string };

describe('what is kept on the device', () => {
  const prototype = Array.prototype as Polluted;

  afterEach(() => {
    delete prototype.toJSON;
    localStorage.removeItem(NAME);
  });

  it('is read back as it was, also on a page whose arrays have a toJSON', () => {
    prototype.toJSON = function (this: unknown[]) {
      return `(${this.join()})`;
    };
    // such a page does spoil what is written without care
    expect(JSON.stringify(['a'])).to.equal('"(a)"');
    const store = new DeviceStore(NAME, NOTHING);
    store.edit({ own: ['a', 'b'] });
    expect(store.keeps).to.equal(true);
    expect([...new DeviceStore(NAME, NOTHING).kept.own]).to.deep.equal(['a', 'b']);
  });

  it('is nothing where another thing stands under its name', () => {
    for (const other of ['{', '{"drafts":{}}', 'null']) {
      localStorage.setItem(NAME, other);
      expect(new DeviceStore(NAME, NOTHING).kept).to.equal(NOTHING);
    }
  });
});
