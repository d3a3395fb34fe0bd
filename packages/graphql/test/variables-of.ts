import { globalIdOf } from '@concordat/database/reads';
import { type AppOperation, rootFieldsOf } from './app-operations.ts';
import {
  actions,
  budgetReturns,
  capitalSchemes,
  escalations,
  forums,
  imports,
  inspections,
  ledgerExtracts,
  ledgerRows,
  ledgers,
  meetings,
  minutes,
  notices,
  papers,
  papersInHand,
  people,
  pressures,
  programmes,
  trackers,
} from './office/office-ids.ts';

const ids: Readonly<Record<string, string>> = {
  action: globalIdOf('Action', actions.overdue),
  budgetReturn: globalIdOf('BudgetReturn', budgetReturns.waiting),
  escalation: escalations.asked,
  decisionNotice: globalIdOf('DecisionNotice', notices.ready),
  forum: globalIdOf('Forum', forums.board),
  actionTracker: globalIdOf('ActionTracker', trackers.ours),
  ledgerExtract: globalIdOf('LedgerExtract', ledgerExtracts.ours),
  import: globalIdOf('Import', imports.pending),
  importAgainstBooks: globalIdOf('Import', imports.pending),
  inspectionReport: globalIdOf('InspectionReport', inspections.answered),
  meeting: globalIdOf('Meeting', meetings.december),
  minutes: globalIdOf('Minutes', minutes.november),
  paper: globalIdOf('Paper', papers.open),
  paperAgainstBooks: globalIdOf('Paper', papers.open),
  paperInHand: globalIdOf('PaperInHand', papersInHand.ours),
  person: globalIdOf('Person', people.chiefExecutive),
  pressure: globalIdOf('Pressure', pressures.ours),
  user: globalIdOf('User', 'auditor'),
};

/** What a query of an app is asked with in the tests: something of the test office. */
export function variablesOf(operation: AppOperation): Record<string, unknown> {
  return {
    id: rootFieldsOf(operation).flatMap((field) => ids[field] ?? [])[0],
    forumId: ids.forum,
    meetingId: ids.meeting,
    kind: 'action',
    sourceId: ids.action,
    actionId: ids.action,
    personId: ids.person,
    ledgerId: globalIdOf('Ledger', ledgers.ours),
    programmeId: globalIdOf('CapitalProgramme', programmes.ours),
    schemeId: capitalSchemes.workshop,
    rowId: ledgerRows.pay,
    words: 'cells',
    today: '2016-12-12',
    from: 1,
    to: 3,
  };
}
