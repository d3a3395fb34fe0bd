import type { IncomingMessage } from 'node:http';
import { Refusal } from '../refusal.ts';

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The addresses pages of this office are served from; a request that changes something must come from one. */
export class OwnSite {
  readonly #origin: URL;
  readonly #readers: ReadonlySet<string>;

  /** `readers` are other web addresses whose pages may call the API with a key. */
  constructor(origin: string, readers: readonly string[] = []) {
    this.#origin = new URL(origin);
    this.#readers = new Set(readers);
  }

  /** Over https cookies carry the `__Host-` prefix and browsers are told never to use http. */
  get isSecure(): boolean {
    return this.#origin.protocol === 'https:';
  }

  get origin(): string {
    return this.#origin.origin;
  }

  /** A name that is not ours may be another site pointing at this machine: its pages would count as our own. */
  isOurHost(host: string | undefined): boolean {
    if (host === undefined) return false;
    return host === this.#origin.host || isLoopback(host);
  }

  mayReadWithKey(origin: string | undefined): origin is string {
    return origin !== undefined && this.#readers.has(origin);
  }

  /** Refuses what another site's page could have sent in a signed-in person's name. */
  requireOwnPage(request: IncomingMessage): void {
    const { origin, host } = request.headers;
    const site = request.headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin') throw elsewhere();
    if (origin !== undefined && !this.#isOwnOrigin(origin, host)) throw elsewhere();
  }

  #isOwnOrigin(origin: string, host: string | undefined): boolean {
    return (
      origin === this.#origin.origin ||
      (host !== undefined && isLoopback(host) && origin === `http://${host}`)
    );
  }
}

function elsewhere(): Refusal {
  return new Refusal('FORBIDDEN', 'This request came from another site, so it was not carried out.');
}

function isLoopback(host: string): boolean {
  return loopbackNames.has(host.replace(/:\d+$/, ''));
}
