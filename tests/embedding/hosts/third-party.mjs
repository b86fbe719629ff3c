import { framed, inFrame } from '../page.mjs';

/** In a frame on a page of another site, in a browser that keeps nothing for such frames. */
export const host = {
  name: 'third-party-frame',
  // tall enough for all of it: such a frame is drawn by a process of its own, which draws only what is on the screen, and
  // for a moment after scrolling a click goes to where the frame was
  context: { viewport: { width: 800, height: 3600 } },
  launch: { args: ['--test-third-party-cookie-phaseout'] },
  /** It rightly says that nothing is kept here, and that takes room. */
  rightlyDiffers: ({ widget }) => widget.getByText('Peramban ini tidak menyimpan').first().isVisible(),
  html: (tools) => framed({ ...tools, origin: tools.hosts.elsewhere }),
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
  locate: inFrame,
};
