import type { BodyId, PersonId } from '@concordat/domain/bodies';
import type {
  Escalation,
  EscalationId,
  EscalationSourceKind,
  EscalationStatus,
  ForumId,
  MeetingId,
  ResolutionId,
} from '@concordat/domain/meetings';
import { clearanceColumn, clearanceOf } from '../columns/clearance-column.ts';
import { calendarDateOf, dateColumn } from '../columns/date-column.ts';
import type { Stored } from '../columns/stored.ts';
import type { EscalationModel } from '../generated/prisma/models.ts';

export function escalationOfRow(row: EscalationModel): Stored<Escalation> {
  const bodyId = row.bodyId as BodyId;
  const readerBodyIds = row.readerBodyIds as BodyId[];
  const { answeredOn, answeredAtMeetingId, answerResolutionId, withdrawnOn, withdrawnReason } = row;
  return {
    value: {
      id: row.id as EscalationId,
      bodyId,
      readerBodyIds,
      fromForumId: row.fromForumId as ForumId,
      toForumId: row.toForumId as ForumId,
      sourceKind: row.sourceKind as EscalationSourceKind,
      sourceId: row.sourceId,
      sourceMeetingId: row.sourceMeetingId as MeetingId,
      title: row.title,
      reason: row.reason,
      askedBy: row.askedBy,
      proposedOn: calendarDateOf(row.proposedOn),
      status: row.status as EscalationStatus,
      onwardOfId: row.onwardOfId as EscalationId | null,
      answer:
        answeredOn === null || answeredAtMeetingId === null || answerResolutionId === null
          ? null
          : {
              on: calendarDateOf(answeredOn),
              meetingId: answeredAtMeetingId as MeetingId,
              resolutionId: answerResolutionId as ResolutionId,
            },
      withdrawn:
        withdrawnOn === null || withdrawnReason === null
          ? null
          : { on: calendarDateOf(withdrawnOn), reason: withdrawnReason },
      marking: { level: clearanceOf(row.clearance), descriptor: null, printed: null },
      namedReaders: row.namedReaderIds as PersonId[],
    },
    version: row.version,
    bodyId,
    readerBodyIds,
  };
}

export function rowOfEscalation(escalation: Escalation): Omit<EscalationModel, 'version'> {
  const { answer, withdrawn, marking, namedReaders, readerBodyIds, proposedOn, ...columns } = escalation;
  return {
    ...columns,
    readerBodyIds: [...readerBodyIds],
    proposedOn: dateColumn(proposedOn),
    answeredOn: dateColumn(answer?.on ?? null),
    answeredAtMeetingId: answer?.meetingId ?? null,
    answerResolutionId: answer?.resolutionId ?? null,
    withdrawnOn: dateColumn(withdrawn?.on ?? null),
    withdrawnReason: withdrawn?.reason ?? null,
    clearance: clearanceColumn(marking.level),
    namedReaderIds: [...namedReaders],
  };
}
