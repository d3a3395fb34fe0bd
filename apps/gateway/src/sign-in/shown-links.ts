/** In a demo office the link that a mail would carry is shown once to whoever asked for it. */
export class ShownLinks {
  readonly #links = new Map<string, string>();

  put(email: string, link: string): void {
    if (this.#links.size > 100) this.#links.clear();
    this.#links.set(email, link);
  }

  take(email: string): string | null {
    const link = this.#links.get(email) ?? null;
    this.#links.delete(email);
    return link;
  }
}
