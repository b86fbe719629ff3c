/** Which element of the widget is the one that a citizen has in hand in the painted one. */
import type { Room } from './rooms.js';

const alike = (root: ParentNode, element: Element): Element[] => {
  const text = element.textContent.trim();
  return [...root.querySelectorAll(element.localName)].filter((each) => each.textContent.trim() === text);
};

/** By its id, else by its name and value, else the so-and-so-manieth that says the same. */
export function counterpart<T extends Element>(element: T, from: ParentNode, to: ParentNode): T | null {
  const { id, localName } = element;
  if (id) return to.querySelector<T>(`#${CSS.escape(id)}`);
  const name = element.getAttribute('name');
  if (name) {
    const value = element.getAttribute('value');
    const of = value === null ? '' : `[value="${CSS.escape(value)}"]`;
    const found = to.querySelectorAll<T>(`${localName}[name="${CSS.escape(name)}"]${of}`);
    const own = [...from.querySelectorAll(`${localName}[name="${CSS.escape(name)}"]${of}`)];
    return found[own.indexOf(element)] ?? null;
  }
  return (alike(to, element)[alike(from, element).indexOf(element)] as T | undefined) ?? null;
}

/** The surface in the widget that stands where this one is painted. */
export function roomFor(root: ParentNode, painted: Room, live: Room): ParentNode | undefined {
  if (painted.root === root) return live.root;
  for (const [index, inner] of painted.inner.entries()) {
    const room = live.inner[index];
    const found = room && roomFor(root, inner, room);
    if (found) return found;
  }
  return undefined;
}
