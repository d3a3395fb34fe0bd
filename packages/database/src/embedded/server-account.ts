import { execFileSync } from 'node:child_process';

/** The account PostgreSQL runs as; empty when it is simply ours. */
export interface ServerAccount {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root, so root gets (or makes) the system's `postgres` account for it. */
export function serverAccount(): ServerAccount {
  if (process.getuid?.() !== 0) return {};
  return existingAccount() ?? makeAccount();
}

function existingAccount(): ServerAccount | null {
  try {
    const ask = (flag: string) =>
      Number(
        execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
      );
    return { uid: ask('-u'), gid: ask('-g') };
  } catch {
    return null;
  }
}

function makeAccount(): ServerAccount {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], {
      stdio: 'ignore',
    });
  } catch {
    // The question below decides.
  }
  const account = existingAccount();
  if (account === null) {
    throw new Error(
      'PostgreSQL does not run as root and no account "postgres" could be made. Start as another user.',
    );
  }
  return account;
}
