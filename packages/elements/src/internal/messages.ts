import type { SuaraError } from '@suara/client';

/** Texts every widget needs. */
export interface CommonMessages {
  loading: string;
  retry: string;
  /** What keeps the widget from working at all, and what to do. */
  siteUnknown: string;
  siteMissing: string;
  failure: Record<Failure, string>;
  optional: string;
}

/** Why something failed, as far as it matters to a citizen. */
export type Failure = 'offline' | 'timeout' | 'busy' | 'refused' | 'unexpected';

export function failureOf(error: SuaraError): Failure {
  if (error.kind !== 'problem') return error.kind;
  const status = error.problem?.status ?? 0;
  if (status === 429 || status === 503) return 'busy';
  return status === 403 ? 'refused' : 'unexpected';
}
