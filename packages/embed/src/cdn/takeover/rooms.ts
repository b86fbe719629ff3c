/** The widget's surface, as painted and as it is drawn now, each with the surfaces of the widgets inside it. */
export interface Room {
  readonly root: ParentNode;
  readonly inner: readonly Room[];
}

const childrenOf = (root: ParentNode): Element[] => [...root.querySelectorAll('*')];

/** A surface, and those in it that have one of their own, in their order. */
export function roomOf(root: ParentNode): Room {
  const inner = childrenOf(root).flatMap(({ shadowRoot }) => (shadowRoot ? [roomOf(shadowRoot)] : []));
  return { root, inner };
}

/** That something is still to come: every widget says so in one of these ways. */
const COMING = 'p[role=status]:not(.hidden,.kept,.saved),.coming,.skeleton';

/** Whether all of it is here. A widget in it without a surface has not even begun. */
export function isSettled(root: ParentNode): boolean {
  if (root.querySelector(COMING)) return false;
  const widgets = childrenOf(root).filter(({ localName }) => localName.includes('-'));
  return widgets.every(({ shadowRoot }) => shadowRoot?.querySelector('.root') && isSettled(shadowRoot));
}

/** Not what one of the two alone has, and no figures: the time that is left goes on. */
const OWN = 'style,.plain-form';

/** What it says, without blanks. */
export function saidIn({ root, inner }: Room): string {
  const own = [...root.querySelectorAll(OWN)].map(({ textContent }) => textContent);
  const whole = [...root.children].map(({ textContent }) => textContent).join('');
  const said = own.reduce((text: string, each) => text.replace(each, ''), whole);
  return [said.replace(/[\d\s]+/g, ''), ...inner.map(saidIn)].join('\n');
}
