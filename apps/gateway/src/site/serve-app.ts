import { type Request, type Response, Router } from 'express';
import { Refusal } from '../refusal.ts';
import type { BuiltFile } from './built-files.ts';

/** Serves a built app: its files as they are, and its first page for every other address, which the app reads itself. */
export function serveApp(name: string, files: ReadonlyMap<string, BuiltFile>): Router {
  const router = Router();
  router.get('/{*rest}', async (request, response) => {
    const file = files.get(request.path);
    if (file && request.path !== '/index.html') return await send(request, response, file);
    // A missing script is missing: answering it with a page would be read as one.
    if (request.path.startsWith('/assets/')) throw new Refusal('NOT_FOUND', 'There is no file of this name.');
    const first = files.get('/index.html');
    if (!first) {
      throw new Refusal(
        'UNAVAILABLE',
        `The ${name} app is not built yet. Stop the server and run npm start.`,
      );
    }
    return await send(request, response, first);
  });
  return router;
}

/** Hashed names for ever; everything else is asked about each time and answered 304 while it is the same. */
export async function send(request: Request, response: Response, file: BuiltFile): Promise<void> {
  response.setHeader('Cache-Control', file.isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('ETag', file.etag);
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('Content-Type', file.mediaType);
  if (request.headers['if-none-match'] === file.etag) {
    response.status(304).end();
    return;
  }
  const { packing, bytes } = await file.packed(String(request.headers['accept-encoding'] ?? ''));
  if (packing !== 'identity') response.setHeader('Content-Encoding', packing);
  response.setHeader('Content-Length', bytes.length);
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
