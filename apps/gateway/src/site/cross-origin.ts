import type { IncomingMessage, ServerResponse } from 'node:http';
import type { OwnSite } from './own-site.ts';

/**
 * Lets pages of the listed addresses call the API with a key, never with a cookie. Answers a preflight itself, and
 * returns whether it did; a page that is not listed gets no leave and its browser keeps the answer from it.
 */
export function allowReaders(site: OwnSite, request: IncomingMessage, response: ServerResponse): boolean {
  const { origin } = request.headers;
  response.appendHeader('Vary', 'Origin');
  if (site.mayReadWithKey(origin)) {
    response.setHeader('Access-Control-Allow-Origin', origin);
    response.setHeader('Access-Control-Expose-Headers', 'Retry-After, X-Request-Id');
  }
  if (request.method !== 'OPTIONS') return false;
  if (site.mayReadWithKey(origin)) {
    response.setHeader('Access-Control-Allow-Methods', 'POST');
    response.setHeader(
      'Access-Control-Allow-Headers',
      'Authorization, Content-Type, X-Request-Id, traceparent',
    );
    response.setHeader('Access-Control-Max-Age', '600');
  }
  response.writeHead(204);
  response.end();
  return true;
}
