import { isProblem, type Scoreboard } from '@suara/client';
import { getScoreboard } from '@suara/client/scoreboard';
import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { adopt } from '../internal/adopt.js';
import type { Languages } from '../internal/language.js';
import type { SiteSession } from '../internal/site-session.js';
import { SuaraElement, type Ready } from '../internal/suara-element.js';
import { notice } from '../internal/templates.js';
import { messages } from './messages.id.js';
import type { ScoreboardMessages } from './messages.js';
import { styles } from './scoreboard.styles.js';
import type { Board } from './view/board.js';

const loadView = () => import('./view/board.js');

/**
 * The satisfaction index (IKM) that an agency has published: the figure with its
 * grade in words and the regulation it was computed under, each element, the
 * services, the trend over the periods, and what the agency does about it. Every
 * chart says the same as a table.
 *
 * @summary Shows citizens how satisfied people are with an agency, and what it does about it.
 * @tag suara-scoreboard
 * @slot - Shown until the widget is ready to replace it: a link to the agency's page, say.
 * @slot more - Links below the figures: the full report, say.
 * @event {SuaraReadyEvent} suara-ready - The figures can be read.
 * @event {SuaraErrorEvent} suara-error - Something failed that the citizen was told about.
 * @csspart base - The widget's surface.
 * @cssproperty --suara-color-accent - Colour of figures and bars.
 */
export class SuaraScoreboard extends SuaraElement<ScoreboardMessages> {
  static override properties: PropertyDeclarations = {
    series: {},
    published: { state: true },
    board: { state: true },
  };

  static override styles = [...SuaraElement.styles, styles];

  protected override readonly languages: Languages<ScoreboardMessages> = {
    id: messages,
    en: () => import('./messages.en.js'),
  };

  /** The survey's series; without it, what the site's agency published last. */
  series = '';

  /** Undefined before the first answer, null where nothing is published. */
  private published: Scoreboard | null | undefined;
  /** What draws the figures, in one language; `failed` where its code could not be loaded. */
  private board: Board | 'failed' | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // beside the figures, not after them; a failure shows once there are figures to draw
    loadView().catch(() => undefined);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('series') && this.hasUpdated) this.restart();
    super.willUpdate(changed);
  }

  /** Asks for the figures beside the site's settings. An answer about another series than the present one comes too late. */
  protected override async prepare(session: SiteSession): Promise<void> {
    const { series } = this;
    const published = await getScoreboard(session.client, series).catch((error: unknown) => {
      if (isProblem(error, 'not-found')) return null;
      throw error;
    });
    if (series === this.series && session === this.session) this.published = published;
  }

  protected override onReady({ lang }: Ready<ScoreboardMessages>): void {
    void this.#loadBoard(lang);
  }

  async #loadBoard(lang: string): Promise<void> {
    try {
      const { boardIn, boardStyles } = await loadView();
      const board = await boardIn(lang);
      adopt(this.renderRoot as ShadowRoot, boardStyles.styleSheet);
      if (this.ready?.lang === lang) this.board = board;
    } catch {
      this.board = 'failed';
    }
  }

  readonly #again = (): void => {
    this.board = undefined;
    void this.#loadBoard(this.ready?.lang ?? 'id');
  };

  protected override renderReady(ready: Ready<ScoreboardMessages>): TemplateResult {
    const { site, messages: texts } = ready;
    return html`<div class="head">
        <p class="by">
          <span>${this.text(this.published?.agency?.name ?? site.name)} · ${this.text(site.city.name)}</span>
        </p>
        <h2 part="heading">${texts.title}</h2>
      </div>
      ${this.#renderBoard(ready)}
      <slot name="more"></slot>`;
  }

  #renderBoard({ site, messages: texts }: Ready<ScoreboardMessages>): TemplateResult {
    const { board } = this;
    if (typeof board === 'function') return board(this.published ?? null, site.city.timeZone);
    if (!board) return html`<div class="coming" role="status">${texts.loading}</div>`;
    return notice(
      'danger',
      texts.failure.offline,
      html`<button type="button" @click=${this.#again}>${texts.retry}</button>`,
    );
  }
}
