import { describe, expect, it } from 'vitest';
import { PeerAddresses } from './peer-address.js';

function peer(trustedProxies: number, remoteAddress: string | undefined, forwarded?: string): string {
  const peers = new PeerAddresses(trustedProxies);
  const request = new Request('http://localhost/', { headers: forwarded ? { 'x-forwarded-for': forwarded } : {} });
  peers.remember(request, { socket: { remoteAddress } });
  return peers.of(request);
}

describe('the address of a peer', () => {
  it('is that of the connection, whatever the request claims', () => {
    expect(peer(0, '198.51.100.7', '203.0.113.1')).toBe('198.51.100.7');
  });

  it('is what the proxy in front saw', () => {
    expect(peer(1, '127.0.0.1', '203.0.113.1')).toBe('203.0.113.1');
    expect(peer(1, '127.0.0.1', '192.0.2.66, 203.0.113.1')).toBe('203.0.113.1');
    expect(peer(2, '127.0.0.1', '192.0.2.66, 203.0.113.1, 198.51.100.7')).toBe('203.0.113.1');
    expect(peer(1, '127.0.0.1', '203.0.113.1:52811')).toBe('203.0.113.1');
    expect(peer(1, '127.0.0.1', '[2001:db8:1:2::9]:443')).toBe('2001:db8:1:2::/64');
  });

  it('is that of the proxy when it passed on nothing that can be read', () => {
    expect(peer(1, '198.51.100.7')).toBe('198.51.100.7');
    expect(peer(1, '198.51.100.7', 'unknown')).toBe('198.51.100.7');
  });

  it('is one for all a household has of IPv6', () => {
    const one = peer(0, '2001:db8:1:2:3:4:5:6');
    expect(peer(0, '2001:0db8:0001:0002::1')).toBe(one);
    expect(peer(0, '2001:db8:1:3::1')).not.toBe(one);
    expect(peer(0, '2001:db8::1')).toBe('2001:db8:0:0::/64');
    expect(peer(0, '::1')).toBe('0:0:0:0::/64');
    expect(peer(0, 'fe80::1%eth0')).toBe('fe80:0:0:0::/64');
    expect(peer(0, '::ffff:192.0.2.1')).toBe('192.0.2.1');
  });

  it('is unknown where there is no connection', () => {
    expect(peer(0, undefined)).toBe('unknown');
    expect(new PeerAddresses(0).of(new Request('http://localhost/'))).toBe('unknown');
  });
});
