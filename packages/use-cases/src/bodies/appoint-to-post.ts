import { bodyStore, personStore, postStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/bodies';
import { z } from 'zod';
import { dateField, idField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInBodies } from './bodies-audit.ts';

/** `expectedVersion` is the post's: whoever appoints has seen who holds it. */
export const appointToPost = useCase({
  name: 'appointToPost',
  needs: 'people:manage',
  input: z.strictObject({
    personId: idField<'Person'>(),
    postId: idField<'Post'>(),
    from: dateField,
    until: dateField.nullish().transform((until) => until ?? null),
    isDeputising: z.boolean(),
    expectedVersion: versionField,
  }),
  bodyOf: async (tx, { postId }) => (await postStore.load(tx, postId))?.bodyId ?? null,
  load: async (tx, { postId, personId }) => {
    const post = await postStore.load(tx, postId);
    const person = await personStore.load(tx, personId);
    const body = post && (await bodyStore.load(tx, post.bodyId));
    return post && person && body && { post, body };
  },
  versionOf: ({ post }) => post.version,
  decide: ({ post, body }, command, circumstances) =>
    rules.appointToPost({ post: post.value, body: body.value }, command, circumstances),
  save: (tx, post, { loaded }) => postStore.save(tx, post, loaded.post),
  record: auditedInBodies,
  sentenceFor: rules.sentenceForBodiesRefusal,
  pathFor: {
    AppointmentEndsBeforeItBegins: 'until',
    PostAlreadyHeld: 'postId',
    DeputyIsTheHolder: 'personId',
    BodyNotThere: 'from',
  },
  answer: (post, loaded) => ({ post, version: loaded.post.version + 1 }),
});
