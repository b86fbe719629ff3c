/** Which widgets stand behind a launcher's button: a tick for each. The last one stays, since a button for nothing is none. */
export class Holds {
  #boxes = [...document.querySelectorAll('#holds [type=checkbox]')];
  #group = document.querySelector('#holds');
  #fault = document.querySelector('#holds-fault');
  #value = '';

  constructor() {
    this.#group.addEventListener('input', () => this.#judge());
  }

  /** What was ticked last, at least one. */
  get value() {
    const ticked = this.#boxes.filter(({ checked }) => checked).map(({ value }) => value);
    if (ticked.length > 0) this.#value = ticked.join(' ');
    return this.#value;
  }

  set value(value) {
    this.#value = value;
    for (const box of this.#boxes) box.checked = value.split(' ').includes(box.value);
    this.#judge();
  }

  #judge() {
    const isRight = this.#boxes.some(({ checked }) => checked);
    this.#fault.hidden = isRight;
    // a description is read even where it is hidden
    if (isRight) this.#group.removeAttribute('aria-describedby');
    else this.#group.setAttribute('aria-describedby', this.#fault.id);
  }
}
