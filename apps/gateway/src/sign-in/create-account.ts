import { v7 as uuidv7 } from 'uuid';
import type { SignInPool } from './sign-in-pool.ts';

export type NewAccount = {
  /** The same id as in `user_access`. */
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string;
  readonly now: Date;
};

/** Makes the account somebody signs in with; what it may see was settled before. `ask` may be a transaction's. */
export async function createAccount(
  ask: SignInPool['ask'],
  { userId, name, email, passwordHash, now }: NewAccount,
): Promise<void> {
  await ask(
    `insert into auth_user (id, name, email, email_verified, created_at, updated_at)
     values ($1, $2, $3, true, $4, $4)`,
    [userId, name, email.toLowerCase(), now],
  );
  await ask(
    `insert into auth_account (id, account_id, provider_id, user_id, password, created_at, updated_at)
     values ($1, $2, 'credential', $2, $3, $4, $4)`,
    [uuidv7(), userId, passwordHash, now],
  );
}
