import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { deepFocus } from './page-beneath.js';

const TYPED =
  'textarea, [contenteditable=""], [contenteditable="true"], input:not([type=button], [type=submit], [type=reset], [type=checkbox], [type=radio], [type=range], [type=color], [type=file], [type=image])';

/** No keyboard is lower; browsers' own bars are. */
const LOWEST_KEYBOARD = 120;

/** Whether the on-screen keyboard is up: something is typed in, and the window has become lower than it was. */
export class Keyboard implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  isUp = false;
  /** The highest the window has been at its present width: turning the phone begins anew. */
  #tallest = { width: 0, height: 0 };

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#look();
    visualViewport?.addEventListener('resize', this.#look);
    for (const name of EVENTS) addEventListener(name, this.#look);
  }

  hostDisconnected(): void {
    visualViewport?.removeEventListener('resize', this.#look);
    for (const name of EVENTS) removeEventListener(name, this.#look);
  }

  readonly #look = (): void => {
    const height = visualViewport ? visualViewport.height * visualViewport.scale : innerHeight;
    const { width: before, height: tallest } = this.#tallest;
    this.#tallest = { width: innerWidth, height: before === innerWidth ? Math.max(tallest, height) : height };
    const isLow = height < this.#tallest.height - LOWEST_KEYBOARD;
    const isUp = isLow && matchMedia('(any-pointer: coarse)').matches && deepFocus()?.matches(TYPED) === true;
    if (isUp === this.isUp) return;
    this.isUp = isUp;
    this.#host.requestUpdate();
  };
}

const EVENTS = ['focusin', 'focusout', 'resize'] as const;
