// Writes the API's contract, schema.graphql, from the code.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { printedSchema } from '../src/printed-schema.ts';

const file = process.argv[2] ?? fileURLToPath(new URL('../schema.graphql', import.meta.url));
writeFileSync(file, printedSchema());
console.log(`Wrote ${file}`);
