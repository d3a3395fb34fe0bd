import type { SessionCaller } from './caller.ts';
import type { DemoClockRow } from './office-time.ts';

/** A caller as the last request of their session found them, and the words the database said it in. */
export type KnownCaller = {
  readonly caller: SessionCaller;
  readonly told: string;
  /** How the office's clock was set then. */
  readonly clock: DemoClockRow;
  /** From then on the session's idle time has to be moved on, which reading cannot do. In milliseconds. */
  readonly until: number;
};

const most = 10_000;

/**
 * Who the last request of each session was from. Nothing is answered on the strength of it alone: it lets a read begin
 * before it is known who asks, in a statement that says whether this is still so.
 */
export class KnownCallers {
  readonly #bySession = new Map<string, KnownCaller>();

  keep(hashOfSession: string, known: KnownCaller): void {
    this.#bySession.delete(hashOfSession);
    this.#bySession.set(hashOfSession, known);
    const [oldest] = this.#bySession.keys();
    if (this.#bySession.size > most && oldest !== undefined) this.#bySession.delete(oldest);
  }

  find(hashOfSession: string, now: Date): KnownCaller | null {
    const known = this.#bySession.get(hashOfSession);
    return known !== undefined && now.getTime() < known.until ? known : null;
  }

  forget(hashOfSession: string): void {
    this.#bySession.delete(hashOfSession);
  }
}
