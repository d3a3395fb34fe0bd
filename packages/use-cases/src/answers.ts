/** It was done, now or the first time this key was used; `state` is what it came to. */
export interface Accepted<State> {
  readonly outcome: 'accepted';
  readonly state: State;
  readonly replayed: boolean;
}

/** The office's rules say no; `sentence` tells a person what to do, `path` which field it belongs to. Nothing was written. */
export interface Refused<Refusal> {
  readonly outcome: 'refused';
  readonly refusal: Refusal;
  readonly sentence: string;
  readonly path?: readonly string[];
}

/** Somebody changed the record first; `current` is how it stands now. Nothing was written. */
export interface Conflict<Current> {
  readonly outcome: 'conflict';
  readonly current: Current;
}

/** The command is not in the form asked for. Nothing was written. */
export interface Invalid {
  readonly outcome: 'invalid';
  readonly fields: readonly FieldProblem[];
}

export interface FieldProblem {
  readonly path: readonly string[];
  readonly message: string;
}

/** The key was used for another command before. */
export interface KeyReused {
  readonly kind: 'IdempotencyKeyReused';
}

export type Answer<State, Current, Refusal> =
  | Accepted<State>
  | Refused<Refusal | KeyReused>
  | Conflict<Current>
  | Invalid;
