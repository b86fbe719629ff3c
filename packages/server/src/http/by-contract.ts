import type { ValidateFunction } from 'ajv';
import { BODY_LIMITS, jsonLimit, mediaType, parseJson, readBody } from './body.js';
import { jsonValidator, parameterValidator, type Operation } from './contract.js';
import type { AppContext, Middleware } from './env.js';
import { fieldErrors, textErrors } from './field-errors.js';
import { formReader } from './form-body.js';
import { invalidBody, Problem } from './problem.js';

/** Who may go on, by the name of the contract's security scheme. Throws a {@link Problem} for the others. */
export type Guards = Readonly<Record<string, (context: AppContext) => Promise<void>>>;

const JSON_TYPE = 'application/json';
const KEY = 'Idempotency-Key';

/** Bare, or as a quoted string of structured fields. */
function readIdempotencyKey(context: AppContext): void {
  const header = context.req.header(KEY)?.trim();
  if (!header) throw new Problem('idempotency-key-missing');
  const key = /^"(.*)"$/u.exec(header)?.[1] ?? header;
  if (key.length < 16 || key.length > 255) {
    throw new Problem('invalid-request', { detail: `${KEY} must have 16 to 255 characters` });
  }
  context.set('idempotencyKey', key);
}

/** A path that breaks the contract leads nowhere; a query that does can be put right. */
function checkParameters(context: AppContext, path: ValidateFunction, query: ValidateFunction): void {
  if (!path(context.req.param())) throw new Problem('not-found');
  const values: Record<string, unknown> = context.req.query();
  if (!query(values)) {
    const [error] = fieldErrors(query.errors);
    throw new Problem('invalid-request', { detail: `query${error?.pointer ?? ''} ${error?.detail ?? ''}` });
  }
  context.set('query', values);
}

async function readJsonBody(context: AppContext, validate: ValidateFunction, limit: number): Promise<void> {
  const bytes = await readBody(context.req.raw, limit);
  const body = parseJson(bytes);
  const errors = validate(body) ? textErrors(body) : fieldErrors(validate.errors);
  if (errors.length > 0) throw invalidBody(errors);
  context.set('rawBody', bytes);
  context.set('body', body);
}

/**
 * Holds requests to the contract, all of it: who asks, parameters, headers,
 * type, size, syntax and schema of the body. The routes behind it see only what
 * the contract allows.
 */
export function byContract(operation: Operation, guards: Guards): Middleware {
  const { security, parameters, body } = operation;
  const path = parameterValidator(parameters.filter((each) => each.in === 'path'));
  const query = parameterValidator(parameters.filter((each) => each.in === 'query'));
  const needsKey = parameters.some((each) => each.name === KEY);
  const schema = body?.get(JSON_TYPE);
  const validate = schema && jsonValidator(schema);
  const limit = jsonLimit(operation.id);
  const readForm = formReader(operation);
  const checks = security.map((scheme) => {
    const guard = guards[scheme];
    // an operation must not be open to all because a name was misspelt
    if (!guard) throw new Error(`The contract's security scheme ${scheme} has no guard.`);
    return guard;
  });

  return async (context, next) => {
    checkParameters(context, path, query);
    for (const check of checks) await check(context);
    if (body && !body.has(mediaType(context.req.raw))) throw new Problem('unsupported-media-type');
    if (needsKey) readIdempotencyKey(context);
    if (readForm) await readForm(context);
    else if (validate) await readJsonBody(context, validate, limit);
    else if (body) context.set('rawBody', await readBody(context.req.raw, BODY_LIMITS.photo));
    await next();
  };
}
