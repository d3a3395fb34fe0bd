import { escalationStore, forumChangeStore, forumStore, matterStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInEscalations } from './escalation-audit.ts';

/** Both forums are of one body; one that is not there hides the rest. */
export const escalateMatter = useCase({
  name: 'escalateMatter',
  needs: 'meeting:run',
  input: z.strictObject({
    sourceKind: z.enum(rules.escalationSourceKinds),
    sourceId: idField(),
    toForumId: idField<'Forum'>(),
    title: textField(400),
    reason: textField(2_000),
    askedBy: textField(200),
  }),
  bodyOf: async (tx, { sourceKind, sourceId }) => {
    const source = await matterStore.load(tx, sourceKind, sourceId);
    return source && forumStore.bodyOf(tx, source.forumId);
  },
  load: async (tx, { sourceKind, sourceId, toForumId }) => {
    const source = await matterStore.load(tx, sourceKind, sourceId);
    const bodyId = source && (await forumStore.bodyOf(tx, source.forumId));
    if (source === null || bodyId === null) return null;
    const forums = (await forumStore.ofBody(tx, bodyId)).map(({ value }) => value);
    if (forums.every(({ id }) => id !== toForumId)) return null;
    const changes = (await forumChangeStore.ofBody(tx, bodyId)).map(({ value }) => value);
    return { source, forums, changes };
  },
  versionOf: null,
  decide: rules.escalateMatter,
  save: (tx, escalation) => escalationStore.insert(tx, escalation),
  record: auditedInEscalations,
  sentenceFor: rules.sentenceForEscalationRefusal,
  pathFor: {
    EscalationTitleMissing: 'title',
    EscalationReasonMissing: 'reason',
    EscalationAskerMissing: 'askedBy',
    EscalatedToItself: 'toForumId',
    ForumNotThereToAsk: 'toForumId',
    NoWayBetweenForums: 'toForumId',
    EscalatedInCircle: 'toForumId',
  },
  answer: ({ id, fromForumId }) => ({ escalationId: id, forumId: fromForumId }),
});
