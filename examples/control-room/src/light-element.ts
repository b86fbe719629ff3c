import { LitElement } from 'lit';

/**
 * The page owns its document, so its elements live in it: one style sheet, and labels, descriptions and
 * password managers reach every field without ceremony. (A widget on somebody else's page must not do this.)
 */
export class LightElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}

/** Focuses the first match below `root`, where there is one. */
export function focusIn(root: ParentNode, selector: string, options?: FocusOptions): boolean {
  const target = root.querySelector<HTMLElement>(selector);
  target?.focus(options);
  return target !== null;
}
