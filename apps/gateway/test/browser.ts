/** Somebody's browser, as far as a server can tell: it keeps cookies and says where its requests come from. */
export class Browser {
  readonly #url: string;
  readonly #cookies = new Map<string, string>();

  constructor(url: string) {
    this.#url = url;
  }

  cookie(name: string): string | undefined {
    return this.#cookies.get(name);
  }

  setCookie(name: string, value: string): void {
    this.#cookies.set(name, value);
  }

  async get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return await this.#send(path, { method: 'GET', headers });
  }

  async post(path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Answer> {
    return await this.#send(path, {
      method: 'POST',
      body: body instanceof Uint8Array ? body : JSON.stringify(body),
      headers: {
        'content-type': 'application/json',
        origin: this.#url,
        'sec-fetch-site': 'same-origin',
        ...headers,
      },
    });
  }

  async #send(
    path: string,
    init: { method: string; headers: Record<string, string>; body?: string | Uint8Array },
  ) {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(this.#url + path, {
      ...init,
      body: (init.body ?? null) as string | null,
      headers: { ...init.headers, ...(cookie ? { cookie } : {}) },
      redirect: 'manual',
    });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: parsed(text) };
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';');
    const at = pair.indexOf('=');
    const name = pair.slice(0, at);
    if (attributes.some((one) => one.trim().toLowerCase() === 'max-age=0')) this.#cookies.delete(name);
    else this.#cookies.set(name, pair.slice(at + 1));
  }
}

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every form
export type Answer = { status: number; headers: Headers; text: string; json: any };

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
