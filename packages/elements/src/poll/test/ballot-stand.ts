import type { Ballot, Localized, PollDefinition } from '@suara/client';
import { html, LitElement, type TemplateResult } from 'lit';
import { adopt } from '../../internal/adopt.js';
import { controls } from '../../internal/controls.styles.js';
import { FocusNext } from '../../internal/focus-next.js';
import { localized } from '../../internal/language.js';
import type { Widget } from '../../internal/test/page.js';
import { tokens } from '../../internal/tokens.styles.js';
import type { BallotControl, BallotHost, BallotModule } from '../ballots/ballot-control.js';
import { messages as english } from '../ballots/messages.en.js';
import { messages as indonesian } from '../ballots/messages.id.js';

/** What a city asks; what every definition needs besides stands here once. */
export function definitionOf(
  ballot: PollDefinition['ballot'],
  options: PollDefinition['options'] = places,
): PollDefinition {
  return {
    version: 1,
    poll: 'kota/taman',
    question: { id: 'Apa yang dibangun lebih dulu?', en: 'What is built first?' },
    options,
    ballot,
    tieBreakSeed: 'undian',
    quorum: null,
    levels: ['device'],
    results: 'always',
    opensAt: '2026-01-01T00:00:00Z',
    closesAt: '2026-02-01T00:00:00Z',
  };
}

const option = (
  id: string,
  inIndonesian: string,
  inEnglish: string,
  cost?: number,
): PollDefinition['options'][number] => ({
  id,
  name: { id: inIndonesian, en: inEnglish },
  ...(cost === undefined ? {} : { cost }),
});

export const places = [
  option('taman', 'Taman', 'Park'),
  option('pasar', 'Pasar', 'Market'),
  option('kolam', 'Kolam', 'Pool'),
  option('sekolah', 'Sekolah', 'School'),
];

const million = 1_000_000;

export const projects = [
  option('taman', 'Taman', 'Park', 120 * million),
  option('pasar', 'Pasar', 'Market', 250 * million),
  option('kolam', 'Kolam', 'Pool', 90 * million),
  option('sekolah', 'Sekolah', 'School', 400 * million),
];

/** The smallest widget a ballot's control can stand in, as it stands in the poll. */
export class BallotStand extends LitElement implements BallotHost {
  static override properties = { theme: { reflect: true }, ballot: { state: true } };
  static override styles = [tokens, controls];

  theme = 'auto';
  ballot: Ballot | undefined;
  definition: PollDefinition = definitionOf({ kind: 'single' });
  errors: Record<string, string> = {};
  /** All that was said, in its order. */
  readonly said: string[] = [];
  module: BallotModule | undefined;
  #control: BallotControl | undefined;
  readonly #focus = new FocusNext(this);

  get texts(): typeof indonesian {
    return this.lang === 'en' ? english : indonesian;
  }

  choose(ballot: Ballot): void {
    this.ballot = ballot;
    this.errors = {};
  }

  text(text: Localized): string {
    return localized(text, this.lang);
  }

  errorAt(pointer: string): string | undefined {
    return this.errors[pointer];
  }

  announce(text: string): void {
    this.said.push(text);
  }

  focusOn(id: string): void {
    this.#focus.on(id);
  }

  fail(errors: Record<string, string>): void {
    this.errors = errors;
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    if (!this.#control && this.module) {
      this.#control = this.module.create(this);
      adopt(this.renderRoot as ShadowRoot, this.module.styles.styleSheet);
    }
    return html`<div class="root" lang=${this.lang}>
      <h2>${this.text(this.definition.question)}</h2>
      ${this.#control?.render()}
    </div>`;
  }
}

customElements.define('test-ballot-stand', BallotStand);

/** A stand in the page, with the citizen's helpers to use it by. */
export async function stand(
  module: BallotModule,
  definition: PollDefinition,
  more: { ballot?: Ballot; lang?: string } = {},
): Promise<{ stand: BallotStand; widget: Widget }> {
  const made = Object.assign(new BallotStand(), { module, definition, lang: 'id', ...more });
  document.body.append(made);
  await made.updateComplete;
  return { stand: made, widget: made as unknown as Widget };
}
