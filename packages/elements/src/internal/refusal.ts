import type { SuaraError } from '@suara/client';

/** Whether the server certainly did not take what was sent, and will not take it as it is. */
export function isRefusal(error: SuaraError): boolean {
  const status = error.problem?.status ?? 0;
  return status >= 400 && status < 500 && ![408, 409, 429].includes(status);
}
