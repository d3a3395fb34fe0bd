import { canary, capitalSchemes, id, papers, programmes } from './office-ids.ts';
import { day, moment, ours, type Tx, theirs } from './office-rows.ts';

const sources = [
  { key: 'grant', label: 'Capital grants', kind: 'grant', isWithinDelegation: false, isYearEnd: false },
  { key: 'savings', label: 'RCCO', kind: 'revenueContribution', isWithinDelegation: true, isYearEnd: true },
];

/** A programme of ours with a scheme under way, a held one and one released, and one of theirs. */
export async function fillCapital(tx: Tx): Promise<void> {
  const opened = { financialYear: '2016/17', openedAt: moment('2016-04-01T09:00:00Z') };
  await tx.capitalProgramme.createMany({
    data: [
      {
        id: programmes.ours,
        ...ours,
        ...opened,
        blocks: ['Buildings', 'Fleet'],
        sources,
      },
      { id: programmes.theirs, ...theirs, ...opened, blocks: [canary], sources: [] },
    ],
  });
  const own = { ...ours, programmeId: programmes.ours };
  const held = { heldFor: 'A business case', block: 'Fleet' };
  await tx.capitalScheme.createMany({
    data: [
      {
        id: capitalSchemes.workshop,
        ...own,
        position: 0,
        number: 'CP15/10',
        title: 'Workshop',
        block: 'Buildings',
        assetLifeYears: 40,
        profile: [{ year: '2016/17', amount: 700 }],
      },
      { id: capitalSchemes.held, ...own, position: 1, title: 'Vans', ...held, profile: [] },
      {
        id: id(623),
        ...own,
        position: 2,
        title: 'Bicycles',
        ...held,
        releasedOn: day('2016-06-01'),
        releaseReference: 'Notice 4',
        profile: [],
      },
      {
        id: capitalSchemes.theirs,
        ...theirs,
        programmeId: programmes.theirs,
        position: 0,
        title: canary,
        block: canary,
        profile: [],
      },
    ],
  });
  const recorded = { ...own, recordedAt: moment('2016-12-01T09:00:00Z'), recordedBy: 'Treasurer' };
  await tx.capitalApproval.createMany({
    data: [
      {
        id: id(631),
        ...recorded,
        position: 0,
        kind: 'original',
        reason: 'The programme',
        proposedOn: day('2016-03-30'),
        authority: 'policingBody',
        authorisedOn: day('2016-03-30'),
        reference: 'Board of 30 March 2016',
        decidedUnder: 'The decision is that of the head of the body',
      },
      {
        id: id(632),
        ...recorded,
        position: 1,
        kind: 'technical',
        reason: 'Software',
        proposedOn: day('2016-12-01'),
        authority: 'chiefConstable',
      },
      {
        id: id(633),
        ...recorded,
        position: 2,
        kind: 'addition',
        reason: 'A lift',
        proposedOn: day('2016-11-01'),
        authority: 'policingBody',
        withdrawnOn: day('2016-11-20'),
        withdrawalReason: 'Too dear',
      },
    ],
  });
  await tx.capitalApprovalAmount.createMany({
    data: [
      { ...ours, approvalId: id(631), position: 0, schemeId: capitalSchemes.workshop, amount: 600n },
      { ...ours, approvalId: id(631), position: 1, schemeId: capitalSchemes.held, amount: 400n },
      { ...ours, approvalId: id(632), position: 0, schemeId: capitalSchemes.workshop, amount: 50n },
      { ...ours, approvalId: id(633), position: 0, schemeId: capitalSchemes.workshop, amount: 9n },
    ],
  });
  await tx.capitalApprovalFinancing.createMany({
    data: [
      { ...ours, approvalId: id(631), position: 0, source: 'grant', amount: 1_000n },
      {
        ...ours,
        approvalId: id(632),
        position: 0,
        source: 'savings',
        amount: 50n,
        fundedBy: 'Savings',
        loanYears: 3,
      },
      { ...ours, approvalId: id(633), position: 0, source: 'grant', amount: 9n },
    ],
  });
  const posted = {
    ...own,
    schemeId: capitalSchemes.workshop,
    month: '2016-09',
    postedAt: moment('2016-10-05T09:00:00Z'),
    postedBy: 'Treasurer',
  };
  await tx.capitalPosting.createMany({
    data: [
      { id: id(641), ...posted, kind: 'actual', amount: 720n, source: 'Invoice 7', isWorkedOut: false },
      {
        id: id(642),
        ...posted,
        kind: 'commitment',
        amount: 30n,
        source: 'Order 9',
        isWorkedOut: true,
        paperId: papers.open,
      },
    ],
  });
  const written = { ...own, at: moment('2016-10-06T09:00:00Z'), byName: 'Treasurer' };
  await tx.capitalProgress.createMany({
    data: [
      {
        id: id(651),
        ...written,
        schemeId: capitalSchemes.workshop,
        month: '2016-09',
        rating: 'amber',
        note: 'Roof to come',
        forecast: 500n,
        toBeRequested: 100n,
        quotedBudget: 600n,
      },
      { id: id(652), ...written, schemeId: id(623), month: '2016-08', rating: 'green', note: 'Ordered' },
    ],
  });
  await tx.capitalReceipt.createMany({
    data: [
      {
        id: id(661),
        ...own,
        source: 'grant',
        what: 'First half',
        receivedOn: day('2016-09-01'),
        amount: 500n,
        isWorkedOut: false,
      },
    ],
  });
}
