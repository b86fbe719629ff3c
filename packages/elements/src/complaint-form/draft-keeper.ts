import { newIdempotencyKey } from '@suara/client';
import type { DraftStore } from '@suara/client/drafts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { emptyDraft, isTouched, type Draft } from './draft.js';

/** Milliseconds between the last key and the write. */
const QUIET = 400;

/** The shape's version in the store's key: a draft of another shape is not read. */
const NAME = 'complaint-1';

/** Holds the draft and keeps it on the device, so that no reload, crash or dead battery loses it. */
export class DraftKeeper implements ReactiveController {
  draft: Draft = emptyDraft(newIdempotencyKey());
  /** Whether the device keeps the draft; null before the first write. */
  kept: boolean | null = null;
  /** Whether the draft comes from an earlier visit. */
  restored = false;

  /** Resolves when an earlier draft is back, if there is one. */
  opened: Promise<void> | undefined;

  readonly #host: ReactiveControllerHost;
  #store: DraftStore<Draft> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onHide);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onHide);
    void this.flush();
  }

  /** Brings an earlier draft back, unless something has been typed meanwhile. */
  open(site: string): void {
    this.opened = this.#open(site);
  }

  async #open(site: string): Promise<void> {
    const { createDraftStore } = await import('@suara/client/drafts');
    this.#store = createDraftStore<Draft>(site, NAME);
    const earlier = await this.#store.load();
    if (earlier && isTouched(earlier) && !isTouched(this.draft)) {
      this.draft = earlier;
      this.restored = true;
      this.kept = true;
    } else if (isTouched(this.draft)) {
      await this.flush();
    }
    this.#host.requestUpdate();
  }

  edit(patch: Partial<Draft>): void {
    this.draft = { ...this.draft, ...patch };
    this.#host.requestUpdate();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), QUIET);
  }

  /** Writes now. Resolves when the device has it, or has refused. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (!this.#store || !isTouched(this.draft)) return;
    const kept = await this.#store.save(this.draft);
    if (kept !== this.kept) {
      this.kept = kept;
      this.#host.requestUpdate();
    }
  }

  /** Forgets the draft, here and on the device. */
  async reset(): Promise<void> {
    clearTimeout(this.#timer);
    this.draft = emptyDraft(newIdempotencyKey());
    this.restored = false;
    this.kept = null;
    this.#host.requestUpdate();
    await this.#store?.clear();
  }

  readonly #onHide = (): void => {
    if (document.visibilityState === 'hidden') void this.flush();
  };
}
