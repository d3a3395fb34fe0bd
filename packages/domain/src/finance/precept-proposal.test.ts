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
import { type PreceptRefusal, sentenceForPreceptRefusal } from './precept-refusals.ts';
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
const tooHigh: Short = { kind: 'panelReport', on: '2017-02-07', verdict: 'tooHigh' };
const supported: Short = { kind: 'panelReport', on: '2017-02-07', verdict: 'supported' };
const revised: Short = { kind: 'revise', on: '2017-02-14', bandD: pence(18_700) };
const second: Short = { kind: 'secondReport', on: '2017-02-20', verdict: 'supported' };

it('reaches every state, and every move between them is a step somebody takes', () => {
  expect(unreachableStates(preceptTransitions, 'notified')).toEqual([]);
  const commands = {
    panelReport: [
      { from: 'notified', to: 'accepted' },
      { from: 'notified', to: 'vetoed' },
    ],
    revise: [{ from: 'vetoed', to: 'revised' }],
    secondReport: [{ from: 'revised', to: 'secondReported' }],
    issue: (['notified', 'accepted', 'revised', 'secondReported'] as const).map((from) => ({
      from,
      to: 'issued' as const,
    })),
  } as const;
  expect(unmatchedMoves<PreceptStatus>(preceptTransitions, commands)).toEqual({
    withoutCommand: [],
    forbidden: [],
  });
});

it('goes straight through when the Panel supports it', () => {
  const done = after(notified, supported, { kind: 'issue', on: '2017-02-27', bandD: pence(18_864) });
  expect(done.status).toBe('issued');
  expect(done.steps.map(({ isLate }) => isLate)).toEqual([false, false, false]);
  expect(nextPreceptSteps(done)).toEqual([]);
});

it('goes round by a revised precept and a second report when the Panel vetoes it', () => {
  const vetoed = after(notified, tooHigh);
  expect(nextPreceptSteps(vetoed)).toEqual(['revise']);
  const done = after(notified, tooHigh, revised, second, {
    kind: 'issue',
    on: '2017-02-27',
    bandD: pence(18_700),
  });
  expect(done.status).toBe('issued');
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
    { kind: 'issue', on: '2017-02-27', bandD: pence(18_864) },
    'The precept is vetoed; issuing it does not come next.',
  ],
  [
    'a higher precept after too high',
    [notified, tooHigh],
    { ...revised, bandD: pence(18_900) },
    'The Panel found £188.64 too high; the revised precept must be lower.',
  ],
  [
    'the same precept after too low',
    [notified, { ...tooHigh, verdict: 'tooLow' }],
    { ...revised, bandD: pence(18_864) },
    'The Panel found £188.64 too low; the revised precept must be higher.',
  ],
  [
    'issuing another amount',
    [notified, supported],
    { kind: 'issue', on: '2017-02-27', bandD: pence(18_863) },
    'The precept before the Panel is £188.64 at Band D; issue that one.',
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
    'Say whether the Panel supports the precept, or finds it too high or too low.',
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
  expect(sentenceForPreceptRefusal(decision.refusal as PreceptRefusal)).toBe(sentence);
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
