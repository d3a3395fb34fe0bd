import { expect, it } from 'vitest';
import {
  type CalendarDate,
  calendarDate,
  financialYear,
  idOf,
  instant,
  pence,
  unmatchedMoves,
  unreachableStates,
} from '../kernel/index.ts';
import { budgetAlarms, yearBeingSet } from './budget-alarms.ts';
import { type PreceptProposal, type PreceptStatus, preceptTransitions } from './precept-proposal.ts';
import { sentenceForPreceptRefusal } from './precept-refusals.ts';
import { recordConsultation } from './record-consultation.ts';
import { nextPreceptSteps, type TakePreceptStep, takePreceptStep } from './take-precept-step.ts';

const bodyId = idOf<'Body'>('0194a000-0000-7000-8000-00000000b0d1');
const fresh: PreceptProposal = {
  id: idOf<'PreceptProposal'>('0194a000-0000-7000-8000-000000000001'),
  bodyId,
  readerBodyIds: [bodyId],
  year: financialYear('2017/18'),
  status: null,
  steps: [],
  consultations: [],
};
const here = {
  now: instant('2017-02-28T10:00:00Z'),
  by: { userId: 'officer', name: 'Chief Finance Officer' },
  newId: () => '0194a000-0000-7000-8000-000000000002',
};
type Short = Partial<Omit<TakePreceptStep, 'on'>> & Pick<TakePreceptStep, 'kind'> & { readonly on: string };
const stepOf = ({ on, ...given }: Short): TakePreceptStep => ({
  bandD: null,
  verdict: null,
  vote: null,
  recommended: null,
  source: 'Paper to the Panel',
  ...given,
  on: calendarDate(on),
});
const take = (proposal: PreceptProposal, step: Short) => takePreceptStep(proposal, stepOf(step), here);
function after(...steps: Short[]): PreceptProposal {
  return steps.reduce<PreceptProposal>((proposal, step) => {
    const decision = take(proposal, step);
    if (decision.outcome === 'refused') throw new Error(sentenceForPreceptRefusal(decision.refusal));
    return decision.state;
  }, fresh);
}
const notified: Short = { kind: 'notify', on: '2017-01-30', bandD: pence(18_864) };
const tooHigh: Short = {
  kind: 'panelReport',
  on: '2017-02-07',
  verdict: 'tooHigh',
  vote: { inFavour: 10, members: 14 },
};
const tooLow: Short = { ...tooHigh, verdict: 'tooLow' };
const supported: Short = { kind: 'panelReport', on: '2017-02-07', verdict: 'supported' };
const revised: Short = { kind: 'revise', on: '2017-02-14', bandD: pence(18_700) };
const second: Short = { kind: 'secondReport', on: '2017-02-20', verdict: 'supported' };
const responded: Short = { kind: 'respond', on: '2017-02-24' };
const issued = (bandD: number): Short => ({ kind: 'issue', on: '2017-02-27', bandD: pence(bandD) });
const recommending = (least: number, most = least): Short => ({
  ...supported,
  recommended: { least: pence(least), most: pence(most) },
});

it('reaches every state, and every move between them is a step somebody takes', () => {
  expect(unreachableStates(preceptTransitions, 'notified')).toEqual([]);
  const commands = {
    panelReport: [
      { from: 'notified', to: 'reported' },
      { from: 'notified', to: 'vetoed' },
      { from: 'notified', to: 'reportedLate' },
    ],
    revise: [{ from: 'vetoed', to: 'revised' }],
    secondReport: [
      { from: 'revised', to: 'secondReported' },
      { from: 'revised', to: 'secondReportedLate' },
    ],
    respond: (['reported', 'secondReported'] as const).map((from) => ({ from, to: 'responded' as const })),
    issue: (['notified', 'reportedLate', 'revised', 'secondReportedLate', 'responded'] as const).map(
      (from) => ({ from, to: 'issued' as const }),
    ),
  } as const;
  expect(unmatchedMoves<PreceptStatus>(preceptTransitions, commands)).toEqual({
    withoutCommand: [],
    forbidden: [],
  });
});

