import pg from 'pg';

/**
 * A connection that sends one statement after the other. Prisma asks for all relations of an `include` at once on the
 * connection of its transaction, which pg answers in turn today and will refuse from version 9.
 */
export class OneAtATime extends pg.Client {
  #last: Promise<unknown> = Promise.resolve();

  // One signature in place of pg's eight: what comes in goes on as it is.
  override query(...asked: readonly unknown[]): never {
    const send = () => super.query(...(asked as [string]));
    if (asked.some(hasCallbackOfItsOwn)) return send() as never;
    const answer = this.#last.then(send);
    this.#last = answer.catch(() => {});
    return answer as never;
  }
}

/** Callers without a promise, as pg's own pool, wait for themselves. */
function hasCallbackOfItsOwn(argument: unknown): boolean {
  if (typeof argument === 'function') return true;
  const { submit, callback } = (argument ?? {}) as { submit?: unknown; callback?: unknown };
  return typeof submit === 'function' || typeof callback === 'function';
}
