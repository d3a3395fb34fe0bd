import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { appPasswordOf, appRole, appUrlOf } from '../connection/app-credential.ts';

/** Makes the working role, or gives it the derived password again. Several databases on one server may do so at once. */
export async function ensureAppRole(owner: pg.ClientBase, ownerUrl: string): Promise<void> {
  const password = appPasswordOf(ownerUrl);
  for (let tries = 1; ; tries += 1) {
    if (await canSignIn(appUrlOf(ownerUrl))) return;
    try {
      const { rowCount } = await owner.query('select 1 from pg_roles where rolname = $1', [appRole]);
      const verb = rowCount === 0 ? 'create' : 'alter';
      await owner.query(`${verb} role ${appRole} login noinherit password '${password}'`);
      return;
    } catch (error) {
      const { code, message } = error as { code?: string; message: string };
      if (code === '42501') {
        throw new Error(
          `The owner may not make the role ${appRole}, as which the server works. Let an administrator run "alter role <owner> createrole" (or migrate once as an administrator). (${message})`,
        );
      }
      // Another migration on this server made or changed the role in the same moment.
      if (tries >= 10) throw error;
      await pause(20 * tries);
    }
  }
}

async function canSignIn(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch (error) {
    // 42501: the password was right, the right to connect comes with the migration.
    return (error as { code?: string }).code === '42501';
  } finally {
    await client.end().catch(() => {});
  }
}
