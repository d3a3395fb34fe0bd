import { expect, it } from 'vitest';
import { promiseInWords, type ShownPlanEntry, slippageInWords } from './plan-entry-words.ts';

const entry = {
  id: '1',
  title: 'A representative workforce',
  actionId: 'a',
  promised: 'in six months',
  dueOn: '2017-05-10',
  plannedFor: '2017-06-02',
  firstPlannedFor: '2017-06-02',
  moves: [],
} as unknown as ShownPlanEntry;
const moved = { from: '2017-06-02', to: '2017-07-14', reason: 'Late' };

it('says when it was promised, in the words of the minutes', () => {
  expect(promiseInWords(entry)).toBe('Promised “in six months”, by 10 May 2017');
  expect(promiseInWords({ ...entry, actionId: null } as ShownPlanEntry)).toBe('Planned by the office');
});

it('says by how much it slipped, and nothing when it did not', () => {
  expect(slippageInWords(entry)).toBeNull();
  const later = { ...entry, plannedFor: '2017-07-14', moves: [moved] } as unknown as ShownPlanEntry;
  expect(slippageInWords(later)).toBe('Moved once, 42 days later than first planned');
  expect(slippageInWords({ ...later, plannedFor: null } as ShownPlanEntry)).toBe('Taken off its meeting');
});
