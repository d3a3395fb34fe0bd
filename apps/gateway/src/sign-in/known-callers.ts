import type { SessionCaller } from './caller.ts';
import type { DemoClockRow } from './office-time.ts';

/** A caller as the last request of their session found them, and how often anything about callers had changed by then. */
export type KnownCaller = {
  readonly caller: SessionCaller;
  readonly revision: string;
  /** How the office's clock was set then. */
  readonly clock: DemoClockRow;
  /** From then on the session has to be looked at: its idle time to be moved on, or its end. In milliseconds. */
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
