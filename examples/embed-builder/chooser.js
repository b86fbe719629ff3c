/** A list to choose from, with a last line for what is not in it: then a field to type into shows. */
import { say } from './texts.js';

const OTHER = '*';

export class Chooser {
  #select;
  #input;
  #optional;
  #value = '';
  /** @type {readonly { value: string, text: string }[]} */
  #options = [];
  #language = 'id';

  /** @param {string} name @param {{ optional?: boolean }} [how] */
  constructor(name, { optional = false } = {}) {
    this.#select = document.querySelector(`#${name}`);
    this.#input = document.querySelector(`#${name}-text`);
    this.#optional = optional;
    this.#select.addEventListener('change', () => {
      this.#input.hidden = this.#select.value !== OTHER;
      if (!this.#input.hidden) this.#input.focus();
    });
  }

  get value() {
    return this.#select.value === OTHER ? this.#input.value : this.#select.value;
  }

  set value(value) {
    this.#value = value;
    this.#draw();
  }

  /** @param {readonly { value: string, text: string }[]} options @param {string} language */
  offer(options, language) {
    this.#value = this.value || this.#value;
    this.#options = options;
    this.#language = language;
    this.#draw();
  }

  #draw() {
    const none = this.#optional ? [{ value: '', text: say(this.#language, 'none') }] : [];
    const all = [...none, ...this.#options, { value: OTHER, text: say(this.#language, 'other') }];
    this.#select.replaceChildren(...all.map(({ value, text }) => new Option(text, value)));
    const isKnown = [...none, ...this.#options].some(({ value }) => value === this.#value);
    this.#select.value = isKnown ? this.#value : OTHER;
    this.#input.hidden = isKnown;
    if (!isKnown) this.#input.value = this.#value;
  }
}
