/**
 * Adds a constructable sheet to a shadow root: such sheets pass under the
 * strictest policy, where style elements and attributes are refused.
 */
export function adopt(root: ShadowRoot, sheet: CSSStyleSheet | undefined): void {
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}
