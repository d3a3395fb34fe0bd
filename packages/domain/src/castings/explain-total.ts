import type { CastItem } from './cast-item.ts';
import type { SheetColumn, SheetRow } from './cast-sheet.ts';
import { type PartsOfTotal, partsOfTotal } from './parts-of-total.ts';
import { type Weighed, weighParts } from './weigh-parts.ts';

/** The rows a total was found to sum, and how much the page itself speaks for them. */
export interface ExplainedTotal extends Weighed {
  readonly likelihood: number;
}

/** Finds the rows above that a total sums; null when no way is good enough to call anything right or wrong. */
export function explainTotal(
  total: SheetRow,
  waysToRead: readonly (readonly CastItem[])[],
  columns: readonly SheetColumn[],
): ExplainedTotal | null {
  let best: ExplainedTotal | null = null;
  for (const items of waysToRead) {
    for (const way of partsOfTotal(total.row.label, items)) {
      const candidate = judge(total, way, columns);
      if (candidate !== null && (best === null || isBetter(candidate, best))) best = candidate;
    }
  }
  return best;
}

function judge(
  total: SheetRow,
  { parts, likelihood }: PartsOfTotal,
  columns: readonly SheetColumn[],
): ExplainedTotal | null {
  const weighed = weighParts(total, parts, columns);
  if (weighed.columns.length === 0) return null;
  if (weighed.isWhole) {
    const isByChance = weighed.evidence < 2 && weighed.exact < weighed.columns.length;
    if (likelihood < 2 && (weighed.evidence === 0 || isByChance)) return null;
    return { ...weighed, likelihood };
  }
  const isHalf = weighed.evidenceFits * 2 >= weighed.evidence && weighed.evidenceFits > 0;
  const isProved = isHalf && (likelihood >= 2 ? weighed.evidenceFits >= 1 : weighed.evidenceFits >= 2);
  return isProved ? { ...weighed, likelihood } : null;
}

function isBetter(one: ExplainedTotal, other: ExplainedTotal): boolean {
  const keys = ({ isWhole, evidenceFits, fits, likelihood, exact, parts }: ExplainedTotal) => [
    isWhole ? 1 : 0,
    isWhole ? 0 : evidenceFits,
    isWhole ? 0 : fits,
    likelihood,
    exact,
    parts.length,
  ];
  const [mine, theirs] = [keys(one), keys(other)];
  const at = mine.findIndex((key, index) => key !== theirs[index]);
  return at >= 0 && (mine[at] ?? 0) > (theirs[at] ?? 0);
}
