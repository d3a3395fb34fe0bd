import { expect, it } from 'vitest';
import { forumHistory, whatCameOf } from './forum-history.ts';
import type { ShownChange, ShownForum } from './forum-words.ts';

const change: ShownChange = {
  id: '1',
  kind: 'terminate',
  forums: [{ id: 'f', name: 'Finance Sub-Group' }],
  into: null,
  recommendedOn: '2018-12-13',
  recommendedIn: 'Review of meetings, 2.1',
  decidedOn: null,
  decidedIn: null,
  isAgreed: null,
  implementedOn: null,
  handoverCount: 0,
  openBusiness: [],
  hiddenBusinessCount: 0,
  version: 1,
} as unknown as ShownChange;

it('says of a recommendation that nobody decided or implemented it', () => {
  const forum = { changes: [change], terms: [], cadences: [], seats: [] } as unknown as ShownForum;
  expect(forumHistory(forum)).toEqual([
    {
      key: 'recommended-1',
      title: 'Recommended: end Finance Sub-Group',
      when: { date: '2018-12-13' },
      note: 'Review of meetings, 2.1. No decision is on record, and it was never implemented.',
    },
  ]);
});

it('keeps the three days of a change apart', () => {
  const merged = {
    ...change,
    kind: 'merge',
    into: { id: 'r', name: 'Resource Group' },
    decidedOn: '2020-01-08',
    decidedIn: 'Minute 3.1',
    isAgreed: true,
    implementedOn: '2020-02-01',
    handoverCount: 4,
  } as unknown as ShownChange;
  const forum = { changes: [merged], terms: [], cadences: [], seats: [] } as unknown as ShownForum;
  expect(
    forumHistory(forum)
      .map(({ title, when, note }) => [title, when, note])
      .reverse(),
  ).toEqual([
    [
      'Recommended: merge Finance Sub-Group into Resource Group',
      { date: '2018-12-13' },
      'Review of meetings, 2.1',
    ],
    ['Agreed: merge Finance Sub-Group into Resource Group', { date: '2020-01-08' }, 'Minute 3.1'],
    [
      'Done: merge Finance Sub-Group into Resource Group',
      { date: '2020-02-01' },
      '4 pieces of open business handed over.',
    ],
  ]);
  expect(whatCameOf({ ...merged, implementedOn: null } as ShownChange)).toBe(
    'Agreed on 8 January 2020 and not implemented.',
  );
});
