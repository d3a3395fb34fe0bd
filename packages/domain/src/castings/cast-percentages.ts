import type { CastSheet, SheetColumn, SheetRow } from './cast-sheet.ts';
import type { Casting, CastVerdict } from './casting.ts';
import { isSummed } from './column-meaning.ts';
import { fromSteps } from './printed-step.ts';

interface Share {
  readonly part: SheetColumn;
  readonly whole: SheetColumn;
}

interface WorkedShare {
  readonly verdict: Extract<CastVerdict, 'casts' | 'castsWithinRounding' | 'doesNotCast'>;
  readonly printed: number;
  readonly computed: number;
  readonly isTelling: boolean;
}

/** Works out each percentage column again from the two columns it is found to compare. */
export function castPercentages(sheet: CastSheet): Casting[] {
  if (sheet.table.unit === 'percent') return [];
  const amounts = sheet.columns.filter(({ meaning }) => isSummed(meaning));
  return sheet.columns
    .filter(({ meaning }) => meaning === 'percent')
    .flatMap((percent) => {
      const share = findShare(sheet, percent, amounts);
      return share === null ? [] : sheet.rows.flatMap((row) => castShare(row, percent, share));
    });
}

function findShare(sheet: CastSheet, percent: SheetColumn, amounts: readonly SheetColumn[]): Share | null {
  let best: { share: Share; agree: number; rows: number } | null = null;
  for (const part of amounts) {
    for (const whole of amounts) {
      if (part === whole) continue;
      const share = { part, whole };
      const worked = sheet.rows
        .filter((row) => !row.isUncertain && row.role !== 'heading')
        .map((row) => workOutShare(row, percent, share))
        .filter((each) => each?.isTelling);
      const agree = worked.filter((each) => each?.verdict !== 'doesNotCast').length;
      if (agree < 3 || agree * 4 < worked.length * 3) continue;
      if (best === null || agree / worked.length > best.agree / best.rows)
        best = { share, agree, rows: worked.length };
    }
  }
  return best?.share ?? null;
}

/** The printed amounts are rounded too: a percentage is right when some amounts that round to them give it. */
function workOutShare(row: SheetRow, percent: SheetColumn, { part, whole }: Share): WorkedShare | null {
  const printed = row.steps[percent.index] ?? null;
  const top = row.steps[part.index] ?? null;
  const under = row.steps[whole.index] ?? null;
  if (printed === null || top === null || under === null || under === 0) return null;
  const per = 100 * 10 ** percent.decimals * 10 ** (whole.decimals - part.decimals);
  const at = (over: number, below: number) => Math.round((over * per) / below);
  const computed = at(top, under);
  const [t, w] = [part.step / 2, whole.step / 2];
  const edges = [
    at(top - t, under - w),
    at(top - t, under + w),
    at(top + t, under - w),
    at(top + t, under + w),
  ];
  const isNear =
    printed >= Math.min(...edges) - percent.step + 1 && printed <= Math.max(...edges) + percent.step - 1;
  const canTell = Math.abs(under) > 10 * whole.step;
  const verdict = printed === computed ? 'casts' : isNear || !canTell ? 'castsWithinRounding' : 'doesNotCast';
  return { verdict, printed, computed, isTelling: top !== 0 && canTell };
}

function castShare(row: SheetRow, percent: SheetColumn, share: Share): Casting[] {
  const worked = row.role === 'heading' ? null : workOutShare(row, percent, share);
  if (worked === null) return [];
  const { line, label } = row.row;
  const isTurned = worked.printed === -worked.computed && worked.printed !== 0;
  const isDoubtful = worked.verdict === 'doesNotCast' && (row.isUncertain || isTurned);
  return [
    {
      kind: 'percentage',
      verdict: isDoubtful ? 'cannotBeChecked' : worked.verdict,
      line,
      label,
      column: percent.index,
      columnName: percent.name,
      printed: fromSteps(worked.printed, percent.decimals),
      computed: fromSteps(worked.computed, percent.decimals),
      difference: fromSteps(worked.printed - worked.computed, percent.decimals),
      parts: [share.part, share.whole].map((column) => ({
        line,
        label: column.name,
        sign: 1,
        value: fromSteps(row.steps[column.index] ?? 0, column.decimals),
      })),
      because: isDoubtful
        ? isTurned
          ? 'it is printed with the other sign'
          : `the figures on line ${line} do not stand plainly under the columns`
        : null,
    },
  ];
}
