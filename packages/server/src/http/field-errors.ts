import type { FieldErrorCode } from '@suara/core';
import type { ErrorObject } from 'ajv';
import type { DetailedFieldError } from './problem.js';

/** Keywords of JSON Schema that say more than "invalid", and which of their parameters is the limit. */
const CODES: Readonly<Record<string, FieldErrorCode>> = {
  required: 'required',
  minLength: 'too_short',
  maxLength: 'too_long',
  maxItems: 'too_many',
  uniqueItems: 'duplicate',
};

const escape = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** A missing or unknown field is named itself, not the object around it; of two equal items the later one. */
function pointerOf({ instancePath, params }: ErrorObject): string {
  const details: Readonly<Record<string, unknown>> = params;
  const { missingProperty, additionalProperty, unevaluatedProperty, i, j } = details;
  const field = missingProperty ?? additionalProperty ?? unevaluatedProperty;
  if (typeof field === 'string') return `${instancePath}/${escape(field)}`;
  if (typeof i === 'number' && typeof j === 'number') return `${instancePath}/${Math.max(i, j)}`;
  return instancePath;
}

function fieldErrorOf(error: ErrorObject): DetailedFieldError {
  const { limit } = error.params as { limit?: unknown };
  return {
    pointer: pointerOf(error),
    code: CODES[error.keyword] ?? 'invalid',
    detail: error.message ?? 'is not valid',
    ...(typeof limit === 'number' && { limit }),
  };
}

/** What a validator found, in the words of the contract; one error for each field and code. */
export function fieldErrors(found: readonly ErrorObject[] | null | undefined): DetailedFieldError[] {
  const errors = new Map<string, DetailedFieldError>();
  for (const error of (found ?? []).map(fieldErrorOf)) {
    const key = `${error.pointer} ${error.code}`;
    if (!errors.has(key)) errors.set(key, error);
  }
  return [...errors.values()];
}

/** What PostgreSQL cannot store in a text: U+0000, and half of a character beyond the first 65,536. */
function unstorable(text: string): string | undefined {
  if (text.includes('\0')) return 'must NOT hold the character U+0000';
  return /\p{Surrogate}/u.test(text) ? 'must NOT hold half of a surrogate pair' : undefined;
}

/** Where in `value` a text cannot be stored as it is. */
export function textErrors(value: unknown, pointer = ''): DetailedFieldError[] {
  if (typeof value === 'string') {
    const detail = unstorable(value);
    return detail === undefined ? [] : [{ pointer, code: 'invalid', detail }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textErrors(each, `${pointer}/${escape(key)}`));
}
