// Refuses an import the house does not allow, and refuses to pass when it read nothing.
import { fileURLToPath } from 'node:url';
import { cruiseWorkspace } from './cruise-workspace.mjs';

const { read, refused } = await cruiseWorkspace(fileURLToPath(new URL('../../..', import.meta.url)));

for (const { rule, from, to, comment } of refused) {
  console.error(`${from} -> ${to}\n    ${rule}: ${comment}`);
}
if (read === 0) console.error('No file was read, so nothing was checked.');
console.log(`${read} files read, ${refused.length} imports refused`);
process.exitCode = read === 0 || refused.length > 0 ? 1 : 0;
