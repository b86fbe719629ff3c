/** In a frame on a page of another site, in a browser that keeps nothing for such frames. */
export default {
  name: 'third-party-frame',
  launch: { blockThirdParties: true },
  html({ hostPage, script, widget, hosts, path }) {
    hosts.put(`${path}/inner`, hostPage({ head: script, body: widget }));
    return hostPage({
      head: '',
      body: `<iframe id="frame" width="760" height="3200" src="${hosts.elsewhere}${path}/inner"></iframe>`,
    });
  },
  locate: (page, tag) => page.frameLocator('#frame').locator(tag),
};
