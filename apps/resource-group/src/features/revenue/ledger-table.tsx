import { MoneyTable } from '@concordat/ui';
import { moneyValues, monitorColumns } from './monitor-rows.ts';
import type { ListedLedger } from './revenue-home.tsx';
import { ledgerHref } from './revenue-search.ts';

/** Ledgers one under another, each by its bottom line; their columns are never added up. */
export function LedgerTable({ ledgers }: { ledgers: readonly ListedLedger[] }) {
  const isOneYear = ledgers.every(({ financialYear }) => financialYear === ledgers[0]?.financialYear);
  return (
    <MoneyTable
      caption="Bottom line of each ledger, in its latest month"
      columns={monitorColumns(false)}
      rows={ledgers.map((ledger) => ({
        kind: 'line',
        key: ledger.id,
        label: isOneYear ? ledger.name : `${ledger.name}, ${ledger.financialYear}`,
        href: ledgerHref(ledger.id),
        values: moneyValues(ledger.standing),
      }))}
    />
  );
}
