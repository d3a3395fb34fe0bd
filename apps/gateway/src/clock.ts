/** The real time, for sessions, rates and logs; a parameter so that a test can move it. */
export type Clock = { readonly now: () => Date };

export const realClock: Clock = { now: () => new Date() };
