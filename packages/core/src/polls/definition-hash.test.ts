import { describe, expect, it } from 'vitest';
import type { PollDefinition } from './definition.js';
import { definitionHash } from './definition-hash.js';
import { testDefinition } from './testing/log-poll.js';

const definition = testDefinition();

describe('definitionHash', () => {
  it('stays what it was: receipts that people keep hold it', () => {
    // also by `printf '%s' '<canonical text>' | sha256sum`
    expect(definitionHash(definition)).toBe('8ebc48c81486acedd83c8af015c945afc3bb38c1d7517b5e4c14d9727c27ff41');
  });

  it('does not depend on the order of members', () => {
    expect(definitionHash(Object.fromEntries(Object.entries(definition).reverse()) as unknown as PollDefinition)).toBe(
      definitionHash(definition),
    );
  });

  it.each<[string, Partial<PollDefinition>]>([
    ['a word in one language', { question: { ...definition.question, en: 'Which park is built last?' } }],
    ['the order of options', { options: [...definition.options].reverse() }],
    ['the rule', { ballot: { kind: 'approval' } }],
    ['the seed for ties', { tieBreakSeed: '2026-12-02' }],
    ['the quorum', { quorum: 100 }],
    ['who is asked', { levels: ['verified'] }],
    ['the end', { closesAt: '2026-12-08T00:00:01Z' }],
  ])('differs with %s', (_name, change) => {
    expect(definitionHash({ ...definition, ...change })).not.toBe(definitionHash(definition));
  });
});
