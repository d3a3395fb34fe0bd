// Fails when the migrations do not make what the models say (a forgotten migration), or, with --database-url, when
// that database has drifted from the models (a column added by hand).
import { parseArgs } from 'node:util';
import { migrate } from '../src/migrate/migrate.ts';
import { sqlBetween } from './schema-engine.ts';
import { withScratchDatabase } from './scratch-database.ts';

const { values } = parseArgs({ options: { 'database-url': { type: 'string' } } });
const named = values['database-url'];

const difference =
  named === undefined
    ? await withScratchDatabase(async (ownerUrl) => {
        await migrate({ ownerUrl }, () => {});
        return sqlBetween({ kind: 'database' }, { kind: 'models' }, ownerUrl);
      })
    : await sqlBetween({ kind: 'database' }, { kind: 'models' }, named);

if (difference !== null) {
  console.error('The database and the models differ. This would make them agree:\n');
  console.error(difference);
  process.exit(1);
}
console.log('The database is what the models say.');
