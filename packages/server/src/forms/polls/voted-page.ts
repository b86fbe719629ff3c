/** After the vote: what was recorded, and what the voter needs to check it or to change it. */
import type { Ballot, VoterLevel } from '@suara/core';
import { html } from 'hono/html';
import type { Receipt } from '../../polls/cast/vote.js';
import type { OwnBallot } from '../../polls/polls.js';
import { notice } from '../frame/fields.js';
import { form } from '../frame/form.js';
import { newFormKey } from '../frame/key.js';
import { page, type Html } from '../frame/page.js';
import { stepButton } from '../step.js';
import { ballotLines } from './ballot-lines.js';
import { afterPart, pollAction, timesPart, type PollPage } from './poll-page.js';
import { VOTE } from './vote-page.js';

/** The beginning of the commitment, for people to compare: 64 bits, in groups of four. */
const codeOf = (commitment: string): string => commitment.slice(0, 16).replace(/.{4}(?=.)/gu, '$&-');

const textOf = (receipt: Receipt): string => `${JSON.stringify(receipt, null, 2)}\n`;

interface Recorded {
  readonly level: VoterLevel;
  readonly ballot: Ballot;
  readonly commitment: string;
}

function choicePart({ words }: PollPage, { level, ballot, commitment }: Recorded): Html {
  const { t } = words;
  const lines = ballotLines(ballot, words);
  return html`<div class="receipt">
    <div>
      <p class="muted small">${t.receipt.choice}</p>
      <ul>
        ${(lines.length > 0 ? lines : [t.receipt.nothing]).map((line) => html`<li>${line}</li>`)}
      </ul>
    </div>
    <p><span class="pill ${level}">${t.level[level]}</span></p>
    <div>
      <p class="muted small">${t.receipt.code}</p>
      <p class="code">${codeOf(commitment)}</p>
      <p class="muted small">${t.receipt.codeHint}</p>
    </div>
  </div>`;
}

/** The whole receipt: as a file that needs no script, and as a text to be copied. */
function receiptPart({ words: { t }, poll }: PollPage, receipt: Receipt): Html {
  const text = textOf(receipt);
  const file = t.receipt.fileName(poll.row.id);
  return html`<p>
      <a class="button" href="data:application/json;charset=utf-8,${encodeURIComponent(text)}" download="${file}"
        >${t.receipt.save}</a
      >
    </p>
    ${notice('warn', t.receipt.warning)}
    <details>
      <summary>${t.receipt.show}</summary>
      <div class="stack">
        <textarea readonly rows="10" aria-label="${t.receipt.text}">${text}</textarea>
      </div>
    </details>
    <details>
      <summary>${t.receipt.check}</summary>
      <div class="stack">
        <ol class="steps">
          ${t.receipt.checkSteps.map((step) => html`<li>${step}</li>`)}
        </ol>
      </div>
    </details>`;
}

/** The way to another choice, now by a button, later by the code. Who was verified verifies again. */
function changePart(of: PollPage, token: string): Html | '' {
  const { words, poll, now } = of;
  if (poll.state !== 'open') return '';
  const { t } = words;
  const later = html`<div class="tight">
    <h2>${t.receipt.token}</h2>
    <p class="muted">${t.receipt.tokenHint}</p>
    <code class="key">${token}</code>
  </div>`;
  return html`${form({
    action: pollAction(of),
    hidden: { [VOTE.key]: newFormKey(now), [VOTE.token]: token },
    content: html`<div class="row">${stepButton('change', t.receipt.change)}</div>`,
  })}
  ${token.startsWith('device.') ? later : ''}`;
}

/** "Recorded" stands here only because the vote is durable. */
export async function receiptPage(of: PollPage, receipt: Receipt, token: string): Promise<Response> {
  const { t, definition, say } = of.words;
  return page(of.frame, {
    title: t.receipt.title,
    status: 201,
    content: html`<div class="stack">
      <p class="done" aria-hidden="true">✓</p>
      <p class="muted">${say(definition.question)}</p>
      <p>${t.receipt.hint}${receipt.replaces === null ? '' : ` ${t.receipt.replaced}`}</p>
      ${choicePart(of, receipt)} ${receiptPart(of, receipt)} ${timesPart(of)} ${changePart(of, token)}
      ${await afterPart(of, token)}
    </div>`,
  });
}

/** The vote that counts now, for whoever brings its token. */
export async function ownPage(of: PollPage, own: OwnBallot, token: string): Promise<Response> {
  const { t, definition, say } = of.words;
  return page(of.frame, {
    title: t.receipt.votedTitle,
    content: html`<div class="stack">
      <p class="muted">${say(definition.question)}</p>
      ${timesPart(of)} ${choicePart(of, own)} ${changePart(of, token)} ${await afterPart(of, token)}
    </div>`,
  });
}
