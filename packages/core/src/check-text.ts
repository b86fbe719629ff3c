import type { FieldError } from './report-rules.js';

export type Maybe = string | null | undefined;

const characters = (text: string) => Array.from(text).length;

/** Required unless `optional`, within `min` and `max` characters. */
export function checkText(
  text: Maybe,
  pointer: string,
  { min = 1, max, optional = false }: { min?: number; max: number; optional?: boolean },
): FieldError | null {
  const length = characters(text?.trim() ?? '');
  if (length === 0) return optional ? null : { pointer, code: 'required' };
  if (length < min) return { pointer, code: 'too_short', limit: min };
  if (length > max) return { pointer, code: 'too_long', limit: max };
  return null;
}
