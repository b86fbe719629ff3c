import { stringify } from '@suara/client';

/**
 * Things of a citizen on this device, under the page's own origin, so that no
 * browser's rule about other sites' cookies loses them. Without storage they
 * live as long as the page.
 */
export class DeviceStore<T extends object> {
  /** Whether the browser keeps anything; null before the first write. */
  keeps: boolean | null = null;
  readonly #name: string;
  readonly #nothing: T;
  #kept: T;

  /** `nothing` is what is kept at first; whatever lacks one of its parts is no thing of this kind. */
  constructor(name: string, nothing: T) {
    this.#name = name;
    this.#nothing = nothing;
    this.#kept = this.#read() ?? nothing;
  }

  get kept(): T {
    return this.#kept;
  }

  /** With what another page of this origin has written meanwhile. */
  protected get latest(): T {
    return this.#read() ?? this.#kept;
  }

  /** What another page wrote stays. */
  edit(patch: Partial<T>): void {
    this.#kept = { ...this.latest, ...patch };
    try {
      localStorage.setItem(this.#name, stringify(this.#kept));
      this.keeps = true;
    } catch {
      this.keeps = false;
    }
  }

  forget(): void {
    this.#kept = this.#nothing;
    try {
      localStorage.removeItem(this.#name);
    } catch {
      // Nothing was kept, so nothing is left.
    }
  }

  #read(): T | null {
    try {
      const kept = JSON.parse(localStorage.getItem(this.#name) ?? 'null') as T | null;
      return kept && Object.keys(this.#nothing).every((part) => part in kept) ? kept : null;
    } catch {
      return null;
    }
  }
}
