/**
 * The style sheet of the plain pages: the widgets' look, without their code. It goes into each page, after the colours of
 * the city, and the policy allows it by its hash.
 */
import type { CityProfile } from '../../cities/profile.js';

type Theme = CityProfile['theme'];

const PLAIN_THEME: Theme = { accent: '#0b5c4a', accentInk: '#ffffff', accentDark: '#7fd3bd', accentInkDark: '#06251d' };

const colours = ({ accent, accentInk, accentDark, accentInkDark }: Theme): string => `
:root { color-scheme: light dark; --accent: ${accent}; --accent-ink: ${accentInk}; --accent-soft: #e6f1ee; --ink: #17211e; --ink-2: #4b5854;
  --line: #d5dcd9; --edge: #6f7c78; --surface: #fff; --ground: #f3f6f5; --danger: #a4161a; --danger-soft: #fdeeee; --warn: #7a4b00; --warn-soft: #fff4dd; --ok: #146c43; }
@media (prefers-color-scheme: dark) {
  :root { --accent: ${accentDark}; --accent-ink: ${accentInkDark}; --accent-soft: #1d2f2a; --ink: #eef4f1; --ink-2: #b2c0bb;
    --line: #34423d; --edge: #8b9994; --surface: #161e1b; --ground: #0e1412; --danger: #ffb3b0; --danger-soft: #3a1717; --warn: #ffd591; --warn-soft: #37290f; --ok: #8bd9ae; }
}
@supports (color: color-mix(in srgb, #000 10%, #fff)) { :root { --accent-soft: color-mix(in srgb, var(--accent) 11%, var(--surface)); } }
`;

const LAYOUT = `
*, ::before { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); line-height: 1.5; overflow-wrap: anywhere;
  font-family: system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
.page { max-width: 640px; margin: 0 auto; padding: 12px 0 32px; }
.top, .more { display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: center; justify-content: space-between; padding: 8px 16px; font-size: 0.9375em; }
.more { padding-block-start: 20px; }
.top a, .more a { display: inline-flex; align-items: center; min-height: 44px; color: var(--ink); }
.more ul { display: flex; flex-wrap: wrap; gap: 4px 24px; }
main { display: grid; gap: 20px; padding: 24px 16px; border: solid var(--line); border-width: 1px 0; background: var(--surface); }
@media (min-width: 660px) { main { padding: 32px; border-width: 1px; border-radius: 12px; } .top, .more { padding-inline: 0; } }
h1, h2, h3, p, ul, ol, dl, dd, fieldset, blockquote { margin: 0; padding: 0; border: 0; min-width: 0; }
ul, ol { list-style: none; }
h1 { font-size: 1.5em; line-height: 1.25; letter-spacing: -0.01em; text-wrap: balance; }
h2 { font-size: 1.125em; line-height: 1.3; }
a { color: var(--accent); text-underline-offset: 3px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
form, .stack { display: grid; gap: 20px; }
.tight { display: grid; gap: 4px; }
.row { display: flex; flex-wrap: wrap; gap: 12px; }
.muted { color: var(--ink-2); }
.small { font-size: 0.875em; }
.by { display: flex; gap: 8px; align-items: center; color: var(--ink-2); }
.by::before { content: ""; flex: none; width: 20px; height: 20px; border-radius: 6px; background: var(--accent); forced-color-adjust: none; }
.prose { display: grid; gap: 8px; white-space: pre-line; }
`;

