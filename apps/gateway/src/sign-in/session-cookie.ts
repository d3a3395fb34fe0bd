import type { IncomingMessage, ServerResponse } from 'node:http';

/** The cookies of sign-in: their names carry `__Host-` over https, so that no other name and no path can set them. */
export class Cookies {
  readonly #isSecure: boolean;

  constructor(isSecure: boolean) {
    this.#isSecure = isSecure;
  }

  read(request: IncomingMessage, cookie: CookieKind): string | null {
    const name = this.#nameOf(cookie);
    for (const pair of (request.headers.cookie ?? '').split(';')) {
      const at = pair.indexOf('=');
      if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
    }
    return null;
  }

  /** Ends with the browser; the server ends it earlier. */
  set(response: ServerResponse, cookie: CookieKind, value: string): void {
    response.appendHeader('Set-Cookie', `${this.#nameOf(cookie)}=${value}; ${this.#attributes()}`);
  }

  clear(response: ServerResponse, cookie: CookieKind): void {
    response.appendHeader('Set-Cookie', `${this.#nameOf(cookie)}=; Max-Age=0; ${this.#attributes()}`);
  }

  #nameOf(cookie: CookieKind): string {
    return `${this.#isSecure ? '__Host-' : ''}concordat-${cookie}`;
  }

  #attributes(): string {
    return `Path=/; HttpOnly; SameSite=Lax${this.#isSecure ? '; Secure' : ''}`;
  }
}

export type CookieKind = 'session' | 'second-step';
