/** In a frame on a page of another site, in a browser that keeps nothing for such frames. */
export const host = {
  name: 'third-party-frame',
  launch: { args: ['--test-third-party-cookie-phaseout'] },
  /** It rightly says that nothing is kept here, and that takes room. */
  rightlyDiffers: ({ widget }) => widget.getByText('Peramban ini tidak menyimpan').first().isVisible(),
  html({ hostPage, script, widget, hosts, path }) {
    hosts.put(`${path}/inner`, hostPage({ head: script, body: widget }));
    return hostPage({
      head: '<style>#frame { position: absolute; inset: 300px auto auto 0; border: 0; }</style>',
      body: `<iframe id="frame" width="760" height="3200" src="${hosts.elsewhere}${path}/inner"></iframe>`,
    });
  },
  async arrive({ page, path }) {
    const frame = page.frames().find((each) => each.url().endsWith(`${path}/inner`));
    const refused = await frame.evaluate(() => {
      try {
        return typeof localStorage.length;
      } catch ({ name }) {
        return name;
      }
    });
    if (refused !== 'SecurityError')
      throw new Error(`The browser keeps things for a frame of another site: ${refused}`);
  },
  locate: (page, tag) => page.frameLocator('#frame').locator(tag),
};
