import type { BodyId } from '@concordat/domain/bodies';
import { acceptInvitation } from '@concordat/use-cases';
import { type CommandParts, systemContext } from '../command-context.ts';
import type { SignInPool } from './sign-in-pool.ts';

/** Tells the office that somebody accepted their invitation, so that it counts and is in the record. */
export async function activateUser(
  pool: SignInPool,
  userId: string,
  requestId: string,
  parts: CommandParts,
): Promise<void> {
  const [access] = await pool.ask<{ body_id: BodyId }>('select body_id from body_of_user($1)', [userId]);
  if (!access) throw new Error('An invitation names an account that is not there.');
  const answer = await acceptInvitation(await systemContext(access.body_id, requestId, parts), { userId });
  if (answer.outcome !== 'accepted')
    throw new Error(`An invitation could not be accepted: ${answer.outcome}.`);
}
