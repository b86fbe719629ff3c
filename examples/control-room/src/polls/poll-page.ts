/** One poll as the desk sees it: what it asks, where it stands, who has voted, and what can be done now. */
import type { DeskPoll } from '@suara/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.js';
import { icons } from '../icons.js';
import { fact, inAllLanguages, ownerName, saidOf, stateBadge, wordsSaid } from '../participation/page-parts.js';
import { hashOfManaged } from '../route.js';

export function turnoutLine({ t, format }: Desk, turnout: DeskPoll['turnout']): TemplateResult {
  return html`<ul class="turnout">
    ${turnout.map(
      ({ level, ballots }) =>
        html`<li>
          <strong class="figures">${format.number(ballots)}</strong>
          <span>${t.polls.levels[level].turnout}</span>
        </li>`,
    )}
  </ul>`;
}

/** State, time and turnout, which decide what is done next. */
export function pollStanding(desk: Desk, poll: DeskPoll): TemplateResult {
  const { t, format } = desk;
  const { state, definition, closedEarly, turnout } = poll;
  const at = closedEarly?.at ?? (state === 'draft' || state === 'announced' ? definition.opensAt : definition.closesAt);
  return html`<div class="standing standing--managed">
    <p>${stateBadge(desk, state)}</p>
    <p>${t.participation.stateTimes[closedEarly ? 'closedEarly' : state](format.full(at))}</p>
    ${state === 'open' || state === 'closed' ? turnoutLine(desk, turnout) : nothing}
    ${definition.quorum === null ? nothing : html`<p class="quiet">${t.polls.quorum(format.number(definition.quorum))}</p>`}
  </div>`;
}

function ruleWords({ t, format, language }: Desk, { ballot }: DeskPoll['definition']): string {
  const { kinds, rule } = t.polls;
  switch (ballot.kind) {
    case 'multiple':
      return `${kinds.multiple.name}, ${rule.between(format.number(ballot.min), format.number(ballot.max))}`;
    case 'score':
      return `${kinds.score.name}, ${rule.between(format.number(ballot.min), format.number(ballot.max))}`;
    case 'ranked':
      return `${kinds.ranked.name}, ${rule.methods[ballot.method].title}`;
    case 'budget':
      return `${kinds.budget.name}, ${money(language, ballot.ceiling, ballot.currency)}; ${rule.unaffordableKinds[ballot.unaffordable].title}`;
    case 'quadratic':
      return `${kinds.quadratic.name}, ${rule.creditsOf(format.number(ballot.credits))}`;
    default:
      return kinds[ballot.kind].name;
  }
}

function money(language: string, amount: number, currency: string): string {
  return new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB', {
    style: 'currency',
    currency,
    maximumFractionDigits: 0,
  }).format(amount);
}

function optionLine(
  desk: Desk,
  { ballot }: DeskPoll['definition'],
  option: DeskPoll['definition']['options'][number],
): TemplateResult {
  return html`<li>
    ${inAllLanguages(desk, option.name)}
    ${
      ballot.kind === 'budget' && option.cost !== undefined
        ? html`<p class="figures quiet">${money(desk.language, option.cost, ballot.currency)}</p>`
        : nothing
    }
  </li>`;
}

/** The whole definition, in all languages: what is hashed, and after the opening holds for everybody. */
export function pollFacts(desk: Desk, poll: DeskPoll): TemplateResult {
  const { t, format } = desk;
  const { page, levels, results } = t.polls;
  const { definition, definitionHash, agency, state } = poll;
  const mayEdit = state === 'draft' || state === 'announced';
  return html`<section class="card stack managed-facts" aria-labelledby="definition-title">
    <div class="card-head">
      <h3 class="card-title" id="definition-title">${page.definition}</h3>
      ${
        mayEdit
          ? html`<a class="button button--small" href=${hashOfManaged('polls', { id: poll.poll, screen: 'edit' })}
              >${page.edit}</a
            >`
          : nothing
      }
    </div>
    <dl class="facts">
      ${fact(page.question, inAllLanguages(desk, definition.question))}
      ${definition.description ? fact(page.description, inAllLanguages(desk, definition.description)) : nothing}
      ${fact(page.rule, ruleWords(desk, definition))}
      ${fact(
        page.options,
        html`<ol class="option-list">
          ${definition.options.map((option) => optionLine(desk, definition, option))}
        </ol>`,
      )}
      ${fact(page.levels, definition.levels.map((level) => levels[level].title).join(' + '))}
      ${fact(page.results, results[definition.results].title)}
      ${fact(page.period, `${format.full(definition.opensAt)} – ${format.full(definition.closesAt)}`)}
      ${fact(page.agency, ownerName(desk, agency))}
      ${fact(page.hash, html`<code class="digest">${definitionHash}</code>`)}
    </dl>
    ${mayEdit ? html`<p class="hint">${page.hashHint}</p>` : nothing}
  </section>`;
}

/** What the city has said: why it closed early, and what it does with the result. */
export function pollWords(desk: Desk, poll: DeskPoll): TemplateResult | typeof nothing {
  const nameOf = (id: string): string => {
    const option = poll.definition.options.find((each) => each.id === id);
    return option ? desk.say(option.name) : id;
  };
  const parts = poll.outcome?.options.map(({ option, text }) => saidOf(desk, nameOf(option), text));
  return wordsSaid(desk, poll, parts);
}

/** After the close anybody can count again; the desk shows where. */
export function bundleLink({ t, session }: Desk, { poll, state }: DeskPoll): TemplateResult | typeof nothing {
  const site = session.sites[0]?.site;
  if (state !== 'closed' || site === undefined) return nothing;
  const address = `/v1/sites/${encodeURIComponent(site)}/polls/${encodeURIComponent(poll)}/bundle`;
  return html`<p>
      <a class="outside" href=${address} download="${poll}.json">${t.polls.page.bundle} ${icons.outside}</a>
    </p>
    <p class="hint">${t.polls.page.bundleHint}</p>`;
}
