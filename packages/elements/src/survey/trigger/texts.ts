/** Texts of what leads to a survey. */
export interface TriggerMessages {
  begin: string;
  close: string;
  /** Said to screen readers when the invitation appears. */
  arrived: (title: string) => string;
  atMost: (questions: number) => string;
  later: string;
  quiet: (days: number) => string;
  unfinished: string;
  unfinishedHint: string;
  goOn: string;
}
