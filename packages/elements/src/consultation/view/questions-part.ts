import { html, type TemplateResult } from 'lit';
import type { ViewContext } from './view-context.js';

/** Each question is a poll of its own. It is given the very session of this widget: one site, one set of its settings. */
export function questionsPart({ host, consultation, ready }: ViewContext): TemplateResult[] {
  const client = host.session?.client;
  return consultation.questions.map(
    (question) =>
      html`<suara-poll
        poll=${question}
        .client=${host.ownClient}
        .site=${client?.site ?? ''}
        .baseUrl=${client?.baseUrl ?? ''}
        .lang=${ready.lang}
        .identityToken=${host.identityToken}
      ></suara-poll>`,
  );
}
