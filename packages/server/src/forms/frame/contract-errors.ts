import type { FieldError } from '@suara/core';
import type { ValidateFunction } from 'ajv';
import { jsonValidator } from '../../http/contract.js';
import { fieldErrors } from '../../http/field-errors.js';

const validators = new Map<string, ValidateFunction>();

/** What the contract's schema of a body says of it, on which a JSON route could rely: a form has to ask. */
export function contractErrors(schema: string, body: unknown): FieldError[] {
  const validate = validators.get(schema) ?? jsonValidator({ $ref: `contract#/$defs/${schema}` });
  validators.set(schema, validate);
  return validate(body) ? [] : fieldErrors(validate.errors);
}
