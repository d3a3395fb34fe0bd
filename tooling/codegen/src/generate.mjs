// Run from an app's folder: `node ../../tooling/codegen/src/generate.mjs .`
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema } from 'graphql';
import { checkOperations } from './check-operations.mjs';
import { findOperations } from './find-operations.mjs';
import { scalarsWithoutMeaning } from './scalars.mjs';
import { writeOperations } from './write-operations.mjs';

/** A fault of the writer's, told in one line without a stack. */
class Refusal extends Error {}

const appFolder = resolve(process.argv[2] ?? '.');
const schemaFile = resolve(
  process.argv[3] ?? fileURLToPath(new URL('../../../packages/graphql/schema.graphql', import.meta.url)),
);

try {
  console.log(await generate());
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = 1;
}

async function generate() {
  if (!existsSync(schemaFile)) throw new Refusal(`The printed schema is missing: ${schemaFile}`);
  const schema = buildSchema(readFileSync(schemaFile, 'utf8'));
  const strangers = scalarsWithoutMeaning(schema);
  if (strangers.length > 0) {
    throw new Refusal(
      `Say in tooling/codegen/src/scalars.mjs what the screens take ${strangers.join(', ')} for.`,
    );
  }
  const { found, misplaced } = findOperations(appFolder);
  const { documents, faults } = checkOperations(schema, found);
  if (misplaced.length + faults.length > 0) throw new Refusal([...misplaced, ...faults].join('\n'));
  const trusted = await writeOperations(appFolder, schema, documents);
  return `${trusted} trusted documents from ${found.length} sources`;
}
