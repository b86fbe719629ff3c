/** The embed builder: what is chosen, seen at once, and written for each host. All of the choice is in the page's address. */
import { Chooser } from './chooser.js';
import { faults } from './contrast.js';
import { accentOf, embedOf, hasPlace, shownOf, themeOf } from './embed.js';
import { Holds } from './holds.js';
import { offersOf, SITES } from './offers.js';
import { announce, copy, drawBlocks } from './output.js';
import { hosts } from './snippets/index.js';
import { HELD, heldBy, isValid, queryOf, START, stateOf } from './state.js';
import { say, translate } from './texts.js';

/** The major version whose newest release the moving channel is. */
const CHANNEL = '0';

/** What the choice starts from where somebody wants a colour of their own. */
const FIRST_ACCENT = '#004b87';

const at = (selector) => document.querySelector(selector);
const form = at('#choices');
const frame = at('#preview');

let state = stateOf(location.search);
/** @type {import('./embed.js').Manifest | undefined} */
let manifest;
let isPreviewReady = false;

const choosers = {
  holds: new Holds(),
  site: new Chooser('site'),
  poll: new Chooser('poll'),
  consultation: new Chooser('consultation'),
  fillService: new Chooser('fillService', { optional: true }),
};

const fields = () => document.querySelectorAll('[name]:is(input, select)');

/** Writes the choice into the fields. */
function fill() {
  for (const field of fields()) {
    if (!(field.name in state)) continue;
    if (field.type === 'radio' || field.type === 'checkbox') field.checked = field.value === state[field.name];
    else field.value = state[field.name];
  }
  for (const [name, chooser] of Object.entries(choosers)) chooser.value = state[name];
  at('#own-accent').checked = state.accent !== '';
}

/** Says at the field that its value cannot be, and why where there are words for it. */
function blame(field, isRight) {
  const fault = at(`#${field.name}-fault`);
  if (isRight) field.removeAttribute('aria-invalid');
  else field.setAttribute('aria-invalid', 'true');
  if (!fault) return;
  fault.hidden = isRight;
  // a description is read even where it is hidden
  if (isRight) field.removeAttribute('aria-describedby');
  else field.setAttribute('aria-describedby', fault.id);
}

/** What cannot be is not taken over: a font that ends a rule, a link that is a script. */
function read() {
  const next = { ...state };
  for (const field of fields()) {
    if (!(field.name in START) || (field.type === 'radio' && !field.checked)) continue;
    const value = field.type === 'checkbox' && !field.checked ? '' : field.value;
    const isRight = isValid(field.name, value.trim());
    if (field.type !== 'radio') blame(field, isRight);
    if (isRight) next[field.name] = value;
  }
  for (const [name, chooser] of Object.entries(choosers)) next[name] = chooser.value.trim();
  return next;
}

/** Only what the widget at hand can take, or those behind a launcher's button. */
function showFields() {
  const widgets = [state.widget, ...heldBy(state)];
  for (const part of document.querySelectorAll('[data-for]')) {
    const isFor = part.dataset.for.split(' ').some((widget) => widgets.includes(widget));
    const { not, only = state.widget } = part.dataset;
    part.hidden = !isFor || not === state.widget || only !== state.widget;
  }
  at('#reserve-field').hidden = !hasPlace(state) || hosts[state.host]?.policyOf === 'bundle';
  const isSurvey = state.widget === 'survey';
  const isInvited = isSurvey && state.kiosk === '';
  at('#trigger-field').hidden = !isInvited;
  at('#delay-field').hidden = !isInvited || state.trigger !== 'time';
  at('#label-field').hidden = !isInvited || state.trigger !== 'button';
  at('#accents').hidden = state.accent === '';
  at('#accent-field').hidden = state.theme === 'dark';
  at('#accent-dark-field').hidden = state.theme === 'light';
  const { light, dark } = accentOf(state);
  at('#accent').value = light ?? (state.accent || FIRST_ACCENT);
  at('#accentDark').value = dark ?? FIRST_ACCENT;
}

