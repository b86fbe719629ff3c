import type { TemplateResult } from 'lit';
import type { SiteSession } from '../internal/site-session.js';
import type { Ready, WidgetElement } from '../internal/suara-element.js';
import type { SurveyMessages } from './messages.js';
import type { Told } from './view/view-host.js';

/** How a survey comes before its visitor's eyes. */
export type TriggerKind = 'inline' | 'button' | 'dialog' | 'submitted' | 'exit' | 'time';

/** What the element hands to what opens it. */
export interface TriggerSide {
  readonly element: WidgetElement & {
    readonly trigger: TriggerKind;
    /** Seconds, for `time`. */
    readonly delay: number;
    /** What the button is called, where the page names it. */
    readonly label: string;
    /** Stands for one finished case. */
    readonly caseToken: string;
  };
  /** What the element has at this moment. */
  now(): {
    readonly ready: Ready<SurveyMessages> | undefined;
    readonly session: SiteSession | undefined;
    readonly told: Told | null | undefined;
  };
  /** Loads what draws the survey, and what sends answers that wait. */
  open(): void;
}

/** Decides whether the survey is seen, and draws what stands around it. */
export interface Trigger {
  /** All that the element shows; `survey` draws the survey itself, with its surface. */
  render(survey: () => TemplateResult): TemplateResult;
}
