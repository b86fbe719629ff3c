import type { RateLimit, ServerPorts } from '../ports.js';
import { Problem } from './problem.js';

/** Takes one from a budget; ends the request where nothing is left of it. */
export async function spend({ limit }: Pick<ServerPorts, 'limit'>, budget: RateLimit, key: string): Promise<void> {
  const wait = await limit(budget, key);
  if (wait !== null) {
    throw new Problem('too-many-requests', { headers: { 'Retry-After': String(Math.max(1, Math.ceil(wait))) } });
  }
}
