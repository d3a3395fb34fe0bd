import { createHash } from 'node:crypto';
import type { ReadPool } from '@concordat/database';
import { type CalendarMeetingJson, calendarRead } from '@concordat/database/reads';
import { may } from '@concordat/domain/access';
import { londonDateOf } from '@concordat/domain/kernel';
import { Router } from 'express';
import { allowances, type PointBuckets } from '../api/point-buckets.ts';
import { attachment } from '../files/attachment.ts';
import { Refusal } from '../refusal.ts';
import type { CallerLookup } from '../sign-in/caller-lookup.ts';
import { hashOfToken } from '../sign-in/tokens.ts';
import type { Call } from '../site/call.ts';
import type { OwnSite } from '../site/own-site.ts';
import { writeCalendar } from './write-calendar.ts';

/** Of a visitor's 200, five back a second: a program that fetches twice a second is told to wait. */
const POINTS = 10;

/**
 * Meetings for calendar programs, which cannot sign in: whoever knows the secret address gets what its holder may read
 * of when and where, until it is revoked. The address is never logged.
 */
export function calendarRoutes(parts: {
  readonly site: OwnSite;
  readonly callers: CallerLookup;
  readonly readPool: ReadPool;
  readonly buckets: PointBuckets;
}): Router {
  const router = Router();
  router.get('/:address', async (request, response) => {
    (response.locals.call as Call).route = '/calendar/:address';
    const token = /^([\w-]{43})\.ics$/.exec(String(request.params.address))?.[1];
    if (token !== undefined) {
      const charge = parts.buckets.take(`calendar ${hashOfToken(token)}`, allowances.visitor, POINTS);
      if (!charge.taken) {
        throw new Refusal('RATE_LIMITED', 'This calendar is fetched too often. Wait and try again.', {
          retryAfterSeconds: charge.retryAfterSeconds,
        });
      }
    }
    const feed = token === undefined ? null : await parts.callers.ofCalendarFeed(token);
    if (feed === null || !may(feed.viewer, 'meeting:read')) {
      throw new Refusal('NOT_FOUND', 'There is no such calendar, or its address was revoked.');
    }
    const { viewer, name, forumId } = feed;
    const today = londonDateOf(feed.officeNow);
    const { text, valuesOf } = calendarRead;
    const json = await parts.readPool.readJsonAs(viewer, text, valuesOf({ viewer, today, forumId }));
    const meetings = JSON.parse(json) as CalendarMeetingJson[];
    const written = writeCalendar({ name, meetings, today, origin: parts.site.origin });
    const etag = `"${createHash('sha256').update(written).digest('base64url')}"`;
    response.setHeader('Cache-Control', 'private, max-age=900');
    response.setHeader('ETag', etag);
    if (request.headers['if-none-match'] === etag) {
      response.status(304).end();
      return;
    }
    response.setHeader('Content-Disposition', attachment(`${name}.ics`));
    response.type('text/calendar; charset=utf-8').end(written);
  });
  return router;
}
