import type { Client, Consultation, Localized } from '@suara/client';
import type { ConsultationClient } from '@suara/client/consultations';
import type { ReactiveController } from 'lit';
import type { SiteSession } from '../internal/site-session.js';
import type { Ready } from '../internal/suara-element.js';
import type { ConsultationMessages } from './messages.js';

/** What the server told of the consultation, and how far its clock is ahead of this device's, in milliseconds. */
export interface Told {
  readonly consultation: Consultation;
  readonly ahead: number;
}

/** What the parts of a consultation may see and do, kept off the element's own public face. */
export interface ConsultationHost {
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
  readonly shadow: ShadowRoot;
  readonly ready: Ready<ConsultationMessages> | undefined;
  readonly session: SiteSession | undefined;
  /** The client that the page itself has made, for the polls inside. */
  readonly ownClient: Client | undefined;
  readonly identityToken: string | undefined;
  /** The consultation as the server last told it. */
  readonly consultation: Consultation | undefined;
  /** How far the server's clock is ahead of this device's, in milliseconds. */
  readonly ahead: number;
  /** The site's consultations API. */
  readonly consultations: ConsultationClient | undefined;
  text(text: Localized): string;
  /** Moves the focus to the element with this id after the next drawing. */
  focusOn(id: string): void;
  /** Leads the reader to a heading. */
  go(id: string): void;
  /** Asks the server for the consultation again; rejects where it cannot be had. */
  reload(): Promise<void>;
  dispatchEvent(event: Event): boolean;
}
