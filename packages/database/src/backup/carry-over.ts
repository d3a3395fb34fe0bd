import type pg from 'pg';
import { asOwner } from '../connection/as-owner.ts';

/**
 * What must not come back with an older backup: personal values erased since it was taken stay erased, and nobody is
 * signed in by a session that may have been ended since.
 */
export async function carryOver(fromUrl: string, intoUrl: string): Promise<void> {
  const erased = await asOwner({ ownerUrl: fromUrl }, erasedValues);
  await asOwner({ ownerUrl: intoUrl }, async (client) => {
    await client.query('delete from auth_session');
    await client.query(
      `update audit_personal_value v set salt = null, value = null, erased_at = e.at::timestamptz
         from jsonb_to_recordset($1::jsonb) as e (body uuid, sequence int, pointer text, at text)
        where v.body_id = e.body and v.sequence = e.sequence and v.pointer = e.pointer and v.erased_at is null`,
      [JSON.stringify(erased)],
    );
  });
}

async function erasedValues(client: pg.Client): Promise<unknown[]> {
  const { rows: found } = await client.query(
    `select to_regclass('public.audit_personal_value') is not null as is_there`,
  );
  if (!found[0]?.is_there) return [];
  const { rows } = await client.query(
    `select body_id as body, sequence, pointer, erased_at::text as at from audit_personal_value
      where erased_at is not null`,
  );
  return rows;
}
