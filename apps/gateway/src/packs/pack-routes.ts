import { localId } from '@concordat/database/reads';
import { type Request, type Response, Router } from 'express';
import { Refusal } from '../refusal.ts';
import type { CallerLookup } from '../sign-in/caller-lookup.ts';
import type { Call } from '../site/call.ts';
import type { OwnSite } from '../site/own-site.ts';
import { readJsonBody } from '../site/read-body.ts';
import type { PackPrint, PackPrints } from './pack-prints.ts';
import { requireReader } from './require-reader.ts';
import { sendFile } from './send-file.ts';

export type PackParts = {
  readonly site: OwnSite;
  readonly callers: CallerLookup;
  readonly prints: PackPrints;
};

const mostBytes = 1_000;

/** A pack as one PDF, cut to its reader: asked for, watched while it is set, and fetched. */
export function packRoutes({ site, callers, prints }: PackParts): Router {
  const router = Router();

  router.post('/', async (request, response) => {
    site.requireOwnPage(request);
    const caller = await requireReader(callers, request);
    const { meetingId } = (await readJsonBody(request, mostBytes)) as { meetingId?: unknown };
    const local = typeof meetingId === 'string' ? localId('Meeting', meetingId) : null;
    const print = local === null ? null : await prints.begin(caller, local);
    if (print === null) throw new Refusal('NOT_FOUND', 'There is no such meeting, or it is not for you.');
    response.setHeader('Cache-Control', 'no-store');
    response.status(202).json(standing(print));
  });

  router.get('/:printId', async (request, response) => {
    const print = await found(request, response);
    response.setHeader('Cache-Control', 'no-store');
    response.json(standing(print));
  });

  router.get('/:printId/pdf', async (request, response) => {
    const { pdf, fileName } = await found(request, response);
    if (pdf === null) throw new Refusal('NOT_FOUND', 'The pack is not printed yet. Wait until it says so.');
    sendFile(response, { name: fileName, type: 'application/pdf', bytes: pdf });
  });

  async function found(request: Request, response: Response): Promise<PackPrint> {
    (response.locals.call as Call).route = '/packs/:printId';
    const caller = await requireReader(callers, request);
    const print = prints.find(caller, String(request.params.printId));
    if (print !== null) return print;
    throw new Refusal(
      'NOT_FOUND',
      'This copy is no longer kept, or it is not for you. Print the pack again.',
    );
  }

  return router;
}

function standing({ id, step, pages, pdf }: PackPrint) {
  return { id, step, pages, bytes: pdf?.length ?? null };
}
