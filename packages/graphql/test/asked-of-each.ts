import { globalIdOf } from '@concordat/database/reads';
import {
  actions,
  budgetReturns,
  capitalSchemes,
  forums,
  imports,
  ledgerExtracts,
  ledgerRows,
  ledgers,
  meetings,
  minutes,
  notices,
  papers,
  people,
  plans,
  programmes,
} from './office/office-ids.ts';

const byId = (type: string, id: string) => `(id: "${globalIdOf(type, id)}")`;
const packOf = (meeting: string) => `meetingId: "${globalIdOf('Meeting', meeting)}"`;
const page = '(first: 10)';

/** What each query is asked in the tests: of our body. A new query has to be added here. */
export const ours: Readonly<Record<string, string>> = {
  action: byId('Action', actions.overdue),
  actionLog: page,
  agenda: `(${packOf(meetings.december)})`,
  auditEvents: page,
  boardPack: `(${packOf(meetings.december)})`,
  bodies: page,
  budgetReturn: byId('BudgetReturn', budgetReturns.waiting),
  capitalMonitor: `(programmeId: "${globalIdOf('CapitalProgramme', programmes.ours)}")`,
  capitalProgrammes: page,
  capitalScheme: `(schemeId: "${capitalSchemes.workshop}")`,
  decisionNotice: byId('DecisionNotice', notices.ready),
  decisionNotices: page,
  financialPlan: byId('FinancialPlan', plans.ours),
  financialPlans: page,
  forum: byId('Forum', forums.board),
  forums: page,
  forwardPlan: `(forumId: "${globalIdOf('Forum', forums.board)}")`,
  import: byId('Import', imports.pending),
  importAgainstBooks: byId('Import', imports.pending),
  imports: page,
  ledgerExtract: byId('LedgerExtract', ledgerExtracts.ours),
  ledgerReturns: `(ledgerId: "${globalIdOf('Ledger', ledgers.ours)}")`,
  ledgerVirements: `(ledgerId: "${globalIdOf('Ledger', ledgers.ours)}")`,
  ledgers: page,
  meeting: byId('Meeting', meetings.december),
  meetings: page,
  memberHome: '',
  minutes: byId('Minutes', minutes.november),
  monthEnd: `(ledgerId: "${globalIdOf('Ledger', ledgers.ours)}")`,
  minutesInHand: `(${packOf(meetings.november)})`,
  myReturns: '',
  node: byId('Paper', papers.sensitive),
  nodes: `(ids: ["${globalIdOf('Paper', papers.sensitive)}", "${globalIdOf('Meeting', meetings.december)}"])`,
  noticeRegisters: page,
  office: '',
  officeHome: '',
  packSearch: `(${packOf(meetings.december)}, words: "cells", first: 10)`,
  paper: byId('Paper', papers.open),
  paperAgainstBooks: byId('Paper', papers.open),
  people: page,
  person: byId('Person', people.treasurer),
  posts: page,
  reserveRegisters: page,
  preceptProposals: page,
  revenueMonitor: `(ledgerId: "${globalIdOf('Ledger', ledgers.ours)}")`,
  revenueRow: `(rowId: "${ledgerRows.pay}")`,
  statutoryReports: page,
  systemStatus: '',
  user: byId('User', 'auditor'),
  users: page,
  viewer: '',
};

/** The same question about what belongs to the other body, or is for named readers; null where there is no such thing. */
export const notOurs: Readonly<Record<string, string>> = {
  action: byId('Action', actions.theirs),
  agenda: `(${packOf(meetings.theirs)})`,
  boardPack: `(${packOf(meetings.theirs)})`,
  budgetReturn: byId('BudgetReturn', budgetReturns.theirs),
  capitalMonitor: `(programmeId: "${globalIdOf('CapitalProgramme', programmes.theirs)}")`,
  capitalScheme: `(schemeId: "${globalIdOf('CapitalScheme', capitalSchemes.theirs)}")`,
  decisionNotice: byId('DecisionNotice', notices.theirs),
  financialPlan: byId('FinancialPlan', plans.theirs),
  forum: byId('Forum', forums.theirBoard),
  forwardPlan: `(forumId: "${globalIdOf('Forum', forums.theirBoard)}")`,
  import: byId('Import', imports.theirs),
  importAgainstBooks: byId('Import', imports.theirs),
  ledgerExtract: byId('LedgerExtract', ledgerExtracts.theirs),
  ledgerReturns: `(ledgerId: "${globalIdOf('Ledger', ledgers.theirs)}")`,
  ledgerVirements: `(ledgerId: "${globalIdOf('Ledger', ledgers.theirs)}")`,
  meeting: byId('Meeting', meetings.theirs),
  minutes: byId('Minutes', minutes.theirs),
  monthEnd: `(ledgerId: "${globalIdOf('Ledger', ledgers.theirs)}")`,
  minutesInHand: `(${packOf(meetings.theirs)})`,
  node: byId('Paper', papers.theirs),
  packSearch: `(${packOf(meetings.theirs)}, words: "dredging", first: 10)`,
  paper: byId('Paper', papers.named),
  paperAgainstBooks: byId('Paper', papers.named),
  person: byId('Person', people.stranger),
  revenueMonitor: `(ledgerId: "${globalIdOf('Ledger', ledgers.theirs)}")`,
  revenueRow: `(rowId: "${globalIdOf('HierarchyRow', ledgerRows.theirs)}")`,
  user: byId('User', 'stranger'),
};

/** And about what is not there at all. */
export const missing: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(notOurs).map(([name, args]) => [
    name,
    args.replace(/"([A-Za-z0-9+/]{20,})"/, (_whole, id: string) => {
      const [type] = Buffer.from(id, 'base64').toString('latin1').split(':');
      return `"${globalIdOf(type ?? '', '01930000-0000-7000-8000-00000000ffff')}"`;
    }),
  ]),
);
