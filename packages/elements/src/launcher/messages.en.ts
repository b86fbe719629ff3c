import type { LauncherMessages } from './messages.js';

export const messages: LauncherMessages = {
  label: 'Citizen services',
  shrink: 'Make this button smaller',
  close: 'Close',
  back: 'Other choices',
  choose: 'Choose what you would like to do.',
  widgets: {
    'complaint-form': 'Report a problem',
    'status-tracker': 'Follow a report',
    poll: 'Take part in a poll',
    consultation: 'Take part in a consultation',
    survey: 'Take the satisfaction survey',
    scoreboard: 'See the results of the satisfaction survey',
  },
};
