import { expect, oneEvent } from '@open-wc/testing';
import { clientOf, makeCity } from '../internal/test/city.js';
import { embeddingSuite } from '../internal/test/embedding.js';
import { networkStatesSuite } from '../internal/test/network-states.js';
import { place, seen } from '../internal/test/page.js';
import './define.js';

networkStatesSuite('suara-scoreboard', 'Judul');
embeddingSuite('suara-scoreboard', 'Judul');

describe('<suara-scoreboard>', () => {
  it('tells the page when a citizen has used it', async () => {
    const { siteName } = await makeCity();
    const widget = place('suara-scoreboard', { client: clientOf(siteName) });
    await seen(widget, 'Judul');
    const used = oneEvent(document.body, 'suara-scoreboard-used');
    widget.shadowRoot?.querySelector<HTMLButtonElement>('button.primary')?.click();
    expect((await used).target).to.equal(widget);
    widget.remove();
  });
});
