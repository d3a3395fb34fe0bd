import type { ClosureEvidence } from '@concordat/domain/meetings';
import { updateAction } from '@concordat/use-cases';
import { builder } from '../builder.ts';
import { commandField } from '../command-field.ts';
import { filterId } from '../id-args.ts';
import { toCommand } from '../need.ts';
import { Action } from './action-type.ts';
import { EvidenceKindEnum } from './closure-evidence-queries.ts';
import { ActionStatusEnum } from './meeting-enums.ts';

const ClosureEvidenceInput = builder.inputType('ClosureEvidenceInput', {
  description: 'The record that shows that an action is closed.',
  fields: (t) => ({
    kind: t.field({ type: EvidenceKindEnum, required: true, description: 'What sort of record it is.' }),
    id: t.id({ required: true, description: 'Id of the Paper or the DecisionNotice.' }),
  }),
});

const UpdateActionInput = builder.inputType('UpdateActionInput', {
  description: 'A progress note and the status it leaves an action in.',
  fields: (t) => ({
    actionId: t.id({ required: true, description: 'Id of the Action.' }),
    note: t.string({ required: true, description: 'What was done, at most 4,000 characters.' }),
    status: t.field({ type: ActionStatusEnum, required: true, description: 'The status it is in now.' }),
    evidence: t.field({
      type: ClosureEvidenceInput,
      description: 'What shows that it is closed; only with that status.',
    }),
    expectedVersion: t.int({ required: true, description: 'The version that was seen.' }),
  }),
});

const ActionUpdated = builder.objectRef<{ action: string }>('ActionUpdated').implement({
  description: 'The action was updated.',
  fields: (t) => ({ action: t.expose('action', { type: Action, description: 'The action as it is now.' }) }),
});

function localEvidence({ kind, id }: ClosureEvidence): ClosureEvidence {
  return { kind, id: filterId(kind === 'paper' ? 'Paper' : 'DecisionNotice', id) };
}

commandField('updateAction', {
  description: 'Reports progress on an action: of a meeting of the caller’s body, or of a post they act in.',
  need: toCommand('meeting:read'),
  input: UpdateActionInput,
  ids: { actionId: 'Action' },
  run: (context, command: Parameters<typeof updateAction>[1]) =>
    updateAction(context, { ...command, evidence: command.evidence && localEvidence(command.evidence) }),
  done: ActionUpdated,
  answer: ({ action }) => ({ action: action.id }),
  currentId: ({ actionId }) => actionId,
});
