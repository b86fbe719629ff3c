import { common } from '../internal/common.id.js';
import type { SurveyMessages } from './messages.js';

export const messages: SurveyMessages = {
  ...common,
  surveyUnknown: 'Belum ada survei yang bisa diisi di sini.',
};
