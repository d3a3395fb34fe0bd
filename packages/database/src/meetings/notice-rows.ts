import type { BodyId, PersonId, PostId } from '@concordat/domain/bodies';
import type {
  DecisionNotice,
  DecisionNoticeId,
  DelegationId,
  MeetingId,
  NoticeOrigin,
  NoticePublication,
  NoticeSignature,
  NoticeStatus,
  NoticeText,
  PublicationChoice,
  RecommendationId,
  ResolutionId,
} from '@concordat/domain/meetings';
import { clearanceColumn, clearanceOf } from '../columns/clearance-column.ts';
import { calendarDateOf, dateColumn } from '../columns/date-column.ts';
import { instantColumn, instantOf } from '../columns/instant-column.ts';
import type { Stored } from '../columns/stored.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import type { DecisionNoticeModel } from '../generated/prisma/models.ts';

/** Only the level of a marking is kept, as of every part of a meeting. */
export function noticeOfRow(row: DecisionNoticeModel): Stored<DecisionNotice> {
  const bodyId = row.bodyId as BodyId;
  const readerBodyIds = row.readerBodyIds as BodyId[];
  return {
    value: {
      id: row.id as DecisionNoticeId,
      bodyId,
      readerBodyIds,
      reference: row.reference,
      year: row.year,
      number: row.number,
      status: row.status as NoticeStatus,
      text: row.text as unknown as NoticeText,
      origin: originOf(row),
      marking: { level: clearanceOf(row.clearance), descriptor: null, printed: null },
      recordedFrom: row.recordedFrom,
      decidedOn: calendarDateOf(row.decidedOn),
      signatoryPostId: row.signatoryPostId as PostId | null,
      signatoryPost: row.signatoryPost,
      returnedBecause: row.returnedBecause,
      withdrawnBecause: row.withdrawnBecause,
      signature: signatureOf(row),
      conditionMet: row.conditionMetOn && {
        on: calendarDateOf(row.conditionMetOn),
        byName: row.conditionMetBy ?? '',
        note: row.conditionMetNote ?? '',
      },
      publication: publicationOf(row),
    },
    version: row.version,
    bodyId,
    readerBodyIds,
  };
}

function originOf(row: DecisionNoticeModel): NoticeOrigin | null {
  if (row.meetingId === null) return null;
  const meetingId = row.meetingId as MeetingId;
  return row.resolutionId !== null
    ? { kind: 'resolution', meetingId, resolutionId: row.resolutionId as ResolutionId }
    : { kind: 'recommendation', meetingId, recommendationId: row.recommendationId as RecommendationId };
}

function signatureOf(row: DecisionNoticeModel): NoticeSignature | null {
  if (row.signedAt === null) return null;
  return {
    at: instantOf(row.signedAt),
    byUserId: row.signedByUserId ?? '',
    byName: row.signedByName ?? '',
    post: row.signedAs ?? '',
    authority: row.authority ?? '',
    delegationId: row.delegationId as DelegationId | null,
    text: row.signedText ?? '',
    textSha256: row.signedSha256 ?? '',
  };
}

function publicationOf(row: DecisionNoticeModel): NoticePublication | null {
  if (row.publication === null || row.publicationDecidedOn === null) return null;
  return {
    choice: row.publication as PublicationChoice,
    summary: row.publicationSummary,
    reason: row.publicationReason,
    decidedOn: calendarDateOf(row.publicationDecidedOn),
    byName: row.publicationDecidedBy ?? '',
  };
}

export function rowOfNotice(notice: DecisionNotice) {
  const { id, bodyId, reference, year, number, status, origin, signature, conditionMet, publication } =
    notice;
  return {
    id,
    bodyId,
    readerBodyIds: [...notice.readerBodyIds],
    reference,
    year,
    number,
    status,
    text: notice.text as unknown as Prisma.InputJsonValue,
    meetingId: origin?.meetingId ?? null,
    resolutionId: origin?.kind === 'resolution' ? origin.resolutionId : null,
    recommendationId: origin?.kind === 'recommendation' ? origin.recommendationId : null,
    recordedFrom: notice.recordedFrom,
    decidedOn: dateColumn(notice.decidedOn),
    signatoryPostId: notice.signatoryPostId,
    signatoryPost: notice.signatoryPost,
    returnedBecause: notice.returnedBecause,
    withdrawnBecause: notice.withdrawnBecause,
    signedAt: instantColumn(signature?.at ?? null),
    signedByUserId: signature?.byUserId ?? null,
    signedByName: signature?.byName ?? null,
    signedAs: signature?.post ?? null,
    authority: signature?.authority ?? null,
    delegationId: signature?.delegationId ?? null,
    signedText: signature?.text ?? null,
    signedSha256: signature?.textSha256 ?? null,
    conditionMetOn: dateColumn(conditionMet?.on ?? null),
    conditionMetBy: conditionMet?.byName ?? null,
    conditionMetNote: conditionMet?.note ?? null,
    publication: publication?.choice ?? null,
    publicationSummary: publication?.summary ?? null,
    publicationReason: publication?.reason ?? null,
    publicationDecidedOn: dateColumn(publication?.decidedOn ?? null),
    publicationDecidedBy: publication?.byName ?? null,
    clearance: clearanceColumn(notice.marking.level),
    namedReaderIds: [] as PersonId[],
  };
}
