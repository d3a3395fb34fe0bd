import { may, type Viewer } from '../access/index.ts';

/** What the viewer may do with a ledger of their own body, by the names of the commands. */
export function allowedLedgerCommands(viewer: Viewer): readonly string[] {
  return may(viewer, 'finance:run')
    ? [
        'AddBudgetLine',
        'PostFigures',
        'ReadExtract',
        'RequestVirement',
        'WriteVarianceNote',
        'ClosePeriod',
        'ReopenPeriod',
        'StateRecurringVariance',
      ]
    : [];
}
