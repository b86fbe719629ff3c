/** The photos of one move: made free of metadata, uploaded at once, each on its own. */
import { isAbort } from '@suara/client';
import type { DeskClient } from '@suara/client/desk';
import { preparePhoto } from '@suara/client/photo';

export interface EvidencePhoto {
  readonly name: string;
  state: 'preparing' | 'uploading' | 'stored' | 'unreadable' | 'failed';
  /** What was sent so far, 0 to 1. */
  share: number;
  /** The prepared photo, for preview and upload: the original never leaves the device. */
  blob: Blob | null;
  preview: string | null;
  /** The server's name for it once it is stored. */
  id: string | null;
  error: unknown;
  readonly abort: AbortController;
}

export class Evidence {
  photos: readonly EvidencePhoto[] = [];
  /** Called after every change; set by whoever shows the photos. */
  changed: () => void = () => undefined;
  readonly #media: DeskClient['media'];
  readonly #limit: number;
  readonly #running = new Set<Promise<void>>();

  constructor(client: DeskClient, limit: number) {
    this.#media = client.media;
    this.#limit = limit;
  }

  /** The stored photos, as a move names them. */
  get ids(): string[] {
    return this.photos.flatMap(({ id }) => (id === null ? [] : [id]));
  }

  get complete(): boolean {
    return this.photos.every(({ state }) => state === 'stored');
  }

  get busy(): boolean {
    return this.#running.size > 0;
  }

  /** Takes up files as far as the limit allows; returns how many did not fit. */
  add(files: readonly File[]): number {
    const fitting = files.slice(0, Math.max(0, this.#limit - this.photos.length));
    const added = fitting.map(newPhoto);
    this.photos = [...this.photos, ...added];
    added.forEach((photo, index) => this.#start(photo, fitting[index] ?? null));
    return files.length - fitting.length;
  }

  retry(photo: EvidencePhoto): void {
    this.#start(photo, null);
  }

  remove(photo: EvidencePhoto): void {
    photo.abort.abort();
    if (photo.preview !== null) URL.revokeObjectURL(photo.preview);
    this.photos = this.photos.filter((other) => other !== photo);
    this.changed();
  }

  /** When no photo is on its way any more, whether they arrived or not. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  dispose(): void {
    for (const photo of this.photos) this.remove(photo);
  }

  #start(photo: EvidencePhoto, file: File | null): void {
    const work = this.#send(photo, file).finally(() => {
      this.#running.delete(work);
      this.changed();
    });
    this.#running.add(work);
    this.changed();
  }

  async #send(photo: EvidencePhoto, file: File | null): Promise<void> {
    photo.error = null;
    if (file && !(await prepare(photo, file))) return;
    const { blob, abort } = photo;
    if (!blob || abort.signal.aborted) return;
    photo.state = 'uploading';
    photo.share = 0;
    this.changed();
    try {
      const stored = await this.#media.upload(blob, {
        signal: abort.signal,
        onProgress: (share) => {
          photo.share = share;
          this.changed();
        },
      });
      photo.id = stored.id;
      photo.state = 'stored';
    } catch (error) {
      if (isAbort(error)) return;
      photo.error = error;
      photo.state = 'failed';
    }
  }
}

function newPhoto(file: File): EvidencePhoto {
  return {
    name: file.name,
    state: 'preparing',
    share: 0,
    blob: null,
    preview: null,
    id: null,
    error: null,
    abort: new AbortController(),
  };
}

async function prepare(photo: EvidencePhoto, file: File): Promise<boolean> {
  try {
    photo.blob = await preparePhoto(file);
    // Removed in the meantime: a preview made now would never be given back.
    if (photo.abort.signal.aborted) return false;
    photo.preview = URL.createObjectURL(photo.blob);
    return true;
  } catch (error) {
    photo.error = error;
    photo.state = 'unreadable';
    return false;
  }
}
