import { ContextConsumer } from '@lit/context';
import {
  LitElement,
  html,
  nothing,
  svg,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { providerContext } from '../internal/context.js';
import { controls } from '../internal/controls.styles.js';
import { VERSION } from '../internal/define.js';
import { icon } from '../internal/icons.js';
import { chooseLanguage, loadMessages, nearestLang, type Languages } from '../internal/language.js';
import { tokens } from '../internal/tokens.styles.js';
import { choicesIn, type Choice } from './choices.js';
import { Keyboard } from './keyboard.js';
import { styles } from './launcher.styles.js';
import { messages } from './messages.id.js';
import type { LauncherMessages } from './messages.js';
import { FreePlace, type PlaceHost, type Side } from './place.js';
import { themeOf } from './theme.js';
import { isSmallHere, rememberSmall } from './wish.js';

const LANGUAGES: Languages<LauncherMessages> = { id: messages, en: () => import('./messages.en.js') };

const speechIcon = icon(svg`<path d="M4 5h16v11h-8l-5 4v-4H4zM8 9h8M8 12h5"/>`);
const shrinkIcon = icon(svg`<path d="m6 10 6 6 6-6"/>`);
const onIcon = icon(svg`<path d="m9 6 6 6-6 6"/>`);
const backIcon = icon(svg`<path d="m15 6-6 6 6 6"/>`);
const closeIcon = icon(svg`<path d="m6 6 12 12M18 6 6 18"/>`);

/**
 * One floating button for any set of widgets, which are its children. One
 * widget opens at once; of several the citizen picks. It asks nothing of the
 * network before it is opened, keeps off the page's own controls, and can be
 * made small. A child is called by its `data-label`, else by what it is for.
 *
 * @summary A floating button that opens a dialog with the widgets inside it.
 * @tag suara-launcher
 * @slot - The widgets. Anything else, a link say, can be picked as well. Without the script they stand in the page.
 * @csspart button - The floating button: its shadow or its size, where the page has a look for such buttons.
 * @csspart dialog - The dialog: how wide it is, and where on a large screen.
 * @cssproperty --suara-inset - Distance of the button from the edges of the window.
 * @cssproperty --suara-color-accent - Colour of the button and of what can be picked.
 */
export class SuaraLauncher extends LitElement implements PlaceHost {
  static override properties: PropertyDeclarations = {
    label: {},
    position: {},
    open: { type: Boolean, reflect: true },
    theme: { reflect: true, useDefault: true },
    lang: { reflect: true, useDefault: true },
    texts: { state: true },
    picked: { state: true },
    isSmall: { state: true },
  };

  /** Its children show where it says, and none of their attributes is touched. */
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, slotAssignment: 'manual' };

  static readonly version = VERSION;
  static override styles = [tokens, controls, styles];

  /** What the button is called; what its only widget is for, or a general name, unless given. */
  label = '';

  /** The corner: at the `end` of a line, or at its `start`. */
  position: 'start' | 'end' = 'end';

  /** Whether its dialog is open. */
  open = false;

  /** `light`, `dark`, or as the page declares (`auto`). */
  theme: 'auto' | 'light' | 'dark' = 'auto';

  /** The language wished for; the nearest `lang` of the page unless given. */
  override lang = '';

  /** Made small by the citizen, for the rest of the visit. */
  isSmall = false;

  private texts: { readonly lang: string; readonly messages: LauncherMessages } = { lang: 'id', messages };
  private picked: Element | undefined;
  #asked = 'id';
  #theme: CSSStyleSheet | undefined;
  #isThemeOwn = false;

  /** @internal */
  readonly element = this;
  readonly #provider = new ContextConsumer(this, { context: providerContext, subscribe: true });
  readonly #place = new FreePlace(this);
  readonly #keyboard = new Keyboard(this);
  readonly #changes = new MutationObserver(() => {
    this.requestUpdate();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.isSmall = isSmallHere(this);
    this.#changes.observe(this, { childList: true, subtree: true, attributeFilter: ['data-label'] });
    this.#changes.observe(document, { subtree: true, attributeFilter: ['lang', 'dir'] });
    document.addEventListener('suara-ready', this.#takeTheme);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#changes.disconnect();
    document.removeEventListener('suara-ready', this.#takeTheme);
    // a dialog that is taken out of the page is closed
    this.open = false;
  }

  /** Opens the dialog. */
  show(): void {
    this.open = true;
  }

  /** Closes it; what was typed stays. */
  close(): void {
    this.open = false;
  }

  /** @internal */
  get side(): Side {
    return (this.position === 'start') === (getComputedStyle(this).direction === 'rtl') ? 'right' : 'left';
  }

  /** @internal */
  get float(): HTMLElement | null {
    return this.renderRoot.querySelector('.float');
  }

  /**
   * Of two launchers the later one finds another place.
   * @internal
   */
  yields(other: Element): boolean {
    return (
      other.localName === this.localName && (this.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
    );
  }

  /** The city's colours, from the first widget that has them, its own before others: it asks nobody itself. */
  readonly #takeTheme = (event: Event): void => {
    const path = event.composedPath();
    const isOwn = path.includes(this);
    if (this.#theme && (this.#isThemeOwn || !isOwn)) return;
    const sheet = themeOf(path[0] as Element);
    if (!sheet) return;
    const root = this.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((each) => each !== this.#theme), sheet];
    this.#theme = sheet;
    this.#isThemeOwn = isOwn;
  };

  async #speak(lang: string): Promise<void> {
    this.#asked = lang;
    const texts = await loadMessages(LANGUAGES, lang);
    if (this.#asked === lang) this.texts = texts;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const known = Object.keys(LANGUAGES);
    const lang = chooseLanguage(nearestLang(this) || (this.#provider.value?.lang ?? ''), known, known);
    if (lang !== this.#asked) void this.#speak(lang);
    if (changed.has('position') || changed.has('isSmall')) this.#place.forget();
    // whoever asks for it wants it large again
    if (this.open && this.isSmall) this.#beSmall(false);
  }

  protected override updated(): void {
    const { float } = this;
    if (float?.popover && this.isConnected && !float.matches(':popover-open')) float.showPopover();
    float?.style.setProperty('--_up', `${this.#place.now.up}px`);
    this.#assign();
    this.#sync(this.renderRoot.querySelector('dialog'));
  }

  #choices(): Choice[] {
    return choicesIn(this, this.texts.messages);
  }

  /** The one that is seen: picked, or the only one. */
  #shown(choices: readonly Choice[]): Choice | undefined {
    return choices.length === 1 ? choices[0] : choices.find(({ element }) => element === this.picked);
  }

  #assign(): void {
    const shown = this.#shown(this.#choices())?.element;
    const slot = this.renderRoot.querySelector('slot');
    if (slot && slot.assignedElements()[0] !== shown) slot.assign(...(shown ? [shown] : []));
  }

  #sync(dialog: HTMLDialogElement | null): void {
    if (!dialog || dialog.open === this.open) return;
    if (!this.open) {
      dialog.close();
      return;
    }
    dialog.showModal();
    // on the dialog itself, whose name is then read out, and not on the way out of it
    dialog.focus();
  }

  readonly #onClose = (): void => {
    this.open = false;
  };

  #beSmall(isSmall: boolean): void {
    this.isSmall = isSmall;
    rememberSmall(this, isSmall);
  }

  readonly #shrink = async (): Promise<void> => {
    this.#beSmall(true);
    await this.updateComplete;
    this.float?.querySelector('button')?.focus();
  };

  async #pick(element: Element | undefined): Promise<void> {
    const before = this.picked;
    this.picked = element;
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector('dialog');
    dialog?.scrollTo(0, 0);
    const index = this.#choices().findIndex((choice) => choice.element === before);
    const back = element ? undefined : dialog?.querySelectorAll<HTMLElement>('.choice')[index];
    (back ?? dialog)?.focus();
  }

  protected override render(): TemplateResult {
    const choices = this.#choices();
    const only = choices.length === 1 ? choices[0] : undefined;
    const label = this.label || (only?.name ?? this.texts.messages.label);
    return html`${this.#renderFloat(label)}${this.#renderDialog(label, choices)}`;
  }

  #renderFloat(label: string): TemplateResult {
    const { side, isTab } = this.#place.now;
    const { lang, messages: texts } = this.texts;
    return html`<div
      class="root float ${side} ${isTab ? 'tab' : ''} ${this.#keyboard.isUp ? 'away' : ''}"
      lang=${lang}
      popover=${'popover' in HTMLElement.prototype ? 'manual' : nothing}
    >
      <button
        type="button"
        class="primary"
        part="button"
        aria-haspopup="dialog"
        aria-label=${isTab ? label : nothing}
        @click=${this.show}
      >
        ${speechIcon}${isTab ? nothing : html`<span>${label}</span>`}
      </button>
      ${
        isTab
          ? nothing
          : html`<button type="button" class="shrink" aria-label=${texts.shrink} @click=${this.#shrink}>
              ${shrinkIcon}
            </button>`
      }
    </div>`;
  }

  #renderDialog(label: string, choices: readonly Choice[]): TemplateResult {
    const shown = this.#shown(choices);
    const { lang, messages: texts } = this.texts;
    return html`<dialog
      part="dialog"
      class=${this.#place.now.side}
      lang=${lang}
      aria-label=${shown?.name ?? label}
      tabindex="-1"
      @close=${this.#onClose}
    >
      <div class="root">
        <div class="head">
          ${shown && choices.length > 1 ? this.#renderBack(texts.back) : nothing}
          <button type="button" class="plain close" @click=${this.close}>${closeIcon}${texts.close}</button>
        </div>
        ${shown ? nothing : this.#renderChoices(label, choices)}
        <slot></slot>
      </div>
    </dialog>`;
  }

  #renderBack(back: string): TemplateResult {
    return html`<button type="button" class="plain" @click=${() => this.#pick(undefined)}>${backIcon}${back}</button>`;
  }

  #renderChoices(label: string, choices: readonly Choice[]): TemplateResult {
    return html`<div class="choices">
      <h2 part="heading">${label}</h2>
      <p class="muted">${this.texts.messages.choose}</p>
      <ul>
        ${choices.map(
          ({ element, name }) =>
            html`<li>
              <button type="button" class="choice" @click=${() => this.#pick(element)}>
                <span>${name}</span>${onIcon}
              </button>
            </li>`,
        )}
      </ul>
    </div>`;
  }
}
