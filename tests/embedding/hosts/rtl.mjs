/** A page that is written from right to left. */
export const host = {
  name: 'rtl',
  html: ({ hostPage, script, widget }) =>
    hostPage({ html: 'lang="id" dir="rtl"', head: `<style>body { direction: rtl; }</style>${script}`, body: widget }),
};
