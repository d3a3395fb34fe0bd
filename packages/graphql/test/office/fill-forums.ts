import { forumChanges, forums, id, papers } from './office-ids.ts';
import { day, ours, type Tx } from './office-rows.ts';

export async function fillForums(tx: Tx): Promise<void> {
  const board = { ...ours, forumId: forums.board };
  await tx.forumCadence.createMany({
    data: [
      { id: id(411), ...board, from: day('2014-01-01'), words: 'monthly', every: 1, unit: 'months' },
      { id: id(412), ...ours, forumId: forums.group, from: day('2015-01-01'), words: 'as needed' },
    ],
  });
  await tx.forumTerms.createMany({
    data: [
      { id: id(421), ...board, number: 1, from: day('2014-01-01'), text: 'It decides.' },
      {
        id: id(422),
        ...board,
        number: 2,
        from: day('2016-01-01'),
        text: 'It decides more.',
        quorum: 3,
        paperId: papers.open,
      },
    ],
  });
  await tx.forumPower.createMany({
    data: [{ id: id(431), ...board, text: 'Sign leases', source: 'Scheme 4.2', from: day('2014-01-01') }],
  });
  await tx.standingItem.createMany({
    data: [
      { id: id(441), ...board, position: 1, title: 'Savings plan', lead: 'Treasurer', purpose: 'discuss' },
      { id: id(442), ...ours, forumId: forums.group, position: 1, title: 'Balances' },
    ],
  });
  await tx.forumChange.createMany({
    data: [
      {
        id: forumChanges.merger,
        ...ours,
        kind: 'merge',
        forumIds: [forums.group],
        intoForumId: forums.board,
        recommendedOn: day('2016-10-01'),
        recommendedIn: 'Review, 2.1',
        handovers: [],
      },
      {
        id: forumChanges.done,
        ...ours,
        kind: 'establish',
        forumIds: [forums.board],
        recommendedOn: day('2014-01-01'),
        recommendedIn: 'Review, 1.1',
        decidedOn: day('2014-01-02'),
        decidedIn: 'Minute 3',
        isAgreed: true,
        implementedOn: day('2014-01-03'),
        handovers: [],
      },
    ],
  });
}
