import { auditEventsRead, partsOfGlobalId } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { completedBy, eachNode } from '../completed-read.ts';
import { filterId, userIdIn } from '../id-args.ts';
import { toReadAudit } from '../need.ts';
import { type PageArgs, pageOf } from '../page-args.ts';
import { type Plan, planned } from '../root-read.ts';
import { AuditEvent } from './audit-event-type.ts';
import { completeAuditEvent } from './complete-audit-event.ts';

const AuditFilter = builder.inputType('AuditFilter', {
  description: 'Which entries; what is left out does not narrow.',
  fields: (t) => ({
    bodyId: t.id({ description: 'In the chain of this Body.' }),
    action: t.string({ description: 'Of this name.' }),
    actorUserId: t.id({ description: 'Done by this User.' }),
    objectId: t.id({ description: 'Done to the thing with this id.' }),
    from: t.field({ type: 'CalendarDate', description: 'On this day in London or later.' }),
    to: t.field({ type: 'CalendarDate', description: 'On this day in London or earlier.' }),
  }),
});

type AuditArgs = PageArgs & { filter?: typeof AuditFilter.$inferInput | null | undefined };

const planAuditEvents: Plan<AuditArgs> = ({ args: { filter, ...args }, viewer }) => {
  const page = pageOf(args, auditEventsRead.keyTypes);
  return planned(auditEventsRead.forPage(page), {
    viewer,
    page,
    bodyId: filterId('Body', filter?.bodyId),
    action: filter?.action ?? null,
    actorUserId: filter?.actorUserId == null ? null : (userIdIn(filter.actorUserId) ?? ''),
    objectId: filter?.objectId == null ? null : (partsOfGlobalId(filter.objectId)?.[1] ?? ''),
    from: filter?.from ?? null,
    to: filter?.to ?? null,
  });
};

builder.queryField('auditEvents', (t) =>
  t.connection(
    {
      type: AuditEvent,
      description: 'The audit trail of the bodies the reader belongs to, latest first.',
      args: { filter: t.arg({ type: AuditFilter, description: 'Which entries.' }) },
      ...completedBy(toReadAudit, planAuditEvents, eachNode(completeAuditEvent)),
    },
    { name: 'AuditEventConnection', description: 'A page of the audit trail.' },
    { name: 'AuditEventEdge', description: 'An entry and its place in the list.' },
  ),
);
