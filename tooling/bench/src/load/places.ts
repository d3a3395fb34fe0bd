import { asOwner, type Database } from '@concordat/database';
import type { DataSet } from '../offices/data-set.ts';
import type { Place } from '../operations/operation.ts';

type ByBody = ReadonlyMap<string, readonly string[]>;

/** A place for each reader, spread over their body's meetings, papers and actions; the same every time. */
export async function placesIn(
  database: Pick<Database, 'ownerUrl'>,
  { readers, today }: DataSet,
): Promise<readonly Place[]> {
  return await asOwner(database, async (client) => {
    const idsByBody = async (from: string): Promise<ByBody> => {
      const { rows } = await client.query<{ body_id: string; ids: string[] }>(
        `select listed.body_id, array_agg(listed.id::text order by listed.id) as ids from ${from} group by 1`,
      );
      return new Map(rows.map(({ body_id, ids }) => [body_id, ids]));
    };
    const meetings = await idsByBody(`meeting listed where held_on < '${today}'`);
    const papers = await idsByBody('paper listed');
    const minutes = await idsByBody('minutes listed');
    const actions = await idsByBody('action listed');
    const ledgers = await idsByBody('ledger listed');
    const ledgerRows = await idsByBody('hierarchy_row listed where depth = 1');
    const programmes = await idsByBody('capital_programme listed');
    const { rows } = await client.query<{ user_id: string; body_id: string; person_id: string }>(
      `select user_id, body_id, person_id from user_access`,
    );
    const known = new Map(rows.map((row) => [row.user_id, row]));
    return Array.from({ length: readers }, (_, index): Place => {
      const reader = index + 1;
      const found = known.get(`reader-${reader}`);
      if (found === undefined) throw new Error(`There is no reader ${reader}.`);
      const bodyId = found.body_id;
      const pick = (from: ByBody) => {
        const ids = from.get(bodyId) ?? [];
        return ids[(reader * 7_919) % ids.length] ?? '';
      };
      return {
        reader,
        bodyId,
        personId: found.person_id,
        meetingId: pick(meetings),
        paperId: pick(papers),
        minutesId: pick(minutes),
        actionId: pick(actions),
        ledgerId: pick(ledgers),
        rowId: pick(ledgerRows),
        programmeId: pick(programmes),
        today,
      };
    });
  });
}
