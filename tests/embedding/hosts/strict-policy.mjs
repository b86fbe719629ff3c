import { policy, trustedTypesPolicy } from '../snippet.mjs';

/** A page that allows nothing but what the README names, and enforces Trusted Types: the very policy of the text. */
export const host = {
  name: 'strict-policy',
  html: ({ hostPage, script, widget }) => hostPage({ head: script, body: widget, script: false }),
  headers: ({ api }) => ({
    'content-security-policy': `default-src 'none'; ${policy(api)}; require-trusted-types-for 'script'; trusted-types ${trustedTypesPolicy}`,
  }),
  ownScript: false,
};
