import type { ReadPool } from '@concordat/database';
import { type NoticeJson, noticeRead } from '@concordat/database/reads';
import { londonDateOf } from '@concordat/domain/kernel';
import { printDecisionNotice } from '@concordat/typesetting';
import { Refusal } from '../refusal.ts';
import type { SessionCaller } from '../sign-in/caller.ts';

export type PrintedNotice = { readonly fileName: string; readonly pdf: Uint8Array };

const mostWaiting = 8;

/** Signed decision notices as PDF, one after another: setting a page takes about a second of a processor. */
export class NoticePrints {
  readonly #readPool: ReadPool;
  readonly #closing = new AbortController();
  #waiting = 0;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(readPool: ReadPool) {
    this.#readPool = readPool;
  }

  /** Null when there is no such notice for this reader; throws CONFLICT while it is not signed. */
  async print(caller: SessionCaller, id: string): Promise<PrintedNotice | null> {
    const { viewer } = caller;
    const today = londonDateOf(caller.officeNow);
    const { text, valuesOf } = noticeRead.one;
    const json = await this.#readPool.readJsonAs(viewer, text, valuesOf({ viewer, today, id }));
    const notice = JSON.parse(json) as NoticeJson | null;
    if (notice === null) return null;
    if (notice.status !== 'signed') {
      throw new Refusal(
        'CONFLICT',
        `${notice.reference} is not signed, so there is no copy of it to keep yet.`,
      );
    }
    const { pdf } = await this.#inTurn(() => printDecisionNotice(notice, today, this.#closing.signal));
    return { fileName: `${notice.reference}.pdf`, pdf };
  }

  /** Gives up what is being set. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#turn;
  }

  #inTurn<Done>(work: () => Promise<Done>): Promise<Done> {
    if (this.#waiting >= mostWaiting) {
      throw new Refusal('UNAVAILABLE', `${this.#waiting} notices are being printed. Try again in a minute.`, {
        retryAfterSeconds: 60,
      });
    }
    this.#waiting += 1;
    const done = this.#turn.then(work).finally(() => {
      this.#waiting -= 1;
    });
    this.#turn = done.catch(() => {}); // told to whoever asked
    return done;
  }
}
