import { common } from '../internal/common.en.js';
import type { SurveyMessages } from './messages.js';

export const messages: SurveyMessages = {
  ...common,
  surveyUnknown: 'There is no survey to answer here yet.',
};
