import type { ViewContext } from './view-context.js';

/**
 * The questions, each a poll of its own. They are made by their tag's name, for no widget imports another, and kept, for
 * a poll that is made anew would ask the server anew.
 */
export class Questions {
  readonly #polls = new Map<string, HTMLElement>();

  /** They are given the very session of this widget: one site, one set of its settings. */
  readonly render = ({ host, consultation, ready }: ViewContext): HTMLElement[] =>
    consultation.questions.map((poll) => {
      const element = this.#polls.get(poll) ?? document.createElement('suara-poll');
      this.#polls.set(poll, element);
      const { site = '', baseUrl = '' } = host.session?.client ?? {};
      const { ownClient: client, identityToken } = host;
      return Object.assign(element, { poll, client, site, baseUrl, lang: ready.lang, identityToken });
    });
}
