/** A page whose rem is 10 pixels, as many a theme has it. */
export const host = {
  name: 'rem-62',
  html: ({ hostPage, script, widget }) =>
    hostPage({ head: `<style>html { font-size: 62.5%; } body { font-size: 1.6rem; }</style>${script}`, body: widget }),
};
