/** Behind a tab that is closed at first: it takes no room, and works once it is shown. */
export const host = {
  name: 'hidden-at-start',
  html: ({ hostPage, script, widget }) =>
    hostPage({
      head: `<style>#tab.closed { display: none; }</style>${script}`,
      body: `<div id="tab" class="closed">${widget}</div>`,
    }),
  async arrive({ page, tag }) {
    const height = await page.locator(tag).evaluate((element) => element.getBoundingClientRect().height);
    if (height !== 0) throw new Error(`It takes ${height} pixels while it is hidden`);
    await page.evaluate(() => {
      document.querySelector('#tab').className = '';
    });
  },
};
