/** Leaves the transaction, so that nothing of it stays, with the answer that says why. */
export class GivenUp extends Error {
  readonly answer: unknown;

  constructor(answer: unknown) {
    super('Given up: the answer says why.');
    this.answer = answer;
  }
}
