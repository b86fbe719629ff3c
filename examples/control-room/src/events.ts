/** What parts of the page ask their owners for. They bubble, so that nothing between has to pass them on. */
import type { MoveDraft } from './move-draft.js';
import type { SignedIn } from './session.js';
import type { QueueFilter } from './queue-store.js';

/** The server has accepted the token. */
export class SignedInEvent extends Event {
  static readonly type = 'signed-in';
  constructor(
    readonly signedIn: SignedIn,
    /** The token to keep in this tab, or null where the officer did not ask for it. */
    readonly keep: string | null,
  ) {
    super(SignedInEvent.type, { bubbles: true });
  }
}

export class SignOutEvent extends Event {
  static readonly type = 'sign-out';
  constructor() {
    super(SignOutEvent.type, { bubbles: true });
  }
}

export class FilterEvent extends Event {
  static readonly type = 'queue-filter';
  constructor(readonly filter: QueueFilter) {
    super(FilterEvent.type, { bubbles: true });
  }
}

export class RefreshEvent extends Event {
  static readonly type = 'refresh-asked';
  constructor() {
    super(RefreshEvent.type, { bubbles: true });
  }
}

export class MoreEvent extends Event {
  static readonly type = 'more-asked';
  constructor() {
    super(MoreEvent.type, { bubbles: true });
  }
}

/** The officer has begun a move, or given it up (null). */
export class DraftEvent extends Event {
  static readonly type = 'move-draft';
  constructor(
    readonly ticket: string,
    readonly draft: MoveDraft | null,
  ) {
    super(DraftEvent.type, { bubbles: true });
  }
}
