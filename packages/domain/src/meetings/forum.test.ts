import { expect, it } from 'vitest';
import { circumstancesOf, governanceOfficer, testId } from '../../test/circumstances.ts';
import { board } from '../../test/meetings.ts';
import { otherBody, ownBody } from '../../test/viewers.ts';
import { type EstablishForum, establishForum } from './establish-forum.ts';
import { forumNamed } from './forum.ts';

const group = {
  ...board,
  id: testId<'Forum'>(51),
  name: 'Finance Sub-Group',
  aliases: ['Finance and Estates'],
};

it.each([
  'Business Co-ordination Board',
  'Business Coordination Board',
  'BUSINESS COORDINATION BOARD',
  'the Business Co-ordination  Board',
  'BCB',
])('finds the Board by "%s"', (printed) => {
  expect(forumNamed(printed, [group, board])).toBe(board);
});

it('finds nothing where no forum, or more than one, could be meant', () => {
  expect(forumNamed('Resource Group', [group, board])).toBeNull();
  expect(forumNamed('', [group, board])).toBeNull();
  expect(forumNamed('BCB', [board, { ...group, aliases: ['bcb'] }])).toBeNull();
  expect(forumNamed('Finance & Estates', [group, board])).toBe(group);
});

it('refuses a second forum that an import could not tell from the first', () => {
  const command: EstablishForum = {
    bodyId: ownBody,
    readerBodyIds: [otherBody],
    name: 'Resource Group',
    aliases: [],
    purpose: 'Estates, finance, people, ICT and fleet',
    cadence: { words: 'monthly', rhythm: { every: 1, unit: 'months' } },
    seats: [],
  };
  const establish = (changes: Partial<EstablishForum>) =>
    establishForum([board], { ...command, ...changes }, circumstancesOf(governanceOfficer));
  expect(establish({})).toMatchObject({ state: { status: 'active', readerBodyIds: [ownBody, otherBody] } });
  expect(establish({ aliases: ['Business coordination board'] })).toMatchObject({
    refusal: { kind: 'ForumNameTaken', name: 'Business coordination board' },
  });
  expect(establish({ name: ' ' })).toMatchObject({ refusal: { kind: 'ForumNameMissing' } });
});
