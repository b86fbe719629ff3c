/**
 * What widgets tell their page. All bubble and cross shadow roots; none
 * carries personal data, a secret or what a citizen wrote.
 */

/** What a citizen does with a widget. */
export type SuaraAct =
  'report' | 'answer' | 'confirm' | 'reopen' | 'vote' | 'comment' | 'argue' | 'subscribe' | 'respond';

const COMPOSED = { bubbles: true, composed: true } as const;

/** The widget is ready to be used. */
export class SuaraReadyEvent extends Event {
  static readonly eventName = 'suara-ready';
  constructor() {
    super(SuaraReadyEvent.eventName, COMPOSED);
  }
}

/** Before anything is sent. `preventDefault()` keeps it from being sent; what was typed stays. */
export class SuaraSubmitEvent extends Event {
  static readonly eventName = 'suara-submit';
  constructor(readonly act: SuaraAct) {
    super(SuaraSubmitEvent.eventName, { ...COMPOSED, cancelable: true });
  }
}

/** After the server has answered that it is stored. */
export class SuaraSubmittedEvent extends Event {
  static readonly eventName = 'suara-submitted';
  constructor(
    readonly act: SuaraAct,
    /** The ticket of a report, which opens nothing alone; of all else, the name of the poll, consultation or survey. */
    readonly ticket: string,
  ) {
    super(SuaraSubmittedEvent.eventName, COMPOSED);
  }
}

/** The server could not be reached: the act waits on this device and is tried again. */
export class SuaraQueuedEvent extends Event {
  static readonly eventName = 'suara-queued';
  constructor(readonly act: SuaraAct) {
    super(SuaraQueuedEvent.eventName, COMPOSED);
  }
}

/** Something went wrong that the citizen was told about. `error` is mostly a `SuaraError`. */
export class SuaraErrorEvent extends Event {
  static readonly eventName = 'suara-error';
  constructor(readonly error: unknown) {
    super(SuaraErrorEvent.eventName, COMPOSED);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'suara-ready': SuaraReadyEvent;
    'suara-submit': SuaraSubmitEvent;
    'suara-submitted': SuaraSubmittedEvent;
    'suara-queued': SuaraQueuedEvent;
    'suara-error': SuaraErrorEvent;
  }
}
