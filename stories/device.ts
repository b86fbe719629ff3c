/** What a story needs of the device it runs on. */
import { html, type TemplateResult } from 'lit';

const WIDTH = 1200;
const HEIGHT = 900;

/** A street at night with its lamp, drawn, so that nobody's street lies in the repository. */
export async function photoOfLamp(lit: boolean): Promise<File> {
  const canvas = Object.assign(document.createElement('canvas'), { width: WIDTH, height: HEIGHT });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser has no canvas');
  drawStreet(context);
  if (lit) drawLight(context);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', 0.85);
  });
  return new File([blob ?? ''], 'foto.jpg', { type: 'image/jpeg' });
}

function drawStreet(context: CanvasRenderingContext2D): void {
  const sky = context.createLinearGradient(0, 0, 0, HEIGHT);
  for (const [at, colour] of [
    [0, '#141c33'],
    [0.6, '#33466b'],
    [1, '#b0745a'],
  ] as const) {
    sky.addColorStop(at, colour);
  }
  const rectangle = (colour: string | CanvasGradient, x: number, y: number, width: number, height: number): void => {
    context.fillStyle = colour;
    context.fillRect(x, y, width, height);
  };
  rectangle(sky, 0, 0, WIDTH, HEIGHT);
  rectangle('#161d2e', 0, 420, 330, 230);
  rectangle('#161d2e', 850, 350, 350, 300);
  rectangle('#f0c26a', 60, 470, 36, 48);
  rectangle('#23262d', 0, 620, WIDTH, 280);
  rectangle('#4b4f57', 0, 620, WIDTH, 40);
  rectangle('#0d1119', 740, 170, 16, 460);
  rectangle('#0d1119', 600, 170, 150, 16);
  rectangle('#2c3446', 590, 186, 70, 18);
}

function drawLight(context: CanvasRenderingContext2D): void {
  const glow = context.createRadialGradient(625, 200, 10, 625, 200, 420);
  glow.addColorStop(0, 'rgb(255 243 196 / 95%)');
  glow.addColorStop(0.3, 'rgb(255 216 115 / 45%)');
  glow.addColorStop(1, 'rgb(255 216 115 / 0%)');
  context.fillStyle = glow;
  context.fillRect(0, 0, WIDTH, HEIGHT);
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
