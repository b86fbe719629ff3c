import type { Scoreboard } from '@suara/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { BoardMessages } from '../messages.js';
import { board as indonesian } from './board.id.js';
import { contextOf, type BoardContext } from './board-context.js';
import { elements } from './elements.js';
import { method } from './method.js';
import { services } from './services.js';
import { trend } from './trend.js';
import { verdict } from './verdict.js';

export { boardStyles } from './board.styles.js';

/** Draws what was published, or that nothing is yet, in one language. */
export type Board = (published: Scoreboard | null, timeZone: string) => TemplateResult;

/** The board in a language; in Indonesian where the other cannot be had now. */
export async function boardIn(lang: string): Promise<Board> {
  const english = lang === 'en' ? await import('./board.en.js').catch(() => undefined) : undefined;
  const [texts, spoken] = english ? [english.board, lang] : [indonesian, 'id'];
  return (published, timeZone) => (published ? draw(contextOf(published, texts, spoken, timeZone)) : nothingYet(texts));
}

const nothingYet = ({ unpublished, unpublishedHint }: BoardMessages): TemplateResult =>
  html`<div class="empty">
    <p><strong>${unpublished}</strong></p>
    <p class="muted">${unpublishedHint}</p>
  </div>`;

function draw(context: BoardContext): TemplateResult {
  const { published, texts } = context;
  const part = (name: keyof BoardMessages & ('elements' | 'outcome' | 'trend' | 'services'), content: TemplateResult) =>
    html`<section class="part" aria-labelledby=${name}>
      <h3 id=${name}>${texts[name]}</h3>
      ${content}
    </section>`;
  return html`${verdict(context)}
  ${part('outcome', html`<p class="prose">${context.text(published.outcome.summary)}</p>`)}
  ${part('elements', elements(context))} ${part('trend', trend(context))}
  ${published.services.length > 0 ? part('services', services(context)) : nothing} ${method(context)}`;
}
