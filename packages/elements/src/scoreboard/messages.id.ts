import { common } from '../internal/common.id.js';
import type { ScoreboardMessages } from './messages.js';

export const messages: ScoreboardMessages = {
  ...common,
  title: 'Indeks Kepuasan Masyarakat',
};
