import type { FieldError, Problem } from './types.js';

/**
 * What kept an answer from coming:
 * - `offline`: the server could not be reached;
 * - `timeout`: it was reached or not, but did not answer in time;
 * - `problem`: it answered with a problem document (RFC 9457), see `problem`;
 * - `unexpected`: it answered with something the contract does not know.
 */
export type SuaraErrorKind = 'offline' | 'timeout' | 'problem' | 'unexpected';

/** The one error of the client. An abort by the caller stays the platform's `AbortError`. */
export class SuaraError extends Error {
  override readonly name = 'SuaraError';
  readonly kind: SuaraErrorKind;
  /** The server's problem document where `kind` is `problem`. */
  readonly problem: Problem | undefined;

  constructor(kind: SuaraErrorKind, options: { problem?: Problem; cause?: unknown } = {}) {
    super(options.problem?.title ?? kind, { cause: options.cause });
    this.kind = kind;
    this.problem = options.problem;
  }

  /** The fields the server refused, empty where it refused none. */
  get errors(): readonly FieldError[] {
    return this.problem?.errors ?? [];
  }
}

/** By name, not by `instanceof`: two copies of the package on one page understand each other. */
export function isSuaraError(error: unknown): error is SuaraError {
  return error instanceof Error && error.name === 'SuaraError';
}

/** Whether `error` is a problem of the given short type, say `move-refused`. */
export function isProblem(error: unknown, type: string): error is SuaraError {
  return isSuaraError(error) && error.problem?.type === `urn:suara:problem:${type}`;
}

/** Whether `error` is the caller's own abort. */
export function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

/** The problem of an answer, or `unexpected` where its body is none (a proxy's HTML, say). */
export async function errorOfResponse(response: Response): Promise<SuaraError> {
  try {
    return errorOfText(await response.text());
  } catch {
    return new SuaraError('unexpected');
  }
}

/** Like {@link errorOfResponse}, for a body already read. */
export function errorOfText(text: string): SuaraError {
  try {
    const body = JSON.parse(text) as Partial<Problem> | null;
    if (typeof body?.type === 'string' && typeof body.status === 'number') {
      return new SuaraError('problem', { problem: body as Problem });
    }
  } catch {
    // Not JSON: falls through to `unexpected`.
  }
  return new SuaraError('unexpected');
}
