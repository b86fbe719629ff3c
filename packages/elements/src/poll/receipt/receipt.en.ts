import { subscribe } from '../../internal/subscribe.en.js';
import type { ReceiptMessages } from '../messages.js';

export const receipt: ReceiptMessages = {
  ...subscribe,
  recordedHint: 'The server has recorded your vote. Keep the receipt, to check it at any time.',
  yourChoice: 'Your choice',
  nothingChosen: 'Nothing chosen',
  stance: { agree: 'agree', disagree: 'disagree', pass: 'pass' },
  votes: (count) => (count === 1 ? '1 vote' : `${count} votes`),
  equal: ' equal to ',
  code: 'Receipt code',
  codeHint: 'The beginning of your code in the log of votes. The file has the whole code.',
  copy: 'Copy the receipt',
  copied: 'Copied',
  download: 'Save as a file',
  fileName: (poll) => `vote-receipt-${poll}.json`,
  warning:
    'This receipt shows your choice to anybody who sees it. Give it to nobody who asks you to prove your choice.',
  noReceipt: 'The receipt of this vote is not on this device.',
  change: 'Change my vote',
  check: 'Check my vote',
  checking: 'Checking…',
  holds: 'Your vote is recorded and has not changed.',
  holdsHint: (size) =>
    `Reckoned on your own device: the part of the log with your vote now holds ${size} votes, and yours is in its place.`,
  replaced:
    'This receipt is genuine, but a later vote has taken the place of this one. If it was not you, tell the city.',
  faulty: 'Something does not match.',
  faultyHint: 'Keep this receipt and show it to the city, or to somebody you trust.',
  fault: {
    other_poll: 'This receipt is of another poll.',
    definition_differs: 'The question in this receipt is not the one that is shown now.',
    commitment_differs: 'The receipt does not match its code: it was changed after it was made.',
    not_in_log: 'The receipt does not show that its vote went into the log.',
    log_rewritten: 'The log of votes was rewritten since this receipt was made.',
    entry_missing: 'This vote is no longer in the log.',
    replaced: 'A later vote has taken the place of this one.',
  },
  unasked: 'The receipt itself is whole, but the log of votes could not be asked.',
  other: 'Check a receipt',
  otherHint: 'For a receipt that you kept, on any device. It is checked right here; your choice is not sent.',
  otherLabel: 'Paste the receipt',
  openFile: 'Open a file',
  checkOther: 'Check',
  unreadable: 'This is not a receipt. Paste all of it, from { to }',
  subscribe: 'Tell me what the city does with the result',
  subscribeHint: 'One message, then your contact is erased. It is not connected with your vote.',
};
