import { carry } from './carry.js';
import { counterpart, roomFor } from './counterpart.js';
import { Hands } from './hands.js';
import { isSettled, roomOf, saidIn, type Room } from './rooms.js';

/** Milliseconds between two looks at a widget that is ready but not all there. */
const LOOK = 30;

/** Milliseconds for which a widget that shows something else than was painted is waited for: it may be a text that comes. */
const DIFFERS = 1_000;

/** Milliseconds after which a widget that is ready is shown as it is. */
const LONGEST = 5_000;

interface Widget extends HTMLElement {
  readonly updateComplete?: Promise<unknown>;
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, LOOK));

/** Where the caret, or the mark of what is selected, stands; nowhere in what takes none. */
function caretOf(field: Element): [number, number, 'forward' | 'backward' | 'none'] | undefined {
  const { selectionStart, selectionEnd, selectionDirection } = field as HTMLInputElement;
  return typeof selectionStart === 'number'
    ? [selectionStart, selectionEnd ?? 0, selectionDirection ?? 'none']
    : undefined;
}

/** The painted style; undefined in browsers without such sheets. */
function sheetOf(root: ShadowRoot): CSSStyleSheet | undefined {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(root.querySelector('style')?.textContent ?? '');
    return sheet;
  } catch {
    return undefined;
  }
}

/**
 * The widget draws itself into the same shadow root, before what is painted there, and out of sight. Once it shows the
 * same, it takes over what was typed and chosen, and stands in the painted one's place within one frame.
 */
export class Takeover {
  readonly #element: Widget;
  readonly #root: ShadowRoot;
  readonly #painted: ChildNode[];
  readonly #hands: Hands;
  readonly #hidden = new Set<HTMLElement>();
  readonly #slots = new Map<HTMLSlotElement, string>();
  readonly #drawing: MutationObserver;
  readonly #sheet: CSSStyleSheet | undefined;

  constructor(element: HTMLElement, root: ShadowRoot) {
    this.#element = element;
    this.#root = root;
    this.#painted = [...root.childNodes];
    this.#sheet = sheetOf(root);
    this.#hands = new Hands(root, (element) => this.#isPaintedDeep(element));
    this.#drawing = new MutationObserver(() => {
      this.#hide();
      this.#dress();
    });
    this.#drawing.observe(root, { childList: true, subtree: true });
    element.addEventListener('suara-ready', this.#ready);
    element.addEventListener('suara-error', this.#failed);
  }

  #isPainted(node: Node): boolean {
    return this.#painted.some((each) => each.contains(node));
  }

  get #surface(): HTMLElement | undefined {
    return this.#painted.find((node): node is HTMLElement => node instanceof HTMLElement && node.matches('.root'));
  }

  /**
   * The widget's sheets come after the painted style, so for a moment they would undo what its parts' sheets, which come
   * later, have in it: it goes behind them. Also where a policy has refused it, what is painted has its looks from here on.
   */
  #dress(): void {
    const sheets = this.#root.adoptedStyleSheets;
    if (this.#sheet && !sheets.includes(this.#sheet)) this.#root.adoptedStyleSheets = [...sheets, this.#sheet];
  }

  /** Before anybody sees a frame of it. The host's own content stays where it is painted, which comes second. */
  #hide(): void {
    for (const node of this.#root.children) {
      if (!(node instanceof HTMLElement) || this.#painted.includes(node)) continue;
      if (!this.#hidden.has(node)) {
        node.style.setProperty('display', 'none', 'important');
        this.#hidden.add(node);
      }
      for (const slot of node.querySelectorAll('slot')) {
        if (this.#slots.has(slot) || !slot.name) continue;
        this.#slots.set(slot, slot.name);
        slot.name = `${slot.name}-later`;
      }
    }
  }

  /** Not another widget's, inside this one: its `target` would be the same here. */
  #isOwn(event: Event): boolean {
    return event.composedPath()[0] === this.#element;
  }

  readonly #ready = (event: Event): void => {
    if (!this.#isOwn(event)) return;
    this.#element.removeEventListener('suara-ready', this.#ready);
    void this.#follow();
  };

  /** What cannot begin says so where somebody has pressed something; what is painted can be read all the same. */
  readonly #failed = (event: Event): void => {
    if (!this.#isOwn(event) || this.#hands.pressed.length === 0) return;
    void this.#element.updateComplete?.then(() => {
      for (const node of this.#hidden) node.style.removeProperty('display');
    });
  };

  async #follow(): Promise<void> {
    const start = performance.now();
    let settledAt = Infinity;
    for (;;) {
      const [live] = this.#hidden;
      const now = performance.now();
      if (!this.#hands.isBusy && live) {
        if (isSettled(live)) settledAt = Math.min(settledAt, now);
        if (this.#saysTheSame(live) || now - settledAt > DIFFERS || now - start > LONGEST) break;
      }
      await pause();
      await this.#element.updateComplete;
    }
    await this.#swap();
  }

  #saysTheSame(live: HTMLElement): boolean {
    const painted = this.#surface;
    return !painted || saidIn(roomOf(painted)) === saidIn(roomOf(live));
  }

  async #swap(): Promise<void> {
    const [live] = this.#hidden;
    const painted = this.#surface;
    if (!live || !painted) return;
    const [from, to] = [roomOf(painted), roomOf(live)];
    carry(from, to);
    // what it draws of that, before it is seen
    await this.#element.updateComplete;
    await this.#element.updateComplete;
    const refocus = this.#focusIn(from, to);
    const pressed = this.#hands.pressed.map((each) => this.#livingOf(each, from, to));
    this.#show();
    refocus?.();
    for (const each of pressed) {
      each?.click();
      await this.#element.updateComplete;
    }
  }

  #livingOf<T extends Element>(element: T, from: Room, to: Room): T | null {
    const root = element.getRootNode();
    const at = root === this.#root ? from.root : (root as ShadowRoot);
    const room = roomFor(at, from, to);
    return room ? counterpart(element, at, room) : null;
  }

  /** Puts the focus where it is, with caret and scroll, once the widget is seen. */
  #focusIn(from: Room, to: Room): (() => void) | undefined {
    let focused = this.#root.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    if (!focused || !this.#isPaintedDeep(focused)) return undefined;
    const living = this.#livingOf(focused, from, to);
    if (!(living instanceof HTMLElement)) return undefined;
    const caret = caretOf(focused);
    const { scrollTop } = focused;
    return () => {
      living.focus({ preventScroll: true });
      if (caret) (living as HTMLInputElement).setSelectionRange(...caret);
      living.scrollTop = scrollTop;
    };
  }

  #isPaintedDeep(element: Element): boolean {
    for (let node: Node = element; ; node = node.host) {
      if (this.#isPainted(node)) return true;
      node = node.getRootNode();
      if (!(node instanceof ShadowRoot) || node === this.#root) return false;
    }
  }

  #show(): void {
    this.#drawing.disconnect();
    this.#hands.end();
    this.#element.removeEventListener('suara-error', this.#failed);
    for (const node of this.#painted) node.remove();
    this.#root.adoptedStyleSheets = this.#root.adoptedStyleSheets.filter((each) => each !== this.#sheet);
    for (const node of this.#hidden) {
      node.style.removeProperty('display');
      // no trace of it in the widget's own markup
      if (!node.getAttribute('style')) node.removeAttribute('style');
    }
    for (const [slot, name] of this.#slots) slot.name = name;
  }
}
