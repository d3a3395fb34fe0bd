import type { Answer } from '@concordat/use-cases';
import { Failure } from './failure.ts';

/** The state an accepted command came to; throws `Failure` with the office's own sentence otherwise. */
export function acceptedOrFail<State, Current, Refusal>(answer: Answer<State, Current, Refusal>): State {
  switch (answer.outcome) {
    case 'accepted':
      return answer.state;
    case 'invalid':
      throw new Failure(answer.fields.map(({ message }) => message).join(' '));
    case 'conflict':
      throw new Failure('Somebody changed it meanwhile; nothing was written. Try again.', 1);
    default:
      throw new Failure(answer.sentence);
  }
}
