/** A reset that takes everything from every element, with the last word. */
export const host = {
  name: 'reset',
  html: ({ hostPage, script, widget }) =>
    hostPage({ head: `<style>* { all: unset !important; }</style>${script}`, body: widget }),
};
