import { describe, expect, it } from 'vitest';
import { calendarDate, idOf, instant, unmatchedMoves, unreachableStates } from '../kernel/index.ts';
import {
  type AllowSpending,
  allowSpending,
  considerStatutoryReport,
  makeStatutoryReport,
  sentenceForStop,
} from './record-section-114.ts';
import {
  isSpendingStopped,
  type StatutoryReport,
  type StatutoryReportStatus,
  section114ConsiderBy,
  section114Transitions,
  spendingStoppedUntil,
  stopOfCommitment,
} from './section-114.ts';
import { copyMail, decisionMail, section114Readers } from './section-114-words.ts';

const bodyId = idOf<'Body'>('0194a000-0000-7000-8000-00000000b0d1');
const recordId = '0194a000-0000-7000-8000-00000000c0de';
const headPerson = idOf<'Person'>('0194a000-0000-7000-8000-00000000beef');
const here = {
  now: instant('2017-03-31T10:00:00Z'),
  by: { userId: 'officer', name: 'Chief Finance Officer', roles: ['policingBodyFinanceOfficer' as const] },
  newId: () => '0194a000-0000-7000-8000-000000000002',
};
const head = { ...here, by: { userId: 'head', name: 'Commissioner', personId: headPerson } };
const reporting = {
  bodyId,
  readerBodyIds: [bodyId],
  ground: 'spendBeyondResources' as const,
  on: calendarDate('2017-03-01'),
  text: 'Spending of 2017/18 is likely to exceed what there is to pay for it.',
  copies: [
    { to: 'auditor' as const, address: ' Auditor@example.org ' },
    { to: 'panelMember' as const, address: 'member@example.org' },
    { to: 'panelMember' as const, address: 'member@example.org' },
  ],
};
const allowing: AllowSpending = {
  on: calendarDate('2017-03-05'),
  what: 'Repair of the custody roof',
  why: 'A claim would cost more',
  ground: 'preventsWorse',
  recordId,
};
const deciding = {
  on: calendarDate('2017-03-20'),
  isAgreed: true,
  decision: 'Recruitment stops.',
  reasons: 'Pay is what grows.',
};

function stateOf<State>(decision: { outcome: string; state?: State }): State {
  if (decision.state === undefined) throw new Error(JSON.stringify(decision));
  return decision.state;
}
const reported = (
  parts: Partial<Omit<typeof reporting, 'ground'>> & { ground?: StatutoryReport['ground'] } = {},
) => stateOf(makeStatutoryReport([], { ...reporting, ...parts }, here));
const beforeHead = (report: StatutoryReport) => ({
  report,
  body: { headTitle: 'Police and Crime Commissioner' },
  headPost: {
    id: idOf<'Post'>('0194a000-0000-7000-8000-00000000aaaa'),
    bodyId,
    title: 'Police and Crime Commissioner',
    holdings: [{ personId: headPerson, from: calendarDate('2016-05-12'), until: null, isDeputising: false }],
  } as never,
});
const considered = (report = reported()) =>
  stateOf(considerStatutoryReport(beforeHead(report), deciding, head));

it('reaches every state by a command', () => {
  expect(unreachableStates(section114Transitions, 'reported')).toEqual([]);
  const commands = { considerStatutoryReport: [{ from: 'reported', to: 'considered' }] } as const;
  expect(unmatchedMoves<StatutoryReportStatus>(section114Transitions, commands)).toEqual({
    withoutCommand: [],
    forbidden: [],
  });
});

describe('the stop', () => {
  it('runs from the day of the report to the end of the first business day after the consideration', () => {
    const report = reported();
    expect(isSpendingStopped(report, calendarDate('2017-02-28'))).toBe(false);
    expect(isSpendingStopped(report, calendarDate('2017-03-01'))).toBe(true);
    expect(isSpendingStopped(report, calendarDate('2018-03-01'))).toBe(true);
    const after = considered();
    expect(spendingStoppedUntil(after)).toBe('2017-03-21');
    expect(isSpendingStopped(after, calendarDate('2017-03-21'))).toBe(true);
    expect(isSpendingStopped(after, calendarDate('2017-03-22'))).toBe(false);
  });

  it('gives the body 21 days that begin with that of the report', () => {
    expect(section114ConsiderBy(reported())).toBe('2017-03-21');
    const late = { ...deciding, on: calendarDate('2017-03-22') };
    expect(considerStatutoryReport(beforeHead(reported()), late, head)).toMatchObject({
      state: { considered: { isLate: true } },
    });
    expect(considered().considered).toMatchObject({ isAgreed: true, isLate: false, by: 'Commissioner' });
  });

  it('is of every agreement where resources do not suffice, and of the course alone where that is unlawful', () => {
    const report = reported({ ground: 'unlawfulLoss' });
    expect(isSpendingStopped(report, report.on)).toBe(false);
    expect(allowSpending(report, allowing, here)).toMatchObject({ refusal: { kind: 'NothingToPermit' } });
  });

  it('lets the one record go ahead that the officer permitted, from that day', () => {
    const on = calendarDate('2017-03-06');
    const report = stateOf(allowSpending(reported(), allowing, here));
    expect(stopOfCommitment([reported()], { on, recordId })).toEqual({
      kind: 'SpendingStopped',
      reportedOn: '2017-03-01',
      reportedBy: 'Chief Finance Officer',
      until: null,
    });
    expect(stopOfCommitment([report], { on, recordId })).toBeNull();
    expect(stopOfCommitment([report], { on, recordId: bodyId })).not.toBeNull();
    expect(stopOfCommitment([report], { on: calendarDate('2017-03-04'), recordId })).not.toBeNull();
    expect(stopOfCommitment([], { on, recordId })).toBeNull();
  });

  it('says by what report it is, how long, and who may permit it', () => {
    const stop = stopOfCommitment([considered()], { on: calendarDate('2017-03-21'), recordId });
    expect(stop && sentenceForStop(stop)).toBe(
      'Nothing new may be agreed that costs money until the end of 21 March 2017: the section 114 report of ' +
        '1 March 2017 by Chief Finance Officer stands. The chief finance officer may permit this in writing, ' +
        'under Setting the budget; what is not recorded yet is recorded as proposed first.',
    );
  });
});

