/**
 * JSON as the platform writes it, even on pages where an old Prototype.js has
 * put a `toJSON` on arrays and strings that turns `[1]` into `"[1]"`.
 */
export function stringify(value: unknown): string {
  const polluted = [Array.prototype, String.prototype, Object.prototype].filter((prototype) =>
    Object.hasOwn(prototype, 'toJSON'),
  ) as { toJSON?: unknown }[];
  const saved = polluted.map((prototype) => prototype.toJSON);
  for (const prototype of polluted) delete prototype.toJSON;
  try {
    return JSON.stringify(value);
  } finally {
    polluted.forEach((prototype, index) => (prototype.toJSON = saved[index]));
  }
}
