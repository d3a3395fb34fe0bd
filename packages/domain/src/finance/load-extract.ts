import {
  accept,
  addPence,
  type Circumstances,
  canMove,
  type Decision,
  idOf,
  type Pence,
  pence,
  refuse,
  subtractPence,
} from '../kernel/index.ts';
import { checkExtract, type ExtractFigure } from './check-extract.ts';
import { nothingPosted, type PostedByLine } from './extract-standing.ts';
import type { FinanceEventOf } from './finance-events.ts';
import type { FinanceRefusal } from './finance-refusals.ts';
import type { Ledger } from './ledger.ts';
import { type LedgerExtract, ledgerExtractTransitions } from './ledger-extract.ts';
import type { Posting, PostingKind } from './posting.ts';

export type ExtractToLoad = {
  readonly ledger: Ledger;
  readonly extract: LedgerExtract;
  readonly posted: PostedByLine;
};

export type LoadedExtract = { readonly extract: LedgerExtract; readonly postings: readonly Posting[] };

/**
 * Posts what takes each line from where it stands to what the file says, all of it or nothing: a file that comes again
 * with a correction moves the ledger by the correction alone, and what was posted before stays.
 */
export function loadExtract(
  { ledger, extract, posted }: ExtractToLoad,
  _command: object,
  { now, by, newId }: Circumstances,
): Decision<LoadedExtract, FinanceEventOf<'ExtractLoaded'>, FinanceRefusal> {
  const { status, month, mapping, rows } = extract;
  if (!canMove(ledgerExtractTransitions, status, 'loaded')) return refuse({ kind: 'ExtractSettled', status });
  const period = ledger.periods.find((one) => one.month === month);
  if (period === undefined || period.status === 'closed') return refuse({ kind: 'PeriodClosed', month });
  if (mapping.unit === null) return refuse({ kind: 'UnitMissing' });
  if (!mapping.uses.includes('code')) return refuse({ kind: 'CodeColumnMissing' });
  const checked = checkExtract(rows, { ...mapping, unit: mapping.unit }, ledger.lines);
  const [first] = checked.faults;
  if (first !== undefined) {
    return refuse({ kind: 'ExtractHasFaults', count: checked.faults.length, row: first.row });
  }
  const [unmapped] = checked.unmapped;
  if (unmapped !== undefined) {
    return refuse({ kind: 'CodesUnmapped', count: checked.unmapped.length, first: unmapped.code });
  }
  if (checked.figures.length === 0) return refuse({ kind: 'AmountColumnMissing' });
  const postings = checked.figures.flatMap((figure): Posting[] => {
    const amount = movementOf(figure, posted);
    if (amount === null) return [];
    return [
      {
        id: idOf<'Posting'>(newId()),
        lineId: figure.lineId,
        month,
        kind: kindOf(figure.use),
        amount,
        source: sourceOf(extract, figure),
        paperId: null,
        isWorkedOut: false,
        postedAt: now,
        postedBy: by.name,
      },
    ];
  });
  const kinds = ['actual', 'commitment', 'forecast'] as const;
  const totals = kinds.flatMap((kind) => {
    const of = postings.filter((posting) => posting.kind === kind);
    return of.length === 0
      ? []
      : [{ kind, postings: of.length, total: addPence(...of.map(({ amount }) => amount)) }];
  });
  const loaded: LedgerExtract = { ...extract, status: 'loaded', settledAt: now, settledByName: by.name };
  return accept(
    { extract: loaded, postings },
    {
      type: 'ExtractLoaded',
      ledgerId: ledger.id,
      extractId: extract.id,
      month,
      sha256: extract.sha256,
      lines: new Set(checked.figures.map(({ lineId }) => lineId)).size,
      totals,
      before: { status },
      after: { status: 'loaded' },
      at: now,
    },
  );
}

/** What is to be posted; null where the ledger says the same of that month already. A first nought of it is posted: it is known now. */
export function movementOf(
  { lineId, use, amount }: Pick<ExtractFigure, 'lineId' | 'use' | 'amount'>,
  posted: PostedByLine,
): Pence | null {
  const before = posted.get(lineId) ?? nothingPosted;
  const movement = subtractPence(amount, before[use] ?? pence(0));
  const ofMonth = before[use === 'actualToDate' ? 'actualOfMonth' : use];
  return movement === 0 && ofMonth !== null ? null : movement;
}

export function kindOf(
  use: ExtractFigure['use'],
): Extract<PostingKind, 'actual' | 'commitment' | 'forecast'> {
  return use === 'commitment' || use === 'forecast' ? use : 'actual';
}

function sourceOf({ fileName, sheet }: LedgerExtract, { rows }: ExtractFigure): string {
  const shown = rows.slice(0, 12).join(', ');
  const more = rows.length > 12 ? ` and ${rows.length - 12} more` : '';
  const where = sheet === null ? fileName : `${fileName}, sheet ${sheet}`;
  return `${where.slice(0, 280)}, ${rows.length === 1 ? 'row' : 'rows'} ${shown}${more}`;
}
