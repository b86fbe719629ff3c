/**
 * From what was chosen to what is written: the same for all hosts, and for the preview.
 *
 * @typedef {string | true | number | Record<string, string> | typeof TOKEN} Value
 * @typedef {[name: string, value: Value]} Attribute
 * @typedef {{ href: string, text: string, isOwn: boolean }} Link
 * @typedef {{ src: string, integrity?: string | undefined }} Script
 *
 * @typedef {object} Embed
 * @property {string} api the origin that scripts and answers come from
 * @property {string} widget
 * @property {Attribute[]} attributes the site first, which a launcher has none of
 * @property {Link | undefined} link what the tag holds
 * @property {Embed[]} inside the widgets of a launcher
 * @property {boolean} isPinned
 * @property {string} version
 * @property {string} channel
 * @property {Script[]} scripts what a page of one's own loads
 * @property {Script} loader what makes widgets of `data-suara`
 * @property {Script | undefined} reserve the style sheet that keeps the place from the start, where one was wished for
 *
 * @typedef {object} Manifest of the CDN's folder
 * @property {string} version
 * @property {Record<string, { integrity: string }>} files
 */
import { inkOn, lightened } from './contrast.js';
import { heldBy } from './state.js';

/** The value that only the host's back end knows, for each visitor another. */
export const TOKEN = Symbol('token');

/** What each widget takes from the choice. */
const OPTIONS = {
  'complaint-form': [],
  'status-tracker': ['ticket'],
  poll: ['poll'],
  consultation: ['consultation'],
  survey: ['type', 'service', 'series', 'survey', 'layout', 'trigger', 'delay', 'label', 'kiosk', 'assisted'],
  scoreboard: ['series'],
  launcher: [],
};

/** Whose site, or whose city, can vouch for the visitor: see docs/identity.md. */
const IDENTIFIED = ['complaint-form', 'poll', 'consultation'];

/** What goes without saying. */
const USUAL = { type: 'skm', trigger: 'inline', theme: 'auto', position: 'end' };

const FLAGS = new Set(['kiosk', 'assisted']);

/** How a survey invites, and a counter's tablet: neither is of use behind a button. */
const ALONE = ['trigger', 'delay', 'label', 'kiosk', 'assisted'];

/** The least and most a plain form is called by. */
const LINKS = {
  id: {
    'complaint-form': 'Sampaikan laporan',
    'status-tracker': 'Lacak laporan',
    poll: 'Beri suara',
    consultation: 'Ikuti konsultasi',
    survey: 'Isi survei',
    scoreboard: 'Lihat nilai layanan',
  },
  en: {
    'complaint-form': 'Send a report',
    'status-tracker': 'Track a report',
    poll: 'Vote',
    consultation: 'Take part in the consultation',
    survey: 'Answer the survey',
    scoreboard: 'See how services were rated',
  },
};

/** @param {import('./state.js').State} state */
function isAsked(state, name) {
  if (state.widget !== 'survey') return true;
  // a survey by its name is one, whatever its type; a counter's tablet shows it at once
  if (['type', 'series'].includes(name)) return state.survey === '';
  if (['trigger', 'delay', 'label'].includes(name) && state.kiosk !== '') return false;
  if (name === 'delay') return state.trigger === 'time';
  if (name === 'label') return state.trigger === 'button';
  return true;
}

/** @param {import('./state.js').State} state @returns {Attribute[]} */
function attributesOf(state) {
  if (state.widget === 'launcher') return launcherAttributesOf(state);
  const names = ['site', ...OPTIONS[state.widget], 'lang', 'theme'];
  /** @type {Attribute[]} */
  const attributes = names
    .filter((name) => state[name].trim() !== '' && state[name] !== USUAL[name] && isAsked(state, name))
    .map((name) => {
      if (FLAGS.has(name)) return [name, true];
      return [name, name === 'delay' ? Number(state[name]) : state[name].trim()];
    });
  const fill = prefillOf(state);
  if (fill) attributes.push(['prefill', fill]);
  if (state.identity !== '' && IDENTIFIED.includes(state.widget)) attributes.push(['identity-token', TOKEN]);
  return attributes;
}

/** @param {import('./state.js').State} state @returns {Attribute[]} */
function launcherAttributesOf({ button, position, lang, theme }) {
  const all = Object.entries({ label: button.trim(), position, lang, theme });
  return all.filter(([name, value]) => value !== '' && value !== USUAL[name]);
}

/** What a launcher's widget says itself; light or dark, and the language, it takes from the launcher. */
function heldAttributesOf(state, widget) {
  const attributes = attributesOf({ ...state, widget }).filter(([name]) => ![...ALONE, 'lang', 'theme'].includes(name));
  const name = state[`name-${widget}`].trim();
  return name === '' ? attributes : [...attributes, ['data-label', name]];
}

/** @param {import('./state.js').State} state */
function prefillOf(state) {
  if (state.widget !== 'complaint-form') return undefined;
  const fields = ['service', 'area', 'address', 'description'].flatMap((name) => {
    const value = state[`fill${name[0].toUpperCase()}${name.slice(1)}`].trim();
    return value === '' ? [] : [[name, value]];
  });
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}

