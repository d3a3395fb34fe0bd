/** Folder of real board papers, which are not part of this repository; undefined where there is none. */
export const papersFolder = process.env.CONCORDAT_PAPERS || undefined;
