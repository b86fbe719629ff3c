import { checkDefinition, definitionHash, type FieldError, type PollDefinition } from '@suara/core';
import { languagesOf, type City } from '../../cities/city.js';
import { randomBytes, toBase64Url } from '../../crypto/digest.js';
import type { Officer } from '../../desk/authenticate.js';
import { invalidBody, Problem } from '../../http/problem.js';

/** The contract's PollDraft. */
export interface PollDraft extends Omit<PollDefinition, 'version' | 'poll' | 'tieBreakSeed'> {
  readonly poll: string;
  readonly agency: string | null;
}

/** Whether a poll or consultation of this agency (null: of the whole city) is the officer's business. */
export function mayManage({ role, agency: own }: Officer, agency: string | null): boolean {
  return role === 'dispatcher' || own === agency;
}

/** Decides ties; drawn by the server, so that nobody at the desk can choose who wins them. */
export const newTieBreakSeed = () => toBase64Url(randomBytes(16));

const instant = (text: string) => new Date(text).toISOString();

/** The definition that a draft makes, with instants as they are hashed. */
export function definitionOf(city: City, draft: PollDraft, tieBreakSeed: string): PollDefinition {
  const { poll, question, description, options, ballot, quorum, levels, results, opensAt, closesAt } = draft;
  return {
    version: 1,
    poll: `${city.id}/${poll}`,
    question,
    ...(description && { description }),
    options,
    ballot,
    quorum,
    levels,
    results,
    tieBreakSeed,
    opensAt: instant(opensAt),
    closesAt: instant(closesAt),
  };
}

function checkAgency({ profile }: City, agency: string | null): FieldError[] {
  const isKnown = agency === null || profile.agencies.some(({ id }) => id === agency);
  return isKnown ? [] : [{ pointer: '/agency', code: 'unknown' }];
}

/** Ends the request where the draft is no poll, or none that this officer may have. */
export function checkDraft(officer: Officer, draft: PollDraft, definition: PollDefinition): void {
  const errors = [
    ...checkAgency(officer.city, draft.agency),
    ...checkDefinition(definition, languagesOf(officer.city)),
  ];
  if (errors.length > 0) throw invalidBody(errors);
  if (!mayManage(officer, draft.agency)) throw new Problem('forbidden', { detail: 'another agency’s poll' });
}

/** The columns that follow from a definition. */
export function columnsOf(definition: PollDefinition) {
  return {
    definition,
    definitionHash: definitionHash(definition),
    opensAt: Date.parse(definition.opensAt),
    closesAt: Date.parse(definition.closesAt),
  };
}
