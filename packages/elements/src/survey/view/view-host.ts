import type { Localized, Survey } from '@suara/client';
import { createSurveyClient, type SurveyClient } from '@suara/client/surveys';
import type { ReactiveController } from 'lit';
import type { FocusNext } from '../../internal/focus-next.js';
import { localized } from '../../internal/language.js';
import type { SiteSession } from '../../internal/site-session.js';
import type { Ready, WidgetElement } from '../../internal/suara-element.js';
import type { SurveyMessages } from '../messages.js';

/** What the server told of the survey, and how far its clock is ahead of this device's, in milliseconds. */
export interface Told {
  readonly survey: Survey;
  readonly ahead: number;
}

/** What the page has set. */
export interface Wishes {
  readonly layout: '' | 'steps' | 'page';
  readonly service: string;
  readonly caseToken: string;
  readonly kiosk: boolean;
  readonly assisted: boolean;
}

/** What the element hands over; kept small, since every page with a survey loads it first. */
export interface SurveySide {
  readonly element: WidgetElement & Wishes;
  readonly focus: FocusNext;
  /** What the element has at this moment. */
  now(): {
    readonly ready: Ready<SurveyMessages> | undefined;
    readonly session: SiteSession | undefined;
    readonly told: Told | null | undefined;
  };
  /** Asks the server for the survey again; rejects where it cannot be had. */
  reload(): Promise<void>;
}

/** What the parts of the survey may see and do, kept off the element's own public face. */
export interface SurveyHost {
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
  readonly shadow: ShadowRoot;
  readonly ready: Ready<SurveyMessages> | undefined;
  readonly session: SiteSession | undefined;
  readonly wishes: Wishes;
  /** The survey as the server last told it. */
  readonly survey: Survey | undefined;
  /** How far the server's clock is ahead of this device's, in milliseconds. */
  readonly ahead: number;
  /** The site's surveys API. */
  readonly surveys: SurveyClient | undefined;
  text(text: Localized): string;
  /** Moves the focus to the element with this id after the next drawing. */
  focusOn(id: string): void;
  /** Asks the server for the survey again; rejects where it cannot be had. */
  reload(): Promise<void>;
  dispatchEvent(event: Event): boolean;
}

export function hostOf({ element, focus, now, reload }: SurveySide): SurveyHost {
  let made: { session: SiteSession; surveys: SurveyClient } | undefined;
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
    wishes: element,
    get survey() {
      return now().told?.survey;
    },
    get ahead() {
      return now().told?.ahead ?? 0;
    },
    get surveys() {
      const { session } = now();
      if (session && session !== made?.session) made = { session, surveys: createSurveyClient(session.client) };
      return session && made?.surveys;
    },
    text: (text) => localized(text, now().ready?.lang ?? 'id'),
    focusOn: (id) => {
      focus.on(id);
    },
    reload,
    dispatchEvent: (event) => element.dispatchEvent(event),
  };
}
