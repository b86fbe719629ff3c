import type { PollHost } from '../poll-host.js';

/** What the view sees of the element beyond what results and ballots may. */
export interface ViewHost extends PollHost {
  /** How far the server's clock is ahead of this device's, in milliseconds. */
  readonly ahead: number;
  readonly identityToken: string | undefined;
  /** Asks the server for the poll again; rejects where it cannot be had. */
  reload(): Promise<void>;
  /** Moves the focus to the element with this id after the next drawing. */
  focusOn(id: string): void;
}
