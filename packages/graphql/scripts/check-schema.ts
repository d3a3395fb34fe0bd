// Holds the API's contract: schema.graphql is what the code says, and nothing callers rely on goes without notice.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { printedSchema } from '../src/printed-schema.ts';
import { type AnnouncedChange, schemaChanges, unannounced } from './schema-changes.ts';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));
const fileNamed = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

const committed = fileNamed('schema.graphql');
if (printedSchema() !== committed) {
  fail(
    'schema.graphql is not what the code says. Run `npm run print-schema` in packages/graphql and commit it.',
  );
}

const before = publishedSchema();
if (before === null) {
  console.log('The schema is as printed. There is no earlier one to compare it with.');
} else {
  const { breaking, dangerous, safe } = await schemaChanges(before, committed);
  for (const message of breaking) console.log(`breaking: ${message}`);
  for (const message of dangerous) console.log(`dangerous: ${message}`);
  for (const message of safe) console.log(`safe: ${message}`);
  const calendar = JSON.parse(fileNamed('schema-calendar.json')) as AnnouncedChange[];
  const notTold = unannounced(breaking, calendar, new Date().toISOString().slice(0, 10));
  if (notTold.length > 0) {
    fail(
      `These changes break callers and are not in schema-calendar.json, or not in force yet:\n${notTold.join('\n')}`,
    );
  }
  console.log('The schema is as printed, and breaks nobody unannounced.');
}

/** As it stands on the branch that is published, or else as last committed; null outside a repository. */
function publishedSchema(): string | null {
  for (const revision of [process.argv[2], 'origin/main', 'HEAD']) {
    if (revision === undefined) continue;
    const { status, stdout } = spawnSync('git', ['show', `${revision}:./schema.graphql`], {
      cwd: packageFolder,
      encoding: 'utf8',
    });
    if (status === 0) return stdout;
  }
  return null;
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
