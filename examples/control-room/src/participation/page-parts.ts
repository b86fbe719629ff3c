/** What the pages of polls, consultations and surveys have alike. */
import type { Agency, Localized } from '@suara/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.js';
import { icons } from '../icons.js';
import { hashOfArea, hashOfManaged, type AreaName } from '../route.js';
import { emptyState, failedState, loadingState, staleNotice } from '../states.js';
import type { Words } from '../messages/index.js';
import type { ListTexts } from '../messages/participation.js';
import type { RemoteState } from './remote.js';

export type ManagedStateName = 'draft' | 'announced' | 'open' | 'closed';

export function stateBadge({ t }: Desk, state: ManagedStateName): TemplateResult {
  return html`<span class="badge" data-state=${state}>${t.participation.states[state]}</span>`;
}

const MONTHS = 60 * 24 * 3_600_000;

/** When it opens and closes, whichever way the clock has run; of months the days are enough, but the year is not known. */
export function period(
  { format }: Pick<Desk, 'format'>,
  { opensAt, closesAt }: { readonly opensAt: string; readonly closesAt: string },
): TemplateResult {
  const isLong = Date.parse(closesAt) - Date.parse(opensAt) > MONTHS;
  const at = (instant: string): string => (isLong ? format.day(instant) : format.short(instant));
  return html`<p>
    ${icons.clock}<span
      ><time datetime=${opensAt}>${at(opensAt)}</time> – <time datetime=${closesAt}>${at(closesAt)}</time></span
    >
  </p>`;
}

/** Whose it is: an agency's, or the whole city's. */
export function ownerName(desk: Desk, agency: Agency | null): string {
  return agency ? desk.say(agency.shortName) : desk.t.participation.wholeCity;
}

export interface ManagedRow {
  readonly id: string;
  readonly title: Localized;
  readonly state: ManagedStateName;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly agency: Agency | null;
  readonly facts: TemplateResult | typeof nothing;
}

interface List {
  readonly area: AreaName;
  readonly texts: ListTexts;
  readonly remote: RemoteState<readonly unknown[]>;
  readonly rows: readonly ManagedRow[];
  readonly selected: string | null;
  readonly refresh: () => void;
}

function listRow(desk: Desk, area: AreaName, row: ManagedRow, isSelected: boolean): TemplateResult {
  return html`<li class="row" data-id=${row.id}>
    <h3>
      <a href=${hashOfManaged(area, { id: row.id, screen: 'page' })} aria-current=${String(isSelected)}
        ><span class="row-service">${desk.say(row.title)}</span></a
      >
    </h3>
    <div class="row-facts">
      ${stateBadge(desk, row.state)} ${row.facts}
      <p>${icons.office}<span>${ownerName(desk, row.agency)}</span></p>
      ${period(desk, row)}
    </div>
  </li>`;
}

/** The list, newest first, with the button for a new one. */
export function managedList(desk: Desk, { area, texts, remote, rows, selected, refresh }: List): TemplateResult {
  const { t } = desk;
  return html`<header class="queue-head">
      <div class="queue-title">
        <h2 class="list-title" id="${area}-title" tabindex="-1">${texts.title}</h2>
        <a class="button button--main" href=${hashOfManaged(area, { id: null, screen: 'edit' })}
          >${icons.add}${texts.create}</a
        >
      </div>
      <p class="quiet small">${texts.lead}</p>
    </header>
    ${remote.value === null ? nothing : staleNotice(desk, remote.error, '', refresh)}
    ${listBody(desk, texts, remote, refresh, rows.length)}
    ${
      rows.length > 0
        ? html`<ul aria-labelledby="${area}-title">
            ${rows.map((row) => listRow(desk, area, row, row.id === selected))}
          </ul>`
        : nothing
    }
    <p class="visually-hidden" role="status">
      ${remote.value === null && remote.error === null ? t.page.loading : nothing}
    </p>`;
}

function listBody(
  { t }: Desk,
  { empty }: ListTexts,
  { value, error }: RemoteState<readonly unknown[]>,
  refresh: () => void,
  count: number,
): TemplateResult | typeof nothing {
  if (value === null) return error === null ? loadingState(t.page.loading, 4) : failedState(t, error, refresh);
  return count === 0 ? emptyState(empty) : nothing;
}

const SIGNS = { reports: icons.inbox, polls: icons.ballot, consultations: icons.talk, surveys: icons.survey };

/** Beside the list while nothing is open. */
export function nothingOpen(area: AreaName, { title, text }: Words): TemplateResult {
  return html`<div class="state">
    <span class="state-sign">${SIGNS[area]}</span>
    <h2 class="open-title" tabindex="-1">${title}</h2>
    <p>${text}</p>
  </div>`;
}

/** The way back and the heading: the same elements before and after loading, so that the heading keeps the focus. */
export function pageHead(area: AreaName, back: string, title: string, above: string): TemplateResult {
  return html`<header class="report-head">
    <a class="back" href=${hashOfArea(area)}>${icons.back}${back}</a>
    <div class="report-name">
      ${above ? html`<p class="report-service">${above}</p>` : nothing}
      <h2 class="open-title" id="${area}-open-title" tabindex="-1">${title}</h2>
    </div>
  </header>`;
}

/** What a move came to; always there, since only what appears in a status that existed before is announced. */
export function outcomeNotice(text: string): TemplateResult {
  return html`<div class=${text ? 'outcome notice notice--good' : 'outcome'} role="status" tabindex="-1">
    ${
      text
        ? html`${icons.check}
            <p>${text}</p>`
        : nothing
    }
  </div>`;
}

export function fact(label: string, value: unknown): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
}

/** In every language of the city, in the city's order, as it will be read in each. */
export function inAllLanguages({ session }: Pick<Desk, 'session'>, text: Localized): TemplateResult {
  const { languages } = session.city;
  return html`${languages
    .filter((language) => text[language])
    .map((language) => html`<p class="words" lang=${language}>${text[language]}</p>`)}`;
}

interface Said {
  readonly closedEarly: { readonly at: string; readonly reason: Localized } | null;
  readonly outcome: { readonly summary: Localized; readonly publishedAt: string } | null;
}

/** What people have been told: why it closed early, and what comes of it; `parts` stand below the outcome. */
export function wordsSaid(
  desk: Desk,
  { closedEarly, outcome }: Said,
  parts: unknown = nothing,
): TemplateResult | typeof nothing {
  const { t, format } = desk;
  if (!closedEarly && !outcome) return nothing;
  return html`<section class="card stack" aria-labelledby="said-title">
    <h3 class="card-title" id="said-title">${t.participation.said}</h3>
    ${
      closedEarly
        ? html`<div>
            <h4>${t.participation.closedEarly(format.full(closedEarly.at))}</h4>
            ${inAllLanguages(desk, closedEarly.reason)}
          </div>`
        : nothing
    }
    ${
      outcome
        ? html`<div class="stack stack--tight">
            <h4>${t.participation.outcomeAt(format.full(outcome.publishedAt))}</h4>
            ${inAllLanguages(desk, outcome.summary)} ${parts}
          </div>`
        : nothing
    }
  </section>`;
}

/** What was said of one option or section, under its name. */
export const saidOf = (desk: Desk, name: string, text: Localized): TemplateResult =>
  html`<div class="said"><strong>${name}</strong> ${inAllLanguages(desk, text)}</div>`;
