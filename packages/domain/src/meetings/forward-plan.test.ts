import { describe, expect, it } from 'vitest';
import { circumstancesOf, governanceOfficer, testId } from '../../test/circumstances.ts';
import { board, december, november } from '../../test/meetings.ts';
import { unmarked } from '../documents/index.ts';
import { calendarDate } from '../kernel/index.ts';
import type { Action } from './action.ts';
import { addPlanEntry } from './add-plan-entry.ts';
import type { Forum } from './forum.ts';
import type { ForumCadence } from './forum-cadence.ts';
import { meetingDates } from './meeting-dates.ts';
import { nextTheme, overdueThemes } from './meeting-theme.ts';
import { movePlanEntry } from './move-plan-entry.ts';
import { type PlanEntry, slippageInDays } from './plan-entry.ts';
import { type PlannedMeetings, planMeetings } from './plan-meetings.ts';
import { promisedReports } from './promised-reports.ts';
import { settlePlanEntry } from './settle-plan-entry.ts';

const circumstances = circumstancesOf(governanceOfficer);
const day = calendarDate;
const sixWeekly: ForumCadence = {
  from: day('2016-05-16'),
  words: 'about six-weekly',
  rhythm: { every: 6, unit: 'weeks' },
};
const monthly: ForumCadence = {
  from: day('2019-01-01'),
  words: 'monthly',
  rhythm: { every: 1, unit: 'months' },
};
const forum: Forum = { ...board, cadences: [sixWeekly] };
const calendar = [november, december].map((heldOn) => ({ heldOn, theme: null }));

describe('the calendar of a forum', () => {
  it('is every six weeks on the same weekday', () => {
    expect(meetingDates([sixWeekly], december, day('2017-05-01'))).toEqual([
      '2017-01-27',
      '2017-03-10',
      '2017-04-21',
    ]);
  });

  it('goes on with the same weekday of the month once the cadence is monthly', () => {
    expect(meetingDates([sixWeekly, monthly], day('2018-12-13'), day('2019-05-31'))).toEqual([
      '2019-01-24',
      '2019-02-28',
      '2019-03-28',
      '2019-04-25',
      '2019-05-23',
    ]);
  });

  it('takes the last weekday of a month that has no fifth, and ends where there is no rhythm', () => {
    expect(
      meetingDates([{ ...monthly, from: day('2016-01-01') }], day('2016-12-30'), day('2017-02-28')),
    ).toEqual(['2017-01-27', '2017-02-24']);
    expect(meetingDates([{ ...sixWeekly, rhythm: null }], december, day('2017-12-31'))).toEqual([]);
  });
});

describe('the rotation of themes', () => {
  const taken = (...themes: readonly Parameters<typeof overdueThemes>[0][number]['theme'][]) =>
    themes.map((theme, at) => ({ heldOn: day(`2019-0${at + 1}-10`), theme }));

  it('begins with Victims and gives the turn to the theme taken longest ago', () => {
    expect(nextTheme([], december)).toBe('victims');
    expect(nextTheme(taken('victims'), december)).toBe('victims');
    expect(nextTheme(taken('victims', 'offenders', 'communities'), day('2019-04-10'))).toBe('transformation');
    expect(nextTheme(taken('offenders', 'victims', 'communities', 'transformation'), day('2019-05-10'))).toBe(
      'offenders',
    );
  });

  it('warns of a theme that four sittings passed over, unless the next one takes it', () => {
    const passed = taken('victims', 'offenders', 'offenders', 'communities', 'offenders');
    expect(overdueThemes(passed, day('2019-06-01'))).toEqual(['victims', 'transformation']);
    const next = [...passed, { heldOn: day('2019-06-10'), theme: 'victims' as const }];
    expect(overdueThemes(next, day('2019-06-01'))).toEqual(['transformation']);
    expect(overdueThemes(taken('victims', 'offenders'), day('2019-06-01'))).toEqual([]);
    expect(overdueThemes(taken(null, null, null, null, null), day('2019-06-01'))).toEqual([]);
  });
});

