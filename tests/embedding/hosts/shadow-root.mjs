/** Inside the shadow root of a component of the host's, whose styles are against it, too. */
export default {
  name: 'shadow-root',
  html: ({ hostPage, script, markup }) =>
    hostPage({
      head: script,
      body: `<div id="place"><host-card><template shadowrootmode="open">
        <style>* { all: unset; } div { text-transform: uppercase; display: block; }</style><div>${markup}</div></template></host-card></div>`,
    }),
};
