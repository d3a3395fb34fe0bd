import type { PersonId } from '@concordat/domain/bodies';
import type {
  Escalation,
  EscalationId,
  EscalationSourceKind,
  ForumId,
  MatterSource,
  MeetingId,
} from '@concordat/domain/meetings';
import { clearanceOf } from '../columns/clearance-column.ts';
import type { Transaction } from '../write/transaction.ts';
import { escalationOfRow } from './escalation-rows.ts';
import { escalationStore } from './escalation-store.ts';

/** What a matter comes from, as far as escalating it asks. */
export const matterStore = {
  /** Null where there is no such item, paragraph, resolution or action for this viewer. */
  async load(tx: Transaction, kind: EscalationSourceKind, id: string): Promise<MatterSource | null> {
    const [found] = await tx.$queryRaw<readonly MatterRow[]>`
      with matter as (
        select i.meeting_id, m.forum_id, i.number, i.clearance, i.named_reader_ids
          from agenda_item i join meeting m on m.id = i.meeting_id
         where ${kind} = 'agendaItem' and i.id = ${id}::uuid and i.withdrawn_reason is null
        union all
        select o.meeting_id, m.forum_id, n.number, g.clearance, g.named_reader_ids
          from minutes_paragraph g join minutes_item n on n.id = g.minutes_item_id
          join minutes o on o.id = n.minutes_id join meeting m on m.id = o.meeting_id
         where ${kind} = 'minutesParagraph' and g.id = ${id}::uuid
        union all
        select o.meeting_id, m.forum_id, n.number, r.clearance, r.named_reader_ids
          from resolution r join minutes_item n on n.id = r.minutes_item_id
          join minutes o on o.id = n.minutes_id join meeting m on m.id = o.meeting_id
         where ${kind} = 'resolution' and r.id = ${id}::uuid
        union all
        select a.meeting_id, a.forum_id, n.number, a.clearance, a.named_reader_ids
          from action a left join minutes_item n on n.id = a.minutes_item_id
         where ${kind} = 'action' and a.id = ${id}::uuid)
      select s.meeting_id, s.forum_id, s.clearance, s.named_reader_ids,
        (select i.escalation_id from agenda_item i where i.meeting_id = s.meeting_id and i.number = s.number
          and i.withdrawn_reason is null) as brought
        from matter s`;
    if (found === undefined) return null;
    const again = await tx.escalation.findFirst({
      where: { sourceKind: kind, sourceId: id, status: 'open' },
      orderBy: { id: 'asc' },
    });
    return {
      kind,
      id,
      meetingId: found.meeting_id as MeetingId,
      forumId: found.forum_id as ForumId,
      marking: { level: clearanceOf(found.clearance), descriptor: null, printed: null },
      namedReaders: found.named_reader_ids as PersonId[],
      passedOn: await chainFrom(tx, found.brought as EscalationId | null, found.forum_id),
      open: again && escalationOfRow(again).value,
    };
  },
};

/** The open escalation that put the matter before this forum, then the one it passes on, and so on. */
async function chainFrom(
  tx: Transaction,
  brought: EscalationId | null,
  forumId: string,
): Promise<readonly Escalation[]> {
  const chain: Escalation[] = [];
  for (let id = brought; id !== null && chain.every((each) => each.id !== id); ) {
    const next: Escalation | undefined = (await escalationStore.load(tx, id))?.value;
    if (next?.status !== 'open' || (chain.length === 0 && next.toForumId !== forumId)) break;
    chain.push(next);
    id = next.onwardOfId;
  }
  return chain;
}

interface MatterRow {
  readonly meeting_id: string;
  readonly forum_id: string;
  readonly clearance: number;
  readonly named_reader_ids: readonly string[];
  readonly brought: string | null;
}
