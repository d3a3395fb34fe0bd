/** Another workspace to write into, for the generator's own tests; undefined for this one. */
export const rootAskedFor = process.env.CONCORDAT_WORKSPACE || undefined;
