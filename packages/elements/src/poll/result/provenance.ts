import type { PollResult } from '@suara/client';
import { html, nothing, type TemplateResult } from 'lit';
import { moneyIn } from './numbers.js';
import type { ResultContext } from './result-context.js';

/** Which of the city's sites the ballots came from, as far as that betrays nobody. */
export function origins(context: ResultContext): TemplateResult | typeof nothing {
  const { result, texts, numbers } = context;
  const { sites } = result;
  if (sites.length === 0) return nothing;
  const few = sites.filter(({ ballots }) => ballots === null).length;
  return html`<div class="tight">
    <h4>${texts.from}</h4>
    <p class="muted small">${texts.sitesHint}</p>
    <dl class="facts">
      ${sites.map(
        (each) =>
          html`<div>
            <dt>${nameOfSite(context, each)}</dt>
            <dd>${each.ballots === null ? withheld(context, few) : numbers.count(each.ballots)}</dd>
          </div>`,
      )}
    </dl>
    ${few > 0 ? html`<p class="muted small">${few > 1 ? texts.withheldHint : texts.fewerHint}</p>` : nothing}
  </div>`;
}

/** Where two are withheld, the second only keeps the first from being worked out, and may well be larger. */
const withheld = ({ texts }: ResultContext, few: number): string => (few > 1 ? texts.withheld : texts.fewer);

function nameOfSite({ result, text }: ResultContext, { site }: PollResult['sites'][number]): string {
  const name = result.siteNames[site];
  return name ? text(name) : site;
}

/** What copying needs of its owner: whether it was done, and how. */
export interface Copying {
  readonly state: 'idle' | 'copied' | 'refused';
  copy(text: string): void;
}

/** How the ballots are counted, and how anybody can count them again. */
export function method(context: ResultContext, copying: Copying, bundleUrl: string | undefined): TemplateResult {
  const { definition, texts, numbers, lang, poll } = context;
  const { ballot, tieBreakSeed, quorum, results } = definition;
  const money = moneyIn(lang, ballot.kind === 'budget' ? ballot.currency : 'IDR');
  const fact = (name: string, value: string | TemplateResult): TemplateResult =>
    html`<div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`<details>
    <summary>${texts.how}</summary>
    <dl class="method">
      ${fact(texts.ruleTitle, texts.rule(ballot, money))}
      ${ballot.kind === 'statements' ? nothing : fact(texts.tieTitle, texts.tieRule(tieBreakSeed))}
      ${fact(texts.quorumTitle, texts.quorumRule(quorum === null ? undefined : numbers.count(quorum)))}
      ${fact(texts.visibilityTitle, texts.visibility[results])}
      ${fact(texts.hashTitle, fingerprint(context, poll.definitionHash, copying))}
      ${fact(texts.bundleTitle, bundleUrl ? download(context, bundleUrl) : texts.bundleLater)}
    </dl>
  </details>`;
}

/** Shortened for the eye; copied whole, and shown whole where the browser does not let it be copied. */
function fingerprint({ texts }: ResultContext, hash: string, { state, copy }: Copying): TemplateResult {
  return html`<p>${texts.hashHint}</p>
    <p class="row">
      <code>${state === 'refused' ? hash : `${hash.slice(0, 8)}…${hash.slice(-8)}`}</code>
      <button
        type="button"
        class="plain"
        @click=${() => {
          copy(hash);
        }}
      >
        ${texts.copy}
      </button>
      <span role="status">${state === 'copied' ? texts.copied : ''}</span>
    </p>`;
}

const download = ({ texts }: ResultContext, url: string): TemplateResult =>
  html`<p><a class="plain" href=${url} download="bundle.json">${texts.bundle}</a></p>
    <p>${texts.bundleHint}</p>
    <p><code>suara verify bundle.json</code></p>`;