it('goes straight through when the Panel supports it and has its response', () => {
  const done = after(notified, supported, responded, issued(18_864));
  expect(done.status).toBe('issued');
  expect(done.steps.map(({ isLate }) => isLate)).toEqual([false, false, false, false]);
  expect(nextPreceptSteps(done)).toEqual([]);
});

it('goes round by a revised precept, a second report and a second response when the Panel vetoes it', () => {
  const vetoed = after(notified, tooHigh);
  expect(vetoed.steps[1]).toMatchObject({ verdict: 'tooHigh', vote: { inFavour: 10, members: 14 } });
  expect(nextPreceptSteps(vetoed)).toEqual(['revise']);
  const reported = after(notified, tooHigh, revised, second);
  expect(nextPreceptSteps(reported)).toEqual(['respond']);
  expect(after(notified, tooHigh, revised, second, responded, issued(18_700)).status).toBe('issued');
});

// Whichever way it went, what may be issued at Band D in pence, what may not, and what is said of that.
it.each<[string, readonly Short[], readonly number[], readonly number[], string]>([
  [
    'no veto and no recommendation',
    [notified, supported, responded],
    [18_864],
    [18_863, 18_865],
    'The Panel’s report neither vetoes £188.64 at Band D nor recommends another precept, so that is the one to issue (Police Reform and Social Responsibility Act 2011 Sch.5 para.5(3)).',
  ],
  [
    'no support, but no veto either',
    [notified, { ...supported, verdict: 'notSupported' }, responded],
    [18_864],
    [18_500],
    'The Panel’s report neither vetoes £188.64 at Band D nor recommends another precept, so that is the one to issue (Police Reform and Social Responsibility Act 2011 Sch.5 para.5(3)).',
  ],
  [
    'a recommended figure',
    [notified, recommending(18_495), responded],
    [18_864, 18_495],
    [18_494, 18_496, 18_700, 18_865],
    'The Panel did not veto £188.64 at Band D: issue that, or £184.95 as its report recommends (Police Reform and Social Responsibility Act 2011 Sch.5 para.5(3)).',
  ],
  [
    'a recommended range',
    [notified, recommending(18_500, 18_700), responded],
    [18_864, 18_500, 18_600, 18_700],
    [18_499, 18_701],
    'The Panel did not veto £188.64 at Band D: issue that, or from £185 to £187 as its report recommends (Police Reform and Social Responsibility Act 2011 Sch.5 para.5(3)).',
  ],
  [
    'a veto of too high',
    [notified, tooHigh, revised, second, responded],
    [18_700, 18_600],
    [18_701, 18_864],
    'The Panel vetoed the first precept as too high: issue the revised £187 at Band D, or less (SI 2012/2271 reg.8).',
  ],
  [
    'a veto of too low',
    [notified, tooLow, { ...revised, bandD: pence(19_000) }, second, responded],
    [19_000, 19_001],
    [18_999, 18_864],
    'The Panel vetoed the first precept as too low: issue the revised £190 at Band D, or more (SI 2012/2271 reg.8).',
  ],
  [
    'a report that came late, veto or not',
    [notified, { ...tooHigh, on: '2017-02-09' }],
    [18_864],
    [18_863],
    'Where the Panel has not reported by its last day, the precept before it is the one to issue: £188.64 at Band D (SI 2012/2271 reg.4).',
  ],
  [
    'a late report that recommends another precept',
    [notified, { ...recommending(18_495), on: '2017-02-09' }],
    [18_864],
    [18_495],
    'Where the Panel has not reported by its last day, the precept before it is the one to issue: £188.64 at Band D (SI 2012/2271 reg.4).',
  ],
  [
    'no second report in time',
    [notified, tooHigh, revised],
    [18_700],
    [18_600, 18_701],
    'Where the Panel has not reported by its last day, the precept before it is the one to issue: £187 at Band D (SI 2012/2271 regs 6 and 8).',
  ],
  [
    'a second report that came late',
    [notified, tooHigh, revised, { ...second, on: '2017-02-23' }],
    [18_700],
    [18_600],
    'Where the Panel has not reported by its last day, the precept before it is the one to issue: £187 at Band D (SI 2012/2271 regs 6 and 8).',
  ],
])('issues after %s what the law allows, and nothing else', (_way, before, allowed, refused, sentence) => {
  const proposal = after(...before);
  for (const bandD of allowed) expect(take(proposal, issued(bandD))).toMatchObject({ outcome: 'accepted' });
  for (const bandD of refused) {
    const decision = take(proposal, issued(bandD));
    if (decision.outcome === 'accepted') throw new Error(`${bandD} was accepted`);
    expect(sentenceForPreceptRefusal(decision.refusal)).toBe(sentence);
  }
});

