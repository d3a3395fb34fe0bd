/** A failure a person can mend: the sentence says what is wrong and what to do; `exitCode` 2 is their input. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly exitCode: number;

  constructor(sentence: string, exitCode = 2) {
    super(sentence);
    this.exitCode = exitCode;
  }
}
