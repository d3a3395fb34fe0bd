import { canary, precepts, statutoryReports } from './office-ids.ts';
import { day, moment, ours, type Tx, theirs } from './office-rows.ts';

/** A vetoed precept with what was consulted on it, one nobody was notified of, and a report that stands and one that was considered. */
export async function fillBudgetSetting(tx: Tx): Promise<void> {
  const recorded = { recordedAt: '2016-02-10T10:00:00.000Z', recordedBy: 'Bram Test' };
  const notified = {
    kind: 'notify',
    on: '2016-01-29',
    bandD: 18_000,
    verdict: null,
    vote: null,
    recommended: null,
    source: 'Paper',
    isLate: false,
    ...recorded,
  };
  const vetoed = {
    ...notified,
    kind: 'panelReport',
    on: '2016-02-08',
    bandD: null,
    verdict: 'tooHigh',
    vote: { inFavour: 9, members: 13 },
    recommended: { least: 17_500, most: 17_800 },
  };
  const consultation = {
    title: 'Survey',
    from: '2015-11-01',
    until: '2015-12-31',
    responses: 100,
    inFavour: 60,
    finding: 'Most would pay',
    source: 'Report',
    ...recorded,
  };
  await tx.preceptProposal.createMany({
    data: [
      {
        id: precepts.ours,
        ...ours,
        financialYear: '2016/17',
        status: 'vetoed',
        steps: [notified, vetoed],
        consultations: [consultation, { ...consultation, title: 'Letters', inFavour: null }],
        version: 2,
      },
      { id: precepts.none, ...ours, financialYear: '2015/16', status: null },
      {
        id: precepts.theirs,
        ...theirs,
        financialYear: '2016/17',
        status: 'notified',
        steps: [{ ...notified, source: canary, recordedBy: 'Cai Test' }],
      },
    ],
  });
  const report = {
    ground: 'spendBeyondResources',
    onDate: day('2016-12-01'),
    text: 'Spending is beyond resources',
    reportedBy: 'Bram Test',
    recordedAt: moment('2016-12-01T10:00:00Z'),
  };
  await tx.statutoryReport.createMany({
    data: [
      {
        id: statutoryReports.open,
        ...ours,
        ...report,
        status: 'reported',
        allowed: [
          {
            on: '2016-12-02',
            what: 'A roof',
            why: 'It leaks',
            ground: 'preventsWorse',
            recordId: null,
            by: 'Bram Test',
          },
        ],
      },
      {
        id: statutoryReports.closed,
        ...ours,
        ...report,
        onDate: day('2015-12-01'),
        status: 'considered',
        considered: {
          on: '2015-12-10',
          isAgreed: true,
          decision: 'Recruitment stops',
          reasons: 'Pay grows',
          by: 'Ada Test',
          isLate: false,
        },
      },
      {
        id: statutoryReports.theirs,
        ...theirs,
        ...report,
        status: 'reported',
        text: canary,
        reportedBy: 'Cai Test',
      },
    ],
  });
}
