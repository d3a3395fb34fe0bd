import type { CalendarDate } from '@concordat/domain/kernel';
import { mount } from '@concordat/ui/mount';
import { expect, it } from 'vitest';
import { PlanEntryStanding } from './plan-entry-standing.tsx';

const day = (text: string) => text as CalendarDate;
const waiting = {
  status: 'planned',
  actionId: 'a',
  promised: 'to a future meeting',
  dueOn: null,
  plannedFor: null,
  firstPlannedFor: null,
  moves: [],
};

it.each([
  ['No meeting yet', waiting],
  ['As first planned', { ...waiting, plannedFor: day('2017-06-02'), firstPlannedFor: day('2017-06-02') }],
  ['Taken off its meeting', { ...waiting, firstPlannedFor: day('2017-06-02') }],
  ['It came', { ...waiting, status: 'delivered' }],
  ['Withdrawn', { ...waiting, status: 'withdrawn' }],
])('says “%s”', async (words, entry) => {
  await mount(<PlanEntryStanding entry={entry} />);
  expect(document.body.textContent).toBe(words);
});
