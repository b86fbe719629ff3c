import type { FrameTexts } from './texts.js';

export const en: FrameTexts = {
  language: 'English',
  languages: 'Language',
  more: 'More',
  report: 'Report a problem',
  track: 'Follow a report',
  optional: '(optional)',
  wrongTitle: (title) => `Please correct: ${title}`,
  errorSummary: (count) => (count === 1 ? 'There is one thing to correct' : `There are ${count} things to correct`),
  choose: 'Choose…',
  obstacles: {
    unreadable: {
      title: 'This page cannot be opened',
      text: 'The address, or what was sent, is incomplete. Go back to the page before and try again.',
    },
    refused: {
      title: 'This form was not taken',
      text: 'It was sent from another site. Open the form here and send it again.',
    },
    notFound: {
      title: 'There is no such page',
      text: 'Check its address, or go back to the site where you found the link.',
    },
    conflict: { title: 'This is not possible any more', text: 'Things have changed since this page was opened.' },
    tooLarge: {
      title: 'This is too large to send',
      text: 'All photos together may have 32 MB. Go back to the page before, choose fewer or smaller photos and send it again. Nothing has been recorded yet.',
    },
    unsupported: {
      title: 'What was sent is not a form',
      text: 'Go back to the page before and send the form again.',
    },
    busy: {
      title: 'Too many requests',
      text: 'Too many requests are coming from your network. Wait a few minutes, then try again.',
    },
    unavailable: { title: 'The server is busy', text: 'Wait a moment, then try again.' },
    internal: { title: 'Something went wrong on our side', text: 'Wait a moment, then try again.' },
  },
  sendAgain: 'To send it again, reload this page and agree if your browser asks. The same form is not recorded twice.',
  notSent:
    'Not sent: the server cannot take it right now. All you typed is still below. Wait a moment, then send it again. It will not be recorded twice.',
  keyUsed:
    'Not sent. This page has been used to send before, or is more than a day old. If you got your number, there is nothing left to do. If not, check what is below and send it.',
};
