/** Somebody who wants nothing to move: nothing does, at any step. */
export const host = {
  name: 'reduced-motion',
  context: { reducedMotion: 'reduce' },
  html: ({ hostPage, script, widget }) => hostPage({ head: script, body: widget }),
  async look({ page }) {
    const moving = await page.evaluate(() =>
      document.getAnimations().map(({ animationName, transitionProperty }) => animationName ?? transitionProperty),
    );
    return moving.length > 0 ? [`${moving.join(', ')} moves`] : [];
  },
  compares: true,
};
