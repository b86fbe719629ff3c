import type { ConsultationPhase, ContributionKind, ContributionStatus } from '@suara/client';
import type { CommonMessages } from '../internal/messages.js';
import type { SubscribeMessages } from '../internal/subscribe-box.js';
import type { TimesMessages } from '../internal/times.js';

/** The parts of a consultation, in their order. */
export type PartName = 'background' | 'document' | 'questions' | 'arguments' | 'outcome';

/** Texts of the first paint: title, phase, table of contents. */
export interface ConsultationMessages extends CommonMessages {
  consultationMissing: string;
  consultationUnknown: string;
  phase: Record<ConsultationPhase, string>;
  contents: string;
  part: Record<PartName, string>;
}

/** Why what was sent came back. Nothing of it says that it is stored. */
export type Setback = 'closed' | 'notOpen' | 'quoteGone' | 'refused';

/** What keeps a contribution from being sent. */
export type Flaw = 'required' | 'too_short' | 'too_long' | 'other';

/** Texts of everything below the first paint. */
export interface ViewMessages extends TimesMessages, SubscribeMessages {
  commentOn: string;
  goOn: string;
  commentOnWords: (words: string) => string;
  tooManyWords: (most: number) => string;
  comments: (count: number) => string;
  noComments: string;
  older: string;
  textChanged: string;
  /** Names whose words follow, for who cannot see the marks of a quotation. */
  quoting: string;
  write: Record<ContributionKind, string>;
  privacy: string;
  left: (count: number) => string;
  over: (count: number) => string;
  about: string;
  wholeSection: string;
  chosenWords: (words: string) => string;
  paragraph: (number: number, start: string) => string;
  send: Record<ContributionKind, string>;
  sending: string;
  closeWriting: string;
  erase: string;
  restored: string;
  notKept: string;
  flaw: Record<Flaw, string>;
  waitingTitle: string;
  waiting: string;
  waitingSent: string;
  sendAgain: string;
  edit: string;
  stored: Record<'comment' | 'argument', string>;
  setback: Record<Setback, string>;
  side: Record<'pro' | 'contra', string>;
  argumentsOf: (count: number) => string;
  argue: Record<'pro' | 'contra', string>;
  noArguments: string;
  own: string;
  ownHint: string;
  onSection: (heading: string) => string;
  sectionGone: string;
  status: Record<ContributionStatus, string>;
  reason: (reason: string) => string;
  ownFailed: string;
  look: string;
  outcomeTitle: string;
  outcomeLater: string;
  aboutSection: string;
  publishedOn: (when: string) => string;
  forget: string;
  forgetHint: string;
  forgotten: string;
}