const CONTROLS = `
button, .button { display: inline-flex; gap: 8px; align-items: center; justify-content: center; min-height: 48px; padding: 10px 20px;
  border: 1.5px solid var(--accent); border-radius: 10px; background: var(--surface); color: var(--accent); font: inherit; font-weight: 600;
  line-height: 1.2; text-align: center; text-decoration: none; cursor: pointer; }
button:hover, .button:hover { filter: brightness(0.94); }
.primary { flex: 1 1 auto; background: var(--accent); color: var(--accent-ink); }
label, legend, .label { display: block; margin: 0 0 4px; padding: 0; font-weight: 600; }
label .muted, legend .muted { font-weight: 400; }
fieldset.stack > legend { margin: 0 0 12px; font-size: 1.125em; line-height: 1.3; }
.hint { margin: 0 0 8px; color: var(--ink-2); font-size: 0.9375em; }
.error { margin: 0 0 8px; color: var(--danger); font-size: 0.9375em; font-weight: 600; }
.error::before { content: "⚠ " / ""; }
input:not([type="radio"], [type="checkbox"], [type="file"]), select, textarea { display: block; width: 100%; min-height: 48px; margin: 0;
  padding: 11px 12px; border: 1.5px solid var(--edge); border-radius: 10px; background: var(--surface); color: inherit; font: inherit; }
textarea { min-height: 112px; resize: vertical; field-sizing: content; }
input[type="file"] { display: block; width: 100%; padding: 8px 0; color: inherit; font: inherit; }
input[type="file"]::file-selector-button { min-height: 44px; margin-inline-end: 12px; padding: 8px 16px; border: 1.5px solid var(--accent);
  border-radius: 10px; background: var(--surface); color: var(--accent); font: inherit; font-weight: 600; cursor: pointer; }
[aria-invalid="true"] { border-color: var(--danger) !important; border-width: 2px !important; }
.code { font-family: ui-monospace, "Roboto Mono", "Noto Sans Mono", monospace !important; letter-spacing: 0.06em; text-transform: uppercase; }
.choices { display: grid; gap: 8px; }
.choice { display: flex; gap: 12px; align-items: flex-start; margin: 0; padding: 12px; border: 1.5px solid var(--line); border-radius: 10px;
  font-weight: 400; cursor: pointer; }
.choice:has(> :checked) { border-color: var(--accent); background: var(--accent-soft); }
.choice:has(> [aria-invalid="true"]) { border-color: var(--danger); border-width: 2px; }
.choice:has(:focus-visible) { outline: 3px solid var(--accent); outline-offset: 2px; }
.choice input { flex: none; width: 22px; height: 22px; margin: 1px 0 0; accent-color: var(--accent); outline: none; }
.choice span { display: block; flex: 1; min-width: 0; }
.consent { margin-block: 4px 12px; }
form:has([value="nameless"]:checked) .contact { display: none; }
.stored img { display: block; width: 96px; height: 72px; margin-block-end: 4px; border-radius: 8px; background: var(--accent-soft); object-fit: cover; }
.inset { display: grid; gap: 16px; padding-inline-start: 16px; border-inline-start: 3px solid var(--line); }
@media (forced-colors: active) { .primary, .choice:has(> :checked) { border-width: 3px; } }
`;

const BLOCKS = `
.notice { display: grid; gap: 8px; padding: 12px 14px; border-inline-start: 4px solid var(--accent); border-radius: 6px; background: var(--accent-soft); }
.notice.danger { border-color: var(--danger); background: var(--danger-soft); }
.notice.danger h2 { color: var(--danger); }
.notice.warn { border-color: var(--warn); background: var(--warn-soft); }
.notice a { color: inherit; }
.notice li a { display: inline-block; padding-block: 4px; }
.emergency { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; justify-content: space-between; padding: 8px 8px 8px 14px;
  border-radius: 10px; background: var(--danger-soft); color: var(--danger); font-weight: 600; }
.emergency .button { min-height: 44px; padding: 8px 16px; border-color: var(--danger); background: var(--danger); color: var(--surface); }
.receipt { display: grid; gap: 12px; padding: 16px; border: 1.5px dashed var(--accent); border-radius: 10px; }
.receipt .code + dd { margin-block-start: 8px; }
.receipt .code { display: block; font-size: 1.375em; font-weight: 600; line-height: 1.3; user-select: all; }
.done { display: grid; place-items: center; width: 56px; height: 56px; border-radius: 50%; background: var(--ok); color: var(--surface); font-size: 28px; font-weight: 700; }
.photos { display: grid; grid-template-columns: repeat(auto-fill, minmax(96px, 1fr)); gap: 8px; margin-block-start: 8px; }
.photos img { display: block; width: 100%; height: auto; aspect-ratio: 4 / 3; border-radius: 8px; background: var(--accent-soft); object-fit: cover; }
.facts { display: grid; gap: 12px; padding-block-start: 16px; border-block-start: 1px solid var(--line); }
.facts dt { color: var(--ink-2); font-size: 0.875em; }
.facts dd { white-space: pre-line; }
.sees { display: grid; gap: 4px; padding-inline-start: 20px; list-style: disc; }
@media print { .top nav, .more, form, .button { display: none; } body { background: none; } main { border: 0; } }
`;

