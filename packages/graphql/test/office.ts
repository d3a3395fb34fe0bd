import { inTransaction } from '@concordat/database';
import type { PrismaClient } from '@concordat/database/prisma';
import { auditStore, personal } from '@concordat/database/stores';
import type { Role, Viewer } from '@concordat/domain/access';

/** A fixed id for each thing of the test office, by a number. */
export const id = (n: number): string => `01930000-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const bodies = { ours: id(1), theirs: id(2) } as const;
export const people = { chiefExecutive: id(11), treasurer: id(12), stranger: id(13) } as const;
export const posts = { chiefExecutive: id(21), treasurer: id(22), theirs: id(23) } as const;
export const forums = { board: id(41), theirBoard: id(42), group: id(43) } as const;
export const planEntries = { promised: id(451), secret: id(452) } as const;
export const forumChanges = { merger: id(401), done: id(402) } as const;
export const meetings = { december: id(51), november: id(52), january: id(53), theirs: id(54) } as const;
export const items = { minutes: id(61), restricted: id(62), bare: id(63), secret: id(64) } as const;
export const papers = {
  open: id(71),
  sensitive: id(72),
  named: id(73),
  appendix: id(74),
  loose: id(75),
  theirs: id(76),
};
export const minutes = { november: id(81), theirs: id(82) } as const;
export const actions = {
  overdue: id(91),
  undated: id(92),
  closed: id(93),
  theirs: id(94),
  sensitive: id(95),
} as const;
export const plans = { ours: id(501), theirs: id(502), withdrawn: id(503) } as const;
export const scenarios = { award: id(511), both: id(512), theirs: id(513) } as const;
export const imports = { pending: id(101), rejected: id(102), theirs: id(103) } as const;

export const ledgers = { ours: id(401), theirs: id(402) } as const;
export const ledgerRows = { pay: id(422), theirs: id(432) } as const;

/** The words that only a restricted row has; they must be found by nobody who may not read it. */
export const canary = 'marmalade';

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const moment = (text: string) => new Date(text);
const ours = { bodyId: bodies.ours, readerBodyIds: [bodies.ours] };
const theirs = { bodyId: bodies.theirs, readerBodyIds: [bodies.theirs] };

export interface As {
  readonly roles?: readonly Role[];
  readonly body?: string;
  readonly clearance?: Viewer['clearance'];
  readonly person?: string | null;
  readonly via?: Viewer['via'];
  readonly scopes?: readonly string[];
}

/** Somebody who reads: a governance officer of our body, cleared to OFFICIAL-SENSITIVE, unless said otherwise. */
export function somebody({
  roles = ['governanceOfficer'],
  body = bodies.ours,
  clearance = 'officialSensitive',
  person = people.chiefExecutive,
  via = 'session',
  scopes,
}: As = {}): Viewer {
  return {
    userId: body === bodies.ours ? 'governance-officer' : 'stranger',
    personId: person as Viewer['personId'],
    name: 'Governance officer',
    roles,
    bodyIds: [body] as unknown as Viewer['bodyIds'],
    clearance,
    via,
    scopes: scopes ?? null,
  };
}

/** Fills an empty database with two bodies' offices: nulls, empty lists and restricted rows of every kind. */
export async function fillOffice(prisma: PrismaClient): Promise<void> {
  const system: Viewer = { ...somebody(), userId: 'system', via: 'system' };
  const viewer = { ...system, bodyIds: [bodies.ours, bodies.theirs] as unknown as Viewer['bodyIds'] };
  // In parts, because a transaction ends after five seconds and a busy machine is slow.
  for (const part of [
    fillRegister,
    fillMeetings,
    fillPlan,
    fillPapers,
    fillMinutes,
    fillAccess,
    fillImports,
    fillPlans,
    fillAudit,
    fillLedgers,
  ]) {
    await inTransaction(prisma, viewer, part);
  }
}

type Tx = Parameters<Parameters<typeof inTransaction>[2]>[0];

async function fillRegister(tx: Tx): Promise<void> {
  await tx.area.create({ data: { id: id(3), name: 'Fenland' } });
  await tx.body.createMany({
    data: [
      {
        id: bodies.ours,
        areaId: id(3),
        kind: 'policingBody',
        legalName: 'Policing body of Fenland',
        shortName: 'Fenland office',
        headTitle: 'Commissioner',
        from: day('2012-11-22'),
      },
      {
        id: bodies.theirs,
        kind: 'otherParty',
        legalName: 'Port of Wash',
        shortName: 'Wash',
        headTitle: 'Chair',
      },
    ],
  });
  await tx.person.createMany({
    data: [
      { id: people.chiefExecutive, ...ours, name: 'Anwen Test', email: 'anwen@example.police.uk' },
      { id: people.treasurer, ...ours, name: 'Bram Test' },
      { id: people.stranger, ...theirs, name: 'Cai Test' },
    ],
  });
  await tx.post.createMany({
    data: [
      { id: posts.chiefExecutive, ...ours, title: 'Chief Executive' },
      { id: posts.treasurer, ...ours, title: 'Treasurer' },
      { id: posts.theirs, ...theirs, title: 'Harbour Master' },
    ],
  });
  const held = { isDeputising: false };
  await tx.postHolding.createMany({
    data: [
      {
        id: id(31),
        ...ours,
        ...held,
        postId: posts.chiefExecutive,
        personId: people.chiefExecutive,
        from: day('2014-01-01'),
      },
      {
        id: id(32),
        ...ours,
        ...held,
        postId: posts.treasurer,
        personId: people.treasurer,
        from: day('2013-01-01'),
        until: day('2015-12-31'),
      },
      {
        id: id(33),
        ...theirs,
        ...held,
        postId: posts.theirs,
        personId: people.stranger,
        from: day('2014-01-01'),
      },
    ],
  });
}

async function fillMeetings(tx: Tx): Promise<void> {
  await tx.forum.createMany({
    data: [
      {
        id: forums.board,
        ...ours,
        name: 'Business Board',
        aliases: ['The Board'],
        purpose: 'Decides',
        status: 'active',
      },
      {
        id: forums.theirBoard,
        ...theirs,
        name: 'Harbour Board',
        aliases: [],
        purpose: 'Decides',
        status: 'active',
      },
      {
        id: forums.group,
        ...ours,
        name: 'Money Group',
        aliases: [],
        purpose: 'Looks after the money',
        status: 'active',
        ownedBy: 'Fenland partners',
        reportsToId: forums.board,
      },
    ],
  });
  await fillForums(tx);
  const seat = { ...ours, forumId: forums.board };
  await tx.forumMember.createMany({
    data: [
      {
        id: id(301),
        ...seat,
        postId: posts.treasurer,
        role: 'member',
        from: day('2014-01-01'),
        until: day('2016-06-30'),
      },
      { id: id(302), ...seat, postId: posts.chiefExecutive, role: 'chair', from: day('2014-01-01') },
    ],
  });
  await tx.meeting.createMany({
    data: [
      {
        id: meetings.december,
        ...ours,
        forumId: forums.board,
        heldOn: day('2016-12-16'),
        startsAt: '10:00',
        venue: 'Pathfinder House',
        status: 'agendaPublished',
        importId: imports.pending,
        sourceLine: 3,
      },
      {
        id: meetings.november,
        ...ours,
        forumId: forums.board,
        heldOn: day('2016-11-10'),
        status: 'minutesDraft',
      },
      {
        id: meetings.january,
        ...ours,
        forumId: forums.board,
        heldOn: day('2017-01-20'),
        status: 'planned',
        theme: 'victims',
      },
      {
        id: meetings.theirs,
        ...theirs,
        forumId: forums.theirBoard,
        heldOn: day('2016-12-15'),
        status: 'agendaPublished',
      },
    ],
  });
  await tx.minutes.createMany({
    data: [
      {
        id: minutes.november,
        ...ours,
        meetingId: meetings.november,
        status: 'draft',
        markingPrinted: 'PROTECT until Approved',
        clearance: 1,
      },
      { id: minutes.theirs, ...theirs, meetingId: meetings.theirs, status: 'approved' },
    ],
  });
  const december = { ...ours, meetingId: meetings.december };
  await tx.agendaItem.createMany({
    data: [
      {
        id: items.minutes,
        ...december,
        number: '1',
        position: 0,
        title: 'Minutes of the last meeting',
        subItems: ['a) accuracy', 'b) matters arising'],
        kind: 'standing',
        minutesId: minutes.november,
        purpose: 'decide',
      },
      {
        id: items.restricted,
        ...december,
        number: '2',
        position: 1,
        title: 'Custody',
        subItems: [],
        lead: 'Chief Executive',
        kind: 'paper',
        closedReason: 'Commercial',
      },
      {
        id: items.bare,
        ...december,
        number: '3',
        position: 2,
        title: 'Any other business',
        subItems: [],
        kind: 'toFollow',
      },
      {
        id: items.secret,
        ...december,
        number: '4',
        position: 3,
        title: `Closed: ${canary}`,
        subItems: [],
        kind: 'verbal',
        clearance: 1,
      },
    ],
  });
}

async function fillForums(tx: Tx): Promise<void> {
  const board = { ...ours, forumId: forums.board };
  await tx.forumCadence.createMany({
    data: [
      { id: id(411), ...board, from: day('2014-01-01'), words: 'monthly', every: 1, unit: 'months' },
      { id: id(412), ...ours, forumId: forums.group, from: day('2015-01-01'), words: 'as needed' },
    ],
  });
  await tx.forumTerms.createMany({
    data: [
      { id: id(421), ...board, number: 1, from: day('2014-01-01'), text: 'It decides.' },
      { id: id(422), ...board, number: 2, from: day('2016-01-01'), text: 'It decides more.', quorum: 3 },
    ],
  });
  await tx.forumPower.createMany({
    data: [{ id: id(431), ...board, text: 'Sign leases', source: 'Scheme 4.2', from: day('2014-01-01') }],
  });
  await tx.standingItem.createMany({
    data: [
      { id: id(441), ...board, position: 1, title: 'Savings plan', lead: 'Treasurer', purpose: 'discuss' },
      { id: id(442), ...ours, forumId: forums.group, position: 1, title: 'Balances' },
    ],
  });
  await tx.forumChange.createMany({
    data: [
      {
        id: forumChanges.merger,
        ...ours,
        kind: 'merge',
        forumIds: [forums.group],
        intoForumId: forums.board,
        recommendedOn: day('2016-10-01'),
        recommendedIn: 'Review, 2.1',
        handovers: [],
      },
      {
        id: forumChanges.done,
        ...ours,
        kind: 'establish',
        forumIds: [forums.board],
        recommendedOn: day('2014-01-01'),
        recommendedIn: 'Review, 1.1',
        decidedOn: day('2014-01-02'),
        decidedIn: 'Minute 3',
        isAgreed: true,
        implementedOn: day('2014-01-03'),
        handovers: [],
      },
    ],
  });
}

async function fillPlan(tx: Tx): Promise<void> {
  const board = { ...ours, forumId: forums.board, status: 'planned' };
  await tx.planEntry.createMany({
    data: [
      {
        id: planEntries.promised,
        ...board,
        title: 'Report on the cells',
        lead: 'Chief Executive',
        actionId: actions.overdue,
        promised: 'December Board',
        dueOn: day('2016-12-09'),
        plannedFor: day('2017-01-20'),
        firstPlannedFor: day('2016-12-16'),
      },
      { id: planEntries.secret, ...board, title: `Buy ${canary}`, clearance: 1 },
    ],
  });
  await tx.planEntryMove.createMany({
    data: {
      id: id(453),
      ...ours,
      entryId: planEntries.promised,
      at: moment('2016-12-01T09:00:00Z'),
      byName: 'Governance officer',
      from: day('2016-12-16'),
      to: day('2017-01-20'),
      reason: 'Figures to come',
    },
  });
}

async function fillPapers(tx: Tx): Promise<void> {
  const december = { ...ours, meetingId: meetings.december };
  const bare = { contactOfficers: [], sourceDocuments: [] };
  const custody = { ...december, ...bare, agendaItemId: items.restricted, kind: 'report' };
  await tx.paper.createMany({
    data: [
      {
        id: papers.sensitive,
        ...custody,
        position: 0,
        title: `Contract ${canary}`,
        clearance: 1,
        markingPrinted: 'OFFICIAL-SENSITIVE',
      },
      {
        id: papers.named,
        ...custody,
        position: 1,
        title: `Bids ${canary}`,
        clearance: 1,
        namedReaderIds: [people.treasurer],
      },
      {
        id: papers.open,
        ...custody,
        position: 2,
        title: 'Custody at Wisbech',
        addressedTo: 'Business Board',
        author: 'Chief Executive',
        date: day('2016-12-05'),
        contactOfficers: ['A post'],
        sourceDocuments: ['A strategy'],
        firstLine: 20,
        lastLine: 60,
      },
      { id: papers.appendix, ...custody, position: 3, title: 'Appendix', kind: 'appendix' },
      { id: papers.loose, ...december, ...bare, position: 4, title: 'Late paper', kind: 'other' },
      {
        id: papers.theirs,
        ...theirs,
        ...bare,
        meetingId: meetings.theirs,
        position: 0,
        title: `Dredging ${canary}`,
        kind: 'report',
      },
    ],
  });
  const inOpen = { ...ours, paperId: papers.open };
  const inSensitive = { ...ours, paperId: papers.sensitive, clearance: 1 };
  await tx.paperSection.createMany({
    data: [
      { id: id(111), ...inOpen, position: 0, number: '1', heading: 'Purpose' },
      { id: id(112), ...inOpen, position: 1, heading: '' },
      { id: id(113), ...inSensitive, position: 0, heading: canary },
    ],
  });
  await tx.paperParagraph.createMany({
    data: [
      {
        id: id(121),
        ...inOpen,
        sectionId: id(111),
        position: 0,
        number: '1.1',
        text: 'The cells are beyond their functional age.',
        sourceLine: 24,
      },
      {
        id: id(122),
        ...inOpen,
        sectionId: id(112),
        position: 1,
        text: 'A café is planned beside the front desk.',
      },
      {
        id: id(123),
        ...inSensitive,
        sectionId: id(113),
        position: 0,
        number: '1.1',
        text: `Only ${canary} is left.`,
      },
    ],
  });
  await tx.recommendation.createMany({
    data: [
      {
        id: id(131),
        ...inOpen,
        position: 0,
        number: '2.1',
        limb: '(a)',
        verb: 'approve',
        text: 'the move',
      },
      { id: id(132), ...inOpen, position: 1, verb: 'note', text: 'the cost' },
    ],
  });
  const row = { label: 'Cells', reference: null, isTotal: false, values: ['12', null, '-3.5'], line: 41 };
  await tx.paperTable.createMany({
    data: [
      {
        id: id(141),
        ...inOpen,
        position: 0,
        kind: 'other',
        caption: 'Cells by site',
        unit: 'count',
        columns: ['Now', 'Then', 'Change'],
        rows: [row],
        sourceLine: 40,
      },
      { id: id(142), ...inOpen, position: 1, kind: 'other', unit: 'text', columns: [], rows: [] },
      {
        id: id(143),
        ...inSensitive,
        position: 0,
        kind: 'other',
        caption: canary,
        unit: 'text',
        columns: [],
        rows: [],
      },
    ],
  });
}

async function fillMinutes(tx: Tx): Promise<void> {
  await tx.attendance.createMany({
    data: [
      {
        id: id(151),
        ...ours,
        meetingId: meetings.november,
        position: 0,
        kind: 'member',
        post: 'Commissioner',
      },
      {
        id: id(152),
        ...ours,
        meetingId: meetings.november,
        position: 0,
        kind: 'apologies',
        name: 'Bram Test',
        post: 'Treasurer',
        bodyName: 'Fenland office',
      },
      {
        id: id(153),
        ...ours,
        meetingId: meetings.november,
        position: 0,
        kind: 'inAttendance',
        post: 'Clerk',
      },
    ],
  });
  const inMinutes = { ...ours, minutesId: minutes.november, clearance: 1 };
  await tx.minutesItem.createMany({
    data: [
      {
        id: id(161),
        ...inMinutes,
        position: 0,
        number: '9',
        title: 'Estates',
        outcomes: ['approved', 'noted'],
      },
      { id: id(162), ...inMinutes, position: 1, title: 'Close', outcomes: [] },
      { id: id(163), ...theirs, minutesId: minutes.theirs, position: 0, title: 'Dredging', outcomes: [] },
    ],
  });
  await tx.minutesParagraph.createMany({
    data: [
      {
        id: id(171),
        ...ours,
        minutesItemId: id(161),
        clearance: 1,
        position: 0,
        number: '9.1',
        text: `The Board talked of ${canary} and cells.`,
      },
    ],
  });
  await tx.resolution.createMany({
    data: [
      {
        id: id(181),
        ...ours,
        minutesItemId: id(161),
        clearance: 1,
        position: 0,
        text: 'That the site be sold.',
      },
    ],
  });
  const raised = {
    ...ours,
    meetingId: meetings.november,
    forumId: forums.board,
    raisedOn: day('2016-11-10'),
  };
  await tx.action.createMany({
    data: [
      {
        id: actions.overdue,
        ...raised,
        minutesItemId: id(161),
        paragraphNumber: '9.3',
        position: 0,
        text: 'Report on the cells',
        ownerPost: 'Chief Executive',
        ownerPostId: posts.chiefExecutive,
        ownerBodyId: bodies.ours,
        ownerBodyName: 'Fenland office',
        duePrinted: 'December Board',
        dueMonth: '2016-12',
        dueOn: day('2016-12-09'),
        status: 'ongoing',
      },
      { id: actions.undated, ...raised, position: 1, text: 'Look into a café', status: 'open' },
      {
        id: actions.closed,
        ...raised,
        position: 2,
        text: 'Send the list',
        ownerPost: 'Treasurer',
        ownerPostId: posts.treasurer,
        dueOn: day('2016-11-20'),
        status: 'closed',
      },
      {
        id: actions.sensitive,
        ...raised,
        minutesItemId: id(161),
        position: 3,
        text: `Buy ${canary}`,
        dueOn: day('2016-12-20'),
        status: 'open',
        clearance: 1,
      },
      {
        id: actions.theirs,
        ...theirs,
        meetingId: meetings.theirs,
        forumId: forums.theirBoard,
        raisedOn: day('2016-11-10'),
        position: 0,
        text: `Their ${canary}`,
        dueOn: day('2016-11-01'),
        status: 'open',
      },
    ],
  });
  await tx.actionUpdate.createMany({
    data: [
      {
        id: id(191),
        ...ours,
        actionId: actions.overdue,
        at: moment('2016-11-20T09:15:00.250Z'),
        byUserId: 'governance-officer',
        byName: 'Governance officer',
        note: 'Begun.',
        statusBefore: 'open',
        statusAfter: 'ongoing',
      },
    ],
  });
}

async function fillAudit(tx: Tx): Promise<void> {
  await auditStore.append(tx, [
    {
      bodyId: bodies.ours,
      at: '2016-12-01T09:00:00.000Z',
      actorId: 'governance-officer',
      action: 'ActionUpdated',
      objectKind: 'Action',
      objectId: actions.overdue,
      payload: { before: { status: 'open' }, after: { status: 'ongoing' } },
    },
    {
      bodyId: bodies.ours,
      at: '2016-12-01T10:00:00.000Z',
      actorId: 'system',
      action: 'PersonRegistered',
      objectKind: 'Person',
      objectId: people.treasurer,
      payload: { personal: { name: personal('Bram Test', people.treasurer) } },
    },
    {
      bodyId: bodies.theirs,
      at: '2016-12-01T11:00:00.000Z',
      actorId: 'stranger',
      action: 'ActionUpdated',
      objectKind: 'Action',
      objectId: actions.theirs,
      payload: { note: canary },
    },
  ]);
}

/** A ledger of ours with a group, a note and a closed month, and an empty one of theirs. */
async function fillLedgers(tx: Tx): Promise<void> {
  const note = { notePence: 5_000_000n, notePpm: 20_000, openedAt: moment('2016-04-01T09:00:00Z') };
  const year = { financialYear: '2016/17', bridge: ['Spending'], ...note };
  await tx.ledger.createMany({
    data: [
      { id: ledgers.ours, ...ours, ...year, name: 'Fenland budget' },
      { id: ledgers.theirs, ...theirs, ...year, name: `Harbour ${canary}` },
    ],
  });
  const closed = { status: 'closed', changedAt: moment('2016-10-05T09:00:00Z'), changedBy: 'Treasurer' };
  await tx.ledgerPeriod.createMany({
    data: [
      { ...ours, ledgerId: ledgers.ours, month: '2016-08', ...closed, reason: 'No reasons were given' },
      { ...ours, ledgerId: ledgers.ours, month: '2016-09', status: 'open' },
      { ...theirs, ledgerId: ledgers.theirs, month: '2016-09', status: 'open' },
    ],
  });
  await tx.budgetLine.createMany({
    data: [
      {
        id: id(411),
        ...ours,
        ledgerId: ledgers.ours,
        position: 0,
        code: '1010',
        title: 'Custody pay',
        term: 'Spending',
      },
      {
        id: id(412),
        ...ours,
        ledgerId: ledgers.ours,
        position: 1,
        code: '1020',
        title: 'Road safety',
        term: 'Spending',
        ringFence: 'Road safety only',
      },
      {
        id: id(413),
        ...ours,
        ledgerId: ledgers.ours,
        position: 2,
        code: '9010',
        title: 'Overtime less recharges',
      },
      {
        id: id(414),
        ...theirs,
        ledgerId: ledgers.theirs,
        position: 0,
        code: '1',
        title: canary,
        term: 'Spending',
      },
    ],
  });
  const cut = { position: 0, name: 'What it is spent on', cut: 'subjective', fromMonth: '2016-04' };
  await tx.hierarchy.createMany({
    data: [
      { id: id(420), ...ours, ledgerId: ledgers.ours, ...cut },
      { id: id(430), ...theirs, ledgerId: ledgers.theirs, ...cut },
    ],
  });
  const inOurs = { ...ours, hierarchyId: id(420) };
  await tx.hierarchyRow.createMany({
    data: [
      { id: id(421), ...inOurs, position: 0, depth: 0, label: 'Spending', totalLabel: 'Net' },
      { id: ledgerRows.pay, ...inOurs, parentId: id(421), position: 1, depth: 1, label: 'Pay' },
      { id: id(423), ...inOurs, parentId: id(421), position: 2, depth: 1, label: 'Roads' },
      { id: ledgerRows.theirs, ...theirs, hierarchyId: id(430), position: 0, depth: 0, label: canary },
    ],
  });
  await tx.hierarchyPlacement.createMany({
    data: [
      { ...inOurs, lineId: id(411), rowId: ledgerRows.pay },
      { ...inOurs, lineId: id(412), rowId: id(423) },
      { ...theirs, hierarchyId: id(430), lineId: id(414), rowId: ledgerRows.theirs },
    ],
  });
  const posted = {
    ...ours,
    ledgerId: ledgers.ours,
    source: 'Extract',
    isWorkedOut: false,
    postedBy: 'Treasurer',
  };
  const at = { postedAt: moment('2016-10-04T13:10:00Z') };
  const posting = (n: number, lineId: string, month: string, kind: string, amount: bigint) => ({
    ...posted,
    ...at,
    id: id(n),
    lineId,
    month,
    kind,
    amount,
  });
  await tx.posting.createMany({
    data: [
      posting(441, id(411), '2016-08', 'budget', 600_000_000_000n),
      posting(442, id(411), '2016-08', 'actual', 100n),
      { ...posting(443, id(411), '2016-09', 'actual', -250n), paperId: papers.open },
      { ...posting(444, id(411), '2016-09', 'forecast', 700n), paperId: papers.sensitive, isWorkedOut: true },
      posting(445, id(412), '2016-09', 'commitment', 5n),
      posting(446, id(413), '2016-09', 'budget', 9n),
    ],
  });
  await tx.varianceNote.createMany({
    data: {
      id: id(451),
      ...ours,
      ledgerId: ledgers.ours,
      month: '2016-09',
      rowIds: [ledgerRows.pay],
      text: 'Fewer joined',
      at: moment('2016-10-05T08:00:00Z'),
      byName: 'Treasurer',
    },
  });
}

async function fillAccess(tx: Tx): Promise<void> {
  await tx.userAccess.createMany({
    data: [
      {
        userId: 'governance-officer',
        ...ours,
        personId: people.chiefExecutive,
        name: 'Governance officer',
        email: 'g@example.police.uk',
        seesBodyIds: [bodies.ours],
        clearance: 1,
        status: 'active',
      },
      {
        userId: 'auditor',
        ...ours,
        name: 'Auditor',
        email: 'a@example.org',
        seesBodyIds: [bodies.ours, bodies.theirs],
        clearance: 0,
        status: 'invited',
      },
      {
        userId: 'stranger',
        ...theirs,
        personId: people.stranger,
        name: 'Stranger',
        email: 's@example.org',
        seesBodyIds: [bodies.theirs],
        clearance: 1,
        status: 'active',
      },
    ],
  });
  await tx.roleGrant.createMany({
    data: [
      {
        id: id(201),
        ...ours,
        userId: 'governance-officer',
        role: 'governanceOfficer',
        requestedBy: 'system',
        requestedAt: moment('2016-01-01T09:00:00Z'),
        confirmedBy: 'auditor',
        confirmedAt: moment('2016-01-02T09:00:00Z'),
      },
      {
        id: id(202),
        ...ours,
        userId: 'auditor',
        role: 'auditor',
        requestedBy: 'governance-officer',
        requestedAt: moment('2016-12-01T09:00:00Z'),
      },
      {
        id: id(203),
        ...theirs,
        userId: 'stranger',
        role: 'signatory',
        requestedBy: 'stranger',
        requestedAt: moment('2016-12-01T09:00:00Z'),
      },
    ],
  });
}

async function fillImports(tx: Tx): Promise<void> {
  await tx.storedFile.createMany({
    data: { sha256: 'a'.repeat(64), bytes: new Uint8Array([65]), size: 1, mediaType: 'text/plain' },
  });
  const entry = { sha256: 'a'.repeat(64), fileName: 'pack.txt', uploadedAt: moment('2016-12-10T09:00:00Z') };
  await tx.fileEntry.createMany({
    data: [
      { id: id(211), ...ours, ...entry, uploadedBy: 'governance-officer' },
      { id: id(212), ...theirs, ...entry, uploadedBy: 'stranger' },
    ],
  });
  const kept = {
    sha256: 'a'.repeat(64),
    fileName: 'pack.txt',
    lineCount: 3,
    uploadedAt: moment('2016-12-10T09:00:00Z'),
    draft: draft(),
  };
  await tx.packImport.createMany({
    data: [
      {
        id: imports.pending,
        ...ours,
        ...kept,
        fileEntryId: id(211),
        status: 'pending',
        uploadedBy: 'governance-officer',
      },
      {
        id: imports.rejected,
        ...ours,
        ...kept,
        fileEntryId: id(211),
        status: 'rejected',
        uploadedBy: 'auditor',
        uploadedAt: moment('2016-12-09T09:00:00Z'),
        decidedBy: 'governance-officer',
        decidedAt: moment('2016-12-09T10:00:00Z'),
        decisionNote: 'The wrong file',
      },
      {
        id: imports.theirs,
        ...theirs,
        ...kept,
        fileName: `${canary}.txt`,
        fileEntryId: id(212),
        status: 'pending',
        uploadedBy: 'stranger',
      },
    ],
  });
  const lines = ['Business Board', '', 'Agenda of 16 December 2016'];
  await tx.importSource.createMany({
    data: [
      { importId: imports.pending, ...ours, lines },
      { importId: imports.rejected, ...ours, lines },
      { importId: imports.theirs, ...theirs, lines: [canary] },
    ],
  });
  await tx.importFinding.createMany({
    data: [
      {
        id: id(221),
        ...ours,
        importId: imports.pending,
        position: 0,
        severity: 'error',
        kind: 'columnTotal',
        line: 41,
        printed: '9',
        computed: '8.5',
        difference: '0.5',
        message: 'The total reads 9 and adds to 8.5.',
      },
      {
        id: id(222),
        ...ours,
        importId: imports.pending,
        position: 1,
        severity: 'question',
        kind: 'missingDate',
        message: 'When was it?',
        answer: '2016-12-16',
        answeredBy: 'governance-officer',
        answeredAt: moment('2016-12-10T10:00:00Z'),
      },
    ],
  });
}

async function fillPlans(tx: Tx): Promise<void> {
  const plan = { preparedOn: day('2016-12-16'), note: 'From the paper' };
  await tx.financialPlan.createMany({
    data: [
      { id: plans.ours, ...ours, ...plan, title: 'Medium-term plan', inputs: planInputs(true) },
      {
        id: plans.withdrawn,
        ...ours,
        title: 'Plan of the spring',
        preparedOn: day('2016-03-01'),
        note: '',
        inputs: planInputs(false),
        withdrawnOn: day('2016-12-01'),
        withdrawalReason: 'Overtaken',
        version: 2,
      },
      { id: plans.theirs, ...theirs, ...plan, title: `Harbour ${canary}`, inputs: planInputs(false) },
    ],
  });
  const opened = { planId: plans.ours, ownerUserId: 'governance-officer', ownerName: 'Bram Test' };
  const rates = [{ driver: 'pay', year: '2017/18', rate: 20_000 }];
  const nothing = { rates: [], items: [], switches: [] };
  const at = moment('2016-12-14T10:00:00Z');
  await tx.planScenario.createMany({
    data: [
      {
        id: scenarios.award,
        ...ours,
        ...opened,
        name: 'Higher award',
        openedAt: at,
        changes: { ...nothing, rates },
        version: 3,
      },
      {
        id: scenarios.both,
        ...ours,
        ...opened,
        name: 'And no saving',
        openedAt: moment('2016-12-15T10:00:00Z'),
        standsOnId: scenarios.award,
        changes: { rates, items: [planItem('added')], switches: [{ item: 'saving', isOn: false }] },
      },
      {
        id: scenarios.theirs,
        ...theirs,
        ...opened,
        ownerUserId: 'stranger',
        ownerName: 'Cai Test',
        planId: plans.theirs,
        name: canary,
        openedAt: at,
        changes: nothing,
      },
    ],
  });
  const done = {
    ...ours,
    scenarioId: scenarios.award,
    at,
    byUserId: 'governance-officer',
    byName: 'Bram Test',
  };
  await tx.planScenarioChange.createMany({
    data: [{ id: id(521), ...done, sentences: ['Pay 2017/18: 1% to 2%'] }],
  });
  await tx.frozenScenario.createMany({
    data: [{ id: id(531), ...done, number: 1, purpose: 'For the Board', inputs: planInputs(true) }],
  });
}

/** A small plan, with every optional part there once and missing once when it is full. */
function planInputs(isFull: boolean) {
  const given = { source: 'The paper', isTakenAsGiven: false };
  const loan = { principal: 10_000, takenIn: '2017/18', rate: 30_000, lifeYears: 5, assetLifeYears: 10 };
  const full = [
    planItem('saving'),
    { ...planItem('loan'), kind: 'borrowing', amounts: [], deliveryState: null, loan },
    {
      ...planItem('reserves'),
      kind: 'reserveUse',
      paysFor: 'saving',
      oneOffReason: 'For one year',
      liveSource: { kind: 'bid', id: 'bid-1' },
    },
  ];
  return {
    baseYear: '2016/17',
    yearCount: 2,
    drivers: [
      { key: 'pay', label: 'Pay', ...given, rates: planYears.map((year) => ({ year, rate: 10_000 })) },
    ],
    lines: [
      {
        key: 'staff',
        label: 'Staff',
        side: 'spend',
        base: 100_000,
        ...given,
        shares: [{ driver: 'pay', share: 1_000_000 }],
      },
      { key: 'grant', label: 'Grant', side: 'financing', base: 90_000, shares: [], ...given },
    ],
    items: isFull ? full : [],
    reserves: { ...given, opening: 50_000, minimum: 1_000 },
    earlier: isFull
      ? { label: 'January', source: 'A paper', gaps: [{ year: '2017/18', amount: 9_000 }] }
      : null,
  };
}

const planYears = ['2017/18', '2018/19'];

function planItem(key: string) {
  return {
    key,
    label: key,
    kind: 'saving',
    amounts: planYears.map((year) => ({ year, amount: 500 })),
    isRecurring: true,
    confidence: 800_000,
    deliveryState: 'inDelivery',
    isOn: true,
    loan: null,
    paysFor: null,
    oneOffReason: null,
    liveSource: null,
    source: 'The paper',
    isTakenAsGiven: true,
  };
}

/** An agenda, minutes and a report, every optional part there once and missing once. */
function draft() {
  return {
    source: { file: 'pack.txt', sha256: 'a'.repeat(64), lines: 3 },
    documents: [
      {
        kind: 'agenda',
        title: null,
        lines: [1, 3],
        agendaItem: null,
        sections: [],
        meeting: { forum: 'Business Board', date: '2016-12-16', time: '10:00', venue: null },
        items: [{ number: '1', title: 'Minutes', lead: null, paper: 'attached' }],
        tables: [],
      },
      {
        kind: 'minutes',
        title: 'Minutes',
        lines: [4, 19],
        agendaItem: '1',
        sections: [],
        meeting: { forum: 'Business Board', date: '2016-11-10', time: null, venue: null },
        attendance: {
          members: [{ name: 'Anwen Test', post: 'Chief Executive', body: null }],
          inAttendance: [],
          apologies: [],
        },
        items: [
          {
            number: '9',
            title: 'Estates',
            paragraphs: [{ number: '9.1', text: 'It was noted.' }],
            outcomes: ['noted'],
            actions: [
              {
                text: 'Report',
                owner: { post: 'Chief Executive', body: null },
                due: { printed: 'December Board', month: '2016-12', date: null },
              },
            ],
          },
        ],
        tables: [],
      },
      {
        kind: 'report',
        title: 'Custody',
        to: 'Business Board',
        from: 'Chief Executive',
        date: '2016-12-05',
        lines: [20, 60],
        agendaItem: '2',
        sections: [
          { number: '1', heading: null, paragraphs: [{ number: null, text: 'A paragraph.', line: 24 }] },
        ],
        recommendations: [{ number: '2.1', limb: null, verb: 'approve', text: 'the move' }],
        contactOfficers: [],
        sourceDocuments: [],
        tables: [
          {
            kind: 'other',
            caption: null,
            unit: 'count',
            columns: ['Now', 'Change'],
            rows: [{ label: 'Cells', reference: null, isTotal: false, values: [12, null, -3.5], line: 41 }],
          },
        ],
      },
    ],
  };
}
