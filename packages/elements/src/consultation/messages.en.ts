import { common } from '../internal/common.en.js';
import type { ConsultationMessages } from './messages.js';

export const messages: ConsultationMessages = {
  ...common,
  consultationMissing: 'The site’s owner has not filled in the name of the consultation.',
  consultationUnknown: 'There is no such consultation, or it has not been announced yet.',
  phase: { announced: 'Not open yet', open: 'Open', closed: 'Closed', outcome: 'The city has answered' },
  contents: 'In this consultation',
  part: {
    background: 'Background',
    document: 'Document',
    questions: 'Questions',
    arguments: 'Arguments',
    outcome: 'Follow-up',
  },
};
