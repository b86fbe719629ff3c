import { common } from '../internal/common.en.js';
import type { ScoreboardMessages } from './messages.js';

export const messages: ScoreboardMessages = {
  ...common,
  title: 'Public satisfaction index',
};
