import type { Answer } from '@concordat/use-cases';
import { type Code, Refusal } from '../refusal.ts';

/** What an accepted command came to; a refusal is thrown under this code, with its sentence and its field. */
export function acceptedOrRefused<State, Current, Why>(
  answer: Answer<State, Current, Why>,
  code: Code,
): State {
  if (answer.outcome === 'accepted') return answer.state;
  if (answer.outcome !== 'refused') throw new Error(`A command came to nothing: ${answer.outcome}.`);
  const field = answer.path?.[0];
  throw new Refusal(code, answer.sentence, field ? { field } : {});
}
