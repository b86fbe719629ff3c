import { newDeviceToken, type Vote } from '@suara/client/polls';
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

/**
 * The voter's things on this device, under the page's own origin, so that no
 * browser's rule about other sites' cookies loses a vote. Without storage they
 * live as long as the page.
 */
export class Device {
  /** Whether the browser keeps anything; null before the first write. */
  keeps: boolean | null = null;
  readonly #name: string;
  #kept: Kept;

  /** `poll`: `<city>/<poll>`, since all sites of a city that share an origin share the vote. */
  constructor(poll: string) {
    this.#name = `suara:poll-1:${poll}`;
    this.#kept = this.#read() ?? NOTHING;
  }

  get kept(): Kept {
    return this.#kept;
  }

  /** Another page of this origin may have written meanwhile; what it wrote stays. */
  edit(patch: Partial<Kept>): void {
    this.#kept = { ...(this.#read() ?? this.#kept), ...patch };
    try {
      localStorage.setItem(this.#name, JSON.stringify(this.#kept));
      this.keeps = true;
    } catch {
      this.keeps = false;
    }
  }

  /** The token of a voter at a level, made now where a device has none; undefined for who must be verified first. */
  tokenFor(level: VoterLevel): string | undefined {
    const token = (this.#read() ?? this.#kept).tokens[level];
    if (token || level === 'verified') return token;
    const made = newDeviceToken();
    this.keepToken(level, made);
    return made;
  }

  keepToken(level: VoterLevel, token: string | undefined): void {
    const others = Object.entries(this.#kept.tokens).filter(([key]) => key !== level);
    this.edit({ tokens: { ...Object.fromEntries(others), ...(token && { [level]: token }) } });
  }

  forget(): void {
    this.#kept = NOTHING;
    try {
      localStorage.removeItem(this.#name);
    } catch {
      // Nothing was kept, so nothing is left.
    }
  }

  #read(): Kept | null {
    try {
      const kept = JSON.parse(localStorage.getItem(this.#name) ?? 'null') as Kept | null;
      return typeof kept?.tokens === 'object' ? kept : null;
    } catch {
      return null;
    }
  }
}
