import { row } from '../read-model/json.ts';
import { nodeReads } from '../read-model/node-reads.ts';
import { sql } from '../read-model/sql.ts';
import { type AskedBy, cleared } from '../read-model/viewer-predicate.ts';
import { paperColumns } from './paper-json.ts';

/** One paper with its text; its label is its place in the pack. */
export const paperRead = nodeReads<AskedBy>({
  found: sql`from paper listed where ${cleared('listed')}`,
  json: row(sql`select ${paperColumns('whole')}
    from paper p join pack_numbering(p.meeting_id) n on n.paper_id = p.id where p.id = listed.id`),
});
