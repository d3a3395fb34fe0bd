import { expect, it } from 'vitest';
import { nounsOf } from './nouns-of.ts';

const pages = [
  { label: 'Home', href: '/admin' },
  { label: 'Meetings', href: '/admin/meetings' },
  { label: 'Forums', href: '/admin/forums', noun: 'Meetings' },
  { label: 'Users', href: '/admin/users', noun: 'People' },
];

it('gathers places under their nouns and marks the noun and the place where the person is', () => {
  const nouns = nounsOf(pages, '/admin/forums/1', '/admin');
  expect(nouns.map(({ label, href, current }) => [label, href, current])).toEqual([
    ['Home', '/admin', false],
    ['Meetings', '/admin/meetings', true],
    ['People', '/admin/users', false],
  ]);
  expect(nouns[1]?.places.map(({ label, current }) => [label, current])).toEqual([
    ['Meetings', false],
    ['Forums', true],
  ]);
});

it('marks home only on the home page itself', () => {
  expect(nounsOf(pages, '/admin', '/admin').filter(({ current }) => current)).toHaveLength(1);
  expect(nounsOf(pages, '/admin/account', '/admin').filter(({ current }) => current)).toEqual([]);
});
