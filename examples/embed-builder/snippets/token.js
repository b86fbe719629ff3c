/** The visitor's token: each host's back end has it in a way of its own, and never is it a text that was chosen here. */
import { TOKEN, tokenName, tokensOf } from '../embed.js';

const WHENCE = {
  siteToken: 'signed by your back end for this visitor',
  cityToken: "from the city's own single sign-on",
};

/** What whoever reads the code has to know of each token. @param {string} name */
export const aboutToken = (name) => `${name}: ${WHENCE[name]}, or empty. See Suara's docs/identity.md.`;

/** Where nobody knows what the page's templates are written in. @param {string} name */
export const placeholder = (name) => `{{ ${name} }}`;

/** @param {import('../embed.js').Embed} embed */
export const aboutTokens = (embed) => tokensOf(embed).map(aboutToken);

/**
 * The attributes as a host writes them.
 *
 * @param {import('../embed.js').Embed} embed
 * @param {(name: string, value: Exclude<import('../embed.js').Value, symbol>) => string} write
 * @param {(token: string) => string} writeToken
 */
export const written = ({ widget, attributes }, write, writeToken) =>
  attributes.map(([name, value]) => (value === TOKEN ? writeToken(tokenName(widget)) : write(name, value)));
