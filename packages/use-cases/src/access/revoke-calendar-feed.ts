import { calendarFeedStore, userAccessStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/access';
import { z } from 'zod';
import { useCase } from '../use-case.ts';
import { auditedInAccess } from './access-audit.ts';

/** In force when the calendar program asks next; one's own addresses only. */
export const revokeCalendarFeed = useCase({
  name: 'revokeCalendarFeed',
  needs: 'self',
  input: z.strictObject({ feedId: z.uuid() }),
  bodyOf: async (tx, _command, { viewer }) => (await userAccessStore.load(tx, viewer.userId))?.bodyId ?? null,
  load: (tx, { feedId }, { context: { viewer } }) => calendarFeedStore.loadOwn(tx, feedId, viewer.userId),
  versionOf: null,
  decide: rules.revokeCalendarFeed,
  save: (tx, { feedId }, { context: { realNow } }) => calendarFeedStore.revoke(tx, feedId, realNow),
  record: auditedInAccess,
  sentenceFor: rules.sentenceForAccessRefusal,
  answer: (feed) => feed,
});
