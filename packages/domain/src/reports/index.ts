export {
  type CapitalReportRefusal,
  type CapitalToReport,
  capitalReport,
} from './capital-report.ts';
export type { LedgerFacts } from './ledger-facts.ts';
export {
  type MonthReport,
  type MonthReportRefusal,
  type MonthToReport,
  monthReport,
  standingBefore,
} from './month-report.ts';
export { type PlanPaperSource, planPaper } from './plan-paper.ts';
export { sheetsOfHeadline } from './sheet-of-headline.ts';
export { sheetsOfCapital } from './sheets-of-capital.ts';
export { sheetsOfLedger } from './sheets-of-ledger.ts';
