import { localId } from '@concordat/database/reads';
import { Router } from 'express';
import { Refusal } from '../refusal.ts';
import type { CallerLookup } from '../sign-in/caller-lookup.ts';
import type { Call } from '../site/call.ts';
import type { NoticePrints } from './notice-prints.ts';
import { requireReader } from './require-reader.ts';
import { sendPdf } from './send-pdf.ts';

/** A signed decision notice as one PDF, for whoever may read it. */
export function noticeRoutes(parts: {
  readonly callers: CallerLookup;
  readonly prints: NoticePrints;
}): Router {
  const router = Router();
  router.get('/:noticeId/pdf', async (request, response) => {
    (response.locals.call as Call).route = '/notices/:noticeId/pdf';
    const caller = await requireReader(parts.callers, request);
    const id = localId('DecisionNotice', String(request.params.noticeId));
    const printed = id === null ? null : await parts.prints.print(caller, id);
    if (printed === null) throw new Refusal('NOT_FOUND', 'There is no such notice, or it is not for you.');
    sendPdf(response, printed.fileName, printed.pdf);
  });
  return router;
}
