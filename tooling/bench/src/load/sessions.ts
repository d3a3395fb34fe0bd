import { createHash } from 'node:crypto';
import { asOwner, type Database } from '@concordat/database';
import { readerId } from '../offices/office-of-body.ts';

/** What reader r's cookie holds. Sessions of a database that is thrown away may be guessed. */
const tokenOf = (reader: number) => `session-of-reader-${reader}`.padEnd(43, '.');

export const cookieOf = (reader: number) => `concordat-session=${tokenOf(reader)}`;

/** Signs every reader in as of now. Many, since each may spend only so many points a second. */
export async function openSessions(database: Pick<Database, 'ownerUrl'>, readers: number): Promise<void> {
  const all = Array.from({ length: readers }, (_, index) => index + 1);
  await asOwner(database, async (client) => {
    await client.query('delete from auth_session');
    await client.query(
      `insert into auth_session (id, user_id, token, expires_at, last_seen_at, created_at, updated_at)
       select 'session-' || user_id, user_id, token, now() + interval '12 hours', now(), now(), now()
       from unnest($1::text[], $2::text[]) as reader(user_id, token)`,
      [all.map(readerId), all.map((reader) => createHash('sha256').update(tokenOf(reader)).digest('hex'))],
    );
  });
}
