import { wholeJob } from '../cell.mjs';

/** A page that moves the widget about, also while somebody is in the middle of it. */
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
          (first.contains(moved) ? second : first).append(moved);
        });
        await cell.picture(name);
      },
    }),
};
