import { expect, it } from 'vitest';
import type { BodyId, PostId } from '../bodies/index.ts';
import { calendarDate } from '../kernel/index.ts';
import { mayBringPapers } from './may-bring-papers.ts';

const commissioner = 'commissioner' as BodyId;
const constabulary = 'constabulary' as BodyId;
const chief = { id: 'chief constable' as PostId, bodyId: constabulary };
const board = (from: string, until: string | null) => ({
  bodyId: commissioner,
  seats: [
    {
      postId: chief.id,
      role: 'member' as const,
      from: calendarDate(from),
      until: until === null ? null : calendarDate(until),
    },
  ],
});
const mayBring = (forum: ReturnType<typeof board>, bodyId: BodyId, on = '2016-12-16') =>
  mayBringPapers(forum, [chief], { bodyIds: [bodyId], on: calendarDate(on) });

it('takes papers from the body the forum belongs to', () => {
  expect(mayBring(board('2020-01-01', null), commissioner)).toBe(true);
});

it('takes papers from a body with a post in a seat, from its first day to its last', () => {
  const forum = board('2016-12-01', '2016-12-31');
  expect(mayBring(forum, constabulary, '2016-11-30')).toBe(false);
  expect(mayBring(forum, constabulary, '2016-12-01')).toBe(true);
  expect(mayBring(forum, constabulary, '2016-12-31')).toBe(true);
  expect(mayBring(forum, constabulary, '2017-01-01')).toBe(false);
});

it('takes none from a body without a seat, whatever posts others have', () => {
  expect(mayBring(board('2016-12-01', null), 'another force' as BodyId)).toBe(false);
});
