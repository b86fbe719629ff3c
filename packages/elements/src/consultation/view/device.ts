import type { NewContribution } from '@suara/client';
import type { Quote } from '@suara/core';
import { DeviceStore } from '../../internal/device-store.js';

/** One act of writing: the very contribution and key that are sent, again and again until the server answers. */
export interface Act {
  readonly key: string;
  readonly body: NewContribution;
  /** Whether it may have reached the server. */
  readonly sent: boolean;
}

/** What is being written about one topic. */
export interface Draft {
  readonly text: string;
  readonly quote?: Quote | undefined;
  /** Of the text that is quoted. */
  readonly language: string;
  readonly act?: Act | undefined;
}

/** What opens one's own contribution again. */
export interface OwnKey {
  readonly id: string;
  readonly secret: string;
}

interface Kept {
  readonly drafts: Readonly<Record<string, Draft>>;
  /** The newest first. */
  readonly own: readonly OwnKey[];
}

const MOST = 50;

/** What this device keeps of one consultation. Secrets stay on it: a header of a request is all that ever carries one. */
export class Device extends DeviceStore<Kept> {
  /** `consultation`: `<city>/<consultation>`. */
  constructor(consultation: string) {
    super(`suara:consultation-1:${consultation}`, { drafts: {}, own: [] });
  }

  /** Keeps a draft, or none. */
  keepDraft(topic: string, draft: Draft | undefined): void {
    const others = Object.entries(this.latest.drafts).filter(([name]) => name !== topic);
    this.edit({ drafts: { ...Object.fromEntries(others), ...(draft && { [topic]: draft }) } });
  }

  /** What was sent is no draft any more; its secret comes in its place. */
  keepOwn(topic: string, own: OwnKey): void {
    const others = this.latest.own.filter(({ id }) => id !== own.id);
    this.edit({ own: [own, ...others].slice(0, MOST) });
    this.keepDraft(topic, undefined);
  }
}
