import { may, type Viewer } from '../access/index.ts';
import {
  type BudgetLineId,
  type Ledger,
  movementOf,
  noteLimit,
  nothingPosted,
  type PostedByLine,
  type Posting,
} from '../finance/index.ts';
import {
  accept,
  type Circumstances,
  type Decision,
  idOf,
  pence,
  refuse,
  writtenMonth,
} from '../kernel/index.ts';
import { type BudgetHolding, holderOfLine } from './budget-holding.ts';
import type { BudgetReturn, ReturnedLine } from './budget-return.ts';
import { isNoteWanted, type LineToForecast } from './note-wanted.ts';
import type { ReturnEventOf } from './return-events.ts';
import type { ReturnRefusal } from './return-refusals.ts';

export type SignBudgetReturn = {
  readonly lines: readonly ReturnedLine[];
  /** How the finance officer has the forecast, where they sign for the holder; null where the holder signs. */
  readonly onBehalfBecause: string | null;
};

/** The return, the books it is for, who answers for them, and whether whoever signs acts in the post it was asked of. */
export type ReturnToSign = {
  readonly asked: BudgetReturn;
  readonly ledger: Ledger;
  readonly holdings: readonly BudgetHolding[];
  readonly standing: ReadonlyMap<BudgetLineId, LineToForecast>;
  readonly posted: PostedByLine;
  readonly isHolder: boolean;
};

export type SignedReturn = { readonly signed: BudgetReturn; readonly postings: readonly Posting[] };

/**
 * The holder's forecasts become the ledger's for the month: each line moves from what is posted for it to what is
 * signed, as with an extract. Signed again while the month is open, it moves by the correction alone.
 */
export function signBudgetReturn(
  { asked, ledger, holdings, standing, posted, isHolder }: ReturnToSign,
  { lines, onBehalfBecause: typed }: SignBudgetReturn,
  { now, by, newId }: Circumstances<Viewer>,
): Decision<SignedReturn, ReturnEventOf<'BudgetReturnSigned'>, ReturnRefusal> {
  const { month, postId, postTitle, lineIds } = asked;
  const period = ledger.periods.find((one) => one.month === month);
  if (period === undefined || period.status === 'closed') return refuse({ kind: 'ReturnMonthClosed', month });
  if (!isHolder && !may(by, 'finance:run')) return refuse({ kind: 'NotTheBudgetHolder', postTitle });
  const onBehalfBecause = isHolder ? null : typed?.trim() || null;
  if (!isHolder && onBehalfBecause === null) return refuse({ kind: 'OnBehalfReasonMissing', postTitle });
  if (lines.some(({ lineId }) => !lineIds.includes(lineId))) return refuse({ kind: 'LineNotAskedFor' });
  const titleOf = (lineId: BudgetLineId) => ledger.lines.find(({ id }) => id === lineId)?.title ?? '';
  const moved = lineIds.find((lineId) => holderOfLine(holdings, lineId, month) !== postId);
  if (moved !== undefined) return refuse({ kind: 'LineHeldNoLonger', title: titleOf(moved), postTitle });
  const returned: ReturnedLine[] = [];
  const unexplained: { readonly title: string; readonly lineId: BudgetLineId }[] = [];
  for (const lineId of lineIds) {
    const title = titleOf(lineId);
    const line = lines.find((one) => one.lineId === lineId);
    const stands = standing.get(lineId);
    if (line === undefined || stands === undefined) return refuse({ kind: 'LineForecastMissing', title });
    const note = line.note?.trim() || null;
    if (note === null && isNoteWanted(stands, line.forecast, ledger.noteRule)) {
      unexplained.push({ title, lineId });
    }
    returned.push({ lineId, forecast: line.forecast, note });
  }
  const [first] = unexplained;
  if (first !== undefined) {
    const budget = standing.get(first.lineId)?.position.budget ?? pence(0);
    const limit = noteLimit(budget, ledger.noteRule);
    return refuse({ kind: 'ForecastNoteMissing', title: first.title, count: unexplained.length, limit });
  }
  const source = `Return of the ${postTitle} for ${writtenMonth(month)}`;
  const postings = returned.flatMap(({ lineId, forecast }): Posting[] => {
    const amount = movementOf({ lineId, use: 'forecast', amount: forecast }, posted);
    if (amount === null) return [];
    return [
      {
        id: idOf<'Posting'>(newId()),
        lineId,
        month,
        kind: 'forecast',
        amount,
        source: isHolder ? `${source}, signed by the holder` : `${source}, signed on the holder's behalf`,
        paperId: null,
        isWorkedOut: false,
        postedAt: now,
        postedBy: by.name,
      },
    ];
  });
  const signed: BudgetReturn = {
    ...asked,
    status: 'signed',
    lines: returned,
    signedAt: now,
    firstSignedAt: asked.firstSignedAt ?? now,
    signedByName: by.name,
    onBehalfBecause,
  };
  return accept(
    { signed, postings },
    {
      type: 'BudgetReturnSigned',
      ledgerId: ledger.id,
      returnId: asked.id,
      month,
      postTitle,
      lines: returned.map(({ lineId, forecast, note }) => ({
        lineId,
        before:
          (posted.get(lineId) ?? nothingPosted).forecast ??
          standing.get(lineId)?.previousForecast ??
          pence(0),
        after: forecast,
        note,
      })),
      onBehalfBecause,
      at: now,
    },
  );
}
