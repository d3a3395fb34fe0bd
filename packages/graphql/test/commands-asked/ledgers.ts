import { randomUUID } from 'node:crypto';
import { globalIdOf } from '@concordat/database/reads';
import { bodies, id, ledgerExtracts, ledgerRows, ledgers, virements } from '../office/office-ids.ts';
import { expectedVersion } from './expected-version.ts';
import type { Asked } from './index.ts';

const body = globalIdOf('Body', bodies.ours);
const ledgerId = globalIdOf('Ledger', ledgers.ours);
const extractId = globalIdOf('LedgerExtract', ledgerExtracts.ours);
const virementId = globalIdOf('Virement', virements.ours);
const september = '2016-09';
const cut = {
  name: 'For us',
  cut: 'forum',
  from: '2016-04',
  rows: [{ depth: 0, label: 'Everything', codes: ['1'] }],
};

/** Commands on ledgers, their months and virements. */
export const ledgersCommands: Asked = {
  addBudgetLine: {
    ledgerId,
    code: '99',
    title: 'Training',
    term: 'Spending',
    rowIds: [ledgerRows.pay],
    expectedVersion,
  },
  addHierarchy: { ledgerId, ...cut, expectedVersion },
  approveVirement: { virementId, expectedVersion, idempotencyKey: randomUUID() },
  attachMonthReport: {
    ledgerId,
    month: september,
    itemId: randomUUID(),
    idempotencyKey: randomUUID(),
  },
  closePeriod: { ledgerId, month: september, expectedVersion },
  declineVirement: { virementId, reason: 'Not needed', expectedVersion },
  discardExtract: { extractId, expectedVersion },
  loadExtract: { extractId, expectedVersion, idempotencyKey: randomUUID() },
  mapExtract: { extractId, uses: ['code'], codes: [], expectedVersion },
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
  openNextLedger: { ledgerId, lines: [], source: 'Budget book', idempotencyKey: randomUUID() },
  postFigures: { ledgerId, figures: [], expectedVersion, idempotencyKey: randomUUID() },
  readExtract: { ledgerId, month: september, fileId: id(999), idempotencyKey: randomUUID() },
  requestVirement: {
    ledgerId,
    month: september,
    moves: [],
    reasonCode: 'misallocated',
    reason: 'Put to the wrong line',
    expectedVersion,
    idempotencyKey: randomUUID(),
  },
  reopenPeriod: { ledgerId, month: '2016-08', reason: 'A late bill', expectedVersion },
  stateRecurringVariance: {
    ledgerId: globalIdOf('Ledger', ledgers.ours),
    rowId: ledgerRows.pay,
    month: '2016-09',
    recurring: 0,
    probability: 1_000_000,
    reason: 'None',
    expectedVersion,
  },
  writeVarianceNote: {
    ledgerId,
    month: september,
    rowIds: [ledgerRows.pay],
    text: 'Fewer joined',
    expectedVersion,
  },
};
