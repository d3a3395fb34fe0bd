/** A version nobody has seen, so that a command that is let in still changes nothing. */
export const expectedVersion = 999;
