import type { PollState, VoterLevel } from '@suara/client';
import type { ReceiptFault } from '@suara/core';
import type { CommonMessages } from '../internal/messages.js';
import type { SubscribeMessages } from '../internal/subscribe-box.js';
import type { TimesMessages } from '../internal/times.js';

/** Texts of the first paint: what keeps the poll from being shown at all. */
export interface PollMessages extends CommonMessages {
  pollMissing: string;
  pollUnknown: string;
}

/** Why a vote that was sent came back. Nothing of it says that a vote counts. */
export type Setback = 'closed' | 'closedChange' | 'closedLongAgo' | 'notOpen' | 'changed' | 'expired' | 'refused';

/** Texts of the poll itself. */
export interface ViewMessages extends TimesMessages {
  state: Record<PollState, string>;
  options: string;
  levelName: Record<VoterLevel, string>;
  levelHint: Record<VoterLevel, string>;
  chooseLevel: string;
  chooseLevelHint: string;
  chooseOne: string;
  errorSummary: (count: number) => string;
  /** What keeps a ballot from being cast. */
  ballotFlaw: Record<'required' | 'too_short' | 'too_many' | 'other', string>;
  send: string;
  sendChange: string;
  toVerify: string;
  sending: string;
  keepVote: string;
  changing: string;
  restored: string;
  notKept: string;
  pendingTitle: string;
  pending: string;
  pendingSent: string;
  sendAgain: string;
  edit: string;
  setback: Record<Setback, string>;
  checkingOwn: string;
  ownFailed: string;
  recorded: string;
  voted: string;
  resultHidden: string;
  resultLater: string;
  showResult: string;
  haveReceipt: string;
  forget: string;
  forgetHint: string;
  forgotten: string;
}

/** Texts of the receipt: loaded with the first one. */
export interface ReceiptMessages extends SubscribeMessages {
  recordedHint: string;
  yourChoice: string;
  nothingChosen: string;
  stance: Record<'agree' | 'disagree' | 'pass', string>;
  votes: (count: number) => string;
  /** Between options of one rank. */
  equal: string;
  code: string;
  codeHint: string;
  copy: string;
  copied: string;
  download: string;
  fileName: (poll: string) => string;
  warning: string;
  noReceipt: string;
  change: string;
  check: string;
  checking: string;
  holds: string;
  holdsHint: (size: number) => string;
  replaced: string;
  faulty: string;
  faultyHint: string;
  fault: Record<ReceiptFault, string>;
  unasked: string;
  other: string;
  otherHint: string;
  otherLabel: string;
  openFile: string;
  checkOther: string;
  unreadable: string;
}

/** What a field of the verification has wrong. */
export type VerifyFlaw = 'empty' | 'phone' | 'email' | 'codeEmpty' | 'codeWrong' | 'codeOutdated';

/** Texts of the verification: loaded when a voter has to be verified. */
export interface VerifyMessages {
  title: string;
  hint: string;
  how: string;
  method: Record<'phone' | 'email', string>;
  methodHint: Record<'phone' | 'email', string>;
  flaw: Record<VerifyFlaw, string>;
  sendCode: string;
  codeTitle: string;
  code: string;
  codeHint: (contact: string) => string;
  confirm: string;
  busy: string;
  resend: string;
  resendLater: string;
  resent: string;
  otherContact: string;
  back: string;
  tooOften: string;
  signIn: string;
  unavailable: string;
  tokenRefused: string;
}
