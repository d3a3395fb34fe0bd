import { forumsToFollowRead, localId } from '@concordat/database/reads';
import { makeCalendarFeed, revokeCalendarFeed } from '@concordat/use-cases';
import { Router } from 'express';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { commandContext } from '../command-context.ts';
import { Refusal } from '../refusal.ts';
import type { Call } from '../site/call.ts';
import { acceptedOrRefused } from './accepted-or-refused.ts';
import { endpoint, reading } from './endpoint.ts';
import { requirePermission, requireSession } from './require-session.ts';
import type { SignInParts } from './sign-in-parts.ts';
import { hashOfToken, newToken } from './tokens.ts';

const wanted = z.strictObject({ forumId: z.string().max(200).nullable() });
const which = z.strictObject({ feedId: z.uuid() });

const shown = `id, name, created_at as "createdAt", last_fetched_at as "lastFetchedAt", revoked_at as "revokedAt"`;

/** Secret addresses for calendar programs; the address itself is told once and only its hash is kept. */
export function calendarFeedRoutes(parts: SignInParts): Router {
  const { site, callers, pool, readPool } = parts;
  const router = Router();

  router.get(
    '/calendar-feeds',
    reading(async ({ request }) => {
      const caller = requireSession(await callers.find(request));
      requirePermission(caller, 'meeting:read');
      const { viewer } = caller;
      const feeds = await pool.ask(
        `select ${shown} from auth_calendar_feed where user_id = $1 and revoked_at is null order by created_at desc, id`,
        [viewer.userId],
      );
      const { text, valuesOf } = forumsToFollowRead;
      const forums = await readPool.readJsonAs(viewer, text, valuesOf({ viewer }));
      return { feeds, forums: JSON.parse(forums) as object };
    }),
  );

  router.post(
    '/calendar-feeds',
    endpoint(site, wanted, async ({ forumId: given }, { request, response }) => {
      const caller = requireSession(await callers.find(request));
      requirePermission(caller, 'meeting:read');
      const forumId = given === null ? null : localId('Forum', given);
      if (given !== null && forumId === null) throw new Refusal('NOT_FOUND', 'There is no such forum.');
      const [feedId, token] = [uuidv7(), newToken()];
      const context = commandContext(caller, response.locals.call as Call, parts);
      const answer = await makeCalendarFeed(context, { feedId, forumId, tokenHash: hashOfToken(token) });
      acceptedOrRefused(answer, 'CONFLICT');
      const [feed] = await pool.ask(`select ${shown} from auth_calendar_feed where id = $1`, [feedId]);
      return { ...feed, address: `${site.origin}/calendar/${token}.ics` };
    }),
  );

  router.post(
    '/calendar-feeds/revoke',
    endpoint(site, which, async ({ feedId }, { request, response }) => {
      const caller = requireSession(await callers.find(request));
      const context = commandContext(caller, response.locals.call as Call, parts);
      acceptedOrRefused(await revokeCalendarFeed(context, { feedId }), 'CONFLICT');
      return { revoked: true };
    }),
  );

  return router;
}
