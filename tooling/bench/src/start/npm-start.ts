/** What `npm start` runs: it builds what has changed and becomes the gateway. */
export const npmStart = new URL('../../../run/start.mjs', import.meta.url).href;
