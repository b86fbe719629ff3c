import type { TriggerMessages } from './texts.js';

export const trigger: TriggerMessages = {
  begin: 'Take the survey',
  close: 'Close',
  arrived: (title) => `An invitation to a survey is at the bottom of the screen: ${title}`,
  atMost: (questions) =>
    questions === 1 ? 'One question, without your name.' : `At most ${questions} questions, without your name.`,
  later: 'Not now',
  quiet: (days) =>
    days === 1 ? 'After this we do not ask again for a day.' : `After this we do not ask again for ${days} days.`,
  unfinished: 'The survey is not finished',
  unfinishedHint: 'Your answers have not been sent.',
  goOn: 'Continue',
};