/** Where the same can be done without scripts; undefined for widgets without a plain form. */
function plainForm(api, { site, widget, lang, ...state }) {
  const paths = {
    'complaint-form': 'report',
    'status-tracker': 'track',
    poll: `polls/${encodeURIComponent(state.poll.trim())}`,
    survey: 'survey',
  };
  if (!paths[widget]) return undefined;
  const which = state.survey.trim() === '' ? ['type', 'service', 'series'] : ['survey', 'service'];
  const asked = widget === 'survey' ? which.map((name) => [name, state[name].trim()]) : [];
  const query = new URLSearchParams([...asked, ['lang', lang]].filter(([, value]) => value !== ''));
  return `${api}/v1/sites/${encodeURIComponent(site.trim())}/forms/${paths[widget]}?${query.toString()}`;
}

/** @returns {Link | undefined} */
function linkOf(api, state) {
  const own = state.linkHref.trim();
  const href = own === '' ? plainForm(api, state) : own;
  const usual = LINKS[state.lang === 'en' ? 'en' : 'id'][state.widget];
  const text = state.linkText.trim() || usual;
  // where the address is the usual one, so is who writes the link: but for other words
  return href === undefined ? undefined : { href, text, isOwn: own !== '' || text !== usual };
}

/**
 * Whether there is a place to keep: what waits behind a button, or invites, takes no room in the page.
 *
 * @param {import('./state.js').State} state
 */
export const hasPlace = (state) =>
  state.widget !== 'launcher' && (state.widget !== 'survey' || state.trigger === 'inline' || state.kiosk !== '');

/**
 * @param {import('./state.js').State} state
 * @param {{ api: string, channel: string, manifest: Manifest }} cdn
 * @returns {Embed}
 */
export function embedOf(state, { api, channel, manifest }) {
  const isPinned = state.release === 'pinned';
  const { version, files } = manifest;
  const held = heldBy(state);
  const pinned = (name) => ({ src: `${api}/cdn/${version}/${name}`, integrity: files[name]?.integrity });
  const from = (name) => (isPinned ? pinned(name) : { src: `${api}/cdn/${channel}/${name}` });
  const loader = from('suara.js');
  const embed = {
    api,
    widget: state.widget,
    attributes: attributesOf(state),
    link: state.widget === 'launcher' ? undefined : linkOf(api, state),
    inside: [],
    isPinned,
    version,
    channel,
    scripts: isPinned ? [state.widget, ...held].map((widget) => pinned(`single/${widget}.js`)) : [loader],
    loader,
    reserve: state.reserve !== '' && hasPlace(state) ? from('reserve.css') : undefined,
  };
  const inside = held.map((widget) => ({
    ...embed,
    widget,
    attributes: heldAttributesOf(state, widget),
    link: linkOf(api, { ...state, widget, linkHref: '', linkText: '' }),
  }));
  return { ...embed, inside };
}

/** A launcher's widgets, or the one that stands by itself. @param {Embed} embed */
export const widgetsOf = (embed) => (embed.inside.length > 0 ? embed.inside : [embed]);

/** Whether the host's back end has a token to write. @param {Embed} embed */
export const hasToken = ({ attributes }) => attributes.some(([, value]) => value === TOKEN);

/**
 * What its token is called in the code: a form takes the site's own, a poll and a consultation the city's.
 *
 * @param {string} widget
 */
export const tokenName = (widget) => (widget === 'complaint-form' ? 'siteToken' : 'cityToken');

/** The tokens that the host's back end has to have, by name. @param {Embed} embed */
export const tokensOf = (embed) => [
  ...new Set(
    widgetsOf(embed)
      .filter(hasToken)
      .map(({ widget }) => tokenName(widget)),
  ),
];

/** What the preview shows, which nobody is signed in to. @param {Embed} embed */
export const shownOf = ({ widget, attributes, link, inside }) => ({
  name: widget,
  attributes: attributes.filter(([, value]) => value !== TOKEN),
  link,
  inside: inside.map(shownOf),
});

/** Light and dark, as far as each can be seen; none where the city's own colour is to stay. */
export function accentOf({ accent, accentDark, theme }) {
  if (accent === '') return {};
  return {
    ...(theme === 'dark' ? {} : { light: accent }),
    ...(theme === 'light' ? {} : { dark: accentDark || lightened(accent) }),
  };
}

const both = (light, dark) => (light && dark && light !== dark ? `light-dark(${light}, ${dark})` : (light ?? dark));

/** The tokens that were chosen, as a site's own sheet has them; empty where all is left as it is. */
export function themeOf(state) {
  const { light, dark } = accentOf(state);
  const inks = [light, dark].map((colour) => colour && inkOn(colour));
  const tokens = {
    '--suara-color-accent': both(light, dark),
    '--suara-color-accent-ink': both(...inks),
    '--suara-radius': state.radius && `${state.radius}px`,
    '--suara-density': state.density,
    '--suara-font-size': state.fontSize && `${state.fontSize}px`,
    '--suara-font': state.font.trim(),
  };
  const lines = Object.entries(tokens).flatMap(([name, value]) => (value ? [`  ${name}: ${value};\n`] : []));
  return lines.length > 0 ? `:root {\n${lines.join('')}}\n` : '';
}
