/** What a citizen's hands do in a painted widget: some of it waits for the real one, some of it must not be disturbed. */

const PRESSABLE = 'button,a:not([href])';

export class Hands {
  /** What was pressed and did nothing yet, the oldest first. */
  readonly pressed: HTMLElement[] = [];
  /** Whether something is under way that a change of elements would break: a word that is being composed, a finger that is down. */
  isBusy = false;
  readonly #root: ShadowRoot;
  readonly #isPainted: (element: Element) => boolean;
  readonly #end = new AbortController();

  constructor(root: ShadowRoot, isPainted: (element: Element) => boolean) {
    this.#root = root;
    this.#isPainted = isPainted;
    const { signal } = this.#end;
    root.addEventListener('click', this.#press, { signal });
    root.addEventListener('keydown', this.#enter, { signal });
    for (const [type, isBusy] of [
      ['compositionstart', true],
      ['compositionend', false],
      ['pointerdown', true],
      ['pointerup', false],
      ['pointercancel', false],
    ] as const) {
      const where = isBusy ? root : document;
      where.addEventListener(type, () => (this.isBusy = isBusy), { signal, capture: true });
    }
  }

  end(): void {
    this.#end.abort();
  }

  readonly #press = (event: Event): void => {
    const [target] = event.composedPath();
    const pressed = target instanceof Element ? target.closest<HTMLElement>(PRESSABLE) : null;
    if (pressed && this.#isPainted(pressed)) this.#keep(pressed);
  };

  /** Sends a form where there is one. */
  readonly #enter = (event: Event): void => {
    const { key, isComposing } = event as KeyboardEvent;
    const [target] = event.composedPath();
    if (key !== 'Enter' || isComposing || !(target instanceof HTMLInputElement) || !this.#isPainted(target)) return;
    const form = target.closest('.stack') ?? this.#root;
    const send = form.querySelector<HTMLElement>('[type=submit]');
    if (send) this.#keep(send);
  };

  /** Pressed twice in impatience, it is meant once where it sends. It looks as the widgets' own do while they are at work. */
  #keep(pressed: HTMLElement): void {
    const isSend = pressed.getAttribute('type') === 'submit';
    if (!isSend || !this.pressed.includes(pressed)) this.pressed.push(pressed);
    if (isSend) pressed.setAttribute('aria-disabled', 'true');
  }
}
