import { isProblem, isSuaraError, type OwnBallot, type VoterLevel } from '@suara/client';
import type { Device } from './device.js';
import type { ViewHost } from './view-host.js';

/** Verified first: who has voted both ways goes on with the vote that weighs more. */
const LEVELS: readonly VoterLevel[] = ['verified', 'device'];

/** Whether this device's voter has voted: known from the kept receipt, and asked of the server, which alone can say so. */
export class OwnVote {
  ballot: OwnBallot | undefined;
  isAsking = false;
  /** Whether the server could not be asked. */
  hasFailed = false;

  readonly #host: ViewHost;
  #device: Device | undefined;

  constructor(host: ViewHost) {
    this.#host = host;
  }

  /** Begins with what a device keeps, and asks the server as long as it can tell. */
  restart(device: Device, canAsk: boolean): void {
    const { receipt } = device.kept;
    this.#device = device;
    this.ballot = receipt;
    this.hasFailed = false;
    this.isAsking = false;
    if (canAsk) void this.ask();
  }

  async ask(): Promise<void> {
    const device = this.#device;
    if (!device || LEVELS.every((level) => !device.kept.tokens[level])) return;
    this.#enter(true);
    try {
      const ballot = await this.#find(device);
      // Another poll, or a vote cast meanwhile, is the later news.
      if (device === this.#device && this.isAsking) this.ballot = ballot;
      this.hasFailed = false;
    } catch {
      this.hasFailed = true;
    } finally {
      this.#enter(false);
    }
  }

  /** What the server has just recorded. */
  set(ballot: OwnBallot): void {
    this.ballot = ballot;
    this.isAsking = false;
    this.hasFailed = false;
  }

  async #find(device: Device): Promise<OwnBallot | undefined> {
    const { poll, polls } = this.#host;
    for (const level of LEVELS) {
      const token = device.kept.tokens[level];
      if (!token || !poll || !polls) continue;
      try {
        return await polls.ownBallot(poll.poll, token);
      } catch (error) {
        if (isSuaraError(error) && error.problem?.status === 401) device.keepToken(level, undefined);
        else if (!isProblem(error, 'not-found')) throw error;
      }
    }
    return undefined;
  }

  #enter(isAsking: boolean): void {
    this.isAsking = isAsking;
    this.#host.requestUpdate();
  }
}
