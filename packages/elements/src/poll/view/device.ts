import { newDeviceToken, type Vote } from '@suara/client/polls';
import { DeviceStore } from '../../internal/device-store.js';
import type { Ballot, BallotReceipt, VoterLevel } from '@suara/client';

/** One act of voting: the very vote, voter and key that are sent, again and again until the server answers. */
export interface Act {
  readonly key: string;
  readonly level: VoterLevel;
  readonly token: string;
  readonly vote: Vote;
  /** Whether it may have reached the server. */
  readonly sent: boolean;
}

/** What this device keeps of one poll: plain data. */
export interface Kept {
  readonly tokens: Readonly<Partial<Record<VoterLevel, string>>>;
  readonly level?: VoterLevel | undefined;
  readonly draft?: Ballot | undefined;
  readonly act?: Act | undefined;
  readonly receipt?: BallotReceipt | undefined;
}

const NOTHING: Kept = { tokens: {} };

/** The voter's things on this device. */
export class Device extends DeviceStore<Kept> {
  /** `poll`: `<city>/<poll>`, since all sites of a city that share an origin share the vote. */
  constructor(poll: string) {
    super(`suara:poll-1:${poll}`, NOTHING);
  }

  /** The token of a voter at a level, made now where a device has none; undefined for who must be verified first. */
  tokenFor(level: VoterLevel): string | undefined {
    const token = this.latest.tokens[level];
    if (token || level === 'verified') return token;
    const made = newDeviceToken();
    this.keepToken(level, made);
    return made;
  }

  keepToken(level: VoterLevel, token: string | undefined): void {
    const others = Object.entries(this.kept.tokens).filter(([key]) => key !== level);
    this.edit({ tokens: { ...Object.fromEntries(others), ...(token && { [level]: token }) } });
  }
}
