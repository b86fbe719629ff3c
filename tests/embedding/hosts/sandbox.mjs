/** In a frame with a sandbox that leaves it its origin: all works. */
export const host = {
  name: 'sandboxed-frame',
  html({ hostPage, script, widget, hosts, path }) {
    hosts.put(`${path}/inner`, hostPage({ head: script, body: widget }));
    return hostPage({
      head: '<style>#frame { position: absolute; inset: 300px auto auto 0; border: 0; }</style>',
      body: `<iframe id="frame" width="760" height="3200" src="${hosts.origin}${path}/inner"
        sandbox="allow-scripts allow-same-origin allow-forms"></iframe>`,
    });
  },
  locate: (page, tag) => page.frameLocator('#frame').locator(tag),
};
