import { processPhoto } from '../node/photo-processor.js';
import type {
  Channel,
  Database,
  MediaStore,
  Message,
  Messenger,
  RateLimit,
  RenderWidget,
  ServerPorts,
  SignOn,
} from '../ports.js';

export interface LogLine {
  readonly level: 'info' | 'error';
  readonly message: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Photos in memory. */
export class MemoryMediaStore implements MediaStore {
  readonly photos = new Map<string, Uint8Array<ArrayBuffer>>();
  put(key: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    this.photos.set(key, bytes);
    return Promise.resolve();
  }
  get(key: string): Promise<Uint8Array<ArrayBuffer> | null> {
    return Promise.resolve(this.photos.get(key) ?? null);
  }
  delete(key: string): Promise<void> {
    this.photos.delete(key);
    return Promise.resolve();
  }
}

/** Keeps what was sent, and can be told to fail. */
export class RecordingMessenger implements Messenger {
  channels: readonly Channel[] = ['phone', 'email'];
  readonly sent: Message[] = [];
  failing = false;

  send(message: Message): Promise<void> {
    if (this.failing) return Promise.reject(new Error('the mail server is away'));
    this.sent.push(message);
    return Promise.resolve();
  }
}

/** Ports on the real database, with a clock to turn, a log to read, and budgets that a test may use up. */
export class TestPorts implements ServerPorts {
  readonly media = new MemoryMediaStore();
  readonly photos = processPhoto;
  readonly lines: LogLine[] = [];
  /** Seconds to wait by budget: set one, and nothing is left of it. */
  readonly spent = new Map<RateLimit, number>();
  /** What was taken, as `<budget> <key>`. */
  readonly taken: string[] = [];
  readonly messenger = new RecordingMessenger();
  signOn: SignOn | null = null;
  publicOrigin: string | null = null;
  time = Date.parse('2026-11-21T03:15:00.000Z');

  readonly renderWidget?: RenderWidget;

  constructor(
    readonly db: Database,
    /** Nothing is painted unless given. */
    renderWidget?: RenderWidget,
  ) {
    if (renderWidget) this.renderWidget = renderWidget;
  }

  readonly now = () => this.time;

  pass(hours: number): void {
    this.time += hours * 3_600_000;
  }

  readonly limit = (budget: RateLimit, key: string) => {
    this.taken.push(`${budget} ${key}`);
    return Promise.resolve(this.spent.get(budget) ?? null);
  };

  readonly log = {
    info: (fields: Readonly<Record<string, unknown>>, message: string) =>
      void this.lines.push({ level: 'info', message, fields }),
    error: (fields: Readonly<Record<string, unknown>>, message: string) =>
      void this.lines.push({ level: 'error', message, fields }),
  };

  readonly peerAddress = () => '192.0.2.7';
}
