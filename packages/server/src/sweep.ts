import type { ServerPorts } from './ports.js';

export interface Swept {
  /** Reports closed because nobody disputed the work in time. */
  readonly closed: number;
  /** Photos deleted because no report took them up. */
  readonly media: number;
  /** Idempotency keys forgotten. */
  readonly keys: number;
}

/** What time alone brings about. Several processes may do it at once. */
export function sweep(ports: Pick<ServerPorts, 'db' | 'media' | 'now'>): Promise<Swept> {
  void ports;
  return Promise.reject(new Error('not built yet'));
}
