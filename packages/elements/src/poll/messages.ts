import type { BallotReceipt, PollState, VoterLevel } from '@suara/client';
import type { CommonMessages } from '../internal/messages.js';

/** Texts of the first paint: what keeps the poll from being shown at all. */
export interface PollMessages extends CommonMessages {
  pollMissing: string;
  pollUnknown: string;
}

/** Why a vote that was sent came back. Nothing of it says that a vote counts. */
export type Setback = 'closed' | 'closedChange' | 'closedLongAgo' | 'notOpen' | 'changed' | 'expired' | 'refused';

/** Texts of the poll itself. */
export interface ViewMessages {
  state: Record<PollState, string>;
  opens: (when: string, left: string) => string;
  closes: (when: string, left: string) => string;
  closed: (when: string) => string;
  closedEarly: (when: string, reason: string) => string;
  options: string;
  levelName: Record<VoterLevel, string>;
  levelHint: Record<VoterLevel, string>;
  chooseLevel: string;
  chooseLevelHint: string;
  chooseOne: string;
  errorSummary: (count: number) => string;
  chooseEmpty: string;
  ballotRefused: string;
  partFailed: string;
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
  receiptCode: string;
  resultHidden: string;
  showResult: string;
  haveReceipt: string;
  forget: string;
  forgetHint: string;
  forgotten: string;
}

/** What does not hold of a receipt, by the core's own names. */
export type ReceiptVerdict = 'holds' | 'replaced' | 'faulty';

/** Texts of the receipt: loaded with the first one. */
export interface ReceiptMessages {
  recordedHint: string;
  yourChoice: string;
  nothingChosen: string;
  stance: Record<'agree' | 'disagree' | 'pass', string>;
  votes: (count: number) => string;
  equal: string;
  level: string;
  code: string;
  codeHint: string;
  copy: string;
  copied: string;
  download: string;
  fileName: (poll: string) => string;
  warning: string;
  change: string;
  cannotChange: string;
  check: string;
  checking: string;
  holds: string;
  holdsHint: (size: number) => string;
  replaced: string;
  faulty: string;
  fault: (code: string) => string;
  otherPoll: string;
  checkFailed: string;
  other: string;
  otherHint: string;
  otherLabel: string;
  openFile: string;
  checkOther: string;
  unreadable: string;
  says: (receipt: BallotReceipt) => string;
  subscribe: string;
  subscribeHint: string;
  contact: string;
  contactHint: string;
  contactEmpty: string;
  contactInvalid: string;
  sendSubscription: string;
  subscribed: string;
}

/** Texts of the verification: loaded when a voter has to be verified. */
export interface VerifyMessages {
  title: string;
  hint: string;
  how: string;
  method: Record<'phone' | 'email', string>;
  phone: string;
  phoneHint: string;
  phoneInvalid: string;
  email: string;
  emailHint: string;
  emailInvalid: string;
  empty: string;
  sendCode: string;
  sendingCode: string;
  code: string;
  codeHint: (contact: string) => string;
  codeEmpty: string;
  codeWrong: string;
  codeOutdated: string;
  confirm: string;
  confirming: string;
  resend: string;
  resendLater: string;
  resent: string;
  otherContact: string;
  back: string;
  tooOften: string;
  signIn: string;
  tokenRefused: string;
}
