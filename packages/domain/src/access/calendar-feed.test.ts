import { expect, it } from 'vitest';
import { circumstancesOf } from '../../test/circumstances.ts';
import { viewerWith } from '../../test/viewers.ts';
import { makeCalendarFeed, mostCalendarFeeds, revokeCalendarFeed } from './calendar-feed.ts';

const holder = circumstancesOf(viewerWith('holder', ['estatesDirector']));
const board = { id: 'board', name: 'Business Coordination Board' };

it('is named after its forum, or after the holder’s own meetings', () => {
  const named = (forum: typeof board | null) =>
    makeCalendarFeed({ inForce: 0, forum }, { feedId: 'feed' }, holder);
  expect(named(board)).toMatchObject({
    state: { name: 'Business Coordination Board', forumId: 'board', userId: holder.by.userId },
    events: [{ type: 'CalendarFeedMade', feedId: 'feed', name: 'Business Coordination Board' }],
  });
  expect(named(null)).toMatchObject({ state: { name: 'My meetings', forumId: null } });
});

it('is one of ten at most', () => {
  const made = (inForce: number) => makeCalendarFeed({ inForce, forum: null }, { feedId: 'feed' }, holder);
  expect(made(mostCalendarFeeds - 1).outcome).toBe('accepted');
  expect(made(mostCalendarFeeds)).toMatchObject({ refusal: { kind: 'CalendarFeedsFull', most: 10 } });
});

it('is revoked once, and the record says which', () => {
  const feed = { feedId: 'feed', userId: 'holder', name: 'My meetings', forumId: null, isRevoked: false };
  const decision = revokeCalendarFeed(feed, {}, holder);
  expect(decision).toMatchObject({
    state: { isRevoked: true },
    events: [{ type: 'CalendarFeedRevoked', feedId: 'feed', name: 'My meetings' }],
  });
  expect(revokeCalendarFeed({ ...feed, isRevoked: true }, {}, holder)).toMatchObject({
    refusal: { kind: 'CalendarFeedRevokedAlready' },
  });
});
