import { ledgerLinesRead, ledgersRead, revenueMonitorRead, revenueRowRead } from '@concordat/database/reads';
import type { Month } from '@concordat/domain/kernel';
import { parseId } from '@concordat/domain/kernel';
import { builder } from '../builder.ts';
import { idIn, idOfNothing } from '../id-args.ts';
import { toReadFinance } from '../need.ts';
import { type PageArgs, pageOf } from '../page-args.ts';
import { answeredBy, type Plan, planned } from '../root-read.ts';
import { LedgerLines } from './ledger-lines-type.ts';
import { askedLedgers, Ledger } from './ledger-type.ts';
import { RevenueMonitor } from './revenue-monitor-type.ts';
import { RevenueRow } from './revenue-row-type.ts';

const planLedgers: Plan<PageArgs> = ({ args, context }) => {
  const page = pageOf(args, ledgersRead.keyTypes);
  return planned(ledgersRead.forPage(page), { ...askedLedgers(context), page });
};

const planLines: Plan<{ ledgerId: string }> = ({ args, context }) => {
  const ledgerId = idIn('Ledger', args.ledgerId);
  return ledgerId === null ? null : planned(ledgerLinesRead, { ...askedLedgers(context), ledgerId });
};

interface MonitorArgs {
  readonly ledgerId: string;
  readonly month?: Month | null | undefined;
  readonly hierarchyId?: string | null | undefined;
}

const planMonitor: Plan<MonitorArgs> = ({ args, context }) => {
  const ledgerId = idIn('Ledger', args.ledgerId);
  if (ledgerId === null) return null;
  const hierarchyId = args.hierarchyId == null ? null : (parseId(args.hierarchyId) ?? idOfNothing);
  return planned(revenueMonitorRead, {
    ...askedLedgers(context),
    ledgerId,
    month: args.month ?? null,
    hierarchyId,
  });
};

const planRow: Plan<{ rowId: string; month?: Month | null | undefined }> = ({ args, context }) => {
  const rowId = parseId(args.rowId);
  if (rowId === null) return null;
  return planned(revenueRowRead, { ...askedLedgers(context), rowId, month: args.month ?? null });
};

builder.queryFields((t) => ({
  ledgers: t.connection(
    {
      type: Ledger,
      description: 'Ledgers, the latest year first.',
      ...answeredBy(toReadFinance, planLedgers),
    },
    { name: 'LedgerConnection', description: 'A page of ledgers.' },
    { name: 'LedgerEdge', description: 'A ledger and its place in the list.' },
  ),
  ledgerLines: t.field({
    type: LedgerLines,
    nullable: true,
    description: 'The lines of a ledger; null when it is not there or not for this reader.',
    args: { ledgerId: t.arg.id({ required: true, description: 'Id of the Ledger.' }) },
    ...answeredBy(toReadFinance, planLines),
  }),
  revenueMonitor: t.field({
    type: RevenueMonitor,
    nullable: true,
    description: 'A ledger at the end of a month; null when it is not there or not for this reader.',
    args: {
      ledgerId: t.arg.id({ required: true, description: 'Id of the Ledger.' }),
      month: t.arg({ type: 'Month', description: 'The latest when left out.' }),
      hierarchyId: t.arg.id({ description: 'Which cut; the first when left out.' }),
    },
    ...answeredBy(toReadFinance, planMonitor),
  }),
  revenueRow: t.field({
    type: RevenueRow,
    nullable: true,
    description:
      'A row of a cut with its lines and their postings; null when it is not there or not for this reader.',
    args: {
      rowId: t.arg.id({ required: true, description: 'Id of the row.' }),
      month: t.arg({ type: 'Month', description: 'The latest when left out.' }),
    },
    ...answeredBy(toReadFinance, planRow),
  }),
}));
