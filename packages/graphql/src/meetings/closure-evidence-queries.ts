import {
  type ClosureEvidenceJson,
  closureEvidenceRead,
  type EvidenceRecordJson,
} from '@concordat/database/reads';
import type { ClosureEvidence } from '@concordat/domain/meetings';
import { builder } from '../builder.ts';
import { describedEnum } from '../described-enum.ts';
import { idIn } from '../id-args.ts';
import { toReadActions } from '../need.ts';
import { answeredBy, type Plan, planned } from '../root-read.ts';

export const EvidenceKindEnum = describedEnum<ClosureEvidence['kind']>(
  'EvidenceKind',
  'What sort of record shows that an action is closed.',
  { paper: 'A paper that was before a meeting.', decisionNotice: 'A decision notice that is signed.' },
);

const EvidenceRecord = builder.objectRef<EvidenceRecordJson>('EvidenceRecord').implement({
  description: 'A record that shows, or may show, that an action is closed.',
  fields: (t) => ({
    kind: t.expose('kind', { type: EvidenceKindEnum, description: 'What sort of record it is.' }),
    id: t.exposeID('id', { description: 'Its id.' }),
    title: t.exposeString('title', { description: 'What it is called; a notice by its number and title.' }),
    meetingId: t.exposeID('meetingId', {
      nullable: true,
      description: 'Of a paper: Id of the Meeting it was before.',
    }),
    on: t.expose('on', {
      type: 'CalendarDate',
      nullable: true,
      description: 'The day of that meeting, or of the decision.',
    }),
  }),
});

const NamedEvidence = builder.objectRef<ClosureEvidenceJson['named'][number]>('NamedEvidence').implement({
  description: 'What an update of an action named to show that it is closed.',
  fields: (t) => ({
    updateId: t.exposeID('updateId', { description: 'Id of the update.' }),
    record: t.expose('record', {
      type: EvidenceRecord,
      nullable: true,
      description: 'The record; null where it is not for this reader or is gone.',
    }),
  }),
});

const ClosureEvidenceDesk = builder.objectRef<ClosureEvidenceJson>('ClosureEvidenceDesk').implement({
  description: 'What shows that an action is closed, and what may be named for it.',
  fields: (t) => ({
    named: t.expose('named', { type: [NamedEvidence], description: 'The last update first.' }),
    offered: t.expose('offered', {
      type: [EvidenceRecord],
      description:
        "Papers of its forum's meetings and decisions since it was raised, the latest first; at most 100.",
    }),
  }),
});

const planEvidence: Plan<{ actionId: string }> = ({ args, viewer }) => {
  const actionId = idIn('Action', args.actionId);
  return actionId === null ? null : planned(closureEvidenceRead, { viewer, actionId });
};

builder.queryFields((t) => ({
  closureEvidence: t.field({
    type: ClosureEvidenceDesk,
    nullable: true,
    description: 'The evidence of an action; null when it is not there or not for this reader.',
    args: { actionId: t.arg.id({ required: true, description: 'Id of the Action.' }) },
    ...answeredBy(toReadActions, planEvidence),
  }),
}));