/** Of polls and surveys: scales side by side, tables, what unfolds. */
const ASKS = `
h3 { font-size: 1em; line-height: 1.35; }
.pill { display: inline-block; padding: 2px 12px; border: 1.5px solid var(--edge); border-radius: 999px; font-size: 0.9375em; font-weight: 600; }
.pill.verified { border-color: var(--ok); color: var(--ok); }
.pill.closed { background: var(--accent-soft); }
.level { display: grid; gap: 8px; justify-items: start; padding: 12px 14px; border: 1.5px solid var(--line); border-radius: 10px; }
.asked { display: grid; gap: 24px; }
.scale .choices { grid-template-columns: repeat(auto-fit, minmax(72px, 1fr)); }
.scale .choice { padding: 12px 8px; gap: 8px; justify-content: center; }
.scale .choice span { flex: none; }
.scale.words .choices { grid-template-columns: repeat(auto-fit, minmax(140px, 1fr)); }
.scale.words .choice { justify-content: flex-start; padding-inline: 12px; }
.scale.words .choice span { flex: 1; }
details { border-block-start: 1px solid var(--line); padding-block-start: 8px; }
summary { min-height: 44px; padding-block: 10px; color: var(--accent); font-weight: 600; cursor: pointer; }
details > .stack, details > form { padding-block: 8px; }
.steps { display: grid; gap: 8px; padding-inline-start: 20px; list-style: decimal; }
code, textarea[readonly] { font-family: ui-monospace, "Roboto Mono", "Noto Sans Mono", monospace; font-size: 0.875em; }
.key { display: block; padding: 8px 12px; border-radius: 6px; background: var(--accent-soft); user-select: all; }
.scroll { overflow-x: auto; }
.scroll caption { padding-block-end: 8px; color: var(--ink-2); font-size: 0.875em; text-align: start; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
th, td { padding: 8px 12px 8px 0; border-block-end: 1px solid var(--line); text-align: end; vertical-align: baseline; }
th:first-child { min-width: 96px; text-align: start; }
thead th { border-block-end: 2px solid var(--edge); vertical-align: bottom; font-size: 0.875em; }
tbody th { font-weight: 400; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.progress { color: var(--ink-2); }
`;

/** Of a report that is followed: where it stands, what came of it. */
const FOLLOWED = `
.status { display: grid; gap: 6px; padding: 16px; border-radius: 10px; background: var(--accent-soft); }
.status .pill { justify-self: start; }
.status strong { font-size: 1.1875em; line-height: 1.3; }
.status.late, .status.yours { background: var(--warn-soft); }
.status.late p:last-child, .status.yours strong { color: var(--warn); font-weight: 600; }
.act { display: grid; gap: 12px; padding: 16px; border: 1.5px solid var(--accent); border-radius: 10px; }
blockquote { padding-inline-start: 12px; border-inline-start: 3px solid var(--line); white-space: pre-line; }
.note { padding: 10px 12px; border-radius: 8px; background: var(--accent-soft); white-space: pre-line; }
.timeline > li { position: relative; display: grid; gap: 2px; padding: 0 0 20px 32px; }
.timeline > li::before { content: ""; position: absolute; inset: 3px auto auto 0; width: 18px; height: 18px; border: 3px solid var(--accent); border-radius: 50%; background: var(--accent); forced-color-adjust: none; }
.timeline > li:not(:last-child)::after { content: ""; position: absolute; inset: 24px auto 0 8px; width: 2px; background: var(--line); }
.timeline .ask::before { border-color: var(--warn); background: var(--warn); }
.timeline .ask .note { background: var(--warn-soft); }
.timeline .ahead { padding-block-end: 0; color: var(--ink-2); }
.timeline .ahead::before { border-color: var(--edge); background: var(--surface); }
.timeline .note { margin-block-start: 6px; }
`;

const kept = new Map<string, string>();

/** The whole style sheet of a city's pages. A theme is six digits a colour: nothing else can get in. */
export function styleOf(theme: Theme = PLAIN_THEME): string {
  const key = Object.values(theme).join();
  const sheet = kept.get(key) ?? colours(theme) + LAYOUT + CONTROLS + BLOCKS + ASKS + FOLLOWED;
  kept.set(key, sheet);
  return sheet;
}
