import { framed, inFrame } from '../page.mjs';

/** In a frame with a sandbox that leaves it its origin: all works. */
export const host = {
  name: 'sandboxed-frame',
  html: (tools) =>
    framed({
      ...tools,
      origin: tools.hosts.origin,
      attributes: 'sandbox="allow-scripts allow-same-origin allow-forms"',
    }),
  locate: inFrame,
};
