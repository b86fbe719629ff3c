/** A ballot of each kind as native controls. */
import type { BallotRule, PollOption } from '@suara/core';
import { html } from 'hono/html';
import { flawAt, type Flaws } from '../frame/errors.js';
import { choicesField, selectField, textField, type Choice } from '../frame/fields.js';
import type { Html } from '../frame/page.js';
import { allTyped, asTyped, oneTyped, type Typed } from '../typed.js';
import { FIELDS } from './ballot-fields.js';
import type { PollWords } from './words.js';

export interface BallotPart {
  readonly words: PollWords;
  readonly typed: Typed;
  readonly flaws: Flaws;
}

type RuleOf<Kind extends BallotRule['kind']> = Extract<BallotRule, { kind: Kind }>;

/** Side by side; of more, a list is easier to choose from. */
const MOST_STEPS = 11;

const about = ({ words }: BallotPart, option: PollOption): string | undefined =>
  option.description && words.say(option.description);

function choiceOf(part: BallotPart, option: PollOption): Choice {
  const { say, t, money } = part.words;
  const cost = option.cost === undefined ? undefined : t.ballot.cost(money(option.cost));
  const hint = [cost, about(part, option)].filter((each) => each !== undefined).join('. ');
  return { value: option.id, label: say(option.name), hint: hint || undefined };
}

/** One, or several, of the options. */
function choices(part: BallotPart, id: string, label: string, isMultiple: boolean): Html {
  const { words, typed, flaws } = part;
  return choicesField({
    id,
    label,
    isMultiple,
    choices: words.definition.options.map((option) => choiceOf(part, option)),
    chosen: allTyped(typed, id),
    error: flawAt(flaws, id),
  });
}

/** A field for each option, under what to do with all of them. */
function each(part: BallotPart, instruction: string, field: (option: PollOption) => Html): Html {
  return html`<div class="asked" role="group" aria-labelledby="instruction">
    <p class="hint" id="instruction">${instruction}</p>
    ${part.words.definition.options.map(field)}
  </div>`;
}

/** What a step of a scale means, where the city says so. */
function meant({ words }: BallotPart, { min, max, minLabel, maxLabel }: RuleOf<'score'>, step: number): string {
  const label = step === min ? minLabel : step === max ? maxLabel : undefined;
  return label ? words.t.ballot.scale(step, words.say(label)) : words.count(step);
}

function score(part: BallotPart, rule: RuleOf<'score'>): Html {
  const { words, typed, flaws } = part;
  const steps = Array.from({ length: rule.max - rule.min + 1 }, (_, index) => rule.min + index);
  const options = steps.map((step) => ({ value: String(step), label: meant(part, rule, step) }));
  return each(part, words.t.ballot.score, (option) => {
    const id = FIELDS.score(option.id);
    const field = { id, label: words.say(option.name), hint: about(part, option), error: flawAt(flaws, id) };
    const value = oneTyped(typed, id);
    const empty = words.t.ballot.noOpinion;
    if (steps.length > MOST_STEPS) return selectField({ ...field, value, empty, groups: [{ label: '', options }] });
    const all = [...options, { value: '', label: empty }];
    return html`<div class="scale">${choicesField({ ...field, choices: all, chosen: [value] })}</div>`;
  });
}

function statements(part: BallotPart): Html {
  const { words, typed, flaws } = part;
  const { stance } = words.t.ballot;
  const options = (['agree', 'disagree', 'pass'] as const).map((value) => ({ value, label: stance[value] }));
  return each(part, words.t.ballot.statements, (option) => {
    const id = FIELDS.stance(option.id);
    return html`<div class="scale words">
      ${choicesField({
        id,
        label: words.say(option.name),
        hint: about(part, option),
        error: flawAt(flaws, id),
        choices: options,
        chosen: [oneTyped(typed, id)],
      })}
    </div>`;
  });
}

function ranked(part: BallotPart, { method }: RuleOf<'ranked'>): Html {
  const { words, typed, flaws } = part;
  const { t, count, definition } = words;
  const options = definition.options.map((_, index) => ({
    value: String(index + 1),
    label: t.ballot.place(count(index + 1)),
  }));
  // an instant run-off moves a ballot on to one option at a time, so it knows no equals
  const instruction = method === 'instant_runoff' ? t.ballot.ranked : `${t.ballot.ranked} ${t.ballot.equals}`;
  return each(part, instruction, (option) => {
    const id = FIELDS.rank(option.id);
    return selectField({
      id,
      label: words.say(option.name),
      hint: about(part, option),
      error: flawAt(flaws, id),
      value: oneTyped(typed, id),
      empty: t.ballot.unranked,
      groups: [{ label: '', options }],
    });
  });
}

function quadratic(part: BallotPart, { credits }: RuleOf<'quadratic'>): Html {
  const { words, typed, flaws } = part;
  const most = words.t.ballot.votesFor(Math.floor(Math.sqrt(credits)));
  return each(part, words.t.ballot.quadratic(credits), (option) => {
    const id = FIELDS.votes(option.id);
    const hint = [about(part, option), most].filter((text) => text !== undefined).join(' ');
    return textField({
      id,
      label: words.say(option.name),
      hint,
      error: flawAt(flaws, id),
      value: asTyped(typed, id),
      inputMode: 'numeric',
    });
  });
}

/** The controls, with what was filled in and what is wrong with it. */
export function ballotPart(part: BallotPart): Html {
  const { t, definition, money } = part.words;
  const { ballot } = definition;
  switch (ballot.kind) {
    case 'single':
      return choices(part, FIELDS.option, t.ballot.single, false);
    case 'multiple':
      return choices(part, FIELDS.options, t.ballot.multiple(ballot.min, ballot.max), true);
    case 'approval':
      return choices(part, FIELDS.options, t.ballot.approval, true);
    case 'budget':
      return choices(part, FIELDS.options, t.ballot.budget(money(ballot.ceiling)), true);
    case 'score':
      return score(part, ballot);
    case 'statements':
      return statements(part);
    case 'ranked':
      return ranked(part, ballot);
    case 'quadratic':
      return quadratic(part, ballot);
  }
}
