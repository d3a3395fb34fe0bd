/** The states a thing may be in, each with the states it may move to next. */
export type TransitionTable<Status extends string> = { readonly [From in Status]: readonly Status[] };

/** One move of a command between two states. */
export type Move<Status extends string> = { readonly from: Status; readonly to: Status };

/** Staying where it is counts as a move only when the table says so. */
export function canMove<Status extends string>(
  table: TransitionTable<Status>,
  from: Status,
  to: Status,
): boolean {
  return table[from].includes(to);
}

/** States no chain of moves leads to from the state a thing begins in: a table is sound when there are none. */
export function unreachableStates<Status extends string>(
  table: TransitionTable<Status>,
  start: Status,
): readonly Status[] {
  const reached = new Set<Status>([start]);
  for (const state of reached) {
    for (const next of table[state]) reached.add(next);
  }
  return (Object.keys(table) as Status[]).filter((state) => !reached.has(state));
}

/** Moves of the table that no command makes, and moves of commands that the table forbids: both should be empty. */
export function unmatchedMoves<Status extends string>(
  table: TransitionTable<Status>,
  commands: { readonly [command: string]: readonly Move<Status>[] },
): { readonly withoutCommand: readonly Move<Status>[]; readonly forbidden: readonly Move<Status>[] } {
  const made = Object.values(commands).flat();
  const allowed = (Object.keys(table) as Status[]).flatMap((from) => table[from].map((to) => ({ from, to })));
  const missingFrom = (moves: readonly Move<Status>[]) => (move: Move<Status>) =>
    !moves.some((other) => other.from === move.from && other.to === move.to);
  return { withoutCommand: allowed.filter(missingFrom(made)), forbidden: made.filter(missingFrom(allowed)) };
}
