import type { NewReport, Point } from '@suara/client';
import type { DraftPhoto } from '../internal/photos/photo-tray.js';

export const STEPS = ['story', 'place', 'evidence', 'review'] as const;
export type Step = (typeof STEPS)[number];

/** All a citizen has typed and chosen; plain data, so that the browser can keep it. */
export interface Draft {
  readonly step: Step;
  readonly description: string;
  readonly service: string;
  readonly district: string;
  readonly area: string;
  readonly address: string;
  readonly point: Point | null;
  readonly photos: readonly DraftPhoto[];
  readonly withContact: boolean;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly hideFromAgency: boolean;
  readonly consent: boolean;
  /** One key for one report, kept with the draft over retries and reloads. */
  readonly idempotencyKey: string;
  /**
   * The very body that was sent and whose answer never came. It may have
   * arrived, so it is sent again unchanged under the same key, never edited.
   */
  readonly sent: NewReport | null;
}

export function emptyDraft(idempotencyKey: string): Draft {
  return {
    step: 'story',
    description: '',
    service: '',
    district: '',
    area: '',
    address: '',
    point: null,
    photos: [],
    withContact: false,
    name: '',
    phone: '',
    email: '',
    hideFromAgency: false,
    consent: false,
    idempotencyKey,
    sent: null,
  };
}

/** Whether anything was typed that would be missed. */
export function isTouched(draft: Draft): boolean {
  return Boolean(draft.description.trim() || draft.address.trim() || draft.photos.length || draft.sent);
}
