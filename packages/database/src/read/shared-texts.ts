/** Texts of which those that are alike are kept once, however many hold them. */
export class SharedTexts {
  readonly #held = new Map<string, { readonly text: string; holders: number }>();
  #characters = 0;

  /** Of all texts together, each counted once. */
  get characters(): number {
    return this.#characters;
  }

  /** The one that is kept for all who hold it. */
  hold(text: string): string {
    const held = this.#held.get(text);
    if (held !== undefined) {
      held.holders += 1;
      return held.text;
    }
    this.#held.set(text, { text, holders: 1 });
    this.#characters += text.length;
    return text;
  }

  /** Goes when nobody holds it any more. */
  release(text: string): void {
    const held = this.#held.get(text);
    if (held === undefined) return;
    held.holders -= 1;
    if (held.holders > 0) return;
    this.#held.delete(text);
    this.#characters -= text.length;
  }
}
