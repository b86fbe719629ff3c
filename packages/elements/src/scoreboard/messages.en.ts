import { common } from '../internal/common.en.js';
import type { ScoreboardMessages } from './messages.js';

export const messages: ScoreboardMessages = {
  ...common,
  title: 'Public satisfaction index',
  unpublished: 'No result has been published yet.',
  unpublishedHint: 'Once a survey has closed, the agency publishes its figures here, with what it is going to improve.',
};
