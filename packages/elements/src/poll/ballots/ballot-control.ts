import type { Ballot, Localized, PollDefinition } from '@suara/client';
import type { CSSResult, TemplateResult } from 'lit';
import type { BallotMessages } from './messages.js';

/** What a ballot's control may see and do. */
export interface BallotHost {
  readonly definition: PollDefinition;
  readonly lang: string;
  readonly texts: BallotMessages;
  /** What is chosen so far, complete or not: from the draft, or the voter's ballot that is being changed. */
  readonly ballot: Ballot | undefined;
  /** Keeps the draft, takes errors away, draws anew. */
  choose(ballot: Ballot): void;
  text(text: Localized): string;
  errorAt(pointer: string): string | undefined;
  /** Says it to screen readers, politely. */
  announce(text: string): void;
  /** Moves the focus to the element with this id after the next drawing. */
  focusOn(id: string): void;
  requestUpdate(): void;
}

export interface BallotControl {
  render(): TemplateResult;
}

export type CreateBallotControl = (host: BallotHost) => BallotControl;

/** What each `ballots/<kind>.ts` exports. */
export interface BallotModule {
  readonly create: CreateBallotControl;
  readonly styles: CSSResult;
}
