import type { ReadPool } from '@concordat/database';
import { boardPackRead, noActionCommands, type WholeBoardPackJson } from '@concordat/database/reads';
import { type CalendarDate, londonDateOf } from '@concordat/domain/kernel';
import { printBoardPack } from '@concordat/typesetting';
import { v7 as uuidv7 } from 'uuid';
import type { Clock } from '../clock.ts';
import { factsOf, type Log } from '../log.ts';
import { Refusal } from '../refusal.ts';
import type { SessionCaller } from '../sign-in/caller.ts';

/** A reader's copy of a pack on its way to paper. */
export type PackPrint = {
  readonly id: string;
  readonly fileName: string;
  step: 'waiting' | 'setting' | 'ready' | 'failed';
  pages: number | null;
  pdf: Uint8Array | null;
};

type Kept = PackPrint & {
  readonly meetingId: string;
  readonly madeFor: string;
  readonly userId: string;
  readonly until: number;
};

export type PackPrintParts = { readonly readPool: ReadPool; readonly clock: Clock; readonly log: Log };

/** Milliseconds a copy is kept for its reader to fetch. */
const keptFor = 10 * 60_000;
const mostWaiting = 8;
const mostOfOneReader = 3;

/**
 * Packs being printed and kept a while for their readers, in memory alone. One is set at a time, so that reading goes
 * on beside it. A copy is for whoever it was made for, as they were: with another clearance it is not there.
 */
export class PackPrints {
  readonly #parts: PackPrintParts;
  readonly #kept = new Map<string, Kept>();
  readonly #closing = new AbortController();
  #turn: Promise<void> = Promise.resolve();

  constructor(parts: PackPrintParts) {
    this.#parts = parts;
  }

  /**
   * Reads the pack as its reader may have it and has it set; asked for again while that goes on, it is the same copy.
   * Null when there is no such meeting for them.
   */
  async begin(caller: SessionCaller, meetingId: string): Promise<PackPrint | null> {
    const today = londonDateOf(caller.officeNow);
    this.#forgetOld(caller);
    const waiting = [...this.#kept.values()].filter(({ step }) => step === 'waiting' || step === 'setting');
    const same = waiting.find((one) => one.meetingId === meetingId && one.madeFor === readerOf(caller));
    if (same !== undefined) return same;
    if (waiting.length >= mostWaiting) {
      throw new Refusal('UNAVAILABLE', `${waiting.length} packs are being printed. Try again in a minute.`, {
        retryAfterSeconds: 60,
      });
    }
    const pack = await this.#read(caller, meetingId, today);
    if (pack === null) return null;
    const print: Kept = {
      id: uuidv7(),
      fileName: `${pack.meeting.forumName}, ${pack.meeting.heldOn}.pdf`,
      step: 'waiting',
      pages: null,
      pdf: null,
      meetingId,
      madeFor: readerOf(caller),
      userId: caller.viewer.userId,
      until: this.#parts.clock.now().getTime() + keptFor,
    };
    this.#kept.set(print.id, print);
    this.#turn = this.#turn.then(() => this.#set(print, pack, today));
    return print;
  }

  /** The copy by its id; null when it is not there, not theirs or no longer kept. */
  find(caller: SessionCaller, id: string): PackPrint | null {
    this.#forgetOld(caller);
    const print = this.#kept.get(id);
    return print?.madeFor === readerOf(caller) ? print : null;
  }

  /** Gives up what is being set. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#turn;
  }

  async #read(caller: SessionCaller, meetingId: string, today: CalendarDate) {
    const { viewer } = caller;
    const { text, valuesOf } = boardPackRead.whole;
    const values = valuesOf({ viewer, meetingId, today, actionCommands: noActionCommands });
    return JSON.parse(
      await this.#parts.readPool.readJsonAs(viewer, text, values),
    ) as WholeBoardPackJson | null;
  }

  async #set(print: Kept, pack: WholeBoardPackJson, today: CalendarDate): Promise<void> {
    print.step = 'setting';
    try {
      const { pdf, pages } = await printBoardPack(pack, today, this.#closing.signal);
      Object.assign(print, { pdf, pages, step: 'ready' });
    } catch (error) {
      print.step = 'failed';
      if (!this.#closing.signal.aborted) this.#parts.log.error('A pack could not be printed', factsOf(error));
    }
  }

  #forgetOld({ viewer }: SessionCaller): void {
    const now = this.#parts.clock.now().getTime();
    for (const [id, { until }] of this.#kept) if (until < now) this.#kept.delete(id);
    const theirs = [...this.#kept.values()].filter(({ userId }) => userId === viewer.userId);
    for (const { id } of theirs.slice(0, -mostOfOneReader)) this.#kept.delete(id);
  }
}

/** Everything that decides what somebody may read. */
function readerOf({ viewer }: SessionCaller): string {
  return JSON.stringify([viewer.userId, viewer.personId, viewer.clearance, viewer.bodyIds]);
}
