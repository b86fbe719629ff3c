/** Null where both pictures show the same thing. */
export function compare(
  expected: Uint8Array,
  actual: Uint8Array,
): Promise<{ readonly told: string; readonly picture?: Uint8Array } | null>;
