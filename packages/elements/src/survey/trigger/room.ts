/**
 * Room at the end of a page for what lies over its bottom: all of the page can
 * be scrolled clear of it, and what gets the focus is never beneath it. Nothing
 * that is there already moves, and a page that does not scroll stays as it is,
 * for a scroll bar would move it.
 */
export function makeRoom(pixels: number): () => void {
  const { documentElement: root, adoptedStyleSheets: sheets } = document;
  if (root.scrollHeight <= root.clientHeight) return () => undefined;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `:root{scroll-padding-block-end:${pixels}px}:root::after{content:"";display:block;block-size:${pixels}px}`,
  );
  document.adoptedStyleSheets = [...sheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
