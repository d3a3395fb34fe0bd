import { actionStore, evidenceStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { loadActionToReportOn } from './load-action-to-report-on.ts';
import { auditedInMeetings } from './meetings-audit.ts';

/** Open to whoever reads the meetings, because an owner, of either body, need be nothing else here; `mayReportOn` decides. */
export const updateAction = useCase({
  name: 'updateAction',
  needs: 'meeting:read',
  input: z.strictObject({
    actionId: idField<'Action'>(),
    note: textField(rules.LONGEST_NOTE),
    status: z.enum(['open', 'ongoing', 'closed']),
    evidence: z
      .strictObject({ kind: z.enum(rules.closureEvidenceKinds), id: idField() })
      .nullish()
      .transform((evidence) => evidence ?? null),
    expectedVersion: versionField,
  }),
  bodyOf: async (tx, { actionId }) => (await actionStore.load(tx, actionId))?.bodyId ?? null,
  isLent: async (tx, { actionId }, context) => (await loadActionToReportOn(tx, actionId, context)) !== null,
  load: async (tx, { actionId, evidence }, { context }) => {
    const isThere = evidence === null || (await evidenceStore.isThere(tx, evidence));
    return isThere ? loadActionToReportOn(tx, actionId, context) : null;
  },
  versionOf: ({ version }) => version,
  decide: (action, command, circumstances) => rules.updateAction(action.value, command, circumstances),
  save: (tx, action, { loaded }) => actionStore.save(tx, action, loaded),
  record: auditedInMeetings,
  sentenceFor: rules.sentenceForMeetingsRefusal,
  pathFor: { NoteMissing: 'note', ActionCannotMove: 'status', EvidenceWithoutClosure: 'evidence' },
  answer: (action, { version }) => ({ action, version: version + 1 }),
});
