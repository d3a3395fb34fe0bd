import { acceptInvitation } from '@concordat/use-cases';
import { type CommandParts, systemContext } from '../command-context.ts';
import { bodyOfAccount } from './body-of-account.ts';
import type { SignInPool } from './sign-in-pool.ts';

/** Tells the office that somebody accepted their invitation, so that it counts and is in the record. */
export async function activateUser(
  pool: SignInPool,
  userId: string,
  requestId: string,
  parts: CommandParts,
): Promise<void> {
  const context = await systemContext(await bodyOfAccount(pool, userId), requestId, parts);
  const answer = await acceptInvitation(context, { userId });
  if (answer.outcome !== 'accepted')
    throw new Error(`An invitation could not be accepted: ${answer.outcome}.`);
}
