import { html } from 'hono/html';
import { closingTime } from '../../participation/life.js';
import type { PublicPoll } from '../../polls/polls.js';
import { agencyView, outcomeView } from '../../polls/poll-view.js';
import type { Result } from '../../polls/result/read-result.js';
import type { SiteFrame } from '../frame/frame.js';
import type { Html } from '../frame/page.js';
import { tableOf } from '../table.js';
import { sharesOverlap, tableFor, type LevelResult } from './result-tables.js';
import { quorumText, standingText, tieTexts } from './standing.js';
import type { PollWords } from './words.js';

function figures(result: LevelResult): Html {
  const { words, tally } = result;
  const { ballot } = words.definition;
  const { t, money } = words;
  const standing = standingText(result);
  const spent = tally.spent ?? 0;
  return html`${standing ? html`<p><b>${standing}</b></p>` : ''}
  ${tieTexts(result).map((text) => html`<p class="small">${text}</p>`)}
  ${ballot.kind === 'budget' ? html`<p>${t.result.spent(money(spent), money(ballot.ceiling), money(ballot.ceiling - spent))}</p>` : ''}
  ${tableOf(tableFor(result))}
  ${sharesOverlap(ballot) ? html`<p class="muted small">${t.result.sharesOverlap}</p>` : ''}`;
}

function levelPart(result: LevelResult): Html {
  const { words, level, tally, isClosed } = result;
  const { t, count } = words;
  const quorum = quorumText(result);
  return html`<section class="stack" aria-labelledby="result-${level}">
    <div class="tight">
      <h3 id="result-${level}">${t.level[level]}</h3>
      <p><b>${t.result.ballots(count(tally.ballots), tally.ballots === 1)}</b>${quorum ? ` · ${quorum}` : ''}</p>
    </div>
    ${tally.ballots > 0 ? figures(result) : html`<p>${t.result.none[isClosed ? 'closed' : 'open']}</p>`}
  </section>`;
}

/** How the ballots are counted, and how anybody can count them again. */
function method({ t, definition, money }: PollWords, bundle: string | null): Html {
  const { ballot, tieBreakSeed } = definition;
  const ceiling = ballot.kind === 'budget' ? money(ballot.ceiling) : '';
  return html`<details>
    <summary>${t.result.how}</summary>
    <div class="stack">
      <p>${t.result.rule(ballot, ceiling)}</p>
      ${ballot.kind === 'statements' ? '' : html`<p>${t.result.tieRule(tieBreakSeed)}</p>`}
      ${
        bundle === null
          ? html`<p>${t.result.bundleLater}</p>`
          : html`<p><a href="${bundle}" download="bundle.json">${t.result.bundle}</a></p>
              <p>${t.result.bundleHint} <code>suara verify bundle.json</code></p>`
      }
    </div>
  </details>`;
}

export interface ResultPart {
  readonly frame: SiteFrame;
  readonly words: PollWords;
  readonly poll: PublicPoll;
  /** Null where whoever asks may not see it yet. */
  readonly result: Result | null;
  readonly now: number;
}

/** The result as far as it may be seen; before, when that will be. */
export function resultPart({ frame, words, poll, result, now }: ResultPart): Html | '' {
  const { t, definition, instant } = words;
  const isClosed = poll.state === 'closed';
  if (!result) {
    const text = t.result.hidden(definition.results, instant(closingTime(poll.row)));
    return poll.state === 'open' ? html`<p class="muted">${text}</p>` : '';
  }
  const { city, id } = frame.site;
  const bundle = isClosed ? `/v1/sites/${city.id}.${id}/polls/${poll.row.id}/bundle` : null;
  return html`<section class="stack" aria-labelledby="result">
    <div class="tight">
      <h2 id="result">${t.result.title[isClosed ? 'closed' : 'open']}</h2>
      <p class="muted small">${t.result.countedAt(instant(now))}</p>
      ${result.tallies.length > 1 ? html`<p class="muted small">${t.result.apart}</p>` : ''}
    </div>
    ${result.tallies.map(({ level, tally }) => levelPart({ words, level, tally, isClosed }))} ${method(words, bundle)}
  </section>`;
}

/** What the city does with the result. */
export function outcomePart(frame: SiteFrame, { t, say, day, nameOf }: PollWords, { row }: PublicPoll): Html | '' {
  const outcome = outcomeView(row);
  if (!outcome) return '';
  const { city } = frame.site;
  const by = agencyView(city, row.agency) ?? city.profile.city;
  return html`<section class="stack" aria-labelledby="outcome">
    <div class="tight">
      <h2 id="outcome">${t.result.outcome}</h2>
      <p class="muted small">${t.result.published(day(outcome.publishedAt), say(by.name))}</p>
    </div>
    <p class="prose">${say(outcome.summary)}</p>
    ${
      outcome.options.length > 0
        ? html`<dl class="facts">
            ${outcome.options.map(
              ({ option, text }) =>
                html`<div>
                  <dt>${nameOf(option)}</dt>
                  <dd>${say(text)}</dd>
                </div>`,
            )}
          </dl>`
        : ''
    }
  </section>`;
}
