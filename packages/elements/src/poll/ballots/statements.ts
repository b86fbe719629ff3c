import type { Ballot, PollOption } from '@suara/client';
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { checkIcon, icon } from '../../internal/icons.js';
import { fieldNotes } from '../../internal/templates.js';
import { ballotStyles } from './ballot.styles.js';
import type { BallotControl, BallotHost, CreateBallotControl } from './ballot-control.js';
import { ballotGroup, ballotOf, fieldOf, optionText } from './parts.js';

type Stances = Extract<Ballot, { kind: 'statements' }>['stances'];
type Stance = Stances[string];

/** Each stance has a shape, too, so that none hangs on its colour or place. */
const ANSWERS = [
  ['agree', checkIcon],
  ['disagree', icon(svg`<path d="m6 6 12 12M18 6 6 18"/>`)],
  ['pass', icon(svg`<path d="m6 6 6 6-6 6M13 6l6 6-6 6"/>`)],
] as const;

/** One statement at a time, so that each is read; at the end all answers at a glance, each of which can be changed. */
class Statements implements BallotControl {
  readonly #host: BallotHost;
  /** The statement that is shown; the overview has the place behind the last. */
  #at: number;
  /** Whether an answer leads back to the overview it was changed from. */
  #fromOverview = false;

  constructor(host: BallotHost) {
    this.#host = host;
    const open = this.#statements.findIndex(({ id }) => !this.#stances[id]);
    this.#at = open < 0 ? this.#statements.length : open;
  }

  get #statements(): readonly PollOption[] {
    return this.#host.definition.options;
  }

  get #stances(): Stances {
    return ballotOf(this.#host, 'statements')?.stances ?? {};
  }

  render(): TemplateResult {
    const statement = this.#statements[this.#at];
    return ballotGroup(
      this.#host,
      '/ballot/stances',
      this.#host.texts.statements.instruction,
      statement ? this.#one(statement) : this.#overview(),
    );
  }

  /** The focus goes to the heading of what is drawn, which is read out: so whoever does not see knows where they are. */
  #go(to: number): void {
    this.#at = to;
    this.#host.focusOn('statement');
    this.#host.requestUpdate();
  }

  #answer(statement: PollOption, stance: Stance): void {
    const to = this.#fromOverview ? this.#statements.length : this.#at + 1;
    this.#fromOverview = false;
    this.#host.choose({ kind: 'statements', stances: { ...this.#stances, [statement.id]: stance } });
    this.#go(to);
  }

  #one(statement: PollOption): TemplateResult {
    const { statements: texts } = this.#host.texts;
    const pointer = `/ballot/stances/${statement.id}`;
    const all = this.#statements.length;
    const overview = (): void => {
      this.#fromOverview = false;
      this.#go(all);
    };
    return html`<progress max=${all} .value=${this.#at} aria-hidden="true"></progress>
      <h3 class="statement" id="statement" tabindex="-1">
        <span class="muted small">${texts.progress(this.#at + 1, all)}</span>
        <span class="tight said">${optionText(this.#host, statement)}</span>
      </h3>
      ${fieldNotes(fieldOf(pointer), undefined, this.#host.errorAt(pointer))}
      <div class="stances" role="group" aria-labelledby="statement">
        ${ANSWERS.map(([stance, shape]) => this.#button(statement, stance, shape))}
      </div>
      <div class="row">
        ${
          this.#at > 0
            ? html`<button
                type="button"
                class="plain"
                @click=${() => {
                  this.#fromOverview = false;
                  this.#go(this.#at - 1);
                }}
              >
                ${texts.back}
              </button>`
            : nothing
        }
        <button type="button" class="plain end" @click=${overview}>${texts.toOverview}</button>
      </div>`;
  }

  #button(statement: PollOption, stance: Stance, shape: TemplateResult): TemplateResult {
    return html`<button
      type="button"
      class="stance"
      aria-pressed=${this.#stances[statement.id] === stance ? 'true' : 'false'}
      @click=${() => {
        this.#answer(statement, stance);
      }}
    >
      ${shape}${this.#host.texts.statements[stance]}
    </button>`;
  }

  #overview(): TemplateResult {
    const { statements: texts } = this.#host.texts;
    const all = this.#statements.length;
    const answered = this.#statements.filter(({ id }) => this.#stances[id]).length;
    return html`<div class="tight">
        <h3 id="statement" tabindex="-1">${texts.overview}</h3>
        <p>${texts.answered(answered, all)}</p>
      </div>
      <ol class="answers">
        ${this.#statements.map((statement, index) => this.#line(statement, index))}
      </ol>`;
  }

  #line(statement: PollOption, index: number): TemplateResult {
    const { statements: texts } = this.#host.texts;
    const pointer = `/ballot/stances/${statement.id}`;
    const id = fieldOf(pointer);
    const stance = this.#stances[statement.id];
    const known = ANSWERS.find(([each]) => each === stance);
    const name = this.#host.text(statement.name);
    return html`<li class="answer">
      <span class="tight">
        <span>${name}</span>
        <b class="given">${known ? html`${known[1]}${texts[known[0]]}` : html`<i>${texts.open}</i>`}</b>
        ${fieldNotes(id, undefined, this.#host.errorAt(pointer))}
      </span>
      <button
        type="button"
        class="plain"
        id=${id}
        aria-label="${texts.change}: ${name}"
        @click=${() => {
          this.#fromOverview = true;
          this.#go(index);
        }}
      >
        ${texts.change}
      </button>
    </li>`;
  }
}

export const create: CreateBallotControl = (host) => new Statements(host);

export const styles = css`
  ${ballotStyles}
  .statement {
    display: grid;
    gap: 4px;
    font-weight: 400;
  }
  .said b {
    font-size: 1.1875em;
    line-height: 1.35;
  }
  .stances {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(166px, 1fr));
    gap: calc(2 * var(--_u));
  }
  .stance {
    min-block-size: 64px;
    border-color: var(--_edge);
    color: var(--_ink);
  }
  .stance[aria-pressed='true'] {
    border: 3px solid var(--_accent);
    background: var(--_accent-soft);
  }
  .end {
    margin-inline-start: auto;
  }
  .answers {
    border-block-start: 1px solid var(--_line);
  }
  .answer {
    display: flex;
    gap: calc(3 * var(--_u));
    align-items: center;
    justify-content: space-between;
    padding-block: calc(2 * var(--_u));
    border-block-end: 1px solid var(--_line);
  }
  .answer > button {
    flex: none;
  }
  .given {
    display: flex;
    gap: 6px;
    align-items: center;
  }
  .given i {
    color: var(--_ink-2);
    font-weight: 400;
  }
`;
