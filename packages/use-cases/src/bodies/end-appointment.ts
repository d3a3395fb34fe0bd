import { postStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/bodies';
import { z } from 'zod';
import { dateField, idField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInBodies } from './bodies-audit.ts';

/** `expectedVersion` is the appointment's own. */
export const endAppointment = useCase({
  name: 'endAppointment',
  needs: 'people:manage',
  input: z.strictObject({
    holdingId: idField<'PostHolding'>(),
    until: dateField,
    expectedVersion: versionField,
  }),
  bodyOf: async (tx, { holdingId }) => (await postStore.withHolding(tx, holdingId))?.post.bodyId ?? null,
  load: (tx, { holdingId }) => postStore.withHolding(tx, holdingId),
  versionOf: ({ holdingVersion }) => holdingVersion,
  decide: ({ post }, command, circumstances) => rules.endAppointment(post.value, command, circumstances),
  save: (tx, post, { loaded }) => postStore.save(tx, post, loaded.post),
  record: auditedInBodies,
  sentenceFor: rules.sentenceForBodiesRefusal,
  pathFor: { AppointmentEndsBeforeItBegins: 'until', AppointmentAlreadyEnds: 'until' },
  answer: (post, loaded) => ({ post, version: loaded.post.version + 1 }),
});
