import { bodyStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/bodies';
import { z } from 'zod';
import { dateField, idField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInBodies } from './bodies-audit.ts';

export const recordSuccession = useCase({
  name: 'recordSuccession',
  needs: 'people:manage',
  input: z.strictObject({
    bodyId: idField<'Body'>(),
    successorId: idField<'Body'>(),
    lastDay: dateField,
    expectedVersion: versionField,
  }),
  bodyOf: (_tx, { bodyId }) => bodyId,
  load: async (tx, { bodyId, successorId }) => {
    const body = await bodyStore.load(tx, bodyId);
    const successor = await bodyStore.load(tx, successorId);
    return body && successor && { body, successor, predecessors: await bodyStore.predecessorsOf(tx, bodyId) };
  },
  versionOf: ({ body }) => body.version,
  decide: ({ body, successor, predecessors }, command, circumstances) =>
    rules.recordSuccession(
      { body: body.value, successor: successor.value, predecessors },
      command,
      circumstances,
    ),
  save: (tx, body, { loaded }) => bodyStore.save(tx, body, loaded.body.version),
  record: auditedInBodies,
  sentenceFor: rules.sentenceForBodiesRefusal,
  pathFor: {
    SuccessorIsItself: 'successorId',
    SuccessorOfAnotherKind: 'successorId',
    BodyEndsBeforeItBegins: 'lastDay',
    PredecessorHandsOverLater: 'lastDay',
    SuccessorNotThere: 'successorId',
  },
  answer: (body, loaded) => ({ body, version: loaded.body.version + 1 }),
});
