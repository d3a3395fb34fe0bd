import { localId } from '@concordat/database/reads';
import { Router } from 'express';
import { Refusal } from '../refusal.ts';
import type { CallerLookup } from '../sign-in/caller-lookup.ts';
import type { Call } from '../site/call.ts';
import type { PrintParts } from './printed-notice.ts';
import { requireReader } from './require-reader.ts';
import { savedMinutes } from './saved-minutes.ts';
import { sendFile } from './send-file.ts';

/** Minutes to take away, as PDF and as a Word document, for whoever may read them. */
export function minutesRoutes(parts: PrintParts & { readonly callers: CallerLookup }): Router {
  const router = Router();
  for (const form of ['pdf', 'docx'] as const) {
    router.get(`/:minutesId/${form}`, async (request, response) => {
      (response.locals.call as Call).route = `/minutes/:minutesId/${form}`;
      const caller = await requireReader(parts.callers, request);
      const id = localId('Minutes', String(request.params.minutesId));
      const file = id === null ? null : await savedMinutes(parts, caller, id, form);
      if (file === null)
        throw new Refusal('NOT_FOUND', 'There are no such minutes, or they are not for you.');
      sendFile(response, file);
    });
  }
  return router;
}
