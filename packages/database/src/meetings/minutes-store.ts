import type { BodyId, PostId } from '@concordat/domain/bodies';
import type { Instant } from '@concordat/domain/kernel';
import type {
  Action,
  ActionOwner,
  ApprovingMeeting,
  Declaration,
  DeclarationId,
  ForumId,
  Meeting,
  MeetingId,
  MeetingStatus,
  Minutes,
  MinutesInHand,
  MinutesItemId,
  ParagraphId,
  PlanEntry,
  RecordedResolution,
  Seated,
} from '@concordat/domain/meetings';
import { calendarDateOf, dateColumn } from '../columns/date-column.ts';
import { expectWritten } from '../columns/expect-written.ts';
import { instantColumn } from '../columns/instant-column.ts';
import type { Stored } from '../columns/stored.ts';
import type { Transaction } from '../write/transaction.ts';
import { rowOfAction } from './action-rows.ts';
import { escalationStore } from './escalation-store.ts';
import { meetingStore } from './meeting-store.ts';
import { planEntryStore } from './plan-entry-store.ts';
import { readershipColumns } from './row-of-part.ts';

/** Minutes in hand as they are kept: the version is that of their meeting. */
export interface StoredMinutes extends Stored<MinutesInHand> {
  readonly meeting: Stored<Meeting>;
  readonly paragraphVersions: ReadonlyMap<ParagraphId, number>;
}

/** Who wrote something, and when. */
export interface Hand {
  readonly at: Instant;
  readonly byName: string;
  readonly newId: () => string;
}

