import { expect, it } from 'vitest';
import { financialYear } from '../kernel/index.ts';
import { budgetTimetable, isRevisedAsVetoed } from './plan-timetable.ts';

const steps = budgetTimetable(financialYear('2017/18'));
const dayOf = (key: string) => steps.find((step) => step.key === key)?.by;

it('puts the days of the law into the February before the year', () => {
  const byLaw = ['notifyPanel', 'panelReport', 'response', 'secondReport', 'lastResponse', 'issue'];
  expect(byLaw.map(dayOf)).toEqual([
    '2017-02-01',
    '2017-02-08',
    '2017-02-15',
    '2017-02-22',
    '2017-02-28',
    '2017-02-28',
  ]);
  expect(dayOf('settlement')).toBe('2016-12-15');
});

it('plans the Board backwards from the day the Panel is notified, and keeps the order of the days', () => {
  expect(dayOf('boardPrecept')).toBe('2017-01-25');
  const days = steps.map(({ by }) => by);
  expect(days).toEqual([...days].sort());
});

it('knows leap years: the precept is issued before 1 March', () => {
  expect(budgetTimetable(financialYear('2020/21')).find(({ key }) => key === 'issue')?.by).toBe('2020-02-29');
});

it('lets a vetoed precept move only the way the Panel asked for', () => {
  expect([isRevisedAsVetoed('tooHigh', 199, 198), isRevisedAsVetoed('tooHigh', 199, 200)]).toEqual([
    true,
    false,
  ]);
  expect([isRevisedAsVetoed('tooLow', 199, 198), isRevisedAsVetoed('tooLow', 199, 200)]).toEqual([
    false,
    true,
  ]);
});