it('takes two thirds of all members for a veto, there or not', () => {
  const vote = (inFavour: number, members: number) =>
    take(after(notified), { ...tooHigh, vote: { inFavour, members } }).outcome;
  expect([vote(8, 12), vote(9, 13), vote(10, 14)]).toEqual(['accepted', 'accepted', 'accepted']);
  expect([vote(7, 12), vote(8, 13), vote(9, 14)]).toEqual(['refused', 'refused', 'refused']);
});

it('issues without the report once its last day is past, and says which steps came late', () => {
  const proposal = after({ ...notified, on: '2017-02-03' });
  expect(proposal.steps[0]?.isLate).toBe(true);
  expect(take(proposal, { kind: 'issue', on: '2017-02-08', bandD: pence(18_864) })).toMatchObject({
    refusal: { kind: 'PanelStillToReport', by: '2017-02-08' },
  });
  expect(take(proposal, { kind: 'issue', on: '2017-02-09', bandD: pence(18_864) })).toMatchObject({
    outcome: 'accepted',
  });
  const waiting = after(notified, tooHigh, revised);
  expect(take(waiting, { kind: 'issue', on: '2017-02-23', bandD: pence(18_700) })).toMatchObject({
    outcome: 'accepted',
  });
});

it.each<[string, readonly Short[], Short, string]>([
  [
    'a step before the Panel is notified',
    [],
    supported,
    'The Panel has not been notified of a precept; that comes before the Panel’s report.',
  ],
  [
    'issuing a vetoed precept',
    [notified, tooHigh],
    issued(18_864),
    'The Panel vetoed the precept, so it must not be issued (Police Reform and Social Responsibility Act 2011 Sch.5 para.6(2)); answer the veto with a revised one.',
  ],
  [
    'issuing before the response',
    [notified, supported],
    issued(18_864),
    'The precept may not be issued before the Panel has a response to its report (Police Reform and Social Responsibility Act 2011 Sch.5 para.1(2)); record the response first.',
  ],
  [
    'issuing before the second response',
    [notified, tooHigh, revised, second],
    issued(18_700),
    'The precept may not be issued before the Panel has a response to its second report (SI 2012/2271 reg.8); record the response first.',
  ],
  [
    'a second report where nothing was vetoed',
    [notified],
    second,
    'The precept is with the Panel; the Panel’s second report does not come next.',
  ],
  [
    'a second veto',
    [notified, tooHigh, revised],
    { ...tooHigh, kind: 'secondReport', on: '2017-02-20' },
    'The Panel has one veto, and used it on the first precept; say whether its second report supports the revised one or not (SI 2012/2271 reg.6).',
  ],
  [
    'a veto nobody counted',
    [notified],
    { ...tooHigh, vote: null },
    'Say how many voted for the veto, and how many members the Panel had.',
  ],
  [
    'more votes than members',
    [notified],
    { ...tooHigh, vote: { inFavour: 15, members: 14 } },
    '15 votes of 14 members cannot be; check both numbers.',
  ],
  [
    'a veto of two thirds of those who were there',
    [notified],
    { ...tooHigh, vote: { inFavour: 8, members: 13 } },
    '8 of 13 members is no veto: that takes two thirds of all members, 9 of them (Police Reform and Social Responsibility Act 2011 Sch.5 para.4(4)). Record the report as one that does not support the precept.',
  ],
  [
    'a recommendation that crosses',
    [notified],
    recommending(18_700, 18_500),
    'Give the least and the most at Band D that the report recommends, more than nothing and in that order; the same twice for one figure.',
  ],
  [
    'a higher precept after too high',
    [notified, tooHigh],
    { ...revised, bandD: pence(18_900) },
    'The Panel found £188.64 too high; the revised precept must be lower (SI 2012/2271 reg.5(3)).',
  ],
  [
    'the same precept after too low',
    [notified, tooLow],
    { ...revised, bandD: pence(18_864) },
    'The Panel found £188.64 too low; the revised precept must be higher (SI 2012/2271 reg.5(3)).',
  ],
  [
    'a step before the one it follows',
    [notified],
    { ...supported, on: '2017-01-29' },
    'The step before it was taken on 30 January 2017; give that day or a later one.',
  ],
  [
    'a report that says nothing',
    [notified],
    { ...supported, verdict: null },
    'Say whether the Panel supports the precept or not, or vetoes it as too high or too low.',
  ],
  [
    'a precept of nothing',
    [],
    { ...notified, bandD: pence(0) },
    'Give the council tax at Band D, more than nothing.',
  ],
  [
    'a day still to come',
    [notified],
    { ...supported, on: '2017-03-01' },
    'That day is still to come; record the step when it has been taken.',
  ],
  ['no source', [], { ...notified, source: ' ' }, 'Say which paper, letter or minute it stands in.'],
])('refuses %s', (_what, before, step, sentence) => {
  const decision = take(after(...before), step);
  if (decision.outcome === 'accepted') throw new Error('accepted');
  expect(sentenceForPreceptRefusal(decision.refusal)).toBe(sentence);
});

