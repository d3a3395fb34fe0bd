/** The folder of real board papers the tests may read, or undefined where it is not at hand. */
export const papersFolder: string | undefined = process.env.CONCORDAT_PAPERS;
