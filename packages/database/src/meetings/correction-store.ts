import type {
  ForumId,
  MeetingId,
  MinutedCorrection,
  MinutedWords,
  MinutesItemId,
  MinutesStatus,
  WordsToCorrect,
} from '@concordat/domain/meetings';
import { calendarDateOf } from '../columns/date-column.ts';
import type { Transaction } from '../write/transaction.ts';
import { type Hand, minutesStore, type StoredMinutes } from './minutes-store.ts';
import { readershipColumns } from './row-of-part.ts';

export const correctionStore = {
  /** Null where no minutes that this viewer reads have such words. */
  async wordsToCorrect(tx: Transaction, words: MinutedWords): Promise<WordsToCorrect | null> {
    const asked = {
      where: { id: words.id },
      select: { item: { select: { minutes: { select: { status: true, meeting: true } } } } },
    };
    const row =
      words.kind === 'paragraph'
        ? await tx.minutesParagraph.findUnique(asked)
        : await tx.resolution.findUnique(asked);
    if (row === null) return null;
    const { status, meeting } = row.item.minutes;
    return {
      words,
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
        correctsParagraphId: corrects.kind === 'paragraph' ? corrects.id : null,
        correctsResolutionId: corrects.kind === 'resolution' ? corrects.id : null,
      },
    });
  },
};
