import { randomUUID } from 'node:crypto';
import { globalIdOf } from '@concordat/database/reads';
import {
  actions,
  bodies,
  forumChanges,
  forums,
  id,
  imports,
  items,
  ledgerExtracts,
  ledgerRows,
  ledgers,
  meetings,
  people,
  planEntries,
  plans,
  posts,
  scenarios,
} from './office/office-ids.ts';

const action = globalIdOf('Action', actions.overdue);
const body = globalIdOf('Body', bodies.ours);
const anImport = globalIdOf('Import', imports.pending);
const forumId = globalIdOf('Forum', forums.group);
const ledgerId = globalIdOf('Ledger', ledgers.ours);
const extractId = globalIdOf('LedgerExtract', ledgerExtracts.ours);
const september = '2016-09';
const cut = {
  name: 'For us',
  cut: 'forum',
  from: '2016-04',
  rows: [{ depth: 0, label: 'Everything', codes: ['1'] }],
};
/** A version nobody has seen, so that a command that is let in still changes nothing. */
const expectedVersion = 999;
const meetingId = globalIdOf('Meeting', meetings.december);
const words = { title: 'Visit', subItems: [], kind: 'verbal', isClosed: false };

/** What each command is asked in the tests: about our body, and such that nothing comes of it. */
export const commands: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  acceptImport: { importId: anImport, expectedVersion, idempotencyKey: randomUUID() },
  addForumAlias: { forumId, alias: 'Money', expectedVersion },
  addHierarchy: { ledgerId, ...cut, expectedVersion },
  addPlanEntry: { forumId, title: '' },
  addStandingItem: { forumId, title: 'Fees', expectedVersion },
  addAgendaItem: { meetingId, ...words, title: '' },
  adoptTerms: { forumId, from: '2017-01-01', text: 'It meets.', expectedVersion },
  answerImportQuestion: { importId: anImport, findingId: id(221), answer: 'It is right', expectedVersion },
  appointToPost: {
    personId: globalIdOf('Person', people.treasurer),
    postId: globalIdOf('Post', posts.treasurer),
    from: '2017-01-01',
    isDeputising: false,
    expectedVersion,
  },
  carryForward: { meetingId, expectedVersion },
  changeAgendaItem: { itemId: items.bare, ...words, expectedVersion },
  changeScenario: {
    scenarioId: globalIdOf('PlanScenario', scenarios.award),
    changes: { rates: [], items: [], switches: [] },
    expectedVersion,
  },
  closePeriod: { ledgerId, month: september, expectedVersion },
  confirmRoleGrant: { grantId: id(202), expectedVersion },
  decideForumChange: {
    changeId: forumChanges.merger,
    on: '2016-12-01',
    in: 'Minute 4',
    isAgreed: true,
    expectedVersion,
  },
  delegateToForum: { forumId, text: 'Pay', source: 'Scheme', from: '2017-01-01', expectedVersion },
  discardExtract: { extractId, expectedVersion },
  endAppointment: { holdingId: id(31), until: '2017-01-01', expectedVersion },
  freezeScenario: {
    scenarioId: globalIdOf('PlanScenario', scenarios.award),
    purpose: 'For the Board',
    expectedVersion,
    idempotencyKey: randomUUID(),
  },
  inviteUser: { name: '', email: 'nobody', bodyId: body, clearance: 'official' },
  loadExtract: { extractId, expectedVersion, idempotencyKey: randomUUID() },
  mapExtract: { extractId, uses: ['code'], codes: [], expectedVersion },
  markUserLeft: { userId: globalIdOf('User', 'auditor'), expectedVersion },
  planMeetings: { forumId, until: '2010-01-01', rotatesThemes: false },
  moveAgendaItem: { itemId: items.bare, to: 1, expectedVersion },
  movePlanEntry: { entryId: planEntries.promised, reason: 'Late', expectedVersion },
  settlePlanEntry: { entryId: planEntries.promised, status: 'delivered', expectedVersion },
  moveDemoClock: { to: '2016-12-13T09:00:00.000Z' },
  openLedger: {
    bodyId: body,
    sharedWith: [],
    financialYear: '2017/18',
    name: '',
    bridge: ['Spending'],
    noteRule: { pence: 5_000_000, ppm: 20_000 },
    lines: [{ code: '1', title: 'Everything', term: 'Spending' }],
    hierarchies: [cut],
    idempotencyKey: randomUUID(),
  },
  openScenario: { planId: globalIdOf('FinancialPlan', plans.ours), name: '', idempotencyKey: randomUUID() },
  postFigures: { ledgerId, figures: [], expectedVersion, idempotencyKey: randomUUID() },
  recordFinancialPlan: {
    bodyId: body,
    title: '',
    preparedOn: '2016-12-16',
    note: '',
    inputs: {
      baseYear: '2016/17',
      yearCount: 4,
      drivers: [],
      lines: [],
      items: [],
      reserves: { opening: 0, minimum: 0, source: '', isTakenAsGiven: true },
    },
    idempotencyKey: randomUUID(),
  },
  endSeat: { forumId, postId: globalIdOf('Post', posts.treasurer), until: '2017-01-01', expectedVersion },
  implementForumChange: { changeId: forumChanges.merger, on: '2016-12-01', successors: [], expectedVersion },
  proposeForum: { bodyId: body, name: '', aliases: [], purpose: '' },
  publishAgenda: { meetingId, expectedVersion, idempotencyKey: randomUUID() },
  recommendForumChange: { kind: 'merge', forumIds: [forumId], on: '2016-12-01', in: '' },
  recordImport: { fileId: id(999), bodyId: body, idempotencyKey: randomUUID() },
  registerPerson: { name: '', bodyId: body },
  rejectImport: { importId: anImport, reason: 'The wrong one', expectedVersion },
  removeAgendaItem: { itemId: items.bare, expectedVersion },
  renewInvitation: { userId: globalIdOf('User', 'governance-officer') },
  readExtract: { ledgerId, month: september, fileId: id(999), idempotencyKey: randomUUID() },
  reopenPeriod: { ledgerId, month: '2016-08', reason: 'A late bill', expectedVersion },
  requestRoleGrant: { userId: globalIdOf('User', 'governance-officer'), role: 'governanceOfficer' },
  revokeRole: { grantId: id(202), expectedVersion },
  stateRecurringVariance: {
    ledgerId: globalIdOf('Ledger', ledgers.ours),
    rowId: ledgerRows.pay,
    month: '2016-09',
    recurring: 0,
    probability: 1_000_000,
    reason: 'None',
    expectedVersion,
  },
  setPlanItem: {
    planId: globalIdOf('FinancialPlan', plans.ours),
    item: {
      key: 'added',
      label: '',
      kind: 'pressure',
      amounts: [],
      isRecurring: true,
      confidence: 1_000_000,
      isOn: true,
      source: '',
      isTakenAsGiven: true,
    },
    expectedVersion,
  },
  withdrawPlanItem: {
    planId: globalIdOf('FinancialPlan', plans.ours),
    item: 'saving',
    reason: 'Overtaken',
    expectedVersion,
  },
  withdrawFinancialPlan: {
    planId: globalIdOf('FinancialPlan', plans.ours),
    reason: 'Overtaken',
    expectedVersion,
  },
  seatPost: {
    forumId,
    postId: globalIdOf('Post', posts.treasurer),
    role: 'member',
    from: '2017-01-01',
    expectedVersion,
  },
  setForumCadence: { forumId, from: '2017-01-01', words: 'monthly', expectedVersion },
  setReportsTo: { forumId, expectedVersion },
  writeVarianceNote: {
    ledgerId,
    month: september,
    rowIds: [ledgerRows.pay],
    text: 'Fewer joined',
    expectedVersion,
  },
  updateAction: { actionId: action, note: 'Done', status: 'closed', expectedVersion },
};

export function mutationOf(name: string): string {
  const input = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${input}!) { ${name}(input: $input) { __typename
    ... on Refused { code message path } ... on ValidationErrors { code message fields { path message } }
    ${name === 'moveDemoClock' || unversioned.has(name) ? '' : '... on Conflict { code message current { __typename id } }'} } }`;
}

const unversioned = new Set([
  'addAgendaItem',
  'addPlanEntry',
  'planMeetings',
  'inviteUser',
  'openLedger',
  'readExtract',
  'openScenario',
  'recordFinancialPlan',
  'proposeForum',
  'recommendForumChange',
  'recordImport',
  'registerPerson',
  'renewInvitation',
  'requestRoleGrant',
]);
