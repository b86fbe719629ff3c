import { common } from '../internal/common.en.js';
import type { ComplaintFormMessages } from './messages.js';

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
};