it('keeps what the officer allows in writing with its ground and reasons, and nothing once the stop is over', () => {
  expect(allowSpending(reported(), allowing, here)).toMatchObject({
    state: { allowed: [{ ...allowing, by: 'Chief Finance Officer' }] },
  });
  expect(allowSpending(reported(), { ...allowing, why: ' ' }, here)).toMatchObject({
    refusal: { kind: 'Section114ReasonsMissing' },
  });
  const later = { ...allowing, on: calendarDate('2017-03-25') };
  expect(allowSpending(considered(), later, here)).toMatchObject({
    refusal: { kind: 'StatutoryReportConsidered' },
  });
});

it('is made and eased by a chief finance officer alone, and considered by the head alone', () => {
  const clerk = { ...here, by: { ...here.by, roles: ['monitoringOfficer' as const] } };
  expect(makeStatutoryReport([], reporting, clerk)).toMatchObject({
    refusal: { kind: 'NotTheFinanceOfficer' },
  });
  expect(allowSpending(reported(), allowing, clerk)).toMatchObject({
    refusal: { kind: 'NotTheFinanceOfficer' },
  });
  const refused = { refusal: { kind: 'NotTheHead', headTitle: 'Police and Crime Commissioner' } };
  const officer = { ...here, by: { ...here.by, personId: idOf<'Person'>(recordId) } };
  expect(considerStatutoryReport(beforeHead(reported()), deciding, officer)).toMatchObject(refused);
  const vacant = { ...beforeHead(reported()), headPost: null };
  expect(considerStatutoryReport(vacant, deciding, head)).toMatchObject(refused);
});

it('refuses a second report while one stands, an empty one, a wrong address, and days that cannot be', () => {
  const refusals: [object, string][] = [
    [{ text: ' ' }, 'Section114TextMissing'],
    [{ on: calendarDate('2017-04-01') }, 'Section114AfterToday'],
    [{ copies: [{ to: 'auditor', address: 'nobody' }] }, 'Section114AddressWrong'],
  ];
  for (const [parts, kind] of refusals) {
    expect(makeStatutoryReport([], { ...reporting, ...parts }, here)).toMatchObject({ refusal: { kind } });
  }
  expect(makeStatutoryReport([reported()], reporting, here)).toMatchObject({
    refusal: { kind: 'Section114StillOpen' },
  });
  const early = { ...deciding, on: calendarDate('2017-02-01') };
  expect(considerStatutoryReport(beforeHead(reported()), early, head)).toMatchObject({
    refusal: { kind: 'Section114BeforeReport' },
  });
  expect(considerStatutoryReport(beforeHead(considered()), deciding, head)).toMatchObject({
    refusal: { kind: 'StatutoryReportConsidered' },
  });
});

it('sends each address one copy, and says who is still to be sent it by post', () => {
  expect(reported().copies).toEqual([
    { to: 'auditor', address: 'auditor@example.org' },
    { to: 'panelMember', address: 'member@example.org' },
  ]);
  expect(section114Readers(reported().copies).slice(1)).toEqual([
    'The external auditor: by mail to 1 address',
    'Each member of the Police and Crime Panel: by mail to 1 address',
  ]);
  expect(section114Readers([])[1]).toBe('The external auditor: no address given, send it by post');
  const { subject, body } = copyMail(reported(), 'The Commissioner');
  expect(subject).toBe('Section 114 report to The Commissioner');
  expect(body).toContain(reporting.text);
  expect(body).toContain('must consider it by 21 March 2017');
  const report = considered();
  if (report.considered === null) throw new Error('It was considered.');
  expect(decisionMail(report, report.considered, 'The Commissioner').body).toBe(
    'The Commissioner considered the report of 1 March 2017 on 20 March 2017 and agrees with it.\n\n' +
      'What it does: Recruitment stops.\n\nWhy: Pay is what grows.',
  );
});
