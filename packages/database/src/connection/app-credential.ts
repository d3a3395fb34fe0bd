import { createHmac } from 'node:crypto';

/** The role the server works as: it owns nothing and row-level security binds it. */
export const appRole = 'concordat_app';

/**
 * The working role's address, its password derived (HMAC-SHA-256) from the owner's, so that there is no second
 * secret to keep. Whoever changes the owner's password runs `concordat migrate` once to change this one too.
 */
export function appUrlOf(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  url.password = appPasswordOf(ownerUrl);
  url.username = appRole;
  return url.toString();
}

/** Hex, so it needs no escaping in SQL or in a URL. */
export function appPasswordOf(ownerUrl: string): string {
  const { username, password } = new URL(ownerUrl);
  return createHmac('sha256', decodeURIComponent(password))
    .update(`${appRole} of ${decodeURIComponent(username)}`)
    .digest('hex');
}
