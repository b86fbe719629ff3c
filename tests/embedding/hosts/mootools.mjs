/** MooTools 1.4.5 with its "more": it puts classes of its own in the place of Event, Request, Element and Document. */
export const host = {
  name: 'mootools',
  libraries: ['mootools-core.js', 'mootools-more.js'],
  html: ({ hostPage, script, widget }) =>
    hostPage({
      head: `<script src="/lib/mootools-core.js"></script><script src="/lib/mootools-more.js"></script>${script}`,
      body: widget,
    }),
  // its own, once the page has loaded
  changes: /IframeShim/u,
};
