import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Leads the focus to a heading or summary after the update that draws it, so that it is read out. */
export class FocusNext implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  #id: string | undefined;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }) {
    this.#host = host;
    host.addController(this);
  }

  /** The element of this id gets the focus as soon as it is there. */
  on(id: string): void {
    this.#id = id;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.#id) return;
    const target = this.#host.renderRoot.querySelector<HTMLElement>(`#${this.#id}`);
    if (!target) return;
    this.#id = undefined;
    target.focus();
  }
}
