import type { Poll } from '@suara/client';
import { createPollClient, type PollClient } from '@suara/client/polls';
import type { FocusNext } from '../../internal/focus-next.js';
import { localized } from '../../internal/language.js';
import type { SiteSession } from '../../internal/site-session.js';
import type { Ready, WidgetElement } from '../../internal/suara-element.js';
import type { PollMessages } from '../messages.js';
import type { PollHost } from '../poll-host.js';

/** What the server told of the poll, and how far its clock is ahead of this device's, in milliseconds. */
export interface Told {
  readonly poll: Poll;
  readonly ahead: number;
}

/** What the element hands over; kept small, since every page with a poll loads it first. */
export interface PollSide {
  readonly element: WidgetElement & { readonly identityToken: string | undefined };
  readonly focus: FocusNext;
  /** What the element has at this moment. */
  now(): {
    readonly ready: Ready<PollMessages> | undefined;
    readonly session: SiteSession | undefined;
    readonly told: Told | null | undefined;
  };
  /** Asks the server for the poll again; rejects where it cannot be had. */
  reload(): Promise<void>;
}

/** What the view sees of the element beyond what results and ballots may. */
export interface ViewHost extends PollHost {
  /** How far the server's clock is ahead of this device's, in milliseconds. */
  readonly ahead: number;
  readonly identityToken: string | undefined;
  /** Asks the server for the poll again; rejects where it cannot be had. */
  reload(): Promise<void>;
  /** Moves the focus to the element with this id after the next drawing. */
  focusOn(id: string): void;
}

/** What the parts of the poll may see and do, kept off the element's own public face. */
export function hostOf({ element, focus, now, reload }: PollSide, voterToken: () => string | undefined): ViewHost {
  let made: { session: SiteSession; polls: PollClient } | undefined;
  return {
    addController: (controller) => {
      element.addController(controller);
    },
    requestUpdate: () => {
      element.requestUpdate();
    },
    get shadow() {
      return element.renderRoot as ShadowRoot;
    },
    get ready() {
      return now().ready;
    },
    get session() {
      return now().session;
    },
    get poll() {
      return now().told?.poll;
    },
    get ahead() {
      return now().told?.ahead ?? 0;
    },
    get polls() {
      const { session } = now();
      if (session && session !== made?.session) made = { session, polls: createPollClient(session.client) };
      return session && made?.polls;
    },
    get voterToken() {
      return voterToken();
    },
    get identityToken() {
      return element.identityToken;
    },
    text: (text) => localized(text, now().ready?.lang ?? 'id'),
    focusOn: (id) => {
      focus.on(id);
    },
    focusHeading: () => {
      focus.on('heading');
    },
    reload,
    dispatchEvent: (event) => element.dispatchEvent(event),
  };
}
