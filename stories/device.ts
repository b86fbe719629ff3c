/** What a story needs of the device it runs on. */
import { html, type TemplateResult } from 'lit';
import { street } from '../tests/support/lamp.mjs';

/** The lamp as a phone takes it: a JPEG. */
export async function photoOfLamp(lit: boolean): Promise<File> {
  const drawing = new Image();
  drawing.src = `data:image/svg+xml,${encodeURIComponent(street(lit))}`;
  await drawing.decode();
  const { naturalWidth: width, naturalHeight: height } = drawing;
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d')?.drawImage(drawing, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', 0.85);
  });
  return new File([blob ?? ''], 'foto.jpg', { type: 'image/jpeg' });
}

/** A phone that knows where it is, or may not say: the one thing a page cannot bring about itself. */
export const phoneAnswers = (answer: GeolocationCoordinates['accuracy'] | 'refused') => (): (() => void) => {
  const { geolocation } = navigator;
  const getCurrentPosition: Geolocation['getCurrentPosition'] = (onFound, onError) => {
    if (answer === 'refused') onError?.({ code: 1 } as GeolocationPositionError);
    else onFound({ coords: { latitude: -6.1783, longitude: 106.6319, accuracy: answer } } as GeolocationPosition);
  };
  Object.defineProperty(geolocation, 'getCurrentPosition', { configurable: true, value: getCurrentPosition });
  return () => Reflect.deleteProperty(geolocation, 'getCurrentPosition');
};

/** A phone that knows it has no signal; the server in the page does not mind. */
export const phoneIsOffline = (): (() => void) => {
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
  return () => Reflect.deleteProperty(navigator, 'onLine');
};

/** A browser that keeps nothing for this site: its database is there and has no room for drafts. */
export const keepsNothing = (site: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(`suara:${site}`, 1);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
    opening.onerror = () => {
      reject(new Error('this browser has no IndexedDB'));
    };
  });

/** A page in the dark, as its own colour scheme says. */
export const darkPage = (story: () => unknown): TemplateResult =>
  html`<div style="color-scheme: dark; margin: -16px; padding: 16px; background: #0c1210">${story()}</div>`;
