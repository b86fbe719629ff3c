/**
 * A ballot as the fields of a form, and back. What is typed can be wrong in ways a ballot cannot: those are named by
 * the field, and so is what the core's rules say of the ballot.
 */
import {
  checkBallot,
  STANCES,
  type Ballot,
  type FieldError,
  type FieldErrorCode,
  type PollDefinition,
  type Stance,
} from '@suara/core';
import { allTyped, oneTyped, type Typed } from '../typed.js';

/** The names of a ballot's fields. */
export const FIELDS = {
  /** One option. */
  option: 'option',
  /** Ticked options. */
  options: 'options',
  score: (option: string) => `score.${option}`,
  stance: (option: string) => `stance.${option}`,
  rank: (option: string) => `rank.${option}`,
  votes: (option: string) => `votes.${option}`,
} as const;

/** What is wrong in a field; the ballot as a whole goes by `ballot`. */
export interface BallotFault {
  readonly field: string;
  readonly code: FieldErrorCode;
  readonly limit?: number;
}

export const WHOLE_BALLOT = 'ballot';

export interface TypedBallot {
  readonly ballot: Ballot;
  /** Everything that keeps it from being cast; empty where nothing does. */
  readonly faults: readonly BallotFault[];
}

type NameOf = (option: string) => string;

/** What was typed for each option, in the poll's order. */
function typedBy({ options }: PollDefinition, typed: Typed, nameOf: NameOf): (readonly [id: string, text: string])[] {
  return options.map(({ id }) => [id, oneTyped(typed, nameOf(id))] as const).filter(([, text]) => text !== '');
}

/** Scores may be below zero. */
const isWhole = (text: string): boolean => /^-?\d{1,15}$/u.test(text);

interface TypedNumbers {
  readonly numbers: readonly (readonly [id: string, number: number])[];
  readonly faults: readonly BallotFault[];
}

function numbersBy(definition: PollDefinition, typed: Typed, nameOf: NameOf): TypedNumbers {
  const entries = typedBy(definition, typed, nameOf);
  const unreadable = entries.filter(([, text]) => !isWhole(text));
  return {
    numbers: entries.filter(([, text]) => isWhole(text)).map(([id, text]) => [id, Number(text)] as const),
    faults: unreadable.map(([id]) => ({ field: nameOf(id), code: 'invalid' })),
  };
}

/** Options by the number that was given to them, the smallest first; one number makes them equal. */
function ranksOf(numbers: TypedNumbers['numbers']): string[][] {
  const places = [...new Set(numbers.map(([, place]) => place))].sort((a, b) => a - b);
  return places.map((place) => numbers.filter(([, each]) => each === place).map(([id]) => id));
}

const isStance = (text: string): text is Stance => (STANCES as readonly string[]).includes(text);

function stancesOf(definition: PollDefinition, typed: Typed): Readonly<Record<string, Stance>> {
  const entries = typedBy(definition, typed, FIELDS.stance);
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, Stance] => isStance(entry[1])));
}

function read(definition: PollDefinition, typed: Typed): TypedBallot {
  const { kind } = definition.ballot;
  const numbers = (nameOf: NameOf) => numbersBy(definition, typed, nameOf);
  switch (kind) {
    case 'single':
      return { ballot: { kind, option: oneTyped(typed, FIELDS.option) }, faults: [] };
    case 'multiple':
    case 'approval':
    case 'budget':
      return { ballot: { kind, options: [...allTyped(typed, FIELDS.options)] }, faults: [] };
    case 'statements':
      return { ballot: { kind, stances: stancesOf(definition, typed) }, faults: [] };
    case 'score': {
      const { numbers: scores, faults } = numbers(FIELDS.score);
      return { ballot: { kind, scores: Object.fromEntries(scores) }, faults };
    }
    case 'ranked': {
      const { numbers: places, faults } = numbers(FIELDS.rank);
      return { ballot: { kind, ranks: ranksOf(places) }, faults };
    }
    case 'quadratic': {
      const { numbers: votes, faults } = numbers(FIELDS.votes);
      return { ballot: { kind, votes: Object.fromEntries(votes) }, faults };
    }
  }
}

/** Which field an error of the ballot is about: the second of two options that may not be equal, not the first. */
function fieldOf(ballot: Ballot, pointer: string): string {
  const [, list = '', key = ''] = pointer.split('/');
  if (ballot.kind === 'single') return FIELDS.option;
  if ('options' in ballot) return FIELDS.options;
  if (key === '') return WHOLE_BALLOT;
  if (list === 'scores') return FIELDS.score(key);
  if (list === 'stances') return FIELDS.stance(key);
  if (list === 'votes') return FIELDS.votes(key);
  const second = ballot.kind === 'ranked' ? ballot.ranks[Number(key)]?.[1] : undefined;
  return second === undefined ? WHOLE_BALLOT : FIELDS.rank(second);
}

/** A refusal of the ballot by the rules, at the fields; `pointer` begins below the ballot. */
export function faultOf(ballot: Ballot, { pointer, code, limit }: FieldError): BallotFault {
  return { field: fieldOf(ballot, pointer), code, ...(limit !== undefined && { limit }) };
}

/** The ballot that was filled in. What cannot be read is said first: without it the rest may look wrong, too. */
export function readBallot(definition: PollDefinition, typed: Typed): TypedBallot {
  const { ballot, faults } = read(definition, typed);
  if (faults.length > 0) return { ballot, faults };
  return { ballot, faults: checkBallot(definition, ballot).map((error) => faultOf(ballot, error)) };
}

const entriesOf = (values: Readonly<Record<string, string | number>>, nameOf: NameOf): Typed =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [nameOf(id), String(value)]));

/** What has to stand in the fields for this ballot. */
export function fieldsOfBallot(ballot: Ballot): Typed {
  switch (ballot.kind) {
    case 'single':
      return { [FIELDS.option]: ballot.option };
    case 'multiple':
    case 'approval':
    case 'budget':
      return { [FIELDS.options]: ballot.options };
    case 'score':
      return entriesOf(ballot.scores, FIELDS.score);
    case 'statements':
      return entriesOf(ballot.stances, FIELDS.stance);
    case 'quadratic':
      return entriesOf(ballot.votes, FIELDS.votes);
    case 'ranked': {
      const places = ballot.ranks.flatMap((rank, index) => rank.map((id) => [id, index + 1] as const));
      return entriesOf(Object.fromEntries(places), FIELDS.rank);
    }
  }
}
