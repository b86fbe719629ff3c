import type { Survey } from '@suara/client';
import type { TemplateResult } from 'lit';
import type { WidgetElement } from '../../internal/suara-element.js';

/** How a survey shows itself: in its place, on a button, or unasked after something has happened. */
export const TRIGGERS = ['inline', 'button', 'dialog', 'submitted', 'exit', 'time'] as const;
export type TriggerKind = (typeof TRIGGERS)[number];

/** Those that ask whether this visitor may be invited. */
export type UnaskedKind = Exclude<TriggerKind, 'inline' | 'button'>;

/** What a trigger knows of its survey; read anew at each drawing. */
export interface TriggerHost {
  readonly element: WidgetElement;
  readonly trigger: TriggerKind;
  /** Seconds until `time` invites. */
  readonly delay: number;
  /** The words on the button; empty: the widget's own. */
  readonly label: string;
  readonly lang: string;
  /** The city's name in addresses: the quiet period holds for all its surveys. */
  readonly city: string;
  readonly survey: Pick<Survey, 'survey' | 'state' | 'definition' | 'invitation'> | undefined;
  /** Whether this device has answered the survey. */
  readonly answered: boolean;
  /** Whether the server invites this visitor; rejects where it cannot be asked. */
  ask(): Promise<boolean>;
  /** Told once the survey is shown, so that what it needs can load. */
  open(): void;
}

/** Stands in the survey's place. `survey` draws the survey itself, where it is open. */
export interface Trigger {
  render(survey: () => TemplateResult): TemplateResult;
}
