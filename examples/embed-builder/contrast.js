/** Whether colours can be read upon each other: WCAG 2.2, 1.4.3. Colours are written as `#rrggbb`. */

/** What widgets lie upon unless the page says otherwise: see docs/theming.md. */
export const SURFACE = { light: '#ffffff', dark: '#161e1b' };

const LEAST = 4.5;

/** @param {string} colour */
const channels = (colour) => [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255);

/** @param {string} colour */
function luminance(colour) {
  const [red, green, blue] = channels(colour).map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @param {string} a @param {string} b */
export function ratioOf(a, b) {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** What can be read best upon a colour. @param {string} colour */
export const inkOn = (colour) => (ratioOf('#ffffff', colour) >= ratioOf('#111111', colour) ? '#ffffff' : '#111111');

/** The same colour for a dark ground: lighter until it can be read there with ease. @param {string} colour */
export function lightened(colour) {
  for (let part = 0; part < 1; part += 0.05) {
    const mixed = channels(colour).map((each) => Math.round((each + (1 - each) * part) * 255));
    const candidate = `#${mixed.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
    if (ratioOf(candidate, SURFACE.dark) >= 7) return candidate;
  }
  return '#ffffff';
}

/**
 * What cannot be read of an accent colour, in each scheme that counts; cut off, not rounded: 4.49 is not enough.
 *
 * @param {{ light?: string | undefined, dark?: string | undefined }} accent
 */
export function faults(accent) {
  return /** @type {const} */ (['light', 'dark']).flatMap((scheme) => {
    const colour = accent[scheme];
    if (colour === undefined) return [];
    const ratio = ratioOf(colour, SURFACE[scheme]);
    return ratio < LEAST ? [{ scheme, ratio: Math.floor(ratio * 100) / 100 }] : [];
  });
}
