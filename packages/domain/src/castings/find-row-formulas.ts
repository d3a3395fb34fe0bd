import type { CastSheet } from './cast-sheet.ts';
import { likelyFormulas } from './likely-formulas.ts';
import type { RowFormula } from './row-formula.ts';
import { workOutRow } from './work-out-row.ts';

interface Tried {
  readonly formula: RowFormula;
  readonly rows: number;
  readonly agree: number;
  readonly exact: number;
}

/** The formulas a table keeps to, one a column at most: several rows must prove each, and most rows obey it. */
export function findRowFormulas(sheet: CastSheet): RowFormula[] {
  const kept = new Map<number, Tried>();
  for (const formula of likelyFormulas(sheet.columns)) {
    const tried = tryFormula(sheet, formula);
    if (!isProved(tried)) continue;
    const best = kept.get(formula.result);
    if (best === undefined || isBetter(tried, best)) kept.set(formula.result, tried);
  }
  return withoutMirrors([...kept.values()]).map(({ formula }) => formula);
}

function tryFormula(sheet: CastSheet, formula: RowFormula): Tried {
  const worked = sheet.rows
    .filter((row) => !row.isUncertain && row.role !== 'heading')
    .map((row) => workOutRow(sheet, row, formula))
    .filter((each) => each?.isTelling);
  return {
    formula,
    rows: worked.length,
    agree: worked.filter((each) => each?.verdict !== 'doesNotCast').length,
    exact: worked.filter((each) => each?.verdict === 'casts').length,
  };
}

/** What the heads say needs two rows that agree and more than half; what they do not say needs four and nearly all. */
function isProved({ formula, rows, agree, exact }: Tried): boolean {
  if (formula.isSaid) return agree >= 2 && exact >= 1 && agree * 5 >= rows * 3;
  return agree >= 4 && exact * 2 >= agree && agree * 5 >= rows * 4;
}

function isBetter(one: Tried, other: Tried): boolean {
  const keys = ({ agree, rows, exact, formula }: Tried) => [
    agree / rows,
    formula.isSaid ? 1 : 0,
    agree,
    exact,
    -formula.terms.length,
  ];
  const [mine, theirs] = [keys(one), keys(other)];
  const at = mine.findIndex((key, index) => key !== theirs[index]);
  return at >= 0 && (mine[at] ?? 0) > (theirs[at] ?? 0);
}

/** A sum and the difference that is the same sum turned round would report one fault twice: the first found stays. */
function withoutMirrors(tried: readonly Tried[]): Tried[] {
  const columnsOf = ({ formula }: Tried) =>
    [formula.result, ...formula.terms.map(({ column }) => column)].sort((a, b) => a - b).join(',');
  const byProof = [...tried].sort(
    (a, b) => Number(b.formula.isSaid) - Number(a.formula.isSaid) || b.agree - a.agree,
  );
  return byProof.filter(
    (each, at) => byProof.findIndex((other) => columnsOf(other) === columnsOf(each)) === at,
  );
}
