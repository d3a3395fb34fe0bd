import { expect, it } from 'vitest';
import { singleTenders } from '../../test/notices.ts';
import { calendarDate, idOf } from '../kernel/index.ts';
import { delegationsOf, type HeldDelegation } from './delegations-of.ts';

const person = idOf<'Person'>('01930000-0000-7000-8000-00000000a001');
const deputy = idOf<'Person'>('01930000-0000-7000-8000-00000000a002');
const held = (who: typeof person, isDeputising: boolean, from: string) => ({
  id: idOf<'PostHolding'>('01930000-0000-7000-8000-00000000a003'),
  personId: who,
  from: calendarDate(from),
  until: null,
  isDeputising,
});
const delegation: HeldDelegation = {
  ...singleTenders,
  from: calendarDate('2016-04-01'),
  until: calendarDate('2017-03-31'),
  holder: {
    id: singleTenders.postId,
    bodyId: singleTenders.bodyId,
    title: singleTenders.post,
    holdings: [held(person, false, '2016-01-01'), held(deputy, true, '2016-12-01')],
  },
};
const given = (who: typeof person | null, on: string) =>
  delegationsOf(who, [delegation], calendarDate(on)).length;

it('is given to whoever does the work of the post, and to the deputy while one is acting', () => {
  expect(given(person, '2016-06-01')).toBe(1);
  expect([given(person, '2016-12-16'), given(deputy, '2016-12-16')]).toEqual([0, 1]);
});

it('is nothing before its first day, after its last, or for who is nobody in the register', () => {
  expect([given(person, '2016-03-31'), given(deputy, '2017-04-01'), given(null, '2016-06-01')]).toEqual([
    0, 0, 0,
  ]);
});
