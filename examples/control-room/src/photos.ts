import { html, type TemplateResult } from 'lit';
import type { Photo } from '@suara/client';
import type { Desk } from './desk.js';

/** A photo with the words that stand for it: what it shows nobody has written down, whose and which it is we know. */
export interface WordedPhoto {
  readonly url: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

export function worded({ t }: Desk, photos: readonly Photo[], of: string): WordedPhoto[] {
  return photos.map(({ url, width, height }, index) => ({
    url,
    width,
    height,
    alt: t.photo.alt(index + 1, photos.length, of),
  }));
}

export type ShowPhotos = (photos: readonly WordedPhoto[], index: number) => void;

export function photoGrid({ t }: Desk, photos: readonly WordedPhoto[], show: ShowPhotos): TemplateResult {
  return html`<ul class="photos">
    ${photos.map(
      ({ url, alt, width, height }, index) =>
        html`<li>
          <button type="button" class="photo" aria-label=${t.photo.enlarge(alt)} @click=${() => show(photos, index)}>
            <img src=${url} alt=${alt} width=${width} height=${height} loading="lazy" decoding="async" />
          </button>
        </li>`,
    )}
  </ul>`;
}
