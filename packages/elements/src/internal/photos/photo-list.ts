import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { notice } from '../templates.js';
import type { PhotoStatus, PhotoTray, TrayItem } from './photo-tray.js';

/** Texts of photos, whatever they are for. */
export interface PhotoMessages {
  addPhotos: string;
  photo: (number: number) => string;
  removePhoto: (number: number) => string;
  photoState: Record<Exclude<PhotoStatus['kind'], 'uploading'>, string> & { uploading: (percent: number) => string };
  tooManyPhotos: (most: number) => string;
}

export interface PhotoList {
  /** Of the field; `<id>-hint` is its hint. */
  readonly id: string;
  readonly tray: PhotoTray;
  readonly texts: PhotoMessages;
  readonly retry: string;
}

/** The photos of a draft, how each stands, and the field that takes more. */
export function photoList({ id, tray, texts, retry }: PhotoList): TemplateResult {
  const { items } = tray;
  return html`${
    items.length > 0
      ? html`<ul class="thumbs">
          ${repeat(
            items,
            ({ key }) => key,
            (item, index) => thumb(item, index + 1),
          )}
        </ul>`
      : nothing
  }
  ${tray.overflow ? notice('warn', texts.tooManyPhotos(tray.most)) : nothing}
  ${
    items.length >= tray.most
      ? nothing
      : html`<label class="button pick">
          ${texts.addPhotos}
          <input id=${id} type="file" accept="image/*" multiple aria-describedby="${id}-hint" @change=${pick} />
        </label>`
  }`;

  function pick(event: Event): void {
    const input = event.target as HTMLInputElement;
    void tray.add(Array.from(input.files ?? []));
    input.value = '';
  }

  function thumb({ key, blob, status }: TrayItem, number: number): TemplateResult {
    return html`<li class="thumb">
      <canvas width="128" height="128" aria-hidden="true" ${ref(drawOnce(blob))}></canvas>
      <div role="status">
        <b>${texts.photo(number)}</b>
        <span class="small">${statusText(status)}</span>
        ${
          status.kind === 'uploading'
            ? html`<progress max="1" .value=${status.share} aria-label=${texts.photo(number)}></progress>`
            : nothing
        }
        ${
          status.kind === 'unsent'
            ? html`<button type="button" class="plain" @click=${tray.tryAgain}>${retry}</button>`
            : nothing
        }
      </div>
      <button
        type="button"
        class="plain"
        aria-label=${texts.removePhoto(number)}
        @click=${() => {
          tray.remove(key);
        }}
      >
        ✕
      </button>
    </li>`;
  }

  function statusText(status: PhotoStatus): string {
    if (status.kind === 'uploading') return texts.photoState.uploading(Math.round(status.share * 100));
    return texts.photoState[status.kind];
  }
}

const painters = new WeakMap<Blob, (canvas: Element | undefined) => void>();

/** Paints a thumbnail without an address for it, which a page's image policy could refuse. */
function drawOnce(blob: Blob | null): (canvas: Element | undefined) => void {
  if (!blob) return () => undefined;
  let painter = painters.get(blob);
  if (!painter) {
    painter = (canvas) => {
      if (canvas instanceof HTMLCanvasElement) void paint(canvas, blob);
    };
    painters.set(blob, painter);
  }
  return painter;
}

async function paint(canvas: HTMLCanvasElement, blob: Blob): Promise<void> {
  const bitmap = await createImageBitmap(blob);
  const side = Math.min(bitmap.width, bitmap.height);
  const { width, height } = canvas;
  canvas
    .getContext('2d')
    ?.drawImage(bitmap, (bitmap.width - side) / 2, (bitmap.height - side) / 2, side, side, 0, 0, width, height);
  bitmap.close();
}
