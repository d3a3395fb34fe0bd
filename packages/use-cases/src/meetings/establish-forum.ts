import { forumStore, postStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { dateField, idField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { rhythmField } from './forum-fields.ts';
import { auditedInMeetings } from './meetings-audit.ts';

const seat = z.strictObject({
  postId: idField<'Post'>(),
  role: z.enum(['chair', 'member']),
  from: dateField,
  until: dateField.nullable(),
});

/** Whoever has a seat reads the papers: the readers of a forum are its own body and those its seats belong to. */
export const establishForum = useCase({
  name: 'establishForum',
  needs: 'meeting:run',
  input: z.strictObject({
    bodyId: idField<'Body'>(),
    name: textField(200),
    aliases: z.array(textField(200)).max(20).readonly(),
    purpose: textField(2_000),
    cadence: textField(200).nullable(),
    rhythm: rhythmField.nullish(),
    ownedBy: textField(200).nullish(),
    reportsToId: idField<'Forum'>().nullish(),
    seats: z.array(seat).max(100).readonly(),
  }),
  bodyOf: (_tx, { bodyId }) => bodyId,
  load: async (tx, { bodyId, seats, reportsToId }) => {
    const posts = await postStore.loadAll(
      tx,
      seats.map(({ postId }) => postId),
    );
    if (seats.some(({ postId }) => posts.every(({ value }) => value.id !== postId))) return null;
    const forums = await forumStore.ofBody(tx, bodyId);
    if (reportsToId && forums.every(({ value }) => value.id !== reportsToId)) return null;
    return { known: forums.map(({ value }) => value), readerBodyIds: posts.map((post) => post.bodyId) };
  },
  versionOf: null,
  decide: ({ known, readerBodyIds }, { cadence: words, rhythm, ...command }, circumstances) => {
    const cadence = words === null ? null : { words, rhythm: rhythm ?? null };
    const { ownedBy = null, reportsToId = null } = command;
    return rules.establishForum(
      known,
      { ...command, ownedBy, reportsToId, cadence, readerBodyIds },
      circumstances,
    );
  },
  save: (tx, forum, { context: { newId } }) => forumStore.insert(tx, forum, newId),
  record: auditedInMeetings,
  sentenceFor: rules.sentenceForMeetingsRefusal,
  pathFor: { ForumNameMissing: 'name', ForumNameTaken: 'name' },
  answer: (forum) => forum,
});
