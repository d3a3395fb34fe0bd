/** The folder of real board papers the tests may read, or undefined where it is not at hand. */
export const papersFolder: string | undefined = process.env.CONCORDAT_PAPERS;

/** Where the tests' made-up tables begin, so that a run can be told again. */
export const castingSeed: number = Number(process.env.CASTINGS_SEED ?? 20161216);

/** How many made-up tables each property reads. */
export const castingRuns: number = Number(process.env.CASTINGS_RUNS ?? 250);