const alarmsOn = (day: string, proposal: PreceptProposal = fresh) =>
  budgetAlarms(proposal, calendarDate(day) as CalendarDate).map(({ key, standing, daysLeft }) => [
    key,
    standing,
    daysLeft,
  ]);

it('alarms a fortnight before a step, goes on once it is late, and stops when it is taken', () => {
  expect(alarmsOn('2016-11-30')).toEqual([]);
  expect(alarmsOn('2016-12-05')).toEqual([['settlement', 'dueSoon', 10]]);
  expect(alarmsOn('2017-01-20')).toEqual([
    ['boardPrecept', 'dueSoon', 5],
    ['notifyPanel', 'dueSoon', 12],
  ]);
  expect(alarmsOn('2017-02-03')).toContainEqual(['notifyPanel', 'late', -2]);
  expect(alarmsOn('2017-02-03', after(notified))).toEqual([['panelReport', 'dueSoon', 5]]);
});

it('alarms of a revision and a second report after a veto alone', () => {
  const keys = (proposal: PreceptProposal) => alarmsOn('2017-02-10', proposal).map(([key]) => key);
  expect(keys(after(notified, supported))).not.toContain('response');
  expect(keys(after(notified, tooHigh))).toEqual(['response', 'secondReport']);
  expect(keys(after(notified, { ...tooHigh, on: '2017-02-09' }))).toEqual([]);
  expect(alarmsOn('2017-02-16', after(notified, tooHigh))).toContainEqual(['response', 'late', -1]);
});

it('sets the budget of the next financial year', () => {
  expect(yearBeingSet(calendarDate('2017-03-31'))).toBe('2017/18');
  expect(yearBeingSet(calendarDate('2017-04-01'))).toBe('2018/19');
});

it('keeps what was consulted on with where it stands, and refuses counts that cannot be', () => {
  const asked = {
    title: 'Council tax survey',
    from: calendarDate('2016-11-01'),
    until: calendarDate('2016-12-31'),
    responses: 1_200,
    inFavour: 700,
    finding: 'Most would pay the increase',
    source: 'Survey report, January 2017',
  };
  expect(recordConsultation(fresh, asked, here)).toMatchObject({
    state: { consultations: [{ inFavour: 700, recordedBy: 'Chief Finance Officer' }] },
  });
  for (const [changed, kind] of [
    [{ inFavour: 1_201 }, 'ConsultationCountsWrong'],
    [{ until: calendarDate('2016-10-01') }, 'ConsultationDatesCross'],
    [{ source: '' }, 'ConsultationUnnamed'],
  ] as const)
    expect(recordConsultation(fresh, { ...asked, ...changed }, here)).toMatchObject({ refusal: { kind } });
});
