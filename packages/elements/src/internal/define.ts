/** The version of this build, for the warning below. */
export const VERSION = '0.0.0';

/**
 * Registers a widget unless the page already has one by that tag: the script
 * may stand twice on a page, or come in two versions. A second version warns
 * and yields, for a tag cannot be registered again.
 */
export function define(tag: string, element: CustomElementConstructor & { version?: string }): void {
  const registered = customElements.get(tag) as typeof element | undefined;
  if (!registered) customElements.define(tag, element);
  else if (registered !== element && registered.version !== VERSION) {
    console.warn(`<${tag}> ${VERSION} yields to version ${registered.version ?? 'unknown'} already on this page.`);
  }
}
