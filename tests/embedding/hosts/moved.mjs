import { wholeJob } from '../cell.mjs';

/**
 * A page that moves the widget about, also while somebody is in the middle of it. Browsers take the focus from what is
 * taken out; who was writing presses the field again, and finds all that was written.
 */
export const host = {
  name: 'moved',
  html: ({ hostPage, script, widget }) =>
    hostPage({ head: script, body: `<div id="first">${widget}</div><div id="second"></div>` }),
  play: (cell) =>
    wholeJob({
      ...cell,
      async picture(name) {
        await cell.page.evaluate(() => {
          const moved = document.querySelector('#place');
          const [first, second] = ['#first', '#second'].map((id) => document.querySelector(id));
          const writing = document.activeElement.shadowRoot?.activeElement;
          (first.contains(moved) ? second : first).append(moved);
          writing?.focus({ preventScroll: true });
        });
        await cell.picture(name);
      },
    }),
};
