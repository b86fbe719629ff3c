import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Desk } from '../desk.js';
import { LightElement, focusIn } from '../light-element.js';
import type { ListTexts } from '../messages/participation.js';
import type { Words } from '../messages/index.js';
import type { AreaName } from '../route.js';
import { failedState, loadingState, staleNotice } from '../states.js';
import type { ManagedController } from './managed-controller.js';
import { isMoveTouched, type MoveDraft } from './move-draft.js';
import { managedList, nothingOpen, outcomeNotice, pageHead, type ManagedRow } from './page-parts.js';
import './managed-moves.js';

interface AreaTexts {
  readonly list: ListTexts;
  readonly form: Readonly<Record<'titleNew' | 'titleEdit' | 'saved', string>>;
  readonly page: Readonly<Record<'back' | 'loading', string>> & { readonly none: Words };
}

/** What every form's draft knows of itself. */
interface AnyDraft {
  readonly id: string | null;
  readonly touched: boolean;
}

/** The frame of an area: its list, the one that is open, and the form of one that is written. */
export abstract class ManagedView<Row, One, Draft extends AnyDraft> extends LightElement {
  @property({ attribute: false }) desk!: Desk;
  @state() protected told = '';
  protected abstract readonly area: AreaName;
  protected abstract readonly managed: ManagedController<Row, One, Draft>;

  protected abstract get texts(): AreaTexts;
  protected abstract idOf(one: One): string;
  protected abstract titleOf(one: One): string;
  protected abstract row(row: Row): ManagedRow;
  protected abstract newDraft(): Draft;
  protected abstract draftOf(one: One): Draft;
  protected abstract form(draft: Draft): TemplateResult;
  protected abstract page(one: One): TemplateResult;

  /** Above the title of the one that is open. */
  protected above(_one: One): string {
    return '';
  }

  /** Beyond forms and moves: what else would be lost with the page. */
  protected get touched(): boolean {
    return false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeunload', this.#guard);
    addEventListener('hashchange', this.#hush);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeunload', this.#guard);
    removeEventListener('hashchange', this.#hush);
  }

  protected override willUpdate(): void {
    this.#prepareDraft();
  }

  protected override updated(_changed: PropertyValues<this>): void {
    if (!this.managed.active) return;
    const { desk } = this;
    document.title = `${this.heading} · ${desk.say(desk.session.city.controlRoom)}`;
  }

  readonly #guard = (event: BeforeUnloadEvent): void => {
    const { drafts, moves } = this.managed;
    const isTouched = [...drafts.values()].some(({ touched }) => touched);
    if (isTouched || [...moves.values()].some(isMoveTouched) || this.touched) event.preventDefault();
  };

  /** What happened to one is not said of the next. */
  readonly #hush = (): void => void (this.told = '');

  /** A form goes on with what was begun; for one that is revised it waits until that is there. */
  #prepareDraft(): void {
    const { place, drafts, one } = this.managed;
    const key = place.id ?? '';
    if (place.screen !== 'edit' || drafts.has(key)) return;
    if (place.id === null) drafts.set(key, this.newDraft());
    else if (one.state.value) drafts.set(key, this.draftOf(one.state.value));
  }

  protected get heading(): string {
    const { place, one } = this.managed;
    const { form, list, page } = this.texts;
    if (place.screen === 'edit') return place.id === null ? form.titleNew : form.titleEdit;
    if (place.id === null) return list.title;
    return one.state.value ? this.titleOf(one.state.value) : page.loading;
  }

  protected override render(): TemplateResult {
    const { place } = this.managed;
    const isForm = place.screen === 'edit';
    const isOpen = isForm || place.id !== null;
    return html`<div class=${['desk', isOpen && 'desk--open', isForm && 'desk--form'].filter(Boolean).join(' ')}>
      <section class="pane pane--queue" aria-labelledby="${this.area}-title">${this.#list()}</section>
      <section class="pane pane--detail" aria-label=${isOpen ? this.heading : this.texts.page.none.title}>
        ${isForm ? this.#form() : this.#page()}
      </section>
    </div>`;
  }

  #list(): TemplateResult {
    const { list, place, refresh } = this.managed;
    return managedList(this.desk, {
      area: this.area,
      texts: this.texts.list,
      remote: list.state,
      rows: (list.state.value ?? []).map((row) => this.row(row)),
      selected: place.id,
      refresh,
    });
  }

  #form(): TemplateResult {
    const { place, drafts } = this.managed;
    const draft = drafts.get(place.id ?? '');
    return html`<article class="report">
      ${pageHead(this.area, this.texts.page.back, this.heading, '')} ${draft ? this.form(draft) : this.waiting()}
    </article>`;
  }

  #page(): TemplateResult {
    const { area, texts, desk, managed } = this;
    if (managed.place.id === null) return nothingOpen(area, texts.page.none);
    const { value, error } = managed.one.state;
    return html`<article class="report">
      ${pageHead(area, texts.page.back, this.heading, value ? this.above(value) : '')} ${outcomeNotice(this.told)}
      ${
        value
          ? html`${staleNotice(desk, error, desk.t.participation.stale, managed.refresh)} ${this.page(value)}`
          : this.waiting()
      }
    </article>`;
  }

  protected waiting(): TemplateResult {
    const { one, refresh } = this.managed;
    const { t } = this.desk;
    return one.state.error === null ? loadingState(t.page.loading, 3) : failedState(t, one.state.error, refresh);
  }

  protected async tell(text: string): Promise<void> {
    this.told = text;
    await this.updateComplete;
    focusIn(this, '.outcome');
  }

  /** For the form's `cancel`. */
  protected readonly giveUp = (): void => {
    const { id } = this.managed.place;
    this.managed.drafts.delete(id ?? '');
    this.managed.go({ id, screen: 'page' });
  };

  /** For the form's `done`. */
  protected readonly saved = (one: One, draft: Draft): void => {
    const { managed } = this;
    managed.drafts.delete(draft.id ?? '');
    managed.put(one);
    managed.go({ id: this.idOf(one), screen: 'page' });
    // After the address has been followed, which hushes.
    addEventListener('hashchange', () => void this.tell(this.texts.form.saved), { once: true });
  };

  /** Keeps a move that somebody has begun, or lets it go (null). */
  protected begin(id: string, draft: MoveDraft | null): void {
    this.told = '';
    if (draft === null) this.managed.moves.delete(id);
    else this.managed.moves.set(id, draft);
    this.requestUpdate();
  }

  /** Takes in what a move came to. */
  protected async moved(id: string, asked: Promise<One>, done: string): Promise<void> {
    try {
      const one = await asked;
      this.managed.moves.delete(id);
      this.managed.put(one);
      await this.tell(done);
    } catch (error) {
      // Whatever kept it from being done: what can be done now is the server's word.
      this.managed.refresh();
      throw error;
    }
  }
}
