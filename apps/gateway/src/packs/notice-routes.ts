import { localId } from '@concordat/database/reads';
import { Router } from 'express';
import { Refusal } from '../refusal.ts';
import type { CallerLookup } from '../sign-in/caller-lookup.ts';
import type { Call } from '../site/call.ts';
import { type PrintParts, printedNotice } from './printed-notice.ts';
import { requireReader } from './require-reader.ts';
import { sendFile } from './send-file.ts';

/** A signed decision notice as one PDF, for whoever may read it. */
export function noticeRoutes(parts: PrintParts & { readonly callers: CallerLookup }): Router {
  const router = Router();
  router.get('/:noticeId/pdf', async (request, response) => {
    (response.locals.call as Call).route = '/notices/:noticeId/pdf';
    const caller = await requireReader(parts.callers, request);
    const id = localId('DecisionNotice', String(request.params.noticeId));
    const file = id === null ? null : await printedNotice(parts, caller, id);
    if (file === null) throw new Refusal('NOT_FOUND', 'There is no such notice, or it is not for you.');
    sendFile(response, file);
  });
  return router;
}
