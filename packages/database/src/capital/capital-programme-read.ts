import { connection, type Paged } from '../read-model/connection.ts';
import { nodeReads } from '../read-model/node-reads.ts';
import { sql } from '../read-model/sql.ts';
import { readable } from '../read-model/viewer-predicate.ts';
import { type CapitalAsked, capitalProgrammeJson } from './capital-programme-json.ts';

const found = sql<CapitalAsked>`from capital_programme listed where ${readable('listed')}`;
const json = capitalProgrammeJson('listed');

export const capitalProgrammeRead = nodeReads<CapitalAsked>({ found, json });

/** The latest year first. */
export const capitalProgrammesRead = connection<CapitalAsked & Paged>({
  node: 'CapitalProgramme',
  found,
  json,
  sort: [
    { by: sql`listed.financial_year`, type: 'text' },
    { by: sql`listed.id`, type: 'uuid' },
  ],
  descending: true,
});
