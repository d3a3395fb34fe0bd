/** The end of what was asked for so far; it never rejects. */
export type SaveLine = Promise<unknown>;

/** Begins the work once what was asked for before it has ended, however it ended. */
export function inTurn<Done>(line: { current: SaveLine }, work: () => Promise<Done>): Promise<Done> {
  const turn = line.current.then(work);
  line.current = turn.catch(() => undefined);
  return turn;
}
