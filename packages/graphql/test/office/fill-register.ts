import { bodies, id, people, posts } from './office-ids.ts';
import { day, ours, type Tx, theirs } from './office-rows.ts';

export async function fillRegister(tx: Tx): Promise<void> {
  await tx.area.create({ data: { id: id(3), name: 'Fenland' } });
  await tx.body.createMany({
    data: [
      {
        id: bodies.ours,
        areaId: id(3),
        kind: 'policingBody',
        legalName: 'Policing body of Fenland',
        shortName: 'Fenland office',
        headTitle: 'Commissioner',
        from: day('2012-11-22'),
      },
      {
        id: bodies.theirs,
        kind: 'otherParty',
        legalName: 'Port of Wash',
        shortName: 'Wash',
        headTitle: 'Chair',
      },
    ],
  });
  await tx.person.createMany({
    data: [
      { id: people.chiefExecutive, ...ours, name: 'Anwen Test', email: 'anwen@example.police.uk' },
      { id: people.treasurer, ...ours, name: 'Bram Test' },
      { id: people.stranger, ...theirs, name: 'Cai Test' },
    ],
  });
  await tx.post.createMany({
    data: [
      { id: posts.chiefExecutive, ...ours, title: 'Chief Executive' },
      { id: posts.treasurer, ...ours, title: 'Treasurer' },
      { id: posts.theirs, ...theirs, title: 'Harbour Master' },
    ],
  });
  const held = { isDeputising: false };
  await tx.postHolding.createMany({
    data: [
      {
        id: id(31),
        ...ours,
        ...held,
        postId: posts.chiefExecutive,
        personId: people.chiefExecutive,
        from: day('2014-01-01'),
      },
      {
        id: id(32),
        ...ours,
        ...held,
        postId: posts.treasurer,
        personId: people.treasurer,
        from: day('2013-01-01'),
        until: day('2015-12-31'),
      },
      {
        id: id(33),
        ...theirs,
        ...held,
        postId: posts.theirs,
        personId: people.stranger,
        from: day('2014-01-01'),
      },
    ],
  });
}
