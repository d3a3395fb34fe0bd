import type { BodyId } from '@concordat/domain/bodies';
import type { SignInPool } from './sign-in-pool.ts';

/** The body that answers for an account, whatever the account's status. Throws when there is no such account. */
export async function bodyOfAccount(pool: SignInPool, userId: string): Promise<BodyId> {
  const [found] = await pool.ask<{ body_id: BodyId }>('select body_id from body_of_user($1)', [userId]);
  if (!found) throw new Error('There is no account of this id.');
  return found.body_id;
}