function judge() {
  const target = at('#contrast');
  const found = state.accent === '' ? [] : faults(accentOf(state));
  const number = (ratio) => ratio.toLocaleString(state.ui);
  const texts = found.map(({ scheme, ratio }) => `${say(state.ui, `contrast-${scheme}`)} (${number(ratio)} : 1)`);
  target.classList.toggle('contrast--bad', found.length > 0);
  const text =
    found.length > 0 ? `${texts.join(', ')}: ${say(state.ui, 'contrast-least')}.` : say(state.ui, 'contrast-good');
  if (target.textContent !== text) target.textContent = text;
}

function render() {
  at('#stage').dataset.device = state.device;
  showFields();
  judge();
  const query = queryOf(state);
  history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
  if (!manifest) return;
  const embed = embedOf(state, { api: location.origin, channel: CHANNEL, manifest });
  drawBlocks(state, embed);
  if (!isPreviewReady) return;
  const css = themeOf(state);
  const lang = state.lang || state.ui;
  frame.contentWindow.postMessage({ scripts: embed.scripts, widget: shownOf(embed), css, lang }, location.origin);
}

/** Names of polls and services, as the server has them for this site. */
async function offer() {
  const { site, ui } = state;
  choosers.site.offer(
    SITES.map(({ value, ...names }) => ({ value, text: names[ui] })),
    ui,
  );
  const { polls, consultations, services } = await offersOf(site, ui);
  if (state.site !== site || state.ui !== ui) return;
  choosers.poll.offer(polls, ui);
  choosers.consultation.offer(consultations, ui);
  choosers.fillService.offer(services, ui);
}

function speak() {
  translate(state.ui);
  const button = at('#language');
  const other = state.ui === 'id' ? 'en' : 'id';
  button.lang = other;
  button.textContent = other === 'en' ? 'English' : 'Bahasa Indonesia';
}

function drawHosts() {
  for (const [name, { label }] of Object.entries(hosts)) {
    const option = document.createElement('label');
    const radio = Object.assign(document.createElement('input'), { type: 'radio', name: 'host', value: name });
    option.append(radio, ' ', label);
    at('#hosts').append(option);
  }
}

function listen() {
  document.addEventListener('input', ({ target }) => {
    if (target.matches('#accent, #accentDark')) {
      state = { ...state, [target.id]: target.value };
      // in the dark only, there is one colour
      if (state.theme === 'dark') state = { ...state, accent: target.value };
    }
    const before = state.site;
    state = read();
    if (state.site !== before) void offer();
    render();
  });
  // the form is never sent
  form.addEventListener('submit', (event) => event.preventDefault());
  at('#own-accent').addEventListener('change', ({ target }) => {
    state = { ...state, accent: target.checked ? FIRST_ACCENT : '', accentDark: '' };
    render();
  });
  at('#language').addEventListener('click', () => {
    state = { ...state, ui: state.ui === 'id' ? 'en' : 'id' };
    speak();
    void offer();
    render();
  });
  at('#share').addEventListener('click', () => {
    void copy(location.href, say(state.ui, 'copied-link'), undefined, state.ui);
  });
  addEventListener('message', ({ data, origin, source }) => {
    if (data !== 'ready' || origin !== location.origin || source !== frame.contentWindow) return;
    isPreviewReady = true;
    render();
  });
}

async function start() {
  drawHosts();
  fill();
  speak();
  listen();
  at('#names').open = HELD.some((widget) => state[`name-${widget}`] !== '');
  at('#prefill').open = Object.keys(START).some((name) => name.startsWith('fill') && state[name] !== '');
  void offer();
  render();
  // the frame may have been there first
  const { URL: address, readyState } = frame.contentDocument ?? {};
  if (address?.endsWith('/preview.html') && readyState === 'complete') isPreviewReady = true;
  try {
    const answer = await fetch(`/cdn/${CHANNEL}/manifest.json`);
    if (!answer.ok) throw new Error(String(answer.status));
    manifest = await answer.json();
    at('#version').textContent = `(${manifest.version})`;
    render();
  } catch {
    announce(say(state.ui, 'failed'));
  }
}

await start();
