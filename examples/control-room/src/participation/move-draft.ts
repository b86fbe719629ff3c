/** A move of the desk that somebody has begun, with what was written for it. */
import { newIdempotencyKey, type Localized } from '@suara/client';
import type { FieldError } from '@suara/core';
import { isBlank, localizedOf, textsOf, type Texts } from './localized.js';
import type { Keyed } from './sending.js';

export type ManagedMoveName = 'announce' | 'open' | 'close' | 'publish_outcome';

/** What an outcome says about one option or section. */
export interface OutcomePart {
  readonly id: string;
  readonly name: Localized;
  readonly texts: Texts;
}

export interface MoveDraft extends Keyed {
  readonly move: ManagedMoveName;
  readonly reason: Texts;
  readonly summary: Texts;
  readonly parts: readonly OutcomePart[];
}

interface Subject {
  readonly parts: readonly { readonly id: string; readonly name: Localized }[];
  /** What was published before, to be mended. */
  readonly summary: Localized | undefined;
  textOf(id: string): Localized | undefined;
}

export function newMove(move: ManagedMoveName, languages: readonly string[], subject: Subject): MoveDraft {
  return {
    move,
    key: newIdempotencyKey(),
    reason: textsOf(languages),
    summary: textsOf(languages, subject.summary),
    parts: subject.parts.map(({ id, name }) => ({ id, name, texts: textsOf(languages, subject.textOf(id)) })),
  };
}

/** Whether something would be lost with it. */
export function isMoveTouched({ reason, summary, parts }: MoveDraft): boolean {
  return !isBlank(reason) || !isBlank(summary) || parts.some(({ texts }) => !isBlank(texts));
}

/** Those about which the city says something, in their order: nothing is sent about the others. */
export function writtenParts({ parts }: MoveDraft): { readonly id: string; readonly text: Localized }[] {
  return parts.filter(({ texts }) => !isBlank(texts)).map(({ id, texts }) => ({ id, text: localizedOf(texts) }));
}

function missing(texts: Texts, pointer: string): FieldError[] {
  return Object.entries(texts)
    .filter(([, text]) => text.trim() === '')
    .map(([language]) => ({ pointer: `${pointer}/${language}`, code: 'required' }));
}

/** In all languages of the city or in none: nobody is told half. */
export function faultsOfMove({ move, reason, summary, parts }: MoveDraft): FieldError[] {
  if (move === 'close') return missing(reason, '/reason');
  if (move !== 'publish_outcome') return [];
  const halves = parts.filter(({ texts }) => !isBlank(texts));
  return [...missing(summary, '/summary'), ...halves.flatMap(({ id, texts }) => missing(texts, `/parts/${id}`))];
}
