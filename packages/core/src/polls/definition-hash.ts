import type { PollDefinition } from './definition.js';
import { jsonHash } from './hash.js';

/**
 * The fingerprint of what people were asked: SHA-256 of the definition's
 * canonical JSON (RFC 8785), in hexadecimal. It stands in every receipt, so a
 * question, an option or a rule that changed later does not go unseen.
 */
export function definitionHash(definition: PollDefinition): string {
  return jsonHash(definition);
}
