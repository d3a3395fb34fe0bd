import { expect, it } from 'vitest';
import { reportsToTree } from './reports-to-tree.ts';

const forum = (id: string, parent: string | null) => ({
  id,
  name: id,
  reportsTo: parent === null ? null : { id: parent },
});

it('puts each forum after the one it reports to, those that lead others first', () => {
  const tree = reportsToTree([
    forum('Audit', null),
    forum('Board', null),
    forum('Estates', 'Board'),
    forum('Custody', 'Estates'),
    forum('Finance', 'Board'),
  ]);
  expect(tree.map(({ forum: { id }, depth, parentRow }) => [id, depth, parentRow])).toEqual([
    ['Board', 0, null],
    ['Estates', 1, 0],
    ['Custody', 2, 1],
    ['Finance', 1, 0],
    ['Audit', 0, null],
  ]);
});

it('shows a forum whose parent is filtered out as one that stands by itself', () => {
  expect(reportsToTree([forum('Estates', 'Board')])).toHaveLength(1);
});
