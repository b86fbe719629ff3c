import type { Channel, ServerPorts } from '../../ports.js';

export type VerificationMethod = Channel | 'token';

/** How voters can be verified on this server. */
export function verificationMethods({
  messenger,
  signOn,
}: Pick<ServerPorts, 'messenger' | 'signOn'>): VerificationMethod[] {
  return [...messenger.channels, ...(signOn ? (['token'] as const) : [])];
}
