import type { Client, Consultation } from '@suara/client';
import { createConsultationClient, type ConsultationClient } from '@suara/client/consultations';
import type { FocusNext } from '../../internal/focus-next.js';
import { localized } from '../../internal/language.js';
import type { SiteSession } from '../../internal/site-session.js';
import type { Ready, WidgetElement } from '../../internal/suara-element.js';
import type { ConsultationHost, Told } from '../consultation-host.js';
import type { ConsultationMessages, PartName } from '../messages.js';

/** What the element hands over; kept small, since every page with a consultation loads it first. */
export interface ConsultationSide {
  /** The parts that a consultation has: the table of contents is there first. */
  readonly parts: (consultation: Consultation) => readonly PartName[];
  readonly element: WidgetElement & {
    readonly client: Client | undefined;
    readonly identityToken: string | undefined;
  };
  readonly focus: FocusNext;
  /** Leads the reader to a heading. */
  readonly go: (id: string) => void;
  /** What the element has at this moment. */
  now(): {
    readonly ready: Ready<ConsultationMessages> | undefined;
    readonly session: SiteSession | undefined;
    readonly told: Told | null | undefined;
  };
  /** Asks the server for the consultation again; rejects where it cannot be had. */
  reload(): Promise<void>;
}

/** What the parts of the consultation may see and do, kept off the element's own public face. */
export function hostOf({ element, focus, go, now, parts, reload }: ConsultationSide): ConsultationHost {
  let made: { session: SiteSession; consultations: ConsultationClient } | undefined;
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
    get ownClient() {
      return element.client;
    },
    get identityToken() {
      return element.identityToken;
    },
    get consultation() {
      return now().told?.consultation;
    },
    get ahead() {
      return now().told?.ahead ?? 0;
    },
    get consultations() {
      const { session } = now();
      if (session && session !== made?.session) {
        made = { session, consultations: createConsultationClient(session.client) };
      }
      return session && made?.consultations;
    },
    get parts() {
      const told = now().told;
      return told ? parts(told.consultation) : [];
    },
    text: (text) => localized(text, now().ready?.lang ?? 'id'),
    focusOn: (id) => {
      focus.on(id);
    },
    go,
    reload,
    dispatchEvent: (event) => element.dispatchEvent(event),
  };
}
