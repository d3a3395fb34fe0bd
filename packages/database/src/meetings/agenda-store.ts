import type { BodyId } from '@concordat/domain/bodies';
import type {
  Agenda,
  AgendaItemId,
  ForumId,
  MeetingId,
  MeetingStatus,
  MeetingTheme,
} from '@concordat/domain/meetings';
import { calendarDateOf } from '../columns/date-column.ts';
import { expectWritten } from '../columns/expect-written.ts';
import type { Stored } from '../columns/stored.ts';
import type { Transaction } from '../write/transaction.ts';
import { agendaItemOfRow, rowOfAgendaItem } from './meeting-rows.ts';

/** An agenda as it is kept: the version is that of its meeting and goes up when items come, go or move. */
export interface StoredAgenda extends Stored<Agenda> {
  readonly theme: MeetingTheme | null;
  readonly itemVersions: ReadonlyMap<AgendaItemId, number>;
}

export const agendaStore = {
  async load(tx: Transaction, id: MeetingId): Promise<StoredAgenda | null> {
    const row = await tx.meeting.findUnique({
      where: { id },
      include: {
        agendaItems: { orderBy: [{ position: 'asc' }, { id: 'asc' }] },
        _count: { select: { papers: { where: { agendaItemId: null } } } },
      },
    });
    if (row === null) return null;
    const bodyId = row.bodyId as BodyId;
    const readerBodyIds = row.readerBodyIds as BodyId[];
    return {
      value: {
        id: row.id as MeetingId,
        bodyId,
        readerBodyIds,
        forumId: row.forumId as ForumId,
        heldOn: calendarDateOf(row.heldOn),
        status: row.status as MeetingStatus,
        agendaItems: row.agendaItems.map(agendaItemOfRow),
        papersWithoutItem: row._count.papers,
      },
      version: row.version,
      bodyId,
      readerBodyIds,
      theme: row.theme as MeetingTheme | null,
      itemVersions: new Map(row.agendaItems.map((item) => [item.id as AgendaItemId, item.version])),
    };
  },

  /** The meeting an item is on; null where there is no such item for this viewer. */
  async meetingOf(tx: Transaction, itemId: AgendaItemId): Promise<MeetingId | null> {
    const row = await tx.agendaItem.findUnique({ where: { id: itemId }, select: { meetingId: true } });
    return (row?.meetingId ?? null) as MeetingId | null;
  },

  async bodyOf(tx: Transaction, id: MeetingId): Promise<BodyId | null> {
    const row = await tx.meeting.findUnique({ where: { id }, select: { bodyId: true } });
    return (row?.bodyId ?? null) as BodyId | null;
  },

  /** Writes the items that are new, gone, moved or in other words, and the status of the meeting. */
  async save(tx: Transaction, agenda: Agenda, before: StoredAgenda): Promise<void> {
    const was = before.value.agendaItems;
    const places = (items: Agenda['agendaItems']) => items.map(({ id, number }) => `${id} ${number}`).join();
    if (agenda.status !== before.value.status || places(agenda.agendaItems) !== places(was)) {
      const { count } = await tx.meeting.updateMany({
        where: { id: agenda.id, version: before.version },
        data: { status: agenda.status, version: before.version + 1 },
      });
      expectWritten(count, 'Meeting', agenda.id, before.version);
    }
    const kept = new Set(agenda.agendaItems.map(({ id }) => id));
    const gone = was.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
    if (gone.length > 0) await tx.agendaItem.deleteMany({ where: { id: { in: gone } } });

    const placed = agenda.agendaItems.map((item, at) => ({ item, position: at + 1 }));
    const changed = placed.filter(
      ({ item, position }) => before.itemVersions.has(item.id) && was[position - 1] !== item,
    );
    const renumbered = changed
      .map(({ item }) => item)
      .filter(({ id, number }) => was.find((other) => other.id === id)?.number !== number);
    // A number is taken once in a meeting, so those that change leave theirs before any takes another's.
    if (renumbered.length > 0) {
      const ids = renumbered.map(({ id }) => id);
      await tx.$executeRaw`update agenda_item set number = 'from ' || id where id = any(${ids}::uuid[])`;
    }
    const owner = { ...agenda, importId: null };
    const reworded = changed.filter(({ item }) =>
      hasOtherWords(
        item,
        was.find(({ id }) => id === item.id),
      ),
    );
    for (const { item, position } of reworded) {
      const version = before.itemVersions.get(item.id) ?? 0;
      const { id, importId: _, ...columns } = rowOfAgendaItem(item, position, owner, version + 1);
      const { count } = await tx.agendaItem.updateMany({ where: { id, version }, data: columns });
      expectWritten(count, 'AgendaItem', id, version);
    }
    await place(
      tx,
      changed.filter((one) => !reworded.includes(one)),
      before,
    );
    const added = placed.filter(({ item }) => !before.itemVersions.has(item.id));
    await tx.agendaItem.createMany({
      data: added.map(({ item, position }) => rowOfAgendaItem(item, position, owner, 1)),
    });
  },
};

/** Its number and place are the agenda's and not its own. */
function hasOtherWords(item: Agenda['agendaItems'][number], was: typeof item | undefined): boolean {
  return JSON.stringify({ ...item, number: '' }) !== JSON.stringify({ ...was, number: '' });
}

/** Items that only have another place or number, all in one statement; however many an item goes past. */
async function place(
  tx: Transaction,
  placed: readonly { readonly item: Agenda['agendaItems'][number]; readonly position: number }[],
  { itemVersions }: StoredAgenda,
): Promise<void> {
  if (placed.length === 0) return;
  const [ids, numbers, positions, versions] = [
    placed.map(({ item }) => item.id),
    placed.map(({ item }) => item.number),
    placed.map(({ position }) => position),
    placed.map(({ item }) => itemVersions.get(item.id) ?? 0),
  ];
  const count = await tx.$executeRaw`update agenda_item i set number = to_.number, position = to_.position
    from unnest(${ids}::uuid[], ${numbers}::text[], ${positions}::int[], ${versions}::int[])
      as to_(id, number, position, version)
    where i.id = to_.id and i.version = to_.version`;
  const [first] = placed;
  if (count !== placed.length && first !== undefined) {
    expectWritten(0, 'AgendaItem', first.item.id, itemVersions.get(first.item.id) ?? 0);
  }
}
