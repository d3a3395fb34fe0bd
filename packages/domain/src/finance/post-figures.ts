import {
  accept,
  addPence,
  type Circumstances,
  type Decision,
  idOf,
  type Month,
  type Pence,
  refuse,
} from '../kernel/index.ts';
import type { FinanceEventOf } from './finance-events.ts';
import type { FinanceRefusal } from './finance-refusals.ts';
import type { Ledger } from './ledger.ts';
import { type Posting, type PostingKind, type Provenance, postingKinds } from './posting.ts';

export type FigureToPost = Provenance & {
  readonly code: string;
  readonly month: Month;
  readonly kind: Exclude<PostingKind, 'virement'>;
  readonly amount: Pence;
};

/** All figures or none; a closed month takes nothing until it is reopened. */
export function postFigures(
  ledger: Ledger,
  { figures }: { readonly figures: readonly FigureToPost[] },
  { now, by, newId }: Circumstances,
): Decision<readonly Posting[], FinanceEventOf<'FiguresPosted'>, FinanceRefusal> {
  if (figures.length === 0) return refuse({ kind: 'NothingToPost' });
  const byCode = new Map(ledger.lines.map((line) => [line.code, line]));
  const postings: Posting[] = [];
  for (const { code, ...figure } of figures) {
    const line = byCode.get(code);
    if (line === undefined) return refuse({ kind: 'LineUnknown', code });
    const period = ledger.periods.find(({ month }) => month === figure.month);
    if (period === undefined) {
      return refuse({ kind: 'MonthOutsideYear', month: figure.month, financialYear: ledger.financialYear });
    }
    if (period.status === 'closed') return refuse({ kind: 'PeriodClosed', month: period.month });
    postings.push({
      ...figure,
      id: idOf<'Posting'>(newId()),
      lineId: line.id,
      postedAt: now,
      postedBy: by.name,
    });
  }
  const totals = postingKinds.flatMap((kind) => {
    const of = postings.filter((posting) => posting.kind === kind);
    return of.length === 0
      ? []
      : [{ kind, postings: of.length, total: addPence(...of.map(({ amount }) => amount)) }];
  });
  return accept(postings, { type: 'FiguresPosted', ledgerId: ledger.id, totals, at: now });
}
