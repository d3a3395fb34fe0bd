import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Clock } from '../clock.ts';
import type { Code } from '../refusal.ts';

/** One request as the log will tell it; everything in it is safe to keep. */
export type Call = {
  readonly requestId: string;
  readonly method: string;
  readonly startedAt: number;
  /** The address without what people typed: `/files/:id`, never the id. */
  route: string;
  userId?: string;
  operation?: string;
  code?: Code;
};

const plainWord = /^[A-Za-z0-9_-]{1,64}$/;
const methods = new Set(['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'PATCH', 'DELETE']);

export function beginCall(request: IncomingMessage, clock: Clock): Call {
  const given = request.headers['x-request-id'];
  const requestId = typeof given === 'string' && plainWord.test(given) ? given : randomUUID();
  const method = methods.has(request.method ?? '') ? (request.method as string) : 'other';
  return { requestId, method, startedAt: clock.now().getTime(), route: 'other' };
}
