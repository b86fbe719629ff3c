import type { Bytes } from '../crypto/digest.js';
import { Problem } from './problem.js';

/** Bytes. Photos come from phones as they were taken where a browser cannot make them smaller. */
export const BODY_LIMITS = {
  json: 64 * 1024,
  /** Long answers to many questions; whoever wrote them must not be told that they were in vain. */
  answers: 512 * 1024,
  document: 2 * 1024 * 1024,
  photo: 10 * 1024 * 1024,
  /** Photos come together in one body where no script sends them one by one; all of it is held in memory. */
  formWithFiles: 32 * 1024 * 1024,
} as const;

/** What an officer sends whole: a by-law of a hundred articles, or a hundred questions, in every language of the city. */
const DOCUMENTS: readonly string[] = [
  'createConsultation',
  'reviseConsultation',
  'moveConsultation',
  'createSurvey',
  'reviseSurvey',
];

/** How large the JSON of an operation may be. */
export function jsonLimit(operation: string): number {
  if (operation === 'createResponse') return BODY_LIMITS.answers;
  return DOCUMENTS.includes(operation) ? BODY_LIMITS.document : BODY_LIMITS.json;
}

function tooLarge(limit: number): Problem {
  return new Problem('too-large', { detail: `at most ${limit} bytes` });
}

function join(chunks: readonly Uint8Array[], length: number): Bytes {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

/** The body, counted while it is read: its announced length may be wrong, or missing. */
export async function readBody(request: Request, limit: number): Promise<Bytes> {
  if (Number(request.headers.get('Content-Length')) > limit) throw tooLarge(limit);
  if (!request.body) return new Uint8Array();
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return join(chunks, length);
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      throw tooLarge(limit);
    }
    chunks.push(value);
  }
}

/** `application/json` for `Application/JSON; charset=utf-8`. */
export function mediaType(request: Request): string {
  return (request.headers.get('Content-Type') ?? '').replace(/;.*$/su, '').trim().toLowerCase();
}

/** The JSON in `bytes`, which must be UTF-8. */
export function parseJson(bytes: Bytes): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    throw new Problem('invalid-request', { detail: 'the body is not JSON' });
  }
}
