/**
 * What a definition must say before a poll can open. The control room asks these
 * rules while somebody writes, the server asks them again.
 */
import { checkTimes, found, invalidUnless, isSlug, isWhole, type Found } from '../check-fields.js';
import type { FieldError } from '../report-rules.js';
import { pointerTo } from './pointer.js';
import type { BallotRule, Localized, PollDefinition, PollOption } from './definition.js';

export const POLL_LIMITS = {
  /** One cannot choose from less; one statement or one project is a question all the same. */
  optionsMin: 2,
  /** Borda and Schulze count every pair: 50 make 2,450 counters. */
  optionsMax: 50,
  /**
   * A run-off keeps a counter for each distinct ranking, of up to all options:
   * more would make counters that are long, and hardly shared by two ballots.
   */
  runoffOptionsMax: 12,
  scoreMin: -100,
  scoreMax: 100,
  scoreSteps: 100,
  creditsMax: 10_000,
  seedMax: 200,
} as const;

/** In every language of the city: nobody votes on a question they cannot read. */
function checkTexts(text: Localized | undefined, languages: readonly string[], ...path: (string | number)[]): Found[] {
  if (text === undefined) return [];
  const isMissing = (language: string) => !Object.hasOwn(text, language) || !text[language]?.trim();
  return languages
    .filter(isMissing)
    .map((language) => ({ pointer: pointerTo(...path, language), code: 'required' }) as const);
}

function checkCost({ cost }: PollOption, rule: BallotRule, index: number): Found {
  const pointer = pointerTo('options', index, 'cost');
  if (rule.kind !== 'budget') return cost !== undefined && { pointer, code: 'invalid' };
  if (cost === undefined) return { pointer, code: 'required' };
  return !isWhole(cost, 0) && { pointer, code: 'invalid' };
}

function checkOption(definition: PollDefinition, languages: readonly string[], index: number): Found[] {
  const option = definition.options[index];
  if (!option) return [];
  const first = definition.options.findIndex(({ id }) => id === option.id);
  return [
    invalidUnless(isSlug(option.id), 'options', index, 'id'),
    first < index && { pointer: pointerTo('options', index, 'id'), code: 'duplicate' },
    ...checkTexts(option.name, languages, 'options', index, 'name'),
    ...checkTexts(option.description, languages, 'options', index, 'description'),
    checkCost(option, definition.ballot, index),
  ];
}

function checkOptionCount({ options, ballot }: PollDefinition): Found {
  const pointer = '/options';
  const min = ballot.kind === 'budget' || ballot.kind === 'statements' ? 1 : POLL_LIMITS.optionsMin;
  const isRunoff = ballot.kind === 'ranked' && ballot.method === 'instant_runoff';
  const max = isRunoff ? POLL_LIMITS.runoffOptionsMax : POLL_LIMITS.optionsMax;
  if (options.length < min) return { pointer, code: 'too_short', limit: min };
  return options.length > max && { pointer, code: 'too_many', limit: max };
}

function checkScale(rule: Extract<BallotRule, { kind: 'score' }>, languages: readonly string[]): Found[] {
  const { scoreMin, scoreMax, scoreSteps } = POLL_LIMITS;
  return [
    invalidUnless(isWhole(rule.min, scoreMin, scoreMax), 'ballot', 'min'),
    invalidUnless(isWhole(rule.max, Math.max(scoreMin, rule.min + 1), scoreMax), 'ballot', 'max'),
    rule.max - rule.min > scoreSteps && { pointer: '/ballot/max', code: 'too_many', limit: scoreSteps },
    ...checkTexts(rule.minLabel, languages, 'ballot', 'minLabel'),
    ...checkTexts(rule.maxLabel, languages, 'ballot', 'maxLabel'),
  ];
}

function checkCeiling(rule: Extract<BallotRule, { kind: 'budget' }>, options: readonly PollOption[]): Found[] {
  const affordable = options.length === 0 || options.some(({ cost = 0 }) => cost <= rule.ceiling);
  return [
    invalidUnless(isWhole(rule.ceiling, 1) && affordable, 'ballot', 'ceiling'),
    invalidUnless(/^[A-Z]{3}$/u.test(rule.currency), 'ballot', 'currency'),
  ];
}

function checkRule({ ballot: rule, options }: PollDefinition, languages: readonly string[]): Found[] {
  switch (rule.kind) {
    case 'multiple':
      // none at all would say nothing: that is what approval is for
      return [
        invalidUnless(isWhole(rule.min, 1, options.length), 'ballot', 'min'),
        invalidUnless(isWhole(rule.max, Math.max(1, rule.min), options.length), 'ballot', 'max'),
      ];
    case 'score':
      return checkScale(rule, languages);
    case 'budget':
      return checkCeiling(rule, options);
    case 'quadratic':
      return [invalidUnless(isWhole(rule.credits, 1, POLL_LIMITS.creditsMax), 'ballot', 'credits')];
    default:
      return [];
  }
}

function checkSeed(seed: string): Found {
  const pointer = '/tieBreakSeed';
  if (!seed.trim()) return { pointer, code: 'required' };
  const limit = POLL_LIMITS.seedMax;
  return Array.from(seed).length > limit && { pointer, code: 'too_long', limit };
}

/** Everything that keeps `definition` from being a poll of a city with these languages; empty where nothing does. */
export function checkDefinition(definition: PollDefinition, languages: readonly string[]): FieldError[] {
  const { question, description, options, quorum, levels } = definition;
  return found([
    ...checkTexts(question, languages, 'question'),
    ...checkTexts(description, languages, 'description'),
    checkOptionCount(definition),
    ...options.flatMap((_option, index) => checkOption(definition, languages, index)),
    ...checkRule(definition, languages),
    checkSeed(definition.tieBreakSeed),
    invalidUnless(quorum === null || isWhole(quorum, 1), 'quorum'),
    levels.length === 0 && { pointer: '/levels', code: 'required' },
    new Set(levels).size < levels.length && { pointer: '/levels', code: 'duplicate' },
    ...checkTimes(definition),
  ]);
}
