import { expect, it } from 'vitest';
import { calendarDate, idOf, instant, unmatchedMoves, unreachableStates } from '../kernel/index.ts';
import { allowSpending, considerStatutoryReport, makeStatutoryReport } from './record-section-114.ts';
import {
  isSpendingStopped,
  type StatutoryReportStatus,
  section114ConsiderBy,
  section114Transitions,
} from './section-114.ts';

const bodyId = idOf<'Body'>('0194a000-0000-7000-8000-00000000b0d1');
const here = {
  now: instant('2017-03-31T10:00:00Z'),
  by: { userId: 'officer', name: 'Chief Finance Officer' },
  newId: () => '0194a000-0000-7000-8000-000000000002',
};
const reporting = {
  bodyId,
  readerBodyIds: [bodyId],
  ground: 'spendBeyondResources' as const,
  on: calendarDate('2017-03-01'),
  text: 'Spending of 2017/18 is likely to exceed what there is to pay for it.',
};
function reported() {
  const decision = makeStatutoryReport([], reporting, here);
  if (decision.outcome === 'refused') throw new Error(decision.refusal.kind);
  return decision.state;
}
const consider = { on: calendarDate('2017-03-20'), isAgreed: true, decision: 'Recruitment stops.' };

it('reaches every state by a command', () => {
  expect(unreachableStates(section114Transitions, 'reported')).toEqual([]);
  const commands = { considerStatutoryReport: [{ from: 'reported', to: 'considered' }] } as const;
  expect(unmatchedMoves<StatutoryReportStatus>(section114Transitions, commands)).toEqual({
    withoutCommand: [],
    forbidden: [],
  });
});

it('stops new commitments until the body has considered it, within 21 days', () => {
  const report = reported();
  expect(isSpendingStopped(report)).toBe(true);
  expect(section114ConsiderBy(report)).toBe('2017-03-22');
  const decision = considerStatutoryReport(report, consider, here);
  if (decision.outcome === 'refused') throw new Error(decision.refusal.kind);
  expect(isSpendingStopped(decision.state)).toBe(false);
  expect(decision.state.considered).toMatchObject({ isAgreed: true, isLate: false });
  expect(
    considerStatutoryReport(report, { ...consider, on: calendarDate('2017-03-23') }, here),
  ).toMatchObject({
    state: { considered: { isLate: true } },
  });
});

it('keeps what the officer allows in writing meanwhile, and nothing after', () => {
  const allowing = {
    on: calendarDate('2017-03-05'),
    what: 'Repair of the custody roof',
    why: 'It is unsafe',
  };
  expect(allowSpending(reported(), allowing, here)).toMatchObject({ state: { allowed: [allowing] } });
  const decision = considerStatutoryReport(reported(), consider, here);
  if (decision.outcome === 'refused') throw new Error(decision.refusal.kind);
  expect(allowSpending(decision.state, allowing, here)).toMatchObject({
    refusal: { kind: 'StatutoryReportConsidered' },
  });
});

it('refuses a second report while one stands, an empty one, and days that cannot be', () => {
  expect(makeStatutoryReport([reported()], reporting, here)).toMatchObject({
    refusal: { kind: 'Section114StillOpen' },
  });
  expect(makeStatutoryReport([], { ...reporting, text: ' ' }, here)).toMatchObject({
    refusal: { kind: 'Section114TextMissing' },
  });
  expect(makeStatutoryReport([], { ...reporting, on: calendarDate('2017-04-01') }, here)).toMatchObject({
    refusal: { kind: 'Section114AfterToday' },
  });
  expect(
    considerStatutoryReport(reported(), { ...consider, on: calendarDate('2017-02-01') }, here),
  ).toMatchObject({ refusal: { kind: 'Section114BeforeReport' } });
});
