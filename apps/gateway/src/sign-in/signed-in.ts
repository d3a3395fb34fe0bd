import type { IncomingMessage } from 'node:http';
import { Refusal } from '../refusal.ts';
import { addressOf } from '../site/client-address.ts';
import type { Exchange } from './endpoint.ts';
import type { SessionOrigin } from './issued-token.ts';
import { wrongSignIn } from './refusals-of-auth.ts';
import { type SessionAnswer, sessionAnswer } from './session-answer.ts';
import type { SignInParts } from './sign-in-parts.ts';

/**
 * Puts a new session in the cookie, ends the one that was in it, and says who is signed in now. An account that counts
 * no longer is refused in the words of a wrong password.
 */
export async function signedIn(
  token: string,
  { request, response }: Exchange,
  parts: SignInParts,
): Promise<SessionAnswer> {
  const { cookies, sessions, callers } = parts;
  const caller = await callers.find(request, { kind: 'session', token }).catch(async (thrown: unknown) => {
    await sessions.endByToken(token);
    throw thrown instanceof Refusal ? wrongSignIn() : thrown;
  });
  const before = cookies.read(request, 'session');
  if (before && before !== token) await sessions.endByToken(before);
  cookies.set(response, 'session', token);
  return await sessionAnswer(caller, parts);
}

/** Where a session is begun from, cut to what is worth showing its owner. */
export function originOf(request: IncomingMessage): SessionOrigin {
  return { address: addressOf(request), browser: request.headers['user-agent']?.slice(0, 200) ?? null };
}
