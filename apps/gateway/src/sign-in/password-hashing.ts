import { mustBeOutsideTransaction } from '@concordat/database';
import { hash, verify } from '@node-rs/argon2';

/** The package's number for Argon2id; its enum cannot be imported by a build that strips types file by file. */
const argon2id = 2;

/** OWASP's least costly choice for Argon2id: 19 MiB, two passes, one lane. */
const cost = { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Runs on a thread of its own. Throws inside a transaction, which would wait for it. */
export async function hashPassword(password: string): Promise<string> {
  mustBeOutsideTransaction('Hashing a password');
  return await hash(password.normalize('NFKC'), cost);
}

/** False for a wrong password and for a hash that cannot be read. */
export async function isPassword(hashed: string, password: string): Promise<boolean> {
  mustBeOutsideTransaction('Checking a password');
  return await verify(hashed, password.normalize('NFKC'), cost).catch(() => false);
}

let unknownAccount: Promise<string> | undefined;

/** The same work as checking a password, for an account that is not there. Always false. */
export async function checkNobodysPassword(password: string): Promise<false> {
  unknownAccount ??= hashPassword('there is no account behind this hash');
  await isPassword(await unknownAccount, password);
  return false;
}
