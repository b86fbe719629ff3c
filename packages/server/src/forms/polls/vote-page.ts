/** The ballot of an open poll. */
import type { VoterLevel } from '@suara/core';
import { html } from 'hono/html';
import { randomBytes, toBase64Url } from '../../crypto/digest.js';
import { flawAt, type Flaws } from '../frame/errors.js';
import { choicesField, notice, textField } from '../frame/fields.js';
import { form } from '../frame/form.js';
import { newFormKey } from '../frame/key.js';
import { page, type Html } from '../frame/page.js';
import { stepButton } from '../step.js';
import type { Typed } from '../typed.js';
import { ballotPart } from './ballot-part.js';
import { aboutPart, afterPart, levelPart, pollAction, timesPart, type PollPage } from './poll-page.js';

/** The names of what is sent beside the ballot. */
export const VOTE = {
  key: 'key',
  definition: 'definition',
  token: 'token',
  level: 'level',
  changing: 'changing',
  /** The token of a vote that was cast before, as somebody kept it. */
  own: 'own',
} as const;

/** What a voter has filled in, and what came of it. */
export interface VoteForm {
  /** What stands in the fields of the ballot. */
  readonly typed: Typed;
  /** Sent with the vote: the same until it is recorded. */
  readonly key: string;
  /** Stands for the voter; a verified one, or one that is drawn for this form. */
  readonly token: string;
  readonly level?: VoterLevel | undefined;
  readonly isChanging?: boolean;
  readonly flaws?: Flaws;
  readonly notice?: { readonly kind: 'info' | 'warn' | 'danger'; readonly text: string };
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/**
 * A voter whom nobody knows. Nothing is kept in the browser (this project sets no cookies), so whoever opens the form
 * again is another one: as little verified as the widget's token, which anybody can draw anew as well.
 */
export const newDeviceToken = (): string => `device.${toBase64Url(randomBytes(32))}`;

export const emptyForm = (now: number): VoteForm => ({ typed: {}, key: newFormKey(now), token: newDeviceToken() });

/** How one can vote by a page without script. */
export const levelsOf = ({ words, channels }: PollPage): readonly VoterLevel[] =>
  words.definition.levels.filter((level) => level === 'device' || channels.length > 0);

/** The one way to vote here, or the choice of two. Who changes a vote stays with the way it was cast. */
function levelChoice(of: PollPage, { level, isChanging, flaws = [] }: VoteForm): Html {
  const { t } = of.words;
  const offered = levelsOf(of);
  const only = isChanging ? level : offered.length === 1 ? offered[0] : undefined;
  if (only) return levelPart(of, only);
  return choicesField({
    id: VOTE.level,
    label: t.chooseLevel,
    hint: t.chooseLevelHint,
    choices: offered.map((each) => ({ value: each, label: t.level[each], hint: t.levelHint[each] })),
    chosen: level ? [level] : [],
    error: flawAt(flaws, VOTE.level),
  });
}

/** Voters that are verified in no way that a plain page has. */
function elsewhere({ words: { t }, frame, channels, hasSignOn }: PollPage): Html | '' {
  if (channels.length > 0) return '';
  const [origin] = frame.site.origins;
  if (!hasSignOn || origin === undefined) return notice('warn', t.verify.unavailable);
  return html`<div class="notice info">
    <p>${t.verify.elsewhere}</p>
    <p><a href="${origin}">${t.verify.toSite}</a></p>
  </div>`;
}

function buttons({ words: { t } }: PollPage, { isChanging, token }: VoteForm, levels: readonly VoterLevel[]): Html {
  const mustVerify = levels.every((level) => level === 'verified') && !token.startsWith('verified.');
  const label = isChanging ? t.sendChange : mustVerify ? t.next : t.send;
  return html`<div class="row">
    ${stepButton('cast', label, true)} ${isChanging ? stepButton('own', t.keepVote) : ''}
  </div>`;
}

function ballotForm(of: PollPage, vote: VoteForm): Html {
  const { words, poll } = of;
  const { typed, key, token, level, isChanging = false, flaws = [] } = vote;
  const levels = levelsOf(of);
  const only = isChanging ? level : levels.length === 1 ? levels[0] : undefined;
  return form({
    action: pollAction(of),
    hidden: {
      [VOTE.key]: key,
      [VOTE.definition]: poll.row.definitionHash,
      [VOTE.token]: token,
      ...(only && { [VOTE.level]: only }),
      ...(isChanging && { [VOTE.changing]: 'yes' }),
    },
    content: html`${levelChoice(of, vote)} ${ballotPart({ words, typed, flaws })} ${buttons(of, vote, levels)}`,
  });
}

/** For who has voted by a form before and kept the code; of the verified ones nobody needs it. */
function ownPart(of: PollPage, { isChanging, flaws = [] }: VoteForm): Html | '' {
  const { t } = of.words;
  if (isChanging || !levelsOf(of).includes('device')) return '';
  const error = flawAt(flaws, VOTE.own);
  return html`<details${error ? html` open` : ''}>
    <summary>${t.haveVoted}</summary>
    ${form({
      action: pollAction(of),
      hidden: { [VOTE.key]: newFormKey(of.now) },
      content: html`${textField({ id: VOTE.own, label: t.ownToken, hint: t.ownTokenHint, error, value: '' })}
        <div class="row">${stepButton('own', t.showOwn)}</div>`,
    })}
  </details>`;
}

/** The open poll, with what was filled in so far. */
export async function votePage(of: PollPage, vote: VoteForm): Promise<Response> {
  const { frame, words, poll } = of;
  const { t, definition, say } = words;
  const { isChanging = false, flaws = [], status = 200, headers } = vote;
  const canVote = levelsOf(of).length > 0;
  const misses = definition.levels.length > levelsOf(of).length;
  const said = vote.notice ?? (isChanging ? ({ kind: 'info', text: t.changing } as const) : undefined);
  return page(frame, {
    title: say(definition.question),
    status,
    flaws,
    ...(said && { notice: notice(said.kind, said.text) }),
    ...(headers && { headers }),
    content: html`<div class="stack">
      ${aboutPart(of)} ${timesPart(of)} ${canVote ? ballotForm(of, vote) : ''} ${misses ? elsewhere(of) : ''}
      ${canVote ? ownPart(of, vote) : ''}
      ${poll.row.definition.results === 'always' && !isChanging ? await afterPart(of) : ''}
    </div>`,
  });
}
