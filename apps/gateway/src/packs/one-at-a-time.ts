import { Refusal } from '../refusal.ts';

/** Work that takes about a second of a processor, one piece after another, with a plain refusal where too many wait. */
export class OneAtATime {
  readonly #what: string;
  readonly #most: number;
  readonly #closing = new AbortController();
  #waiting = 0;
  #turn: Promise<unknown> = Promise.resolve();

  /** `what` as in "8 copies are being printed". */
  constructor(what: string, most: number) {
    this.#what = what;
    this.#most = most;
  }

  /** The signal ends what is being done when the process does. */
  run<Done>(work: (signal: AbortSignal) => Promise<Done>): Promise<Done> {
    if (this.#waiting >= this.#most) {
      throw new Refusal(
        'UNAVAILABLE',
        `${this.#waiting} ${this.#what} are being printed. Try again in a minute.`,
        {
          retryAfterSeconds: 60,
        },
      );
    }
    this.#waiting += 1;
    const done = this.#turn
      .then(() => work(this.#closing.signal))
      .finally(() => {
        this.#waiting -= 1;
      });
    this.#turn = done.catch(() => {}); // told to whoever asked
    return done;
  }

  /** Gives up what is being done. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#turn;
  }
}
