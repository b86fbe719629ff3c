/** Inside a modal dialog of the host's, which is opened later. */
export const host = {
  name: 'dialog',
  html: ({ hostPage, script, widget }) =>
    hostPage({
      head: `<style>dialog { text-align: end; font: 10px monospace; position: absolute; inset: 0; margin: 0; border: 0; padding: 0;
        inline-size: 760px; block-size: 3600px; max-inline-size: none; max-block-size: none; overflow: visible; }</style>${script}`,
      body: `<dialog>${widget}</dialog>`,
    }),
  arrive: ({ page }) => page.evaluate(() => document.querySelector('dialog').showModal()),
  // all else is inert while it stands open: it is closed before the host's own form is tried
  leave: ({ page }) => page.evaluate(() => document.querySelector('dialog').close()),
  // a dialog gives the focus to the first that can have it
  focus: (job) => `suara-${job.name}`,
};
