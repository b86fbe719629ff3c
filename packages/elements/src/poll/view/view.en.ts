import { errorSummary } from '../../internal/errors.en.js';
import { times } from '../../internal/times.en.js';
import type { ViewMessages } from '../messages.js';

export const view: ViewMessages = {
  ...times,
  state: { announced: 'Not open yet', open: 'Open', closed: 'Closed' },
  options: 'What will be asked',
  levelName: { device: 'Unverified', verified: 'Verified' },
  levelHint: {
    device: 'One vote for each browser; nobody checks who you are. So the result is marked “unverified”.',
    verified: 'One vote for each number, address or account. We check it before your vote is sent.',
  },
  chooseLevel: 'How you vote',
  chooseLevelHint: 'The two are counted apart and never added up.',
  chooseOne: 'Choose one',
  errorSummary,
  ballotFlaw: {
    required: 'Choose your answer first',
    too_short: 'Choose more',
    too_many: 'What is chosen is over the limit. Take something away',
    other: 'This choice does not follow the rules. Please check it',
  },
  send: 'Send my vote',
  sendChange: 'Send the change',
  toVerify: 'Next: verification',
  sending: 'Sending…',
  keepVote: 'Cancel, keep my vote',
  changing: 'You are changing your vote. Until the change is sent, your earlier vote counts.',
  restored: 'Your choice, which was not sent, is still here.',
  notKept: 'This browser keeps nothing. You can vote, but you cannot change your vote once the page is closed.',
  pendingTitle: 'Vote not recorded yet',
  pending:
    'There is no connection. Your vote waits on this device; we send it as soon as there is a signal, while this page is open.',
  pendingSent:
    'The server has not answered, so we do not know yet whether your vote arrived. We send the same vote again; it will not count twice.',
  sendAgain: 'Send now',
  edit: 'Change the choice',
  setback: {
    closed: 'The poll closed before your vote arrived. That vote does not count.',
    closedChange:
      'The poll closed before your change arrived. The change does not count; your earlier vote still does.',
    closedLongAgo:
      'The poll closed a while ago. The server can no longer tell whether a vote from this device arrived.',
    notOpen: 'The poll is not open yet, so your vote is not recorded. Your choice is still here.',
    changed:
      'The question or its options have changed since you opened it, so your vote is not recorded. Check it, then send.',
    expired:
      'Your verification no longer holds, so your vote is not recorded. Verify again, then send; one person still has one vote.',
    refused:
      'The server refused this vote, so it is not recorded. Reload the page; if that does not help, tell the site’s owner.',
  },
  checkingOwn: 'Looking for your vote…',
  ownFailed: 'We could not check whether you have voted.',
  recorded: 'Vote recorded',
  voted: 'You have voted',
  resultHidden: 'The result is not shown yet.',
  resultLater: 'The result is shown when the poll has closed.',
  showResult: 'See the result so far',
  haveReceipt: 'Check a receipt',
  forget: 'Forget on this device',
  forgetHint:
    'For shared phones: removes every trace of your vote from this device. The vote itself still counts, but it can no longer be changed from here.',
  forgotten: 'This device has forgotten.',
};
