import { join } from 'node:path';
import { root } from './workspace.mjs';

/** The built programs, and where each is gathered. */
export const programs = { gateway: 'apps/gateway/dist/main.js', cli: 'apps/cli/dist/main.js' };
export const gatheredFolder = '.turbo/gathered';

/** Where a program stands gathered; `npm start` runs it from there. */
export const gathered = (name) => join(root, gatheredFolder, `${name}.js`);
