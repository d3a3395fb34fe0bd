import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

const addresses = new WeakMap<IncomingMessage, string>();

/**
 * Settles where a request comes from: the peer, or what the trusted proxies say of it. Read from the right, the first
 * address that is not a trusted proxy's is the one they saw; whatever stands left of it could be made up.
 */
export function settleAddress(request: IncomingMessage, trustedProxies: ReadonlySet<string>): string {
  const peer = plain(request.socket.remoteAddress ?? 'unknown');
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((part) => plain(part.trim()))
    .filter((part) => isIP(part) > 0);
  let address = peer;
  while (trustedProxies.has(address) && forwarded.length > 0) address = forwarded.pop() ?? address;
  addresses.set(request, address);
  return address;
}

/** The settled address; the peer's when none was settled. */
export function addressOf(request: IncomingMessage): string {
  return addresses.get(request) ?? plain(request.socket.remoteAddress ?? 'unknown');
}

function plain(address: string): string {
  return address.replace(/^::ffff:/, '');
}
