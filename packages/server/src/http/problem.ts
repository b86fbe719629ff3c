import type { FieldError } from '@suara/core';

/** Every type of problem: the last part of its `type`, with its status and title. */
const PROBLEMS = {
  'invalid-request': [400, 'The request is malformed'],
  'idempotency-key-missing': [400, 'The Idempotency-Key header is missing'],
  unauthorized: [401, 'Credentials are missing or not valid'],
  'origin-refused': [403, 'This origin may not use the site'],
  forbidden: [403, 'Not allowed'],
  'not-found': [404, 'Not found'],
  'result-hidden': [403, 'The result is not to be seen yet'],
  'move-refused': [409, 'The status does not allow this move'],
  'poll-not-open': [409, 'The poll is not open'],
  'poll-opened': [409, 'The poll has opened, so nothing of it changes'],
  'definition-changed': [409, 'The poll asks something else by now'],
  'consultation-not-open': [409, 'The consultation is not open'],
  'consultation-opened': [409, 'The consultation has opened, so this of it does not change'],
  'survey-not-open': [409, 'The survey is not open'],
  'survey-opened': [409, 'The survey has opened, so nothing of it changes'],
  'already-answered': [409, 'This case or device has answered'],
  'idempotency-key-in-flight': [409, 'A request with this Idempotency-Key is under way'],
  'too-large': [413, 'The body is too large'],
  'unsupported-media-type': [415, 'This type of content is not accepted'],
  'invalid-body': [422, 'The body has invalid fields'],
  'idempotency-key-reused': [422, 'The Idempotency-Key was used with another request'],
  'too-many-requests': [429, 'Too many requests'],
  internal: [500, 'Something went wrong on the server'],
  'not-implemented': [501, 'This server does not offer it'],
  unavailable: [503, 'The server cannot answer now'],
} as const satisfies Record<string, readonly [number, string]>;

export type ProblemName = keyof typeof PROBLEMS;

/** A field's error as it goes over the wire: with a sentence for developers. */
export interface DetailedFieldError extends FieldError {
  readonly detail?: string;
}

export interface ProblemOptions {
  /** For developers, in English. */
  readonly detail?: string;
  readonly errors?: readonly DetailedFieldError[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Ends a request with a problem document (RFC 9457). */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  constructor(
    readonly problem: ProblemName,
    readonly options: ProblemOptions = {},
  ) {
    super(problem);
    this.status = PROBLEMS[problem][0];
  }
}

/** The problem of a body that breaks a rule, by field. */
export function invalidBody(errors: readonly DetailedFieldError[]): Problem {
  return new Problem('invalid-body', { errors });
}

const DETAILS: Readonly<Record<FieldError['code'], string>> = {
  required: 'must be given',
  too_short: 'is too short',
  too_long: 'is too long',
  too_many: 'are too many',
  invalid: 'is not valid',
  unknown: 'is not known here',
  outdated: 'is not the current one',
  duplicate: 'is given twice',
};

/** The answer for a problem. */
export function problemResponse({ problem, status, options }: Problem): Response {
  const { detail, errors, headers } = options;
  const body = {
    type: `urn:suara:problem:${problem}`,
    title: PROBLEMS[problem][1],
    status,
    ...(detail !== undefined && { detail }),
    ...(errors && { errors: errors.map((error) => ({ ...error, detail: error.detail ?? DETAILS[error.code] })) }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...headers, 'Content-Type': 'application/problem+json' },
  });
}
