import type { BodyId, PersonId } from '@concordat/domain/bodies';
import type {
  Agenda,
  Escalation,
  EscalationId,
  ForumId,
  Handover,
  MeetingId,
  OpenEscalation,
  WaitingEscalation,
} from '@concordat/domain/meetings';
import { clearanceOf } from '../columns/clearance-column.ts';
import { expectWritten } from '../columns/expect-written.ts';
import type { Stored } from '../columns/stored.ts';
import { Prisma } from '../generated/prisma/client.ts';
import type { Transaction } from '../write/transaction.ts';
import { escalationOfRow, rowOfEscalation } from './escalation-rows.ts';
import { standsForEscalation } from './stands-for-escalation.ts';

const version = { increment: 1 };
const fromMinutes = ['minutesParagraph', 'resolution', 'action'];

export const escalationStore = {
  async load(tx: Transaction, id: EscalationId): Promise<Stored<Escalation> | null> {
    const row = await tx.escalation.findUnique({ where: { id } });
    return row && escalationOfRow(row);
  },

  async bodyOf(tx: Transaction, id: EscalationId): Promise<BodyId | null> {
    const row = await tx.escalation.findUnique({ where: { id }, select: { bodyId: true } });
    return (row?.bodyId ?? null) as BodyId | null;
  },

  async insert(tx: Transaction, escalation: Escalation): Promise<void> {
    await tx.escalation.createMany({ data: rowOfEscalation(escalation) });
  },

  async save(tx: Transaction, escalation: Escalation, seen: number): Promise<void> {
    const { id, ...columns } = rowOfEscalation(escalation);
    const { count } = await tx.escalation.updateMany({
      where: { id, version: seen },
      data: { ...columns, version: seen + 1 },
    });
    expectWritten(count, 'Escalation', id, seen);
  },

  /** Matters put to the forum, and answers to its own, that no other agenda of it has; the oldest first. */
  async waitingFor(
    tx: Transaction,
    { id: meetingId, forumId }: Pick<Agenda, 'id' | 'forumId'>,
  ): Promise<readonly WaitingEscalation[]> {
    const rows = await tx.$queryRaw<readonly WaitingRow[]>`
      select e.id, e.title, e.asked_by, e.clearance, e.named_reader_ids, e.status = 'answered' as is_answer,
        coalesce(t.reports_to_id = e.from_forum_id, false) as is_referred_down, f.name as other_name
        from escalation e join forum t on t.id = e.to_forum_id
        join forum f on f.id = case e.status when 'answered' then e.to_forum_id else e.from_forum_id end
       where (e.status = 'open' and e.to_forum_id = ${forumId}::uuid
          or e.status = 'answered' and e.from_forum_id = ${forumId}::uuid)
         and not exists (select from agenda_item i join meeting m on m.id = i.meeting_id
           where i.escalation_id = e.id and i.withdrawn_reason is null and m.forum_id = ${forumId}::uuid
             and m.id <> ${meetingId}::uuid and ${Prisma.raw(standsForEscalation('e.status', 'm'))})
       order by e.proposed_on, e.id`;
    return rows.map((row) => ({
      id: row.id as EscalationId,
      title: row.title,
      askedBy: row.asked_by,
      isAnswer: row.is_answer,
      isReferredDown: row.is_referred_down,
      otherForumName: row.other_name,
      marking: { level: clearanceOf(row.clearance), descriptor: null, printed: null },
      namedReaders: row.named_reader_ids as PersonId[],
    }));
  },

  /**
   * What these forums asked or were asked that is not over: unanswered, or answered and not back before a meeting that
   * was held. A meeting still to come goes with the forum that ends.
   */
  async openOf(tx: Transaction, forumIds: readonly ForumId[]): Promise<readonly OpenEscalation[]> {
    const rows = await tx.$queryRaw<readonly OpenRow[]>`
      select e.id, e.title, e.from_forum_id, e.to_forum_id, e.status = 'answered' as is_answered
        from escalation e
       where (e.from_forum_id = any(${[...forumIds]}::uuid[]) or e.to_forum_id = any(${[...forumIds]}::uuid[]))
         and (e.status = 'open' or e.status = 'answered' and not exists (
           select from agenda_item i join meeting m on m.id = i.meeting_id where i.escalation_id = e.id
             and i.withdrawn_reason is null and m.forum_id = e.from_forum_id
             and m.status not in ('planned', 'agendaPublished', 'cancelled')))
       order by e.id`;
    return rows.map((row) => ({
      id: row.id as EscalationId,
      title: row.title,
      fromForumId: row.from_forum_id as ForumId,
      toForumId: row.to_forum_id as ForumId,
      isAnswered: row.is_answered,
    }));
  },

  /** Lets the successors ask, or answer, in the place of the forums that end. */
  async handOver(tx: Transaction, handovers: readonly Handover[]): Promise<void> {
    for (const { kind, id, toForumId } of handovers) {
      if (kind === 'escalationAsked')
        await tx.escalation.updateMany({ where: { id }, data: { fromForumId: toForumId, version } });
      if (kind === 'escalationToAnswer')
        await tx.escalation.updateMany({ where: { id }, data: { toForumId, version } });
    }
  },

  /**
   * What comes from minutes is for the readers of those minutes, before and after their approval. The items it stands on
   * go with it while they are for the same readers as it was; one that somebody marked on purpose stays as it is.
   */
  async remark(
    tx: Transaction,
    sourceMeetingId: MeetingId,
    readers: { readonly clearance: number; readonly namedReaderIds: string[] },
  ): Promise<void> {
    await tx.$executeRaw`
      update agenda_item i set clearance = ${readers.clearance}, named_reader_ids = ${readers.namedReaderIds}::uuid[]
        from escalation e
       where e.id = i.escalation_id and e.source_meeting_id = ${sourceMeetingId}::uuid
         and e.source_kind = any(${fromMinutes}) and i.clearance = e.clearance
         and i.named_reader_ids = e.named_reader_ids`;
    await tx.escalation.updateMany({
      where: { sourceMeetingId, sourceKind: { in: fromMinutes } },
      data: readers,
    });
  },
};

interface WaitingRow {
  readonly id: string;
  readonly title: string;
  readonly asked_by: string;
  readonly clearance: number;
  readonly named_reader_ids: readonly string[];
  readonly is_answer: boolean;
  readonly is_referred_down: boolean;
  readonly other_name: string;
}

interface OpenRow {
  readonly id: string;
  readonly title: string;
  readonly from_forum_id: string;
  readonly to_forum_id: string;
  readonly is_answered: boolean;
}
