/** A failure in the officer's words: what happened, and what to do next. */
import { isSuaraError, type Problem } from '@suara/client';
import type { Messages, ProblemName, Words } from './messages/index.js';

/** Conflicts share a status, so that their type decides. */
const BY_TYPE: Readonly<Partial<Record<Problem['type'], ProblemName>>> = {
  'urn:suara:problem:idempotency-key-in-flight': 'inFlight',
  'urn:suara:problem:idempotency-key-reused': 'sentBefore',
  'urn:suara:problem:move-refused': 'movedOn',
  'urn:suara:problem:poll-opened': 'opened',
  'urn:suara:problem:consultation-opened': 'opened',
  'urn:suara:problem:consultation-not-open': 'ended',
  'urn:suara:problem:survey-opened': 'opened',
  'urn:suara:problem:survey-not-open': 'ended',
};

const BY_STATUS: Readonly<Partial<Record<number, ProblemName>>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'notFound',
  413: 'tooLarge',
  415: 'notAPhoto',
  429: 'tooMany',
};

export function problemName(error: unknown): ProblemName {
  if (!isSuaraError(error)) return 'unexpected';
  if (error.kind === 'offline' || error.kind === 'timeout') return error.kind;
  if (!error.problem) return 'unexpected';
  const { type, status } = error.problem;
  return BY_TYPE[type] ?? BY_STATUS[status] ?? (status >= 500 ? 'unavailable' : 'unexpected');
}

export function problemWords(t: Messages, error: unknown): Words {
  return t.problems[problemName(error)];
}

/** Whether only another token helps. */
export function needsSignIn(error: unknown): boolean {
  return problemName(error) === 'unauthorized';
}
