import type { PaintedWidget, WidgetWish } from './wish.js';

/** What the two threads say to each other. */
export type FromServer =
  | { readonly kind: 'wish'; readonly id: number; readonly wish: WidgetWish }
  | {
      readonly kind: 'answer';
      readonly ask: number;
      readonly status: number;
      readonly headers: readonly [string, string][];
      readonly body: string;
    };

export type FromWorker =
  | { readonly kind: 'ask'; readonly wish: number; readonly ask: number; readonly url: string }
  | { readonly kind: 'painted'; readonly wish: number; readonly painted: PaintedWidget | null }
  | { readonly kind: 'failed'; readonly wish: number; readonly reason: string };
