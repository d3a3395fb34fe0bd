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

/** The address has an account already that is not that of somebody who left. */
export class AddressInUse extends Error {
  override readonly name = 'AddressInUse';
}

/** Makes the account somebody signs in with; what it may see was settled before. `ask` may be a transaction's. */
export async function createAccount(
  ask: SignInPool['ask'],
  { userId, name, email, passwordHash, now }: NewAccount,
): Promise<void> {
  await releaseAddress(ask, email.toLowerCase(), userId, now);
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

/** Somebody who left and comes back has a new account: the old one gives up the address and every way in. */
async function releaseAddress(
  ask: SignInPool['ask'],
  email: string,
  userId: string,
  now: Date,
): Promise<void> {
  const [standing] = await ask<{ used: boolean }>('select address_in_use($1, $2, $3) as used', [
    email,
    userId,
    now,
  ]);
  if (standing?.used) throw new AddressInUse('There is an account with this address.');
  const [left] = await ask<{ id: string }>(
    `update auth_user set email = 'left-' || id || '@account.invalid', two_factor_enabled = false
      where email = $1 and id <> $2 returning id`,
    [email, userId],
  );
  if (!left) return;
  for (const table of ['auth_session', 'auth_account', 'auth_two_factor']) {
    await ask(`delete from ${table} where user_id = $1`, [left.id]);
  }
}
