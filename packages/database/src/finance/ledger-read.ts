import { connection, type Paged } from '../read-model/connection.ts';
import { nodeReads } from '../read-model/node-reads.ts';
import { sql } from '../read-model/sql.ts';
import { readable } from '../read-model/viewer-predicate.ts';
import { type LedgersAsked, ledgerJson } from './ledger-json.ts';

const found = sql<LedgersAsked>`from ledger listed where ${readable('listed')}`;
const json = ledgerJson('listed');

export const ledgerRead = nodeReads<LedgersAsked>({ found, json });

/** By name. */
export const ledgersRead = connection<LedgersAsked & Paged>({
  node: 'Ledger',
  found,
  json,
  sort: [
    { by: sql`listed.financial_year`, type: 'text' },
    { by: sql`listed.name`, type: 'text' },
    { by: sql`listed.id`, type: 'uuid' },
  ],
  descending: true,
});
