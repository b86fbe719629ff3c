import { describe, expect, it } from 'vitest';
import { SuaraError, errorOfResponse, errorOfText, isAbort, isProblem, isSuaraError } from './errors.js';
import type { Problem } from './types.js';

const problem: Problem = {
  type: 'urn:suara:problem:invalid-body',
  title: 'The body has invalid fields',
  status: 422,
  errors: [{ pointer: '/description', code: 'too_short', detail: 'too short', limit: 10 }],
};

/** As a second copy of the package on the same page would throw it. */
class SuaraErrorOfAnotherCopy extends Error {
  override readonly name = 'SuaraError';
  readonly kind = 'problem';
  readonly problem = problem;
}

describe('SuaraError', () => {
  it('says what the server said, and which fields it refused', () => {
    const error = new SuaraError('problem', { problem });
    expect(error.message).toBe('The body has invalid fields');
    expect(error.errors).toEqual(problem.errors);
    expect(error).toBeInstanceOf(Error);
  });

  it.each(['offline', 'timeout', 'unexpected'] as const)('names the kind where there is no problem: %s', (kind) => {
    const cause = new TypeError('fetch failed');
    const error = new SuaraError(kind, { cause });
    expect(error).toMatchObject({ kind, message: kind, problem: undefined, errors: [], cause });
  });
});

describe('the guards', () => {
  it('know the error by its name, also from another copy of the package', () => {
    expect(isSuaraError(new SuaraError('offline'))).toBe(true);
    expect(isSuaraError(new SuaraErrorOfAnotherCopy())).toBe(true);
    expect(isProblem(new SuaraErrorOfAnotherCopy(), 'invalid-body')).toBe(true);
  });

  it('take a problem for its own type only', () => {
    const error = new SuaraError('problem', { problem });
    expect(isProblem(error, 'invalid-body')).toBe(true);
    expect(isProblem(error, 'invalid')).toBe(false);
    expect(isProblem(new SuaraError('offline'), 'invalid-body')).toBe(false);
  });

  it.each([undefined, null, 'SuaraError', { name: 'SuaraError', kind: 'offline' }, new Error('SuaraError')])(
    'take %o for nothing of ours',
    (thrown) => {
      expect(isSuaraError(thrown)).toBe(false);
      expect(isProblem(thrown, 'not-found')).toBe(false);
      expect(isAbort(thrown)).toBe(false);
    },
  );

  it("know an abort as the platform's own, and nothing else", () => {
    const controller = new AbortController();
    controller.abort();
    expect(isAbort(controller.signal.reason)).toBe(true);
    expect(isAbort(new SuaraError('timeout'))).toBe(false);
    expect(isSuaraError(controller.signal.reason)).toBe(false);
  });
});

describe('the error of an answer', () => {
  it('is the problem it carries', async () => {
    const response = Response.json(problem, { status: 422 });
    expect(await errorOfResponse(response)).toMatchObject({ kind: 'problem', problem });
  });

  it.each([
    ['nothing', ''],
    ["a proxy's page", '<!doctype html><title>502 Bad Gateway</title>'],
    ['null', 'null'],
    ['a number', '502'],
    ['a list', '[]'],
    ['an object that is no problem', '{"message":"Bad Gateway"}'],
    ['a problem without a status', '{"type":"about:blank","title":"Bad Gateway"}'],
    ['half a problem', '{"type":"urn:suara:problem:not-found","title":"Not fo'],
  ])('is unexpected where it carries %s', (_, text) => {
    expect(errorOfText(text)).toMatchObject({ kind: 'unexpected', problem: undefined });
  });

  it('is unexpected where its body was read already', async () => {
    const response = Response.json(problem, { status: 422 });
    await response.text();
    expect(await errorOfResponse(response)).toMatchObject({ kind: 'unexpected' });
  });
});
