import { isAbort, isSuaraError, newIdempotencyKey, SuaraError, type Client, type Photo } from '@suara/client';
import { preparePhoto } from '@suara/client/photo';
import type { ReactiveController } from 'lit';

/** A photo of a draft: the prepared bytes until the server has them, then what the server calls it. */
export interface DraftPhoto {
  readonly key: string;
  readonly blob: Blob;
  readonly stored: Photo | null;
}

/** Whose draft the photos belong to. */
export interface PhotoHost {
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
  readonly client: Client | undefined;
  /** How many there may be. */
  readonly most: number;
  readonly photos: readonly DraftPhoto[];
  keep(photos: readonly DraftPhoto[]): void;
}

export type PhotoStatus =
  | { readonly kind: 'preparing' | 'waiting' | 'unsent' | 'stored' | 'unreadable' | 'failed' }
  | { readonly kind: 'uploading'; readonly share: number };

export interface TrayItem {
  readonly key: string;
  readonly blob: Blob | null;
  readonly status: PhotoStatus;
}

/** Whether the server will never take the photo, so that sending it again is of no use. */
export const isPhotoRefusal = (error: unknown): boolean =>
  isSuaraError(error) && [413, 415, 422].includes(error.problem?.status ?? 0);

/**
 * The photos of a draft: prepared (no metadata leaves the phone), kept with
 * the draft, and uploaded while the citizen goes on; those that cannot go up
 * now go up before the draft is sent. None is ever dropped in silence.
 */
export class PhotoTray implements ReactiveController {
  /** Whether more were chosen than there may be. */
  overflow = false;

  readonly #host: PhotoHost;
  readonly #status = new Map<string, PhotoStatus>();
  readonly #uploads = new Map<string, AbortController>();
  /** Under way, so that sending waits for them instead of leaving them behind. */
  readonly #preparing = new Set<Promise<boolean>>();
  readonly #storing = new Map<string, Promise<void>>();

  constructor(host: PhotoHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.tryAgain);
    this.tryAgain();
  }

  hostUpdate(): void {
    const ofEarlierVisit = this.#photos.filter(({ key, stored }) => !stored && !this.#status.has(key));
    for (const { key } of ofEarlierVisit) this.#status.set(key, { kind: 'waiting' });
    if (ofEarlierVisit.length > 0) this.tryAgain();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.tryAgain);
    for (const upload of this.#uploads.values()) upload.abort();
  }

  get #photos(): readonly DraftPhoto[] {
    return this.#host.photos;
  }

  get most(): number {
    return this.#host.most;
  }

  get items(): TrayItem[] {
    const kept = this.#photos.map(({ key, blob, stored }) => ({
      key,
      blob,
      status: stored ? ({ kind: 'stored' } as const) : (this.#status.get(key) ?? ({ kind: 'waiting' } as const)),
    }));
    const others = [...this.#status]
      .filter(([key]) => !this.#photos.some((photo) => photo.key === key))
      .map(([key, status]) => ({ key, blob: null, status }));
    return [...kept, ...others];
  }

  async add(files: readonly File[]): Promise<void> {
    const room = this.most - this.items.length;
    this.overflow = files.length > room;
    await Promise.all(files.slice(0, Math.max(0, room)).map((file) => this.#take(file)));
  }

  remove(key: string): void {
    this.#uploads.get(key)?.abort();
    this.#status.delete(key);
    this.overflow = false;
    this.#host.keep(this.#photos.filter((photo) => photo.key !== key));
  }

  /** Uploads what is not up yet, of its own accord or when the citizen asks; what fails stays with the draft. */
  readonly tryAgain = (): void => {
    void this.storeAll().catch(() => undefined);
  };

  /** Nothing is left of a draft that was let go, not even what is still under way. */
  forget(): void {
    for (const upload of this.#uploads.values()) upload.abort();
    this.#status.clear();
    this.overflow = false;
  }

  /** Photos the server no longer has: they are uploaded again. */
  forgetStored(): void {
    this.#host.keep(this.#photos.map((photo) => ({ ...photo, stored: null })));
  }

  /** Waits for photos still being read; whether each of them turned out to be one. */
  async prepared(): Promise<boolean> {
    return (await Promise.all(this.#preparing)).every(Boolean);
  }

  /**
   * Resolves only when the server has every photo of the draft, those on their way included; rejects with the first
   * failure. Nothing must leave without a photo that its sender believes to be in it.
   */
  async storeAll(): Promise<void> {
    for (const photo of this.#photos) {
      if (!photo.stored) await this.#store(photo);
    }
    if (this.#photos.some(({ stored }) => !stored)) throw new SuaraError('offline');
  }

  async #take(file: File): Promise<void> {
    const key = newIdempotencyKey();
    const preparing = this.#prepare(key, file);
    this.#preparing.add(preparing);
    await preparing;
    this.#preparing.delete(preparing);
    const photo = this.#photos.find((candidate) => candidate.key === key);
    if (photo) await this.#store(photo).catch(() => undefined);
  }

  /** Puts the photo into the draft; false where it is none. */
  async #prepare(key: string, file: File): Promise<boolean> {
    this.#mark(key, { kind: 'preparing' });
    let blob: Blob;
    try {
      blob = await preparePhoto(file);
    } catch {
      this.#mark(key, { kind: 'unreadable' });
      return false;
    }
    // Otherwise it was removed meanwhile.
    if (this.#status.has(key)) this.#host.keep([...this.#photos, { key, blob, stored: null }]);
    return true;
  }

  /** One upload a photo: whoever asks for one under way waits for that one. */
  #store(photo: DraftPhoto): Promise<void> {
    let storing = this.#storing.get(photo.key);
    if (!storing) {
      storing = this.#upload(photo).finally(() => this.#storing.delete(photo.key));
      this.#storing.set(photo.key, storing);
    }
    return storing;
  }

  async #upload({ key, blob }: DraftPhoto): Promise<void> {
    const client = this.#host.client;
    if (!client) return;
    const abort = new AbortController();
    this.#uploads.set(key, abort);
    this.#mark(key, { kind: 'uploading', share: 0 });
    try {
      const stored = await client.media.upload(blob, {
        signal: abort.signal,
        onProgress: (share) => {
          this.#mark(key, { kind: 'uploading', share });
        },
      });
      this.#status.delete(key);
      this.#host.keep(this.#photos.map((photo) => (photo.key === key ? { ...photo, stored } : photo)));
    } catch (error) {
      if (isAbort(error)) return;
      if (isPhotoRefusal(error)) this.#refuse(key);
      else this.#mark(key, { kind: navigator.onLine ? 'unsent' : 'waiting' });
      throw error;
    } finally {
      this.#uploads.delete(key);
    }
  }

  /** Stays visible as refused, but no longer belongs to the draft. */
  #refuse(key: string): void {
    this.#status.set(key, { kind: 'failed' });
    this.#host.keep(this.#photos.filter((photo) => photo.key !== key));
  }

  #mark(key: string, status: PhotoStatus): void {
    this.#status.set(key, status);
    this.#host.requestUpdate();
  }
}
