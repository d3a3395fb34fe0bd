import { factsOf } from '../log.ts';
import type { SignInParts } from './sign-in-parts.ts';

/** Tells the owner of an account that somebody keeps guessing; told or not, the answer takes as long. */
export function warnOwner({ pool, mail, log }: SignInParts, email: string): void {
  const work = async () => {
    const [user] = await pool.ask<{ email: string }>('select email from auth_user where email = $1', [email]);
    if (!user) return;
    await mail.add({
      to: user.email,
      subject: 'Attempts to sign in to your Concordat account',
      body: 'Somebody gave a wrong password for your account ten times within five minutes. Further attempts are slowed down; your account is not locked. If it was not you, tell the person who looks after users in your office.',
    });
  };
  work().catch((error: unknown) => log.error('A warning could not be queued', factsOf(error)));
}
