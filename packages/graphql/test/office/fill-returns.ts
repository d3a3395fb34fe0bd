import { budgetReturns, canary, id, ledgers, posts } from './office-ids.ts';
import { day, moment, ours, type Tx, theirs } from './office-rows.ts';

/** Holders of our lines, one of whom was followed by nobody; a return that waits, one signed on behalf, and one of theirs. */
export async function fillReturns(tx: Tx): Promise<void> {
  const held = { ...ours, ledgerId: ledgers.ours };
  await tx.budgetHolding.createMany({
    data: [
      { ...held, lineId: id(411), fromMonth: '2016-04', postId: posts.treasurer },
      { ...held, lineId: id(412), fromMonth: '2016-04', postId: posts.chiefExecutive },
      { ...held, lineId: id(412), fromMonth: '2016-09', postId: null },
      { ...theirs, ledgerId: ledgers.theirs, lineId: id(414), fromMonth: '2016-04', postId: posts.theirs },
    ],
  });
  const asked = { ...held, month: '2016-09', dueOn: day('2016-10-07'), status: 'asked' };
  await tx.budgetReturn.createMany({
    data: [
      { ...asked, id: budgetReturns.waiting, postId: posts.treasurer, postTitle: 'Treasurer' },
      {
        ...asked,
        id: budgetReturns.signed,
        postId: posts.chiefExecutive,
        postTitle: 'Chief Executive',
        status: 'signed',
        signedAt: moment('2016-10-07T23:30:00Z'),
        signedByName: 'Treasurer',
        onBehalfBecause: 'By telephone',
      },
      {
        ...asked,
        ...theirs,
        id: budgetReturns.theirs,
        ledgerId: ledgers.theirs,
        postId: posts.theirs,
        postTitle: canary,
      },
    ],
  });
  await tx.budgetReturnLine.createMany({
    data: [
      { ...ours, returnId: budgetReturns.waiting, lineId: id(411), position: 0 },
      {
        ...ours,
        returnId: budgetReturns.signed,
        lineId: id(412),
        position: 0,
        forecast: 600_000_000_001n,
        note: 'Works',
      },
      { ...theirs, returnId: budgetReturns.theirs, lineId: id(414), position: 0, note: canary },
    ],
  });
}
