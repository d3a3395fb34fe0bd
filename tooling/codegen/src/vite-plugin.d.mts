import type { Plugin } from 'vite';

/** Puts each parsed document where it is written; see vite-plugin.mjs. */
export declare function operationsInPlace(): Plugin;