describe('the forward plan', () => {
  const action = (more: Partial<Action>): Action => ({
    id: testId(90),
    meetingId: testId(91),
    forumId: board.id,
    minutesItemId: null,
    paragraphNumber: '9.3',
    text: 'Report back on a representative workforce',
    ownerPost: 'Deputy Chief Constable',
    ownerBodyName: 'Constabulary',
    ownerBodyId: null,
    ownerPostId: null,
    raisedOn: november,
    due: { kind: 'monthsAfter', months: 6, printed: 'in six months' },
    dueOn: day('2017-05-10'),
    status: 'open',
    marking: unmarked,
    namedReaders: [],
    updates: [],
    ...more,
  });
  const to = { bodyId: board.bodyId, readerBodyIds: board.readerBodyIds, meetings: [november, december] };
  const promised = (more: Partial<Action> = {}) => promisedReports([action(more)], to, circumstances);
  const planned = (entries: readonly PlanEntry[], until = '2017-12-31') => {
    const decision = planMeetings(
      { forum, calendar, entries },
      { first: null, until: day(until), rotatesThemes: true },
      circumstances,
    );
    expect(decision).toMatchObject({ outcome: 'accepted' });
    return (decision as { state: PlannedMeetings }).state;
  };

  it('takes up what minutes promise for a meeting or in so many months, and nothing with a plain date or none', () => {
    expect(promised()).toMatchObject([{ promised: 'in six months', dueOn: '2017-05-10', plannedFor: null }]);
    const toMonth = { kind: 'meetingMonth', month: '2016-12', printed: 'December 2016 Board' } as never;
    expect(promised({ due: toMonth, dueOn: december })).toMatchObject([{ plannedFor: december }]);
    expect(promised({ due: { kind: 'none', printed: null }, dueOn: null })).toEqual([]);
    expect(promised({ due: { kind: 'date', date: december, printed: null } })).toEqual([]);
    expect(promised({ status: 'closed' })).toEqual([]);
  });

  it('lands a waiting promise on the first meeting on or after its day, by itself', () => {
    const { meetings, landed } = planned(promised());
    expect(meetings.map(({ heldOn, theme }) => [heldOn, theme]).slice(0, 4)).toEqual([
      ['2017-01-27', 'victims'],
      ['2017-03-10', 'offenders'],
      ['2017-04-21', 'communities'],
      ['2017-06-02', 'transformation'],
    ]);
    expect(landed).toMatchObject([{ plannedFor: '2017-06-02', firstPlannedFor: '2017-06-02' }]);
  });

  it('plans no day twice, and says so when there is nothing to plan', () => {
    const again = planMeetings(
      { forum, calendar, entries: [] },
      { first: december, until: december, rotatesThemes: false },
      circumstances,
    );
    expect(again).toMatchObject({ refusal: { kind: 'NoMeetingsToPlan' } });
    expect(
      planMeetings(
        { forum, calendar: [], entries: [] },
        { first: null, until: december, rotatesThemes: false },
        circumstances,
      ),
    ).toMatchObject({ refusal: { kind: 'FirstMeetingMissing' } });
  });

  it('moves an entry to another meeting with a reason, and shows by how much it slipped', () => {
    const [entry] = planned(promised()).landed;
    if (entry === undefined) throw new Error('Nothing landed');
    const meetings = [day('2017-06-02'), day('2017-07-14')];
    const move = (reason: string, on = '2017-07-14') =>
      movePlanEntry({ entry, meetings }, { to: day(on), reason }, circumstances);
    expect(move(' ')).toMatchObject({ refusal: { kind: 'MoveReasonMissing' } });
    expect(move('Late', '2017-07-15')).toMatchObject({ refusal: { kind: 'NoMeetingThatDay' } });
    const moved = move('The figures come in June');
    expect(moved).toMatchObject({ state: { plannedFor: '2017-07-14', firstPlannedFor: '2017-06-02' } });
    const state = (moved as { state: PlanEntry }).state;
    expect(slippageInDays(state)).toBe(42);
    const settled = settlePlanEntry(state, { status: 'delivered' }, circumstances);
    expect(settled).toMatchObject({ state: { status: 'delivered' } });
    expect(
      movePlanEntry(
        { entry: (settled as { state: PlanEntry }).state, meetings },
        { to: null, reason: 'x' },
        circumstances,
      ),
    ).toMatchObject({ refusal: { kind: 'PlanEntrySettled' } });
  });

  it('lets the office plan a report for a meeting there is', () => {
    const add = (plannedFor: string | null) =>
      addPlanEntry(
        { forum, meetings: [december] },
        { title: 'Precept', lead: ' ', plannedFor: plannedFor === null ? null : day(plannedFor) },
        circumstances,
      );
    expect(add('2016-12-16')).toMatchObject({ state: { lead: null, firstPlannedFor: december } });
    expect(add('2016-12-17')).toMatchObject({ refusal: { kind: 'NoMeetingThatDay' } });
  });
});
