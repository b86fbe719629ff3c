import { isIP } from 'node:net';

/** As much of a connection as its peer can be told from. */
export interface Connection {
  readonly socket: { readonly remoteAddress?: string | undefined };
}

const UNKNOWN = 'unknown';

/**
 * Remembers the peer of each request while it is being answered. Only with `trustedProxies` in front is
 * X-Forwarded-For believed, and of it only what those proxies added at its end: the rest anybody can write.
 */
export class PeerAddresses {
  readonly #trustedProxies: number;
  readonly #addresses = new WeakMap<Request, string>();

  constructor(trustedProxies: number) {
    this.#trustedProxies = trustedProxies;
  }

  remember(request: Request, { socket }: Connection): void {
    const forwarded = this.#forwardedFor(request.headers.get('x-forwarded-for'));
    this.#addresses.set(request, household(forwarded ?? socket.remoteAddress ?? UNKNOWN));
  }

  of(request: Request): string {
    return this.#addresses.get(request) ?? UNKNOWN;
  }

  #forwardedFor(header: string | null): string | undefined {
    if (this.#trustedProxies === 0 || header === null) return undefined;
    const hops = header.split(',').map((hop) => withoutPort(hop.trim()));
    const hop = hops[Math.max(0, hops.length - this.#trustedProxies)];
    return hop !== undefined && isIP(hop) ? hop : undefined;
  }
}

function withoutPort(hop: string): string {
  return (/^\[(?<v6>[^\]]+)\](?::\d+)?$/.exec(hop) ?? /^(?<v4>[\d.]+):\d+$/.exec(hop))?.[1] ?? hop;
}

/** An IPv6 connection has 2⁶⁴ addresses to itself: its first half stands for it. */
function household(address: string): string {
  if (isIP(address) !== 6) return address;
  const v4 = /^::ffff:(?<v4>[\d.]+)$/i.exec(address)?.[1];
  if (v4 !== undefined) return v4;
  const [head = '', tail] = (address.split('%')[0] ?? '').toLowerCase().split('::');
  const groups = (part: string | undefined) => (part ? part.split(':') : []);
  const missing = tail === undefined ? 0 : 8 - groups(head).length - groups(tail).length;
  const all = [...groups(head), ...Array.from({ length: Math.max(0, missing) }, () => '0'), ...groups(tail)];
  return `${all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
