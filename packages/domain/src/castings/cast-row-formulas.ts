import type { CastSheet, SheetRow } from './cast-sheet.ts';
import type { Casting } from './casting.ts';
import { findRowFormulas } from './find-row-formulas.ts';
import { fromSteps } from './printed-step.ts';
import type { RowFormula } from './row-formula.ts';
import { type WorkedOut, workOutRow } from './work-out-row.ts';

/** Works every row out again by the formulas the table keeps to. */
export function castRowFormulas(sheet: CastSheet): Casting[] {
  return findRowFormulas(sheet).flatMap((formula) => {
    const castings = sheet.rows.flatMap((row) => {
      const worked = row.role === 'heading' ? null : workOutRow(sheet, row, formula);
      return worked === null ? [] : [toCasting(sheet, row, formula, worked)];
    });
    return settleSigns(castings);
  });
}

function toCasting(sheet: CastSheet, row: SheetRow, formula: RowFormula, worked: WorkedOut): Casting {
  const { printed, computed, decimals, verdict } = worked;
  const isDoubtful = verdict === 'doesNotCast' && row.isUncertain;
  const { line, label } = row.row;
  return {
    kind: 'rowFormula',
    verdict: isDoubtful ? 'cannotBeChecked' : verdict,
    line,
    label,
    column: formula.result,
    columnName: sheet.columns[formula.result]?.name ?? '',
    printed: fromSteps(printed, decimals),
    computed: fromSteps(computed, decimals),
    difference: fromSteps(printed - computed, decimals),
    parts: formula.terms.map(({ column, sign }) => ({
      line,
      label: sheet.columns[column]?.name ?? '',
      sign,
      value: fromSteps(row.steps[column] ?? 0, sheet.columns[column]?.decimals ?? 0),
    })),
    because: isDoubtful ? `the figures on line ${line} do not stand plainly under the columns` : null,
  };
}

/** Some offices print a shortfall of income as adverse: a figure that only has its sign turned is not called wrong. */
function settleSigns(castings: readonly Casting[]): Casting[] {
  return castings.map((casting) => {
    const isTurned =
      casting.verdict === 'doesNotCast' &&
      casting.printed !== 0 &&
      Math.abs(casting.printed ?? 0) === Math.abs(casting.computed ?? 0);
    if (!isTurned) return casting;
    return { ...casting, verdict: 'cannotBeChecked', because: 'it is printed with the other sign' };
  });
}
