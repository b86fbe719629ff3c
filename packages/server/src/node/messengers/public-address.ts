/**
 * Keeps calls to addresses that somebody configured, or that DNS answers today, out of the server's own network
 * (server-side request forgery).
 */
import { lookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError';
  readonly code = 'SUARA_PRIVATE_ADDRESS';
}

/** Whether anybody on the internet has this address: not private, loopback, link-local, reserved, or one of these within IPv6. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

/** A URL that is itself an address is not looked up, so it is judged here. */
export function refusePrivateHost({ hostname }: URL): void {
  const address = hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(address) && !isPublicAddress(address)) {
    throw new PrivateAddressError('the webhook’s address is not a public one');
  }
}

/** Resolves a name to public addresses only. The connection is made to what was judged, not to a second answer of DNS. */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
    if (error) {
      callback(error, '');
      return;
    }
    const [first] = found;
    if (!first || !found.every(({ address }) => isPublicAddress(address))) {
      callback(new PrivateAddressError('the webhook’s name leads to an address that is not public'), '');
    } else if (options.all) callback(null, found);
    else callback(null, first.address, first.family);
  });
};
