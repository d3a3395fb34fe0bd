import type {
  ForumId,
  MeetingId,
  MinutedCorrection,
  MinutesItemId,
  MinutesStatus,
  ParagraphId,
  ParagraphToCorrect,
} from '@concordat/domain/meetings';
import { calendarDateOf } from '../columns/date-column.ts';
import type { Transaction } from '../write/transaction.ts';
import { type Hand, minutesStore, type StoredMinutes } from './minutes-store.ts';
import { readershipColumns } from './row-of-part.ts';

export const correctionStore = {
  /** Null where no minutes that this viewer reads have such a paragraph. */
  async paragraph(tx: Transaction, id: ParagraphId): Promise<ParagraphToCorrect | null> {
    const row = await tx.minutesParagraph.findUnique({
      where: { id },
      select: { item: { select: { minutes: { select: { status: true, meeting: true } } } } },
    });
    if (row === null) return null;
    const { status, meeting } = row.item.minutes;
    return {
      id,
      meetingId: meeting.id as MeetingId,
      forumId: meeting.forumId as ForumId,
      heldOn: calendarDateOf(meeting.heldOn),
      minutesStatus: status as MinutesStatus,
    };
  },

  /** The paragraph as any other that is new, and what it corrects. */
  async insert(
    tx: Transaction,
    { paragraph, corrects }: MinutedCorrection,
    itemId: MinutesItemId,
    before: StoredMinutes,
    hand: Hand,
  ): Promise<void> {
    await minutesStore.write(tx, paragraph, itemId, before, hand);
    const { minutes } = before.value.meeting;
    if (minutes === null) throw new Error('The rules let a correction into minutes that are not there.');
    await tx.paragraphCorrection.create({
      data: {
        id: hand.newId(),
        bodyId: before.bodyId,
        readerBodyIds: [...before.readerBodyIds],
        ...readershipColumns(minutes),
        minutesId: minutes.id,
        paragraphId: paragraph.id,
        correctsParagraphId: corrects,
      },
    });
  },
};
