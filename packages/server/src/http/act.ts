import type { AppContext } from './env.js';
import type { Act } from './idempotency.js';

/** The request as an act to be done once: by `target`, who does it to what. */
export function actOf(
  context: AppContext,
  { cityId, operation, target }: Pick<Act, 'cityId' | 'operation' | 'target'>,
): Act {
  return { cityId, operation, target, key: context.get('idempotencyKey'), body: context.get('rawBody') };
}
