import type { IncomingMessage, ServerResponse } from 'node:http';
import { extensionsOf } from '../api/shown-error.ts';
import { factsOf, type Log } from '../log.ts';
import { Refusal } from '../refusal.ts';
import { refusalOf } from '../refusal-of.ts';
import type { Call } from './call.ts';
import { errorPage } from './error-page.ts';

/** Turns whatever was thrown into an answer: GraphQL errors for the API, a page for a browser, JSON for the rest. */
export function answerRefusal(
  thrown: unknown,
  request: IncomingMessage,
  response: ServerResponse,
  call: Call,
  log: Log,
): void {
  const refusal = refusalOf(thrown, call.requestId);
  call.code = refusal.code;
  const isOurFault = refusal.code === 'UNAVAILABLE' || refusal.code === 'STORAGE_FULL';
  if (isOurFault && !(thrown instanceof Refusal))
    log.error('A request failed', { requestId: call.requestId, ...factsOf(thrown) });
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const { field, retryAfterSeconds } = refusal.particulars;
  if (retryAfterSeconds !== undefined) response.setHeader('Retry-After', String(retryAfterSeconds));
  if (!request.complete) response.setHeader('Connection', 'close'); // what was not read is not waited for
  response.setHeader('Cache-Control', 'no-store');
  if (call.route === '/graphql') {
    const extensions = extensionsOf(refusal, call.requestId);
    send(response, refusal.status, { errors: [{ message: refusal.message, extensions }] });
  } else if (wantsPage(request)) {
    response.writeHead(refusal.status, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(errorPage(refusal.status, refusal.message, call.requestId));
  } else {
    send(response, refusal.status, {
      code: refusal.code,
      message: refusal.message,
      requestId: call.requestId,
      ...(field === undefined ? {} : { field }),
      ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
    });
  }
}

function wantsPage(request: IncomingMessage): boolean {
  return request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}
