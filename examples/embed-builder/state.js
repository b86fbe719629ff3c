/**
 * What was chosen, as the page's address carries it: only what differs from the start, so that addresses stay short.
 *
 * @typedef {Record<keyof typeof START, string>} State
 */

/** What can stand in a page by itself, or behind a launcher's button. */
export const HELD = ['complaint-form', 'status-tracker', 'poll', 'consultation', 'survey', 'scoreboard'];

export const WIDGETS = [...HELD, 'launcher'];

export const START = Object.freeze({
  ui: 'id',
  site: 'kota-tangerang.dpupr',
  widget: 'complaint-form',
  holds: 'complaint-form status-tracker poll',
  'name-complaint-form': '',
  'name-status-tracker': '',
  'name-poll': '',
  'name-consultation': '',
  'name-survey': '',
  'name-scoreboard': '',
  button: '',
  position: 'end',
  ticket: '',
  poll: 'taman-tepi-cisadane',
  consultation: 'jalur-pejalan-kaki',
  type: 'skm',
  service: '',
  series: '',
  survey: '',
  layout: '',
  trigger: 'inline',
  delay: '30',
  label: '',
  kiosk: '',
  assisted: '',
  fillService: '',
  fillArea: '',
  fillAddress: '',
  fillDescription: '',
  identity: '',
  lang: 'id',
  theme: 'auto',
  accent: '',
  accentDark: '',
  radius: '',
  density: '',
  fontSize: '',
  font: '',
  linkHref: '',
  linkText: '',
  reserve: '1',
  release: 'channel',
  host: 'html',
  device: 'phone',
});

/** Texts only of these shapes; whatever else an address says is left out. */
const SHAPES = {
  ui: /^(id|en)$/u,
  widget: new RegExp(`^(${WIDGETS.join('|')})$`, 'u'),
  holds: new RegExp(`^(${HELD.join('|')})( (${HELD.join('|')}))*$`, 'u'),
  position: /^(start|end)$/u,
  type: /^(skm|general)$/u,
  layout: /^(steps|page)?$/u,
  trigger: /^(inline|button|dialog|submitted|exit|time)$/u,
  delay: /^\d{1,4}$/u,
  kiosk: /^1?$/u,
  assisted: /^1?$/u,
  identity: /^1?$/u,
  reserve: /^1?$/u,
  theme: /^(auto|light|dark)$/u,
  accent: /^(#[\da-f]{6})?$/u,
  accentDark: /^(#[\da-f]{6})?$/u,
  radius: /^\d{0,2}$/u,
  density: /^(0\.75|1\.25)?$/u,
  fontSize: /^(1[2-9]|2[0-8])?$/u,
  // nothing that ends a declaration
  font: /^[^;{}<>\\]*$/u,
  // no script's address
  linkHref: /^(https?:\/\/|\/|mailto:|tel:|$)/u,
  release: /^(channel|pinned)$/u,
  device: /^(phone|desk)$/u,
};

/** @param {string} name @param {string} value */
export const isValid = (name, value) => value.length <= 500 && (SHAPES[name]?.test(value) ?? true);

/** @param {string} query @returns {State} */
export function stateOf(query) {
  const given = new URLSearchParams(query);
  const entries = Object.entries(START).map(([name, start]) => {
    const value = given.get(name);
    return [name, value !== null && isValid(name, value) ? value : start];
  });
  return /** @type {State} */ (Object.fromEntries(entries));
}

/** The widgets of a launcher, each once and in one order; none for any other widget. @param {State} state */
export function heldBy({ widget, holds }) {
  const held = widget === 'launcher' ? holds.split(' ') : [];
  return HELD.filter((each) => held.includes(each));
}

/** @param {State} state */
export function queryOf(state) {
  const chosen = Object.entries(START).flatMap(([name, start]) =>
    state[name] === start ? [] : [/** @type {[string, string]} */ ([name, state[name]])],
  );
  return new URLSearchParams(chosen).toString();
}
