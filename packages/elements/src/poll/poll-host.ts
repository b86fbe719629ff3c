import type { Localized, Poll } from '@suara/client';
import type { PollClient } from '@suara/client/polls';
import type { ReactiveController } from 'lit';
import type { SiteSession } from '../internal/site-session.js';
import type { Ready } from '../internal/suara-element.js';
import type { PollMessages } from './messages.js';

/** What the parts of a poll may see and do. */
export interface PollHost {
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
  readonly shadow: ShadowRoot;
  readonly ready: Ready<PollMessages> | undefined;
  readonly session: SiteSession | undefined;
  /** The poll as the server last told it. */
  readonly poll: Poll | undefined;
  /** The site's polls API. */
  readonly polls: PollClient | undefined;
  /** The voter's token for this poll, where there is one on this device. */
  readonly voterToken: string | undefined;
  text(text: Localized): string;
  focusHeading(): void;
  dispatchEvent(event: Event): boolean;
}
