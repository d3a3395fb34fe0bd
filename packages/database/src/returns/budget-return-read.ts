import { nodeReads } from '../read-model/node-reads.ts';
import { sql } from '../read-model/sql.ts';
import { readable } from '../read-model/viewer-predicate.ts';
import { budgetReturnJson, type ReturnsAsked } from './return-json.ts';

/** One return with every line it asks for. */
export const budgetReturnRead = nodeReads<ReturnsAsked>({
  found: sql<ReturnsAsked>`from budget_return listed where ${readable('listed')}`,
  json: budgetReturnJson('listed'),
});
