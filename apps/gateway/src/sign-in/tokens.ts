import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits as 43 characters that need no escaping in a cookie or an address. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a token, in lower-case hex; a copy of the database opens no session. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
