/**
 * From what was chosen to what is written: the same for all hosts, and for the preview.
 *
 * @typedef {string | true | number | Record<string, string>} Value
 * @typedef {[name: string, value: Value]} Attribute
 * @typedef {{ href: string, text: string, isOwn: boolean }} Link
 * @typedef {{ src: string, integrity?: string | undefined }} Script
 *
 * @typedef {object} Embed
 * @property {string} api the origin that scripts and answers come from
 * @property {string} widget
 * @property {Attribute[]} attributes the site first
 * @property {Link | undefined} link what the tag holds
 * @property {boolean} isPinned
 * @property {string} version
 * @property {string} channel
 * @property {Script} script what a page of one's own loads
 * @property {Script} loader what makes widgets of `data-suara`
 *
 * @typedef {object} Manifest of the CDN's folder
 * @property {string} version
 * @property {Record<string, { integrity: string }>} files
 */
import { inkOn, lightened } from './contrast.js';

/** What each widget takes from the choice. */
const OPTIONS = {
  'complaint-form': [],
  'status-tracker': ['ticket'],
  poll: ['poll'],
  consultation: ['consultation'],
  survey: ['type', 'service', 'series', 'survey', 'layout', 'trigger', 'delay', 'label', 'kiosk', 'assisted'],
  scoreboard: ['series'],
};

/** What goes without saying. */
const USUAL = { type: 'skm', trigger: 'inline', theme: 'auto' };

const FLAGS = new Set(['kiosk', 'assisted']);

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
  const names = ['site', ...OPTIONS[state.widget], 'lang', 'theme'];
  /** @type {Attribute[]} */
  const attributes = names
    .filter((name) => state[name].trim() !== '' && state[name] !== USUAL[name] && isAsked(state, name))
    .map((name) => {
      if (FLAGS.has(name)) return [name, true];
      return [name, name === 'delay' ? Number(state[name]) : state[name].trim()];
    });
  const fill = prefillOf(state);
  return fill ? [...attributes, ['prefill', fill]] : attributes;
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
 * @param {import('./state.js').State} state
 * @param {{ api: string, channel: string, manifest: Manifest }} cdn
 * @returns {Embed}
 */
export function embedOf(state, { api, channel, manifest }) {
  const isPinned = state.release === 'pinned';
  const { version, files } = manifest;
  const from = (name) => ({ src: `${api}/cdn/${version}/${name}`, integrity: files[name]?.integrity });
  const moving = { src: `${api}/cdn/${channel}/suara.js` };
  return {
    api,
    widget: state.widget,
    attributes: attributesOf(state),
    link: linkOf(api, state),
    isPinned,
    version,
    channel,
    script: isPinned ? from(`single/${state.widget}.js`) : moving,
    loader: isPinned ? from('suara.js') : moving,
  };
}

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
