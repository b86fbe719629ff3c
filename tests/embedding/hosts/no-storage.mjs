/** A browser that keeps nothing: asking for the storage throws, as with all site data blocked. */
export const host = {
  name: 'no-storage',
  setup: ({ page }) =>
    page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(globalThis, name, {
          configurable: true,
          get() {
            throw new DOMException('Access is denied for this document.', 'SecurityError');
          },
        });
      }
    }),
  /** It rightly says that nothing is kept here, and that takes room. */
  rightlyDiffers: ({ widget }) => widget.getByText('Peramban ini tidak menyimpan').first().isVisible(),
  html: ({ hostPage, script, widget }) => hostPage({ head: script, body: widget }),
};
