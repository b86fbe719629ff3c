import type { Consultation, ConsultationPhase } from '@suara/client';
import { html, type ReactiveController, type TemplateResult } from 'lit';
import { adopt } from '../../internal/adopt.js';
import { ServerClock } from '../../internal/server-clock.js';
import { SubscribeBox } from '../../internal/subscribe-box.js';
import { earlyClose, times } from '../../internal/times.js';
import type { ConsultationHost } from '../consultation-host.js';
import type { PartName, ViewMessages } from '../messages.js';
import { argumentsPart } from './arguments-part.js';
import { ContributionList } from './contribution-list.js';
import { Device } from './device.js';
import { documentPart } from './document-part.js';
import { OwnContributions } from './own-contributions.js';
import { foot, ownPart } from './own-part.js';
import { outcomePart } from './outcome-part.js';
import { prose } from './prose.js';
import { Questions } from './questions-part.js';
import { QuoteSelection } from './quote-selection.js';
import { topicName, type Topic } from './topic.js';
import type { ViewContext } from './view-context.js';
import { hostOf, type ConsultationSide } from './view-host.js';
import { view as indonesian } from './view.id.js';
import { viewStyles } from './view.styles.js';
import { Writer } from './writer.js';

const topicsOf = ({ sections }: Consultation): Topic[] => [
  ...sections.map(({ id }): Topic => ({ kind: 'comment', section: id })),
  { kind: 'pro' },
  { kind: 'contra' },
];

export const createView = (side: ConsultationSide): ConsultationView => new ConsultationView(hostOf(side));

/** All below the first paint, in one chunk that loads beside the server's answer. */
export class ConsultationView implements ReactiveController {
  readonly clock: ServerClock;
  readonly selection: QuoteSelection;
  readonly subscribe: SubscribeBox;
  hasForgotten = false;

  readonly #questions = new Questions();
  readonly #parts: Record<PartName, (context: ViewContext) => unknown> = {
    background: ({ host, consultation }) => html`<div class="text">${prose(host.text(consultation.background))}</div>`,
    document: documentPart,
    questions: this.#questions.render,
    arguments: argumentsPart,
    outcome: outcomePart,
  };

  readonly #host: ConsultationHost;
  #device = new Device('');
  #own: OwnContributions;
  /** `<city>/<consultation>` of what all this is about. */
  #name = '';
  readonly #writers = new Map<string, Writer>();
  readonly #lists = new Map<string, ContributionList>();
  #texts: ViewMessages = indonesian;
  #lang = 'id';

  constructor(host: ConsultationHost) {
    this.#host = host;
    this.#own = new OwnContributions(host, this.#device);
    this.clock = new ServerClock(host, () => {
      const { consultation } = host;
      return (
        consultation && { ...consultation, state: consultation.phase === 'outcome' ? 'closed' : consultation.phase }
      );
    });
    this.selection = new QuoteSelection(host);
    this.subscribe = new SubscribeBox(host, () => {
      const { consultation, consultations } = host;
      if (!consultation || !consultations) return undefined;
      const name = consultation.consultation;
      return { name, subscribe: (...request) => consultations.subscribe(name, ...request) };
    });
    adopt(host.shadow, viewStyles.styleSheet);
    host.addController(this);
  }

  hostUpdate(): void {
    const { consultation, ready } = this.#host;
    const lang = ready?.lang ?? 'id';
    if (lang !== this.#lang) void this.#speak(lang);
    if (!consultation || !ready) return;
    const name = `${ready.site.city.id}/${consultation.consultation}`;
    if (name !== this.#name) this.#begin(name, consultation);
    for (const { id, revision } of consultation.sections) this.#lists.get(`comment-${id}`)?.follow(revision);
  }

  /** With another consultation everything is another's. What was being written is open again, what waits is sent. */
  #begin(name: string, consultation: Consultation): void {
    this.#name = name;
    this.#device = new Device(name);
    this.#own = new OwnContributions(this.#host, this.#device);
    this.#writers.clear();
    this.#lists.clear();
    this.hasForgotten = false;
    const { drafts } = this.#device.kept;
    for (const topic of topicsOf(consultation)) if (drafts[topicName(topic)]) this.writer(topic);
    void this.#own.ask();
  }

  async #speak(lang: string): Promise<void> {
    this.#lang = lang;
    try {
      this.#texts = lang === 'en' ? (await import('./view.en.js')).view : indonesian;
    } catch {
      this.#texts = indonesian;
    }
    this.#host.requestUpdate();
  }

  get phase(): ConsultationPhase {
    return this.#host.consultation?.outcome ? 'outcome' : this.clock.phase;
  }

  get device(): Device {
    return this.#device;
  }

  get own(): OwnContributions {
    return this.#own;
  }

  /** Whether contributions are taken now. */
  get isOpen(): boolean {
    return this.phase === 'open';
  }

  writer(topic: Topic): Writer {
    const name = topicName(topic);
    const writer = this.#writers.get(name) ?? this.#makeWriter(topic);
    this.#writers.set(name, writer);
    return writer;
  }

  /** The writer of who has begun to write. */
  begun(topic: Topic): Writer | undefined {
    return this.#writers.get(topicName(topic));
  }

  #makeWriter(topic: Topic): Writer {
    const own = this.#own;
    return new Writer({
      host: this.#host,
      topic,
      device: this.#device,
      consultation: this.#host.consultation?.consultation ?? '',
      stored: ({ contribution }) => {
        own.add(contribution);
      },
    });
  }

  list(topic: Topic): ContributionList {
    const name = topicName(topic);
    const list = this.#lists.get(name) ?? new ContributionList(this.#host, topic);
    this.#lists.set(name, list);
    return list;
  }

  /** For shared phones: nothing of who wrote stays on the device. */
  forget(): void {
    const { consultation } = this.#host;
    this.#device.forget();
    if (consultation) this.#begin(this.#name, consultation);
    this.hasForgotten = true;
    this.#host.focusOn('heading');
  }

  /** When it opens or closes; why it closed before its time. */
  times(): TemplateResult {
    const { consultation, ready } = this.#host;
    if (!consultation || !ready) return html``;
    const { phase, now } = this.clock;
    const timeZone = ready.site.city.timeZone;
    const timed = { ...consultation, phase, now, lang: ready.lang, timeZone, texts: this.#texts };
    return html`${earlyClose(timed)}${times(timed)}`;
  }

  render(): TemplateResult {
    const { consultation, ready } = this.#host;
    if (!consultation || !ready) return html``;
    const context: ViewContext = { host: this.#host, ready, consultation, texts: this.#texts, view: this };
    return html`<div class="parts">
      ${this.#host.parts.map((part) => this.#renderPart(part, context))}${ownPart(context)}${foot(context)}
    </div>`;
  }

  #renderPart(part: PartName, context: ViewContext): TemplateResult {
    const { ready, texts, consultation } = context;
    const title = part === 'outcome' && consultation.outcome ? texts.outcomeTitle : ready.messages.part[part];
    return html`<section class="part" aria-labelledby="part-${part}">
      <h3 id="part-${part}" tabindex="-1">${title}</h3>
      ${this.#parts[part](context)}
    </section>`;
  }
}
