import { common } from '../internal/common.en.js';
import type { ComplaintFormMessages } from './messages.js';

const fields: Record<string, string> = {
  '/description': 'Tell us what happened',
  '/service': 'Choose what it is about',
  '/place/area': 'Choose an area, or use your phone’s location',
  '/contact/name': 'Enter your name',
  '/contact/phone': 'Enter a phone number or an e-mail address',
  '/consent/version': 'Tick the box to agree before sending',
};

export const messages: ComplaintFormMessages = {
  ...common,
  title: 'Report a problem',
  call: (phone) => `Call ${phone}`,
  stepName: { story: 'What happened', place: 'Where', evidence: 'Photos and contact', review: 'Check' },
  progress: (step, of, name) => `Step ${step} of ${of}: ${name}`,
  next: (name) => `Next: ${name}`,
  back: 'Back',
  story: 'What happened?',
  storyHint: 'Tell it in your own words. Leave out other people’s names and numbers.',
  service: 'What it is about',
  serviceHint: 'If unsure, choose the closest. Staff can move it.',
  suggestions: 'Looks like',
  choose: 'Choose…',
  saved: 'Draft kept on this device',
  notSaved: 'This browser keeps no drafts. Leave the page open until it is sent.',
  restored: 'We brought back the draft you had not sent.',
  startOver: 'Delete the draft and start over',
  fieldError: ({ pointer, code, limit }) => {
    if (code === 'too_short') return `Tell us a little more, at least ${limit ?? 10} characters`;
    if (code === 'too_long') return `Too long, at most ${limit ?? 4000} characters`;
    if (code === 'outdated') return 'The consent text has just changed. Reload the page, your draft stays';
    if (pointer === '/contact/phone' && code === 'invalid') return 'The phone number is incomplete or wrong';
    if (pointer === '/contact/email') return 'The e-mail address is wrong, example: name@example.org';
    if (pointer.startsWith('/photos')) return 'A photo has to be uploaded again';
    return fields[pointer] ?? 'Something here needs another look';
  },
};
