type Close = () => Promise<unknown>;

/** What was opened, to be closed so that nothing is lost: first the doors, then the rest from the last to the first. */
export class Closing {
  readonly #doors: Close[] = [];
  readonly #rest: Close[] = [];
  #closing: Promise<void> | undefined;

  doors(close: Close): void {
    this.#doors.push(close);
  }

  add(close: Close): void {
    this.#rest.push(close);
  }

  /** Goes on when one cannot be closed, and throws the first such error at the end. Closes once, however often asked. */
  all(): Promise<void> {
    this.#closing ??= this.#closeAll();
    return this.#closing;
  }

  async #closeAll(): Promise<void> {
    const errors: unknown[] = [];
    for (const close of [...this.#doors, ...this.#rest.toReversed()]) {
      await close().catch((error: unknown) => errors.push(error));
    }
    if (errors.length > 0) throw errors[0];
  }
}
