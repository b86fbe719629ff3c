/**
 * What a ballot must say to be cast. The widget asks these rules while a voter
 * chooses, the server asks them again. A ballot that says nothing is refused
 * ('required'), except an empty approval: "none of these" is an answer there,
 * and the only way to give it. A pass on a statement says something too.
 */
import type { FieldError, FieldErrorCode } from '../report-rules.js';
import { STANCES, type Ballot, type BallotOf } from './ballot.js';
import { costOf } from './budget.js';
import type { BallotKind, BallotRule, PollDefinition } from './definition.js';
import { pointerTo } from './pointer.js';
import { idsOf } from './ranking.js';

type RuleOf<Kind extends BallotKind> = Extract<BallotRule, { kind: Kind }>;

const at = (code: FieldErrorCode, ...path: (string | number)[]): FieldError => ({ pointer: pointerTo(...path), code });
const tooMany = (pointer: string, limit: number): FieldError => ({ pointer, code: 'too_many', limit });

type Place = readonly [option: string, ...path: (string | number)[]];

/** Options of the poll, each once. */
function checkOptions(definition: PollDefinition, places: readonly Place[]): FieldError[] {
  const ids = idsOf(definition);
  const seen = new Set<string>();
  return places.flatMap(([option, ...path]) => {
    if (!ids.includes(option)) return [at('unknown', ...path)];
    if (seen.has(option)) return [at('duplicate', ...path)];
    seen.add(option);
    return [];
  });
}

const checkList = (definition: PollDefinition, options: readonly string[]): FieldError[] =>
  checkOptions(
    definition,
    options.map((option, index) => [option, 'options', index]),
  );

/** Answers by option: at least one, of options of the poll, each as `isValid` wants it. */
function checkAnswers<T>(
  definition: PollDefinition,
  field: string,
  answers: Readonly<Record<string, T>>,
  isValid: (answer: T) => boolean,
): FieldError[] {
  const entries = Object.entries(answers);
  if (entries.length === 0) return [at('required', field)];
  const unknown = checkOptions(
    definition,
    entries.map(([option]) => [option, field, option]),
  );
  const invalid = entries.filter(([, answer]) => !isValid(answer));
  return [...unknown, ...invalid.map(([option]) => at('invalid', field, option))];
}

/** From `min` to `max`. */
function checkMultiple({ min, max }: RuleOf<'multiple'>, { length }: readonly string[]): FieldError[] {
  if (length === 0) return [at('required', 'options')];
  if (length < min) return [{ pointer: '/options', code: 'too_short', limit: min }];
  return length > max ? [tooMany('/options', max)] : [];
}

/** At least one option; every rank holds some, in a run-off just one. */
function checkRanks(definition: PollDefinition, rule: RuleOf<'ranked'>, ranks: BallotOf<'ranked'>['ranks']) {
  if (ranks.flat().length === 0) return [at('required', 'ranks')];
  const places = ranks.flatMap((rank, i) => rank.map((option, j): Place => [option, 'ranks', i, j]));
  const alone = rule.method === 'instant_runoff';
  const sizes = ranks.flatMap(({ length }, index) => {
    if (length === 0) return [at('required', 'ranks', index)];
    return alone && length > 1 ? [tooMany(pointerTo('ranks', index), 1)] : [];
  });
  return [...checkOptions(definition, places), ...sizes];
}

/** At least one project, all of them together within the ceiling. */
function checkBudget(definition: PollDefinition, { ceiling }: RuleOf<'budget'>, options: readonly string[]) {
  if (options.length === 0) return [at('required', 'options')];
  const errors = checkList(definition, options);
  if (errors.length > 0) return errors;
  const cost = options.reduce((total, option) => total + costOf(definition, option), 0);
  return cost > ceiling ? [tooMany('/options', ceiling)] : [];
}

/** At least one vote; all of them together bought with the credits there are. */
function checkVotes(definition: PollDefinition, { credits }: RuleOf<'quadratic'>, votes: Record<string, number>) {
  const errors = checkAnswers(definition, 'votes', votes, (count) => Number.isSafeInteger(count) && count >= 0);
  if (errors.length > 0) return errors;
  const spent = Object.values(votes).reduce((total, count) => total + count ** 2, 0);
  if (spent === 0) return [at('required', 'votes')];
  return spent > credits ? [tooMany('/votes', credits)] : [];
}

function checkByRule(definition: PollDefinition, rule: BallotRule, ballot: Ballot): FieldError[] | null {
  if (rule.kind === 'single' && ballot.kind === 'single') {
    return ballot.option === '' ? [at('required', 'option')] : checkOptions(definition, [[ballot.option, 'option']]);
  }
  if (rule.kind === 'multiple' && ballot.kind === 'multiple') {
    return [...checkMultiple(rule, ballot.options), ...checkList(definition, ballot.options)];
  }
  if (rule.kind === 'approval' && ballot.kind === 'approval') return checkList(definition, ballot.options);
  if (rule.kind === 'score' && ballot.kind === 'score') {
    const isOnScale = (score: number) => Number.isInteger(score) && score >= rule.min && score <= rule.max;
    return checkAnswers(definition, 'scores', ballot.scores, isOnScale);
  }
  if (rule.kind === 'statements' && ballot.kind === 'statements') {
    return checkAnswers(definition, 'stances', ballot.stances, (stance) => STANCES.includes(stance));
  }
  if (rule.kind === 'ranked' && ballot.kind === 'ranked') return checkRanks(definition, rule, ballot.ranks);
  if (rule.kind === 'budget' && ballot.kind === 'budget') return checkBudget(definition, rule, ballot.options);
  if (rule.kind === 'quadratic' && ballot.kind === 'quadratic') return checkVotes(definition, rule, ballot.votes);
  return null;
}

/** Everything that keeps `ballot` from being cast in this poll; empty where nothing does. */
export function checkBallot(definition: PollDefinition, ballot: Ballot): FieldError[] {
  return checkByRule(definition, definition.ballot, ballot) ?? [at('invalid', 'kind')];
}
