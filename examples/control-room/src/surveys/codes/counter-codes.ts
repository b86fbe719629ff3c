import { newIdempotencyKey, type DeskSurvey } from '@suara/client';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Desk } from '../../desk.js';
import { problemWords } from '../../error-text.js';
import { icons } from '../../icons.js';
import { LightElement } from '../../light-element.js';
import { inputField, numberField, numberOf, selectField, type FormContext } from '../../participation/fields.js';
import { openPrintWindow } from '../../participation/print-window.js';
import type { qrCode } from './qr.js';
import { caseAddress, keepPage, keptPage, pageAddress } from './page-address.js';

const CASES_MAX = 100;
const CASES_USUAL = 12;

interface CaseCode {
  readonly service: string;
  readonly token: string;
}

/** Codes for a counter: one on a poster for everybody, or a sheet of them for one finished case each. */
@customElement('counter-codes')
export class CounterCodes extends LightElement {
  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) survey!: DeskSurvey;
  @state() private address = '';
  @state() private count = String(CASES_USUAL);
  @state() private service = '';
  @state() private faults: ReadonlyMap<string, string> = new Map();
  @state() private failure: unknown = null;
  @state() private busy = false;
  /** The library, once it is there. */
  @state() private draw: typeof qrCode | null = null;
  /** Codes made on this page: the server tells them once. */
  @state() private made: readonly CaseCode[] = [];
  /** Whether those were put on a sheet: further ones then begin a new one, so that none is handed out twice. */
  @state() private printed = false;
  #of = '';
  #key = newIdempotencyKey();

  /** Whether codes would be lost with the page. */
  get touched(): boolean {
    return this.made.length > 0 && !this.printed;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('survey') || this.#of === this.survey.survey) return;
    this.#of = this.survey.survey;
    this.address = keptPage(this.survey.series);
    this.service = this.survey.services[0]?.id ?? '';
    this.made = [];
    this.faults = new Map();
    if (pageAddress(this.address)) void this.#load();
  }

  async #load(): Promise<typeof qrCode> {
    const loaded = await import('./qr.js');
    this.draw = loaded.qrCode;
    return loaded.qrCode;
  }

  readonly #typed = (address: string): void => {
    this.address = address;
    if (!pageAddress(address)) return;
    keepPage(this.survey.series, address.trim());
    void this.#load().catch((error: unknown) => (this.failure = error));
  };

  /** The address and the number, or the faults of both. */
  #checked(withCount: boolean): string | null {
    const { codes } = this.desk.t.surveys;
    const page = pageAddress(this.address);
    const count = numberOf(this.count);
    const faults = new Map<string, string>();
    if (!page) faults.set('/address', codes.addressWrong);
    if (withCount && !(count >= 1 && count <= CASES_MAX)) faults.set('/count', codes.countWrong);
    this.faults = faults;
    this.failure = null;
    return faults.size > 0 ? null : page;
  }

  #openWindow(): Window | null {
    const { desk, survey } = this;
    const opened = openPrintWindow(desk.say(survey.definition.title), desk.language);
    if (!opened) this.faults = new Map([['/window', desk.t.surveys.codes.blocked]]);
    return opened;
  }

  readonly #poster = async (): Promise<void> => {
    const { desk, survey } = this;
    const page = this.#checked(false);
    const opened = page && this.#openWindow();
    if (!page || !opened) return;
    try {
      const [draw, { showPoster }] = await Promise.all([this.#load(), import('./sheets.js')]);
      const { title } = survey.definition;
      const city = desk.say(desk.session.city.name);
      const by = survey.agency ? `${desk.say(survey.agency.name)} · ${city}` : city;
      showPoster(opened, desk, { title, by, address: page, code: draw(page, page) });
    } catch (error) {
      opened.close();
      this.failure = error;
    }
  };

  readonly #make = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.busy || !this.#checked(true)) return;
    this.busy = true;
    const { desk, survey, service, count } = this;
    try {
      const { cases } = await desk.client.surveys.cases(
        survey.survey,
        { service, count: numberOf(count) },
        { idempotencyKey: this.#key },
      );
      const added = cases.map((token) => ({ service, token }));
      this.made = this.printed ? added : [...this.made, ...added];
      this.printed = false;
      this.#key = newIdempotencyKey();
    } catch (error) {
      this.failure = error;
    } finally {
      this.busy = false;
    }
  };

  readonly #sheet = async (): Promise<void> => {
    const { desk, survey, made } = this;
    const page = this.#checked(false);
    const opened = page && this.#openWindow();
    if (!page || !opened) return;
    try {
      const [draw, { showCases }] = await Promise.all([this.#load(), import('./sheets.js')]);
      const label = desk.t.surveys.codes.once;
      const codes = made.map(({ service, token }) => ({
        service: survey.services.find(({ id }) => id === service)?.name ?? {},
        code: draw(caseAddress(page, token), label),
      }));
      showCases(opened, desk, { title: survey.definition.title, codes });
      this.printed = true;
    } catch (error) {
      opened.close();
      this.failure = error;
    }
  };

  get #context(): FormContext {
    return {
      desk: this.desk,
      name: 'codes',
      faults: this.faults,
      labels: new Map(),
      changed: () => undefined,
    };
  }

  protected override render(): TemplateResult {
    const { desk, draw } = this;
    const { codes } = desk.t.surveys;
    const context = this.#context;
    const page = pageAddress(this.address);
    const blocked = this.faults.get('/window');
    return html`<div class="stack">
      ${inputField(context, {
        pointer: '/address',
        label: codes.address,
        hint: codes.addressHint,
        kind: 'url',
        lang: 'zxx',
        value: this.address,
        set: this.#typed,
      })}
      <div role="alert">
        ${blocked ? html`<p class="fault">${icons.alert}${blocked}</p>` : nothing}
        ${this.failure === null ? nothing : this.#failed(this.failure)}
      </div>
      ${page && draw ? html`<div class="qr-frame">${draw(page, codes.codeOf(page))}</div>` : nothing}
      <div class="moves">
        <button type="button" class="button" @click=${this.#poster}>${codes.poster}</button>
      </div>
      ${this.#cases(context)}
    </div>`;
  }

  #failed(error: unknown): TemplateResult {
    const { title, text } = problemWords(this.desk.t, error);
    return html`<p class="fault">${icons.alert}<span>${title}. ${text}</span></p>`;
  }

  #cases(context: FormContext): TemplateResult {
    const { desk, survey, made, busy } = this;
    const { codes } = desk.t.surveys;
    if (survey.services.length === 0) return html`<p class="quiet">${codes.noService}</p>`;
    return html`<form class="stack codes-cases" novalidate @submit=${this.#make}>
      <div>
        <h4>${codes.cases}</h4>
        <p class="hint">${codes.casesHint}</p>
      </div>
      <div class="pair">
        ${selectField(context, {
          pointer: '/service',
          label: codes.service,
          value: this.service,
          choices: survey.services.map(({ id, name }) => ({ value: id, label: desk.say(name) })),
          set: (service) => (this.service = service),
        })}
        ${numberField(context, {
          pointer: '/count',
          label: codes.count,
          value: this.count,
          set: (count) => (this.count = count),
        })}
      </div>
      <div role="status">
        ${
          made.length > 0
            ? html`<div class="notice">
                ${icons.check}
                <div>${codes.made(made.length)}</div>
              </div>`
            : nothing
        }
      </div>
      <div class="moves">
        ${
          made.length > 0
            ? html`<button type="button" class="button button--main" @click=${this.#sheet}>${codes.sheet}</button>`
            : nothing
        }
        <button type="submit" class="button" aria-disabled=${String(busy)}>
          ${busy ? desk.t.form.busy : made.length > 0 ? codes.makeMore : codes.make}
        </button>
      </div>
    </form>`;
  }
}
