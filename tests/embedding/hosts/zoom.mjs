import { sidewaysProblems } from '../looks.mjs';

/** Four times as large on a screen of 1280 pixels: 320 are left, and nothing has to be scrolled sideways for. */
export const host = {
  name: 'zoom-400',
  context: { viewport: { width: 320, height: 225 }, deviceScaleFactor: 4 },
  html: ({ hostPage, script, markup }) =>
    hostPage({
      head: `<style>body { margin: 0; overflow-wrap: anywhere; } form * { max-width: 100%; }</style>${script}`,
      body: markup,
    }),
  look: ({ page, widget }) => sidewaysProblems(page, widget),
};
