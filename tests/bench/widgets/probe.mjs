/**
 * Runs in the page from its very beginning. `__usable` becomes the milliseconds since navigation at which every control that
 * was waited for takes a click: it is there, enabled, on top at its own middle, and a list has something to choose from.
 * `__shift` is the sum of all layout shifts, as web vitals count them (without those that follow a citizen's own act).
 */
export function probe({ control, count }) {
  globalThis.__shift = 0;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) globalThis.__shift += value;
  }).observe({ type: 'layout-shift', buffered: true });

  function* roots(root) {
    yield root;
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) yield* roots(element.shadowRoot);
  }
  const all = (selector) => [...roots(document)].flatMap((root) => [...root.querySelectorAll(selector)]);

  /** The innermost element at a point, through all shadow roots. */
  function at(x, y) {
    let root = document;
    for (;;) {
      const inner = root.elementFromPoint(x, y);
      if (!inner?.shadowRoot || inner.shadowRoot === root) return inner;
      const deeper = inner.shadowRoot.elementFromPoint(x, y);
      if (!deeper || deeper === inner) return inner;
      root = inner.shadowRoot;
    }
  }

  const belongs = (hit, element) => {
    for (let node = hit; node; node = node.assignedSlot ?? node.parentNode ?? node.host)
      if (node === element) return true;
    return Boolean(hit && element.labels && [...element.labels].some((label) => label.contains(hit)));
  };

  function takesClick(element) {
    if (element.disabled) return false;
    if (element.localName === 'select' && element.options.length < 2) return false;
    const { left, top, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0) return false;
    // out of sight nothing can be pressed, but all that is needed for it is there
    if (top + height / 2 > innerHeight) return true;
    return belongs(at(left + width / 2, top + height / 2), element);
  }

  function look() {
    // a page without its body yet has nothing to find
    if (document.body && all(control).filter(takesClick).length >= count) globalThis.__usable = performance.now();
    else requestAnimationFrame(look);
  }
  requestAnimationFrame(look);
}
