import type { OwnContribution } from '@suara/client';
import { html, nothing, type TemplateResult } from 'lit';
import { checkIcon, infoIcon, warningIcon } from '../../internal/icons.js';
import { notice } from '../../internal/templates.js';
import { contribution } from './said.js';
import type { ViewContext } from './view-context.js';

/** One's own contributions and what became of each. */
export function ownPart(context: ViewContext): TemplateResult | typeof nothing {
  const { view, texts, ready } = context;
  const { own } = view;
  if (!own.isAny) return nothing;
  return html`<section class="part" aria-labelledby="own">
    <h3 id="own" tabindex="-1">${texts.own}</h3>
    <p class="muted small">${texts.ownHint}</p>
    <ul class="said">
      ${own.items.map((item) => html`<li>${ownContribution(context, item)}</li>`)}
    </ul>
    ${own.hasFailed ? notice('warn', texts.ownFailed) : nothing}
    <div class="row">
      <button type="button" aria-disabled=${own.isBusy ? 'true' : nothing} @click=${own.ask}>
        ${own.isBusy ? ready.messages.loading : texts.look}
      </button>
    </div>
  </section>`;
}

const STATUS_ICONS = { pending: infoIcon, published: checkIcon, hidden: warningIcon };

function ownContribution(context: ViewContext, item: OwnContribution): TemplateResult {
  const { texts } = context;
  return html`<p class="muted small">${topicText(context, item)}</p>
    ${contribution(context, item)}
    <p class="status is-${item.status}">${STATUS_ICONS[item.status]}<span>${texts.status[item.status]}</span></p>
    ${item.reason ? html`<p class="lines">${texts.reason(item.reason)}</p>` : nothing}`;
}

function topicText({ consultation, host, texts }: ViewContext, { kind, section }: OwnContribution): string {
  if (kind !== 'comment') return texts.side[kind];
  const found = consultation.sections.find(({ id }) => id === section);
  return found ? texts.onSection(host.text(found.heading)) : texts.sectionGone;
}

/** What stands below everything: the way to leave no trace. */
export function foot({ view, texts }: ViewContext): TemplateResult | typeof nothing {
  const { own, drafts } = view.device.kept;
  if (view.hasForgotten) return notice('info', texts.forgotten);
  if (own.length === 0 && Object.keys(drafts).length === 0) return nothing;
  return html`<div class="foot">
    <button
      type="button"
      class="plain"
      aria-describedby="forget-hint"
      @click=${() => {
        view.forget();
      }}
    >
      ${texts.forget}
    </button>
    <p class="muted small" id="forget-hint">${texts.forgetHint}</p>
  </div>`;
}
