import type { CastSheet, SheetRow } from './cast-sheet.ts';
import type { Casting, CastPart } from './casting.ts';
import type { ExplainedTotal } from './explain-total.ts';
import { isLikelySlip } from './likely-slip.ts';
import { fromSteps } from './printed-step.ts';
import { verdictFor } from './rounding-allowance.ts';
import { rowsThatMakeUp } from './rows-that-make-up.ts';
import type { WeighedColumn } from './weigh-parts.ts';

/** The verdict on each figure of a total whose rows are known. */
export function castingsOfTotal(sheet: CastSheet, total: SheetRow, explained: ExplainedTotal): Casting[] {
  return explained.columns.map((weighed) => {
    const { column, printed, computed } = weighed;
    const parts = partsOf(explained, weighed);
    const difference = printed - computed;
    const verdict = verdictFor(difference, parts.length, column.step);
    const doubt = verdict === 'doesNotCast' ? whyDoubtful(total, explained, weighed) : null;
    return {
      kind: 'columnTotal',
      verdict: doubt === null ? verdict : 'cannotBeChecked',
      line: total.row.line,
      label: total.row.label,
      column: column.index,
      columnName: sheet.columns[column.index]?.name ?? '',
      printed: fromSteps(printed, column.decimals),
      computed: fromSteps(computed, column.decimals),
      difference: fromSteps(difference, column.decimals),
      parts,
      because: doubt ?? (verdict === 'doesNotCast' ? rowsThatMakeUp(difference, explained, column) : null),
    } satisfies Casting;
  });
}

/** Why a total of a condensed table is left alone: nobody need look into it. */
export const rowsNotPrinted = 'the rows it sums are not printed';

/** A total whose rows could not be told, or are not there. */
export function cannotCheckTotal({ row }: SheetRow, hasRows: boolean): Casting {
  return {
    kind: 'columnTotal',
    verdict: 'cannotBeChecked',
    line: row.line,
    label: row.label,
    column: null,
    columnName: '',
    printed: null,
    computed: null,
    difference: null,
    parts: [],
    because: hasRows ? 'which rows it sums is not plain' : rowsNotPrinted,
  };
}

function partsOf(explained: ExplainedTotal, { column }: WeighedColumn): CastPart[] {
  return explained.parts.flatMap(({ item, sign }) => {
    const value = item.row.steps[column.index] ?? null;
    if (value === null) return [];
    const { line, label } = item.row.row;
    return [{ line, label, sign, value: fromSteps(value, column.decimals) }];
  });
}

/** Unsure is said as unsure: a doubtful row, too few figures, or a sum far from anything a slip would print. */
function whyDoubtful(total: SheetRow, explained: ExplainedTotal, weighed: WeighedColumn): string | null {
  const uncertain = [total, ...explained.parts.map(({ item }) => item.row)].find((row) => row.isUncertain);
  if (uncertain) return `the figures on line ${uncertain.row.line} do not stand plainly under the columns`;
  const { column, printed, computed } = weighed;
  const empty = explained.parts.find(({ item }) => (item.row.steps[column.index] ?? null) === null);
  if (empty) return `line ${empty.item.row.row.line} prints no figure there`;
  const isFar = 2 * Math.abs(printed - computed) > Math.max(Math.abs(printed), Math.abs(computed));
  if (isFar && explained.evidenceFits < 3 && !isLikelySlip(printed, computed))
    return 'its rows come to something quite different, so they may not be all it sums';
  return null;
}
