import type { Localized, Service } from '@suara/client';
import type { FieldError } from '@suara/core';
import type { ReactiveController } from 'lit';
import type { SiteSession } from '../internal/site-session.js';
import type { Ready } from '../internal/suara-element.js';
import type { Draft, Step } from './draft.js';
import type { DraftKeeper } from './draft-keeper.js';
import type { ComplaintFormMessages } from './messages.js';

/** What the parts of the form see of it; the element itself keeps this to itself. */
export interface FormHost {
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
  readonly shadow: ShadowRoot;
  readonly keeper: DraftKeeper;
  /** In their order. */
  readonly steps: readonly Step[];
  readonly services: readonly Service[];
  /** Undefined only before the form is ready; its parts are not drawn before. */
  readonly ready: Ready<ComplaintFormMessages> | undefined;
  readonly session: SiteSession | undefined;
  /** What the page fills in for the citizen, as it came. */
  readonly prefill: unknown;
  /** Who the page says is signed in. */
  readonly identityToken: string | undefined;
  text(text: Localized): string;
  /** The error at a field, in the citizen's language. */
  errorAt(pointer: string): string | undefined;
  /** Shows errors where they stand and leads the focus to their summary. */
  showErrors(errors: readonly FieldError[]): void;
  edit(patch: Partial<Draft>): void;
  goTo(step: Step): void;
  /** Moves the focus to the heading of what is drawn next, which is read out. */
  focusHeading(): void;
  dispatchEvent(event: Event): boolean;
}
