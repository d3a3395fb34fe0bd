import { createHash } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { wrongCode } from './refusals-of-auth.ts';
import type { SignInPool } from './sign-in-pool.ts';

/** A code proves one thing once. Throws the same refusal as a wrong code when it was used in the last two minutes. */
export async function useCodeOnce(
  pool: SignInPool,
  clock: Clock,
  userId: string,
  code: string,
): Promise<void> {
  const hash = createHash('sha256').update(`${userId} ${code}`).digest('base64url');
  const rows = await pool.ask(
    `update auth_two_factor set last_code_hash = $2, last_code_at = $3
      where user_id = $1
        and (last_code_hash is distinct from $2 or last_code_at < $3::timestamptz - interval '2 minutes') returning 1`,
    [userId, hash, clock.now()],
  );
  if (rows.length === 0) throw wrongCode();
}
