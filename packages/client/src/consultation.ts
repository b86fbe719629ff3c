/** One consultation, for who only wants to read it: all else that can be asked of them is in `consultations.ts`. */
import type { CallOptions } from './http.js';
import type { Source } from './poll.js';
import type { Consultation } from './types.js';

/** A consultation as it is now. */
export function getConsultation(
  { http, site }: Source,
  consultation: string,
  options?: CallOptions,
): Promise<Consultation> {
  const path = `v1/sites/${encodeURIComponent(site)}/consultations/${encodeURIComponent(consultation)}`;
  return http.call('get', path, options) as Promise<Consultation>;
}
