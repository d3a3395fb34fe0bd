import type { IncomingMessage } from 'node:http';
import { addressOf } from './caller-lookup.ts';
import type { Exchange } from './endpoint.ts';
import type { SessionOrigin } from './issued-token.ts';
import { type SessionAnswer, sessionAnswer } from './session-answer.ts';
import type { SignInParts } from './sign-in-parts.ts';

/** Puts a new session in the cookie, ends the one that was in it, and says who is signed in now. */
export async function signedIn(
  token: string,
  { request, response }: Exchange,
  parts: SignInParts,
): Promise<SessionAnswer> {
  const before = parts.cookies.read(request, 'session');
  if (before && before !== token) await parts.sessions.endByToken(before);
  parts.cookies.set(response, 'session', token);
  const caller = await parts.callers.find(request, { kind: 'session', token });
  return await sessionAnswer(caller, parts);
}

/** Where a session is begun from, cut to what is worth showing its owner. */
export function originOf(request: IncomingMessage): SessionOrigin {
  return { address: addressOf(request), browser: request.headers['user-agent']?.slice(0, 200) ?? null };
}