export const minutesStore = {
  async load(tx: Transaction, id: MeetingId): Promise<StoredMinutes | null> {
    const [meeting] = await meetingStore.load(tx, [id]);
    if (meeting === undefined) return null;
    const minutesId = meeting.value.minutes?.id;
    const declarations =
      minutesId === undefined
        ? []
        : await tx.declaration.findMany({ where: { minutesId }, orderBy: { position: 'asc' } });
    const paragraphs =
      minutesId === undefined
        ? []
        : await tx.minutesParagraph.findMany({
            where: { item: { minutesId } },
            select: { id: true, version: true },
          });
    const inHand: MinutesInHand = {
      meeting: meeting.value,
      declarations: declarations.map((row) => ({
        id: row.id as DeclarationId,
        minutesItemId: row.minutesItemId as MinutesItemId | null,
        who: row.who,
        interest: row.interest,
        isRecused: row.isRecused,
        registeredInterestId: row.registeredInterestId as Declaration['registeredInterestId'],
      })),
    };
    return {
      ...meeting,
      value: inHand,
      meeting,
      paragraphVersions: new Map(paragraphs.map((row) => [row.id as ParagraphId, row.version])),
    };
  },

  /** The meeting whose minutes an item is in; null where there is no such item for this viewer. */
  async meetingOf(tx: Transaction, itemId: MinutesItemId): Promise<MeetingId | null> {
    const row = await tx.minutesItem.findUnique({
      where: { id: itemId },
      select: { minutes: { select: { meetingId: true } } },
    });
    return (row?.minutes.meetingId ?? null) as MeetingId | null;
  },

  async approvingMeeting(tx: Transaction, id: MeetingId): Promise<ApprovingMeeting | null> {
    const row = await tx.meeting.findUnique({
      where: { id },
      select: { forumId: true, heldOn: true, status: true },
    });
    return (
      row && {
        id,
        forumId: row.forumId as ForumId,
        heldOn: calendarDateOf(row.heldOn),
        status: row.status as MeetingStatus,
      }
    );
  },

  /** The posts that sit in the forum of the meeting on its day, the chair first. */
  async seatedAt(tx: Transaction, { forumId, heldOn }: Meeting): Promise<readonly Seated[]> {
    const day = dateColumn(heldOn);
    const seats = await tx.forumMember.findMany({
      where: { forumId, from: { lte: day }, OR: [{ until: null }, { until: { gte: day } }] },
      orderBy: [{ role: 'asc' }, { from: 'asc' }, { id: 'asc' }],
    });
    const posts = await tx.post.findMany({
      where: { id: { in: seats.map(({ postId }) => postId) } },
      include: { body: { select: { shortName: true } } },
    });
    return seats.flatMap(({ postId }) => {
      const post = posts.find(({ id }) => id === postId);
      return post === undefined ? [] : [{ post: post.title, bodyName: post.body.shortName }];
    });
  },

  async owner(tx: Transaction, postId: PostId): Promise<ActionOwner | null> {
    const row = await tx.post.findUnique({
      where: { id: postId },
      include: { body: { select: { shortName: true } } },
    });
    return (
      row && {
        postId: row.id as PostId,
        post: row.title,
        bodyId: row.bodyId as BodyId,
        bodyName: row.body.shortName,
      }
    );
  },

  /** A paragraph in its next version; every version stays in the history. */
  async write(
    tx: Transaction,
    { id, number, text }: { id: ParagraphId; number: string | null; text: string },
    itemId: MinutesItemId,
    before: StoredMinutes,
    { at, byName, newId }: Hand,
  ): Promise<void> {
    const minutes = minutesIn(before);
    const common = { ...ownerOf(before), ...readershipColumns(minutes) };
    const seen = before.paragraphVersions.get(id);
    const item = minutes.items.find((each) => each.id === itemId);
    if (seen === undefined) {
      const position = (item?.paragraphs.length ?? 0) + 1;
      await tx.minutesParagraph.create({
        data: { ...common, id, minutesItemId: itemId, position, number, text, version: 1 },
      });
    } else {
      const { count } = await tx.minutesParagraph.updateMany({
        where: { id, version: seen },
        data: { text, version: seen + 1 },
      });
      expectWritten(count, 'MinutesParagraph', id, seen);
    }
    const version = (seen ?? 0) + 1;
    const said = item?.paragraphs.find((each) => each.id === id);
    const history = { ...common, minutesId: minutes.id, paragraphId: id, byName, at: instantColumn(at) };
    const isKept = await tx.paragraphText.count({ where: { paragraphId: id } });
    await tx.paragraphText.createMany({
      data: [
        // What an import wrote begins the history once somebody changes it here.
        ...(said !== undefined && isKept === 0
          ? [{ ...history, id: newId(), version: seen ?? 1, text: said.text, byName: 'As imported' }]
          : []),
        { ...history, id: newId(), version, text },
      ],
    });
  },

  async resolve(tx: Transaction, { item, resolution }: RecordedResolution, before: StoredMinutes) {
    const common = { ...ownerOf(before), ...readershipColumns(minutesIn(before)) };
    const position = item.resolutions.length;
    await tx.resolution.create({ data: { ...common, ...resolution, minutesItemId: item.id, position } });
    await tx.minutesItem.updateMany({ where: { id: item.id }, data: { outcomes: [...item.outcomes] } });
  },

  async raise(
    tx: Transaction,
    { action, promised }: { readonly action: Action; readonly promised: readonly PlanEntry[] },
    { meeting: { value: meeting } }: StoredMinutes,
  ): Promise<void> {
    await tx.action.create({
      data: { ...rowOfAction(action, meeting, meeting.actions.length + 1), importId: null },
    });
    await planEntryStore.insert(tx, promised);
  },

  async declare(tx: Transaction, declaration: Declaration, before: StoredMinutes): Promise<void> {
    const minutes = minutesIn(before);
    const common = { ...ownerOf(before), ...readershipColumns(minutes) };
    const position = before.value.declarations.length + 1;
    await tx.declaration.create({ data: { ...common, ...declaration, minutesId: minutes.id, position } });
  },

  /** The next state of the minutes, with its marking on every part of them. */
  async move(
    tx: Transaction,
    after: Meeting,
    before: StoredMinutes,
    stamp: { approvedAtMeetingId?: string; signedByName?: string; signedAt?: Date },
  ): Promise<void> {
    const { id, status, minutes } = after;
    const { version } = before;
    const { count } = await tx.meeting.updateMany({
      where: { id, version },
      data: { status, version: version + 1 },
    });
    expectWritten(count, 'Meeting', id, version);
    if (minutes === null) return;
    const readers = readershipColumns(minutes);
    await tx.minutes.updateMany({
      where: { id: minutes.id },
      data: {
        ...readers,
        ...stamp,
        status: minutes.status,
        markingPrinted: minutes.marking.printed,
        version: { increment: 1 },
      },
    });
    if (minutes.marking === before.meeting.value.minutes?.marking) return;
    const under = { where: { item: { minutesId: minutes.id } }, data: readers };
    await tx.minutesItem.updateMany({ where: { minutesId: minutes.id }, data: readers });
    await tx.minutesParagraph.updateMany(under);
    await tx.resolution.updateMany(under);
    await tx.paragraphText.updateMany({ where: { minutesId: minutes.id }, data: readers });
    await tx.declaration.updateMany({ where: { minutesId: minutes.id }, data: readers });
    await tx.paragraphCorrection.updateMany({ where: { minutesId: minutes.id }, data: readers });
    const raised = { actionId: { in: after.actions.map((action) => action.id) } };
    await tx.action.updateMany({ where: { meetingId: id }, data: readers });
    await tx.planEntry.updateMany({ where: raised, data: readers });
    await tx.planEntryMove.updateMany({ where: { entry: raised }, data: readers });
    await escalationStore.remark(tx, id, readers);
  },
};

function minutesIn({ meeting }: StoredMinutes): Minutes {
  const { minutes } = meeting.value;
  if (minutes === null)
    throw new Error('The rules let something be written into minutes that are not there.');
  return minutes;
}

function ownerOf({ bodyId, readerBodyIds }: StoredMinutes) {
  return { bodyId, readerBodyIds: [...readerBodyIds] };
}
