/** A page with nothing but the snippet, and the content of a page: what all others are compared with. */
export const host = {
  name: 'plain',
  html: ({ hostPage, script, widget }) => hostPage({ head: script, body: widget }),
};
