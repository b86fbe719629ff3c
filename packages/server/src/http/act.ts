import type { Bytes } from '../crypto/digest.js';
import type { AppContext } from './env.js';
import type { Act } from './idempotency.js';

/** The request as an act to be done once: by `target`, who does it to what. */
export function actOf(
  context: AppContext,
  { cityId, operation, target }: Pick<Act, 'cityId' | 'operation' | 'target'>,
): Act {
  // what asks for nothing but itself has no body
  const body = (context.get('rawBody') as Bytes | undefined) ?? new Uint8Array();
  return { cityId, operation, target, key: context.get('idempotencyKey'), body };
}
