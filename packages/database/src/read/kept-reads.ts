import { readAsViewer } from './as-viewer.ts';
import type { MadeOfText } from './made-of-text.ts';
import type { ReadPool } from './read-pool.ts';
import { type Revisions, readRevisions, revisionsNow } from './revisions.ts';
import { SharedAsk } from './shared-ask.ts';
import { SharedTexts } from './shared-texts.ts';
import { nobody, type ViewerContext } from './viewer-context.ts';
import { viewerSettings } from './viewer-settings.ts';

type Check = (revisions: Revisions) => void;

const asItIs: MadeOfText = { into: '', make: (json) => json };

/** What a read found, and the revisions it was true at. */
interface KeptRead {
  readonly json: string;
  readonly revisions: Revisions;
}

/**
 * What was read a moment ago, for as long as nothing has changed. A text is kept with the revisions its own statement
 * saw, and given again, to the same viewer for the same question, only when a statement sent after they asked finds
 * the same ones. That statement reads two numbers, and all who ask meanwhile share it.
 */
export class KeptReads {
  readonly #pool: Pick<ReadPool, 'readJsonAlongside' | 'readJsonAs'>;
  readonly #most: number;
  readonly #byQuestion = new Map<string, KeptRead>();
  readonly #revisions: SharedAsk<Revisions>;
  /** Many read the same: a board's log, a pack. */
  readonly #texts = new SharedTexts();
  #questions = 0;

  /** Keeps texts of so many characters in all, those first that were asked for last; none with nought. */
  constructor(pool: Pick<ReadPool, 'readJsonAlongside' | 'readJsonAs'>, most: number) {
    this.#pool = pool;
    this.#most = most;
    this.#revisions = new SharedAsk(async () => readRevisions(await pool.readJsonAs(nobody, revisionsNow)));
  }

  /** The text; `check` is told the revisions it is given at before it is, and throws to have nothing given or read. */
  readJsonAs(
    viewer: ViewerContext,
    sql: string,
    params: readonly unknown[] = [],
    check: Check = () => {},
  ): Promise<string> {
    return this.readMadeAs(viewer, sql, params, asItIs, check);
  }

  /** What is made of the text; that is kept in its stead. */
  async readMadeAs(
    viewer: ViewerContext,
    sql: string,
    params: readonly unknown[],
    { into, make }: MadeOfText,
    check: Check = () => {},
  ): Promise<string> {
    const { name } = readAsViewer(sql, params.length, revisionsNow);
    const question = `${name} ${JSON.stringify([viewerSettings(viewer), params])} ${into}`;
    const kept = this.#byQuestion.get(question);
    if (kept !== undefined) {
      const revisions = await this.#revisions.ask();
      check(revisions);
      if (isSame(revisions, kept.revisions)) return this.#keep(question, kept);
    }
    const alongside = { sql: revisionsNow, params: [] };
    const found = await this.#pool.readJsonAlongside(viewer, sql, params, alongside);
    const revisions = readRevisions(found.alongside);
    check(revisions);
    return this.#keep(question, { json: await make(found.json), revisions });
  }

  /** The latest goes to the end, the oldest out where there is no more room. */
  #keep(question: string, { json, revisions }: KeptRead): string {
    if (json.length > this.#most / 8) {
      this.#drop(question);
      return json;
    }
    const text = this.#texts.hold(json);
    this.#drop(question);
    this.#byQuestion.set(question, { json: text, revisions });
    this.#questions += question.length;
    for (const oldest of this.#byQuestion.keys()) {
      if (this.#questions + this.#texts.characters <= this.#most) break;
      this.#drop(oldest);
    }
    return text;
  }

  #drop(question: string): void {
    const read = this.#byQuestion.get(question);
    if (read === undefined) return;
    this.#byQuestion.delete(question);
    this.#questions -= question.length;
    this.#texts.release(read.json);
  }
}

function isSame(a: Revisions, b: Revisions): boolean {
  return a.access === b.access && a.records === b.records;
}
