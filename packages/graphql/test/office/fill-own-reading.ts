import { canary, id, notes, papers } from './office-ids.ts';
import { moment, ours, type Tx } from './office-rows.ts';
import { somebody } from './somebody.ts';

/** What one reader of our body read of a paper before it changed, and noted beside it and beside a restricted one. */
export async function fillOwnReading(tx: Tx): Promise<void> {
  const own = { readerUserId: somebody().userId, bodyId: ours.bodyId };
  await tx.paperReading.create({
    data: {
      ...own,
      paperId: papers.open,
      version: 0,
      lines: [{ part: 'Title', text: 'Custody', form: '' }],
      at: moment('2016-12-10T09:00:00Z'),
    },
  });
  const noted = { ...own, writtenAt: moment('2016-12-10T09:05:00Z') };
  await tx.privateNote.createMany({
    data: [
      {
        ...noted,
        id: notes.open,
        paperId: papers.open,
        anchorWords: 'The cells are beyond their functional age.',
        text: 'Who says so?',
      },
      { ...noted, id: id(993), paperId: papers.sensitive, text: `Ask about ${canary}` },
    ],
  });
}
