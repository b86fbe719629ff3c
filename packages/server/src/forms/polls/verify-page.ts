/** Between the ballot and the vote of a verified voter: where the code goes, and the code. */
import { html } from 'hono/html';
import type { Channel } from '../../ports.js';
import { flawAt, type Flaws } from '../frame/errors.js';
import { choicesField, hiddenField, notice, textField } from '../frame/fields.js';
import { form } from '../frame/form.js';
import { newFormKey } from '../frame/key.js';
import { page, type Html } from '../frame/page.js';
import { stepButton } from '../step.js';
import { asTyped, carried, oneTyped, type Typed } from '../typed.js';
import { namesOf } from './ballot-flaws.js';
import { pollAction, type PollPage } from './poll-page.js';
import { VOTE } from './vote-page.js';

export const VERIFY = {
  channel: 'channel',
  contact: 'contact',
  /** Makes two presses of "send" one message. */
  codeKey: 'codeKey',
  challenge: 'challenge',
  code: 'code',
  /** Makes two presses of "confirm" one proof. */
  proofKey: 'proofKey',
} as const;

export interface VerifyForm {
  /** Everything that was sent so far, the ballot too. */
  readonly typed: Typed;
  readonly flaws?: Flaws;
  readonly notice?: { readonly kind: 'info' | 'warn'; readonly text: string };
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** How the code is sent: as it was chosen, or the only way. */
export function channelOf({ channels }: PollPage, typed: Typed): Channel | undefined {
  const chosen = oneTyped(typed, VERIFY.channel);
  return channels.length === 1 ? channels[0] : channels.find((each) => each === chosen);
}

/** The vote, carried on unseen. */
const vote = ({ words }: PollPage, typed: Typed): Html[] =>
  carried(typed, [...Object.values(VOTE).filter((name) => name !== VOTE.own), ...namesOf(words.definition)]);

function contactFields(of: PollPage, { typed, flaws = [] }: VerifyForm): Html {
  const { t } = of.words;
  const { channels } = of;
  const channel = channelOf(of, typed);
  const single = channels.length === 1 ? channels[0] : undefined;
  const hints = channels.map((each) => t.verify.contactHint[each]);
  const choice = choicesField({
    id: VERIFY.channel,
    label: t.verify.how,
    choices: channels.map((each) => ({ value: each, label: t.verify.channel[each] })),
    chosen: channel ? [channel] : [],
    error: flawAt(flaws, VERIFY.channel),
  });
  return html`${single ? '' : choice}
  ${textField({
    id: VERIFY.contact,
    label: single ? t.verify.channel[single] : t.verify.contact,
    hint: hints.join('. '),
    error: flawAt(flaws, VERIFY.contact),
    value: asTyped(typed, VERIFY.contact),
    ...(single && { type: single === 'phone' ? 'tel' : 'email', autocomplete: single === 'phone' ? 'tel' : 'email' }),
  })}`;
}

async function verifyPage(of: PollPage, parts: VerifyForm & { title: string; about: Html; content: Html }) {
  const { title, about, content, typed, flaws = [], status = 200, headers } = parts;
  return page(of.frame, {
    title,
    status,
    flaws,
    ...(parts.notice && { notice: notice(parts.notice.kind, parts.notice.text) }),
    ...(headers && { headers }),
    content: html`${about} ${form({ action: pollAction(of), content: html`${vote(of, typed)} ${content}` })}`,
  });
}

/** Asks where the code shall go. */
export function contactPage(of: PollPage, verify: VerifyForm): Promise<Response> {
  const { t } = of.words;
  return verifyPage(of, {
    ...verify,
    title: t.verify.title,
    about: html`<p>${t.verify.hint}</p>`,
    content: html`${hiddenField(VERIFY.codeKey, newFormKey(of.now))} ${contactFields(of, verify)}
      <div class="row">${stepButton('code', t.verify.send, true)} ${stepButton('edit', t.verify.back)}</div>`,
  });
}

/** Asks for the code that was sent. */
export function codePage(of: PollPage, verify: VerifyForm & { readonly challenge: string }): Promise<Response> {
  const { t } = of.words;
  const { typed, flaws = [], challenge } = verify;
  return verifyPage(of, {
    ...verify,
    title: t.verify.codeTitle,
    about: html`<p>${t.verify.hint}</p>`,
    content: html`${carried(typed, [VERIFY.channel, VERIFY.contact])} ${hiddenField(VERIFY.challenge, challenge)}
      ${hiddenField(VERIFY.codeKey, newFormKey(of.now))} ${hiddenField(VERIFY.proofKey, newFormKey(of.now))}
      ${textField({
        id: VERIFY.code,
        label: t.verify.code,
        hint: t.verify.codeHint(oneTyped(typed, VERIFY.contact)),
        error: flawAt(flaws, VERIFY.code),
        value: '',
        inputMode: 'numeric',
        autocomplete: 'one-time-code',
      })}
      <div class="row">${stepButton('confirm', t.verify.confirm, true)}</div>
      <div class="row">
        ${stepButton('code', t.verify.resend)} ${stepButton('contact', t.verify.otherContact)}
        ${stepButton('edit', t.verify.back)}
      </div>`,
  });
}
