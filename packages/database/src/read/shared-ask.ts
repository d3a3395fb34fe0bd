/**
 * One question that many ask at once. An answer is good for whoever asked before its question was sent: those who come
 * while one is under way wait for the next, and share that. So nobody is told what was so before they asked.
 */
export class SharedAsk<Answer> {
  readonly #ask: () => Promise<Answer>;
  #underWay: Promise<Answer> | null = null;
  #next: Promise<Answer> | null = null;

  constructor(ask: () => Promise<Answer>) {
    this.#ask = ask;
  }

  /** Fails for everybody it was asked for when the question fails. */
  ask(): Promise<Answer> {
    if (this.#underWay === null) return this.#begin();
    this.#next ??= this.#underWay.then(
      () => this.#begin(),
      () => this.#begin(),
    );
    return this.#next;
  }

  #begin(): Promise<Answer> {
    this.#next = null;
    const answer = this.#ask();
    this.#underWay = answer;
    const over = () => {
      if (this.#underWay === answer) this.#underWay = null;
    };
    answer.then(over, over);
    return answer;
  }
}
