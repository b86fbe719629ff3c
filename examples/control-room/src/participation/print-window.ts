/**
 * A page of its own to be printed. It is written into an empty window instead of loaded from an address: so it keeps to
 * this page's policy, and no script or call of its own can ever run in it.
 */

/** To be called right at the press of a button, or the browser refuses. Null where it refuses nevertheless. */
export function openPrintWindow(title: string, language: string): Window | null {
  const opened = open('', '_blank');
  if (!opened) return null;
  opened.document.title = title;
  opened.document.documentElement.lang = language;
  return opened;
}

/** The policy refuses sheets within a page; one that is made by script is this page's own. */
export function styleWindow({ document: page }: Window, css: string): void {
  const view = page.defaultView;
  if (!view) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}
