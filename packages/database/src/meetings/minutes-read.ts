import { nodeReads } from '../read-model/node-reads.ts';
import { sql } from '../read-model/sql.ts';
import { cleared } from '../read-model/viewer-predicate.ts';
import type { ActionsAsked } from './action-json.ts';
import { areOut } from './are-out.ts';
import { minutesJson } from './minutes-json.ts';

export const minutesRead = nodeReads<ActionsAsked>({
  found: sql`from minutes listed where ${cleared('listed')} and ${areOut('listed')}`,
  json: minutesJson('listed', 'whole'),
});
