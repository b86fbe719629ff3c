/**
 * A visitor to the city's sites, without anything that is stored in their
 * browser: an HMAC of their address and the browser's name. Two people of one
 * address with the same browser are one visitor.
 */
import { derive } from '../../crypto/derive.js';
import type { Bytes } from '../../crypto/digest.js';
import type { AppContext } from '../../http/env.js';
import type { ServerPorts } from '../../ports.js';

/** Never stored and never logged; only {@link tokenOf} and {@link isInSample} read it. */
export interface Visitor {
  readonly address: string;
  readonly browser: string;
}

export function visitorOf({ peerAddress }: Pick<ServerPorts, 'peerAddress'>, { req }: AppContext): Visitor {
  return { address: peerAddress(req.raw), browser: req.header('User-Agent') ?? '' };
}

export function tokenOf(key: Bytes, cityId: string, { address, browser }: Visitor): Bytes {
  return new Uint8Array(derive(key, 'visitor', cityId, address, browser));
}

/**
 * Whether the visitor is among the `share` of a hundred. The same for every page
 * they open, as long as the key is: drawn anew each time, everybody would be
 * invited in the end.
 */
export function isInSample(key: Bytes, surveyId: string, share: number, { address, browser }: Visitor): boolean {
  const lot = new Uint8Array(derive(key, 'sample', surveyId, address, browser));
  return new DataView(lot.buffer).getUint32(0) % 100 < share;
}
