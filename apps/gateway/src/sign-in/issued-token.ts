import { AsyncLocalStorage } from 'node:async_hooks';

/** Where a session begins, and its token once it has. */
export type SessionOrigin = { readonly address: string; readonly browser: string | null };

type Issue = SessionOrigin & { token: string | null };

const issuing = new AsyncLocalStorage<Issue>();

/** Runs a way of signing in and gives the token of the session it made, null when it made none. */
export async function tokenIssuedBy<T>(
  origin: SessionOrigin,
  work: () => Promise<T>,
): Promise<{ result: T; token: string | null }> {
  const issue: Issue = { ...origin, token: null };
  const result = await issuing.run(issue, work);
  return { result, token: issue.token };
}

/** Called where a session is written: the database has the hash, only the cookie will have the token. */
export function rememberIssuedToken(token: string): SessionOrigin {
  const issue = issuing.getStore();
  if (!issue) throw new Error('A session was made outside a sign-in.');
  issue.token = token;
  return issue;
}
