import { calendarFeedStore, forumStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/access';
import { parseId } from '@concordat/domain/kernel';
import { z } from 'zod';
import { useCase } from '../use-case.ts';
import { auditedInAccess } from './access-audit.ts';

/** The secret is made at the edge: only its hash comes here. A forum the viewer may not read is not there. */
export const makeCalendarFeed = useCase({
  name: 'makeCalendarFeed',
  needs: 'meeting:read',
  needsFreshProof: true,
  input: z.strictObject({
    feedId: z.uuid(),
    forumId: z.uuid().nullable(),
    tokenHash: z.string().regex(/^[0-9a-f]{64}$/, 'This is not a SHA-256 in lower-case hex.'),
  }),
  bodyOf: (_tx, _command, { viewer }) => viewer.bodyIds[0] ?? null,
  load: async (tx, { forumId }, { context: { viewer } }) => {
    const inForce = await calendarFeedStore.inForceOf(tx, viewer.userId);
    if (forumId === null) return { inForce, forum: null };
    const id = parseId<'Forum'>(forumId);
    const stored = id && (await forumStore.load(tx, id));
    return stored && { inForce, forum: { id: stored.value.id, name: stored.value.name } };
  },
  versionOf: null,
  decide: rules.makeCalendarFeed,
  save: (tx, feed, { command: { tokenHash }, context: { realNow: createdAt } }) =>
    calendarFeedStore.insert(tx, feed, { tokenHash, createdAt }),
  record: auditedInAccess,
  sentenceFor: rules.sentenceForAccessRefusal,
  answer: (feed) => feed,
});
